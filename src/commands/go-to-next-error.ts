import type { Bilingual } from "../core/figures/bilingual";
import { makeReport, type Report } from "../core/make-report";
import { nextFinding } from "../core/rules/next-finding";
import { splitExplained } from "../core/rules/split-explained";
import type { CellAddress } from "../core/sheet/address";
import type { WorkbookSnapshot } from "../core/sheet/snapshot";
import { applyPart, type SnapshotPart } from "../core/sheet/snapshot-part";
import { succeed, type Outcome } from "../hosts/trouble";
import type { WorkbookHost } from "../hosts/workbook-host";
import { knownForms } from "../taskpane/report/known-forms";
import { countText } from "../taskpane/screen/fill-text";
import { readMemory } from "../taskpane/live/read-memory";
import { commandTexts } from "./command-texts";

/** The open workbook, the cell where the person is, and a way to tell her something. */
export interface CommandDesk {
  readonly host: Pick<WorkbookHost, "readParts" | "recall" | "select">;
  readonly activeCell: () => Promise<Outcome<CellAddress>>;
  readonly say: (text: Bilingual) => void;
}

/** Selects the next cell in reading order with an error that nobody explained, or says why there is none. */
export async function goToNextError(desk: CommandDesk): Promise<void> {
  const selected = await selectNextError(desk);
  if (selected !== null) desk.say(selected);
}

/** What there is to say instead; null when the cell was selected. */
async function selectNextError({ host, activeCell }: CommandDesk): Promise<Bilingual | null> {
  const memory = await host.recall();
  const kept = readMemory(memory.ok ? memory.value : null);
  const { profile, style, explanations, ruleSettings } = kept;
  const read = await readWorkbook(host);
  if (!read.ok) return read.trouble.message;
  const from = await activeCell();
  if (!from.ok) return from.trouble.message;
  const report = makeReport(read.value, {
    ...{ style, profile, ruleSettings },
    forms: knownForms(kept.forms),
  });
  const { open, explained } = splitExplained(report.findings, explanations);
  const sheets = read.value.sheets.map(({ name }) => name);
  const errors = open.filter(({ severity }) => severity === "error");
  const next = nextFinding(errors, sheets, from.value);
  if (next === null) return whyNone(report, explained.length);
  const cells = next.cells.slice(0, 1).map((cell) => ({ sheet: next.sheet, cell }));
  const selected = await host.select(cells);
  return selected.ok ? null : selected.trouble.message;
}

async function readWorkbook(host: CommandDesk["host"]): Promise<Outcome<WorkbookSnapshot>> {
  const parts: SnapshotPart[] = [];
  const outcome = await host.readParts({
    onPart: (part) => {
      parts.push(part);
    },
    onProgress: () => undefined,
    signal: new AbortController().signal,
  });
  if (!outcome.ok) return outcome;
  const snapshot = parts.reduce<WorkbookSnapshot | null>(applyPart, null);
  if (snapshot === null) throw new Error("The host read a workbook and handed over no part of it.");
  return succeed(snapshot);
}

function whyNone({ sheets, relations, overruled }: Report, explained: number): Bilingual {
  if (!sheets.some(({ kind }) => kind === "recognised")) return commandTexts.nothingRecognised;
  if (explained === 0 && Object.keys(overruled).length > 0) return commandTexts.rulesInForce;
  const [text, n] =
    explained > 0 ? [commandTexts.explained, explained] : [commandTexts.agrees, relations.length];
  return { vi: countText(text, n, "vi"), en: countText(text, n, "en") };
}
