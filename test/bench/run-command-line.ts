import { spawnSync } from "node:child_process";
import { runCommand } from "../../src/cli/run-command";
import type { Terminal } from "../../src/cli/terminal";
import type { TimingTable } from "./timing-table";

const TSX = "node_modules/tsx/dist/cli.mjs";
const CHECK = ["check", "samples/phuong-mau-2025.xlsx"];

/** A check of the sample as a person starts it, and what its parts cost. */
export async function runCommandLine(table: TimingTable): Promise<void> {
  table.part("3. khop-so check samples/phuong-mau-2025.xlsx", 10);
  await table.time("the whole process (tsx src/cli/khop-so.ts)", () => {
    start(TSX, "src/cli/khop-so.ts", ...CHECK);
  });
  await table.time("  of which tsx with an empty program", () => {
    start(TSX, "--eval", "0");
  });
  await table.time("  of which Node.js with an empty program", () => {
    start("--eval", "0");
  });
  await table.time("the command alone, in a process that runs already", () =>
    runCommand(CHECK, silent)
  );
}

function start(...args: readonly string[]): void {
  const { status, stderr } = spawnSync(process.execPath, args, { encoding: "utf8" });
  if (status !== 0) throw new Error(`${args.join(" ")} ended with ${String(status)}: ${stderr}`);
}

const ignore = (): void => undefined;

const silent: Terminal = {
  print: ignore,
  warn: ignore,
  hasColour: false,
  now: () => "",
  newId: () => "",
};
