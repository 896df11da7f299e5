import { cellName } from "../../../src/core/sheet/address";
import type { Cell, WorkbookSnapshot } from "../../../src/core/sheet/snapshot";
import { isBlank } from "../../../src/core/sheet/snapshot";

/** What a person finds in the cells of a workbook, by address; blank cells of no format are left out. */
export function contentsOf({ sheets }: WorkbookSnapshot): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    sheets.flatMap(({ name, rows }) =>
      rows.flatMap((cells, row) =>
        cells.flatMap((cell, column) => {
          if (cell === undefined || (isBlank(cell) && cell.format === undefined)) return [];
          return [[`${name}!${cellName(row, column)}`, contentOf(cell)]];
        })
      )
    )
  );
}

function contentOf({ formula, error, value, format }: Cell) {
  return { content: formula === undefined ? (error ?? value) : `=${formula}`, format };
}
