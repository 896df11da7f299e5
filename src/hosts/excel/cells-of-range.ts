import type { Cell, SheetRow } from "../../core/sheet/snapshot";
import type { SnapshotPart } from "../../core/sheet/snapshot-part";
import type { Outcome } from "../trouble";
import { succeed } from "../trouble";
import { areaOfRange, PLACE } from "./range-area";
import type { LoadedPlace } from "./range-area";
import { troubles } from "./troubles";

export type CellsPart = Extract<SnapshotPart, { readonly kind: "cells" }>;

/** What is to be loaded of a range so that its cells can be told. `text` is left out: it costs as much again and depends on the locale. */
const CELLS = `${PLACE},values,formulas,valueTypes,numberFormat`;

/** Asks for everything of a range that `cellsOfRange` needs. */
export function loadCells(range: Excel.Range): void {
  range.load(CELLS);
}

type Grid = readonly (readonly unknown[])[];

/** A range with everything loaded that CELLS names; Excel gives null grids where it gives up. */
export interface LoadedCells extends LoadedPlace {
  readonly values: Grid | null;
  readonly formulas: Grid | null;
  readonly valueTypes: Grid | null;
  readonly numberFormat: Grid | null;
}

/** The cells of a loaded range as a part of the snapshot of its sheet. */
export function cellsOfRange(sheet: string, range: LoadedCells): Outcome<CellsPart> {
  const { values, formulas, valueTypes, numberFormat } = range;
  if (!values || !formulas || !valueTypes || !numberFormat) return troubles.cutShort(sheet);
  const rows = values.map((row, r) =>
    withoutTail(
      row.map((value, c) =>
        toCell({
          value,
          formula: formulas[r]?.[c],
          type: valueTypes[r]?.[c],
          format: numberFormat[r]?.[c],
        })
      )
    )
  );
  return succeed({ kind: "cells", sheet, area: areaOfRange(range), rows });
}

interface RawCell {
  readonly value: unknown;
  readonly formula: unknown;
  readonly type: unknown;
  readonly format: unknown;
}

/** Undefined for a cell without content, whatever its look. */
export function toCell({ value, formula, type, format }: RawCell): Cell | undefined {
  const written = formulaOf(formula, value);
  if (written === undefined && (type === "Empty" || value === "" || value === null))
    return undefined;
  return {
    value: type === "Error" ? null : plainValue(value),
    ...(written === undefined ? {} : { formula: written }),
    ...(type === "Error" ? { error: String(value) } : {}),
    ...(typeof format !== "string" || format === "General" ? {} : { format }),
  };
}

/** The formula without "="; a text that begins with "=" is its own value. */
function formulaOf(formula: unknown, value: unknown): string | undefined {
  const isFormula = typeof formula === "string" && formula.startsWith("=") && formula !== value;
  return isFormula ? formula.slice(1) : undefined;
}

function plainValue(value: unknown): Cell["value"] {
  const isPlain =
    typeof value === "string" || typeof value === "number" || typeof value === "boolean";
  return isPlain ? value : null;
}

const isContent = (cell: Cell | undefined): boolean => cell !== undefined;

const withoutTail = (row: SheetRow): SheetRow => row.slice(0, row.findLastIndex(isContent) + 1);
