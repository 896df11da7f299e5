import type { RecognisedSheet } from "../../src/core/figures/read-sheet";
import { forms } from "../../src/core/forms/index";
import { readSheets } from "../../src/core/forms/reading/read-sheets";
import type { SheetSnapshot } from "../../src/core/sheet/snapshot";
import { buildSnapshot } from "./build-snapshot";
import { bookOf, brokenAmong } from "./read-form";

/** Reads one sheet among all shipped forms, with the relations that do not hold; throws unless it is one table. */
export function readDrawing(sheet: SheetSnapshot): {
  readonly sheet: RecognisedSheet;
  readonly broken: readonly string[];
} {
  const sheets = readSheets(buildSnapshot([sheet]), forms);
  const [first] = sheets;
  if (first?.kind !== "recognised" || sheets.length > 1) throw new Error(JSON.stringify(sheets));
  return { sheet: first, broken: brokenAmong(first.relations, bookOf([first])) };
}

/** Values of a sheet by figure id. */
export function valuesIn({ figures }: RecognisedSheet): Readonly<Record<string, number>> {
  return Object.fromEntries(figures.map(({ id, value }) => [id, value]));
}
