import { cellName } from "../../core/sheet/address";
import { readPartText } from "../opc/part-text";
import { formulaGroups } from "./writing/formula-groups";
import { withoutPrefixes } from "./writing/formula-in-file";
import { scanSheet } from "./writing/scan-sheet";

/** Where a formula holds more than cells, functions and numbers. */
const QUOTED = /["'[]/;

/**
 * Formulas by address (A1) that the parser of cells does not give as they are: of a formula that is
 * written in one cell and shared by others, it also moves what looks like a cell inside texts and
 * names, the quarter in `IF(B2="Q1",…)`.
 */
export function misreadFormulas(part: Uint8Array): ReadonlyMap<string, string> {
  const misread = new Map<string, string>();
  const text = readPartText(part)?.text ?? "";
  const places = text.includes("shared") ? scanSheet(text, new Set()) : null;
  if (places === null) return misread;
  const groups = formulaGroups(text, places.formulas);
  for (const place of places.formulas) {
    const formula = place.area === null ? groups.sharedAt(place) : null;
    if (formula !== null && QUOTED.test(formula))
      misread.set(cellName(place.row, place.column), withoutPrefixes(formula));
  }
  return misread;
}
