import type { Bilingual } from "../core/figures/bilingual";
import type { Trouble } from "../hosts/trouble";
import { documentTroubleJson } from "./document-json";
import type { SyncCommand, WriteCommand } from "./parse-command";
import type { ExitCode, Terminal } from "./terminal";

const label: Bilingual = { vi: "lỗi", en: "error" };

/** Says why the work could not be done, as JSON or in words. */
export function refuse(
  trouble: Trouble,
  command: WriteCommand | SyncCommand,
  terminal: Terminal
): ExitCode {
  const target = command.out ?? command.document;
  const { language } = command;
  if (command.asJson)
    terminal.print(JSON.stringify(documentTroubleJson(target, trouble, language), null, 2));
  else terminal.warn(`${label[language]}: ${trouble.message[language]}`);
  return 2;
}
