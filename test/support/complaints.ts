import { makeReport } from "../../src/core/make-report";
import type { Report } from "../../src/core/make-report";
import { defaultStyle } from "../../src/core/narrative/style";
import { buildSheet, buildSnapshot } from "./build-snapshot";
import type { CellDraft } from "./build-snapshot";

/** The report on one sheet among all shipped forms. */
export function reportOn(sheet: {
  readonly rows: readonly (readonly CellDraft[])[];
  readonly merges?: readonly string[];
}): Report {
  const { rows, merges = [] } = sheet;
  const snapshot = buildSnapshot([buildSheet("Biểu", rows, { merges })]);
  return makeReport(snapshot, { style: defaultStyle, profile: null });
}

/** Errors and warnings, as "error totals-add-up E13"; notes are left out. */
export const complaintsOf = ({ findings }: Report): readonly string[] =>
  findings
    .filter(({ severity }) => severity !== "note")
    .map(({ rule, severity, cells }) => `${severity} ${rule} ${cells.join()}`);
