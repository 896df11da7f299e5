import fc from "fast-check";
import type { Area, Cell } from "../../../src/core/sheet/snapshot";
import { isBlank } from "../../../src/core/sheet/snapshot";
import type { MoveGround } from "../../../src/taskpane/grid/grid-moves";
import { groundOf } from "../../../src/taskpane/grid/grid-ground";
import { FakeSheet, type FakeSheetOptions } from "../../support/fake-sheet";

/** The ground of a sheet, ten rows of it in sight. */
export function groundFor(options: Omit<FakeSheetOptions, "name">): MoveGround {
  const sheet = new FakeSheet({ name: "Biểu", ...options });
  return {
    ...groundOf(sheet, { row: 0, column: 0 }),
    isBlank: (row, column) => isBlank(sheet.cellAt(row, column)),
    pageHeight: 200,
  };
}

const ROWS = 12;
const COLUMNS = 8;

/** Small sheets with anything in them: filled cells, merged ones that do not touch, hidden lines. */
export const anyGround: fc.Arbitrary<MoveGround> = fc
  .record({
    filled: fc.array(fc.array(fc.boolean(), { minLength: COLUMNS, maxLength: COLUMNS }), {
      minLength: ROWS,
      maxLength: ROWS,
    }),
    merges: fc.array(anyArea(), { maxLength: 5 }),
    hiddenRows: fc.uniqueArray(fc.nat(ROWS - 1), { maxLength: 4 }),
    hiddenColumns: fc.uniqueArray(fc.nat(COLUMNS - 1), { maxLength: 3 }),
  })
  .map(({ filled, merges, hiddenRows, hiddenColumns }) =>
    groundFor({
      rows: filled.map((cells) =>
        cells.map((isFilled): Cell | undefined => (isFilled ? { value: 1 } : undefined))
      ),
      hiddenRows,
      hiddenColumns,
      look: { merges: apart(merges) },
    })
  );

function anyArea(): fc.Arbitrary<Area> {
  return fc
    .tuple(fc.nat(ROWS - 2), fc.nat(COLUMNS - 2), fc.nat(3), fc.nat(2))
    .map(([top, left, high, wide]) => ({ top, left, bottom: top + high, right: left + wide }));
}

/** Excel merges no cell twice. */
const apart = (areas: readonly Area[]): Area[] =>
  areas.reduce<Area[]>(
    (kept, area) => (kept.some((other) => touches(area, other)) ? kept : [...kept, area]),
    []
  );

const touches = (one: Area, other: Area): boolean =>
  one.top <= other.bottom &&
  other.top <= one.bottom &&
  one.left <= other.right &&
  other.left <= one.right;
