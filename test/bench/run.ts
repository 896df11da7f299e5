import os from "node:os";
import ours from "../../package.json";
import theirs from "./package.json";
import { openBrowserPage } from "./browser-page";
import { carryParcels } from "./carry-parcels";
import { checkGenerated } from "./generated-workbooks";
import { localiseErrors } from "./localise-errors";
import { readWorkbooks } from "./read-workbooks";
import { recheckEdit } from "./recheck-edit";
import { refreshDocument } from "./refresh-document";
import { runCommandLine } from "./run-command-line";
import { timingTable } from "./timing-table";

const print = (text: string): void => {
  console.log(text);
};

async function run(): Promise<void> {
  print(`${machine()}\n${opponents()}\nMedian and best of the runs, after one to warm up.\n`);
  const table = timingTable(print);
  await readWorkbooks(table);
  await refreshDocument(table);
  await runCommandLine(table);
  await carryParcels(table);
  await localiseErrors(table);
  await checkGenerated(table);
  await recheckEdit(table);
  await openBrowserPage(table);
  print(`\n${load()} at the end`);
}

function machine(): string {
  const processors = os.cpus();
  const memory = `${(os.totalmem() / 2 ** 30).toFixed(0)} GiB`;
  const model = processors[0]?.model.trim() ?? "unknown processor";
  const node = `Node.js ${process.versions.node}, ${os.type()} ${os.arch()}`;
  return [node, `${processors.length} × ${model}`, memory, load()].join(", ");
}

/** All versions are pinned, so what the lists say is what is installed. */
function opponents(): string {
  const versions = { "@e965/xlsx": ours.dependencies["@e965/xlsx"], ...theirs.devDependencies };
  return Object.entries(versions)
    .map(([name, version]) => `${name} ${version}`)
    .join(", ");
}

/** Other work on the machine makes every time longer; the load says how much of it there was. */
const load = (): string => `load ${(os.loadavg()[0] ?? 0).toFixed(1)}`;

void run();
