import type { LoadedCells } from "./cells-of-range";
import { areaOfRange } from "./range-area";
import { rowBlocks } from "./split-area";

/** A loaded range in slices of whole rows, each with at most so many cells; a row alone may have more. */
export function sliceRange(range: LoadedCells, mostCells: number): readonly LoadedCells[] {
  const blocks = rowBlocks(areaOfRange(range), mostCells);
  if (blocks.length === 1) return [range];
  const { columnIndex, columnCount, values, formulas, valueTypes, numberFormat } = range;
  return blocks.map(({ top, bottom }) => {
    const [from, to] = [top - range.rowIndex, bottom - range.rowIndex + 1];
    return {
      rowIndex: top,
      columnIndex,
      rowCount: to - from,
      columnCount,
      values: values?.slice(from, to) ?? null,
      formulas: formulas?.slice(from, to) ?? null,
      valueTypes: valueTypes?.slice(from, to) ?? null,
      numberFormat: numberFormat?.slice(from, to) ?? null,
    };
  });
}
