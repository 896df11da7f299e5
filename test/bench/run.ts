import os from "node:os";
import { readWorkbooks } from "./read-workbooks";
import { refreshDocument } from "./refresh-document";
import { runCommandLine } from "./run-command-line";
import { timingTable } from "./timing-table";

const RUNS = 5;

/** The whole benchmark; a number after the command is the number of runs. */
async function run(): Promise<void> {
  const runs = Number(process.argv[2] ?? RUNS);
  if (!Number.isInteger(runs) || runs < 1) throw new Error("Runs: a whole number from 1");
  console.log(machine());
  console.log(`Median and best of ${runs} runs each, after one to warm up.\n`);
  const table = timingTable(runs);
  await readWorkbooks(table);
  await refreshDocument(table);
  await runCommandLine(table);
}

/** Other work on the machine makes every time longer: the load tells how much of it there was. */
function machine(): string {
  const processors = os.cpus();
  const memory = (os.totalmem() / 2 ** 30).toFixed(0);
  const [load = 0] = os.loadavg();
  return [
    `Node.js ${process.versions.node} on ${os.type()} ${os.arch()}`,
    `${processors.length} × ${processors[0]?.model.trim() ?? "unknown"}`,
    `${memory} GiB`,
    `load ${load.toFixed(1)}`,
  ].join(", ");
}

void run();
