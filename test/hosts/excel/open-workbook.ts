import { readFileSync } from "node:fs";
import path from "node:path";
import type { WorkbookSnapshot } from "../../../src/core/sheet/snapshot";
import { applyPart } from "../../../src/core/sheet/snapshot-part";
import type { SnapshotPart } from "../../../src/core/sheet/snapshot-part";
import { excelHost } from "../../../src/hosts/excel/excel-host";
import type { Outcome } from "../../../src/hosts/trouble";
import type { Reading, WorkbookHost } from "../../../src/hosts/workbook-host";
import { readWorkbook } from "../../../src/hosts/xlsx-file/read-workbook";
import { elapse } from "../../office/elapse";
import type { OpenedExcel } from "../../office/open-office";
import { openExcel } from "../../office/open-office";
import { Person } from "../../office/excel/person";
import { SimulatedWorkbook } from "../../office/excel/workbook";

/** A workbook before a person in the simulated Excel, with our adapter on the real office.js. */
export interface OpenWorkbook extends OpenedExcel<SimulatedWorkbook> {
  readonly workbook: SimulatedWorkbook;
  readonly person: Person;
  readonly pane: WorkbookHost;
  /** Waits for events and lets the watch look, as if it had been quiet long enough. */
  readonly becomeQuiet: () => Promise<void>;
  /** Gives events that should not come the time to come all the same. */
  readonly stayQuiet: () => Promise<void>;
}

let opened: OpenWorkbook | null = null;

/** Opens a workbook; the one before is closed. */
export async function openWorkbook(
  snapshot: WorkbookSnapshot,
  version = "1.14"
): Promise<OpenWorkbook> {
  closeWorkbook();
  const workbook = SimulatedWorkbook.fromSnapshot(snapshot);
  const excel = await openExcel({ workbook, version });
  let waiting: (() => Promise<void>) | null = null;
  const schedule = (work: () => Promise<void>): (() => void) => {
    waiting = work;
    return () => {
      waiting = null;
    };
  };
  const look = async (): Promise<void> => {
    const work = waiting;
    waiting = null;
    await work?.();
  };
  const becomeQuiet = async (): Promise<void> => {
    await until(() => waiting !== null);
    await elapse(20); // a burst of events arrives one by one
    await look();
  };
  const stayQuiet = async (): Promise<void> => {
    await elapse(100);
    await look();
  };
  const pane = excelHost({ schedule });
  opened = { ...excel, workbook, person: new Person(workbook), pane, becomeQuiet, stayQuiet };
  return opened;
}

/** A bug of the simulated Excel must not pass for an error of Excel's. */
export function closeWorkbook(): void {
  opened?.close();
  const bugs = opened?.engine.bugs ?? [];
  opened = null;
  if (bugs.length > 0) throw new Error(bugs.map(String).join("; "));
}

/** Events and answers take some turns of the page to arrive; more on a busy machine. */
export async function until(isSo: () => boolean, patience = 200): Promise<void> {
  if (isSo()) return;
  if (patience === 0) throw new Error("What was waited for did not come.");
  await elapse(10);
  await until(isSo, patience - 1);
}

/** Reads the whole workbook: the outcome, the parts, and the snapshot that they make. */
export async function readAll(
  { pane }: Pick<OpenWorkbook, "pane">,
  reading: Partial<Omit<Reading, "onPart">> = {}
) {
  const parts: SnapshotPart[] = [];
  const outcome = await pane.readParts({ ...readingOf(parts), ...reading });
  return {
    outcome,
    parts,
    get snapshot(): WorkbookSnapshot {
      return joinParts(parts);
    },
  };
}

export const readingOf = (parts: SnapshotPart[]): Reading => ({
  onPart: (part) => parts.push(part),
  onProgress: () => undefined,
  signal: new AbortController().signal,
});

export function joinParts(
  parts: readonly SnapshotPart[],
  first: WorkbookSnapshot | null = null
): WorkbookSnapshot {
  const snapshot = parts.reduce<WorkbookSnapshot | null>(applyPart, first);
  if (snapshot === null) throw new Error("No part came.");
  return snapshot;
}

export function valueOf<Value>(outcome: Outcome<Value>): Value {
  if (!outcome.ok) throw new Error(outcome.trouble.message.en);
  return outcome.value;
}

export const codeOf = (outcome: Outcome<unknown>): string =>
  outcome.ok ? "" : outcome.trouble.code;

/** A sample workbook as the file adapter reads it. */
export async function readSample(name: string): Promise<WorkbookSnapshot> {
  const file = path.join(__dirname, "../../../samples", `${name}.xlsx`);
  return valueOf(await readWorkbook(new Uint8Array(readFileSync(file)), `${name}.xlsx`));
}

/** A pattern that a sentence with these words fits. */
export const saying = (words: string): string => expect.stringContaining(words) as string;
