import { runCommand } from "./run-command";
import { commandTerminal } from "./terminal";

// A reader that has seen enough (`| head`) closes the pipe: nothing more is to be said.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
  process.exit();
});

void runCommand(process.argv.slice(2), commandTerminal).then((code) => {
  process.exitCode = code;
});
