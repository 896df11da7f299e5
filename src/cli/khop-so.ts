import { runCommand } from "./run-command";
import { commandTerminal } from "./terminal";

void runCommand(process.argv.slice(2), commandTerminal).then((code) => {
  process.exitCode = code;
});
