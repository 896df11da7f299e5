import type { Language } from "../core/figures/bilingual";
import { checkCommand } from "./check-command";
import { formsCommand } from "./forms-command";
import { parseCommand } from "./parse-command";
import { syncCommand } from "./sync-command";
import type { ExitCode, Terminal } from "./terminal";
import { usage } from "./usage";
import { writeCommand } from "./write-command";

/**
 * Runs one command line, without the program's name, and gives the exit code. Troubles are told in
 * the person's words; nothing is thrown for what a person typed or for what a file holds.
 */
export async function runCommand(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const command = parseCommand(args);
  switch (command.name) {
    case "check":
      return checkCommand(command, terminal);
    case "write":
      return writeCommand(command, terminal);
    case "sync":
      return syncCommand(command, terminal);
    case "forms":
      return formsCommand(command, terminal);
    case "help":
      terminal.print(usage[command.language]);
      return 0;
    case "misuse":
      return misuse(command.problem[command.language], command.language, terminal);
  }
}

function misuse(problem: string, language: Language, terminal: Terminal): ExitCode {
  terminal.warn(`${problem}\n\n${usage[language]}`);
  return 2;
}
