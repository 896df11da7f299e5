import type { Area, Cell, SheetSnapshot } from "../../src/core/sheet/snapshot";

/** The sheet without a column; merges over it grow narrower, and formulas become what they gave. */
export function withoutColumn(sheet: SheetSnapshot, column: number): SheetSnapshot {
  const rows = withoutFormulas(sheet).rows.map((cells) =>
    Array.from(cells).filter((_, at) => at !== column)
  );
  const merges = sheet.merges.flatMap((area) => {
    const left = area.left - Number(area.left > column);
    const right = area.right - Number(area.right >= column);
    return isArea(area, left, right) ? [{ ...area, left, right }] : [];
  });
  return { ...sheet, rows, merges };
}

const isArea = ({ top, bottom }: Area, left: number, right: number): boolean =>
  right > left || (right === left && bottom > top);

/** The sheet with a row of plain values put in before another; merges below move down. */
export function withRow(
  sheet: SheetSnapshot,
  before: number,
  values: readonly (string | number | null)[]
): SheetSnapshot {
  const rows = [...withoutFormulas(sheet).rows];
  rows.splice(
    before,
    0,
    values.map((value): Cell => ({ value }))
  );
  const merges = sheet.merges.map((area) =>
    area.top < before ? area : { ...area, top: area.top + 1, bottom: area.bottom + 1 }
  );
  return { ...sheet, rows, merges };
}

/** The sheet with one cell typed over. */
export function withValue(
  sheet: SheetSnapshot,
  { row, column }: { readonly row: number; readonly column: number },
  value: string | number
): SheetSnapshot {
  const rows = sheet.rows.map((cells, at) => {
    if (at !== row) return cells;
    const copy = Array.from(cells);
    const { format } = copy[column] ?? {};
    copy[column] = { value, ...(format === undefined ? {} : { format }) };
    return copy;
  });
  return { ...sheet, rows };
}

/** What the formulas gave stands there as if it had been typed. */
function withoutFormulas(sheet: SheetSnapshot): SheetSnapshot {
  const plain = (cell: Cell | undefined): Cell | undefined => {
    if (cell?.formula === undefined) return cell;
    const { value, format } = cell;
    return { value, ...(format === undefined ? {} : { format }) };
  };
  return { ...sheet, rows: sheet.rows.map((cells) => Array.from(cells).map(plain)) };
}
