import { makeReport } from "../../../src/core/make-report";
import type { Report } from "../../../src/core/make-report";
import { defaultStyle } from "../../../src/core/narrative/style";
import type { WorkbookSnapshot } from "../../../src/core/sheet/snapshot";
import type { GeneratedWorkbook, KnownFigure } from "./generate-workbook";

/** What went wrong with a workbook in which nothing is wrong. */
export interface Mischecked {
  /** "error totals-add-up Biểu 1!C12". */
  readonly alarms: readonly string[];
  /** "tthc-ii06a read as tthc-07a". */
  readonly unrecognised: readonly string[];
  /** "tthc.received.total is 36, read 3600". */
  readonly misread: readonly string[];
  /** Rules that gave a note, once for each note. */
  readonly notes: readonly string[];
}

/** The report that a person gets, before she told anything of her unit. */
export const reportOf = (snapshot: WorkbookSnapshot): Report =>
  makeReport(snapshot, { style: defaultStyle, profile: null });

/** Compares the report on a generated workbook with what was put into it. */
export function checkWorkbook({ seed, snapshot, forms, figures }: GeneratedWorkbook): Mischecked {
  const report = reportOf(snapshot);
  const { findings, sheets } = report;
  const say = (text: string): string => `${text} (seed ${String(seed)})`;
  const found = sheets.map((sheet) => (sheet.kind === "recognised" ? sheet.form : "nothing"));
  const isRecognised = found.join() === forms.join();
  return {
    alarms: findings
      .filter(({ severity }) => severity !== "note")
      .map(({ severity, rule, sheet, cells }) =>
        say(`${severity} ${rule} ${sheet}!${cells.join()}`)
      ),
    unrecognised: isRecognised ? [] : [say(`${forms.join()} read as ${found.join()}`)],
    misread: isRecognised ? figures.flatMap((figure) => misreading(report, figure)).map(say) : [],
    notes: findings.filter(({ severity }) => severity === "note").map(({ rule }) => rule),
  };
}

/** Formulas give shares with all their digits, typed ones are rounded. */
const ROUNDED_SHARE = 0.501;

function misreading({ book }: Report, { id, address, value }: KnownFigure): readonly string[] {
  if (value === null) return [];
  const entry = book.get(id);
  // A zero may be left blank, and a share in a list that says nothing is none.
  if (entry?.kind !== "figure")
    return value === 0 ? [] : [`${id} at ${address.cell} is ${String(value)}, not read`];
  const tolerance = entry.unit.measure === "share" ? ROUNDED_SHARE : 1e-6;
  const isRight = entry.origin.cell === address.cell && Math.abs(entry.value - value) <= tolerance;
  if (isRight) return [];
  return [
    `${id} at ${address.cell} is ${String(value)}, read ${String(entry.value)} at ${entry.origin.cell}`,
  ];
}
