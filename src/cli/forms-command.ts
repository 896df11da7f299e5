import type { Bilingual } from "../core/figures/bilingual";
import type { Form } from "../core/forms/form";
import { forms } from "../core/forms/index";
import type { FormsCommand } from "./parse-command";
import { paint } from "./paint";
import type { ExitCode, Terminal } from "./terminal";

const words = {
  from: { vi: "từ", en: "from" },
  to: { vi: "đến", en: "until" },
  inForce: { vi: "đang dùng", en: "in use" },
} as const satisfies Record<string, Bilingual>;

/** Lists the forms known, with their editions and validity. */
export function formsCommand(command: FormsCommand, terminal: Terminal): ExitCode {
  if (command.asJson) terminal.print(JSON.stringify({ forms: forms.map(summary) }, null, 2));
  else for (const form of forms) terminal.print(lines(form, command, terminal).join("\n"));
  return 0;
}

function summary(form: Form): object {
  const { id, topic, name, edition, source, validFrom, validTo } = form;
  return { id, topic, name, edition, source, validFrom, validTo };
}

function lines(form: Form, { language }: FormsCommand, terminal: Terminal): readonly string[] {
  const { strong, quiet } = paint(terminal.hasColour);
  const validity = [
    form.validFrom === null ? "" : `${words.from[language]} ${form.validFrom}`,
    form.validTo === null ? words.inForce[language] : `${words.to[language]} ${form.validTo}`,
  ];
  const period = validity.filter((part) => part !== "").join(", ");
  return [
    `${strong(form.id.padEnd(14))} ${form.name[language]}`,
    quiet(`${" ".repeat(15)}${form.edition[language]} · ${period}`),
  ];
}
