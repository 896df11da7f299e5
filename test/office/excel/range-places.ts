import type { Area } from "../../../src/core/sheet/snapshot";
import { invalidArgument, itemNotFound } from "../rich-api-error";
import type { RichType } from "../rich-type";
import {
  COLUMNS,
  ROWS,
  boundingArea,
  cellCount,
  columnCount,
  hasAllColumns,
  hasAllRows,
  rowCount,
  touches,
} from "./area";
import { areaOfArgument } from "./area-argument";
import { SimulatedRangeAreas } from "./range-areas";
import type { SimulatedRange } from "./range";
import { usedArea } from "./sheet-state";

type Type = RichType<SimulatedRange>;

/** Excel refuses to list more merged areas than this. */
const MOST_MERGES = 512;
/** `cellCount` does not go beyond what a 32-bit number holds. */
const MOST_COUNTED = 2 ** 31 - 1;

const props: NonNullable<Type["props"]> = {
  Address: (range) => range.address,
  AddressLocal: (range) => range.address,
  RowIndex: (range) => range.place.top,
  ColumnIndex: (range) => range.place.left,
  RowCount: (range) => rowCount(range.place),
  ColumnCount: (range) => columnCount(range.place),
  CellCount: (range) => (cellCount(range.place) > MOST_COUNTED ? -1 : cellCount(range.place)),
  IsEntireRow: { get: (range) => hasAllColumns(range.place), since: "1.7" },
  IsEntireColumn: { get: (range) => hasAllRows(range.place), since: "1.7" },
};

const methods: NonNullable<Type["methods"]> = {
  GetCell: (range, [row, column]) => {
    const top = range.place.top + count(row);
    const left = range.place.left + count(column);
    return range.at({ top, left, bottom: top, right: left });
  },
  GetRow: (range, [row]) => {
    const top = range.place.top + count(row);
    return range.at({ ...range.place, top, bottom: top });
  },
  GetColumn: (range, [column]) => {
    const left = range.place.left + count(column);
    return range.at({ ...range.place, left, right: left });
  },
  GetEntireRow: (range) => range.at({ ...range.place, left: 0, right: COLUMNS - 1 }),
  GetEntireColumn: (range) => range.at({ ...range.place, top: 0, bottom: ROWS - 1 }),
  GetLastCell: (range) =>
    range.at({ ...range.place, top: range.place.bottom, left: range.place.right }),
  GetLastRow: (range) => range.at({ ...range.place, top: range.place.bottom }),
  GetLastColumn: (range) => range.at({ ...range.place, left: range.place.right }),
  GetOffsetRange: (range, [rows, columns]) =>
    range.at(moved(range.place, count(rows), count(columns))),
  GetResizedRange: {
    since: "1.2",
    run: (range, [rows, columns]) => resized(range, [count(rows), count(columns)]),
  },
  GetAbsoluteResizedRange: {
    since: "1.7",
    run: (range, [rows, columns]) =>
      resized(range, [
        count(rows) - rowCount(range.place),
        count(columns) - columnCount(range.place),
      ]),
  },
  GetBoundingRect: (range, [other]) =>
    range.at(boundingArea(range.place, areaOfArgument(range, other))),
  GetIntersection: (range, [other]) => {
    const shared = range.shared(areaOfArgument(range, other));
    if (shared === null) throw itemNotFound();
    return shared;
  },
  GetIntersectionOrNullObject: {
    since: "1.4",
    run: (range, [other]) => range.shared(areaOfArgument(range, other)),
  },
  GetUsedRange: (range, [valuesOnly]) => {
    const used = usedArea(range.sheet, range.place, valuesOnly === true);
    if (used === null) throw itemNotFound();
    return range.at(used);
  },
  GetUsedRangeOrNullObject: {
    since: "1.4",
    run: (range, [valuesOnly]) => {
      const used = usedArea(range.sheet, range.place, valuesOnly === true);
      return used === null ? null : range.at(used);
    },
  },
  GetMergedAreasOrNullObject: { since: "1.13", run: mergedAreas },
  _ValidateArraySize: {
    since: "1.3",
    run: (range, [rows, columns]) => {
      if (rows === rowCount(range.place) && columns === columnCount(range.place)) return null;
      throw invalidArgument(
        "The number of rows or columns in the input array doesn't match the size or dimensions of the range."
      );
    },
  },
};

export const rangePlaces = { props, methods };

function count(given: unknown): number {
  if (typeof given !== "number" || !Number.isInteger(given)) throw invalidArgument();
  return given;
}

const moved = (area: Area, rows: number, columns: number): Area => ({
  top: area.top + rows,
  bottom: area.bottom + rows,
  left: area.left + columns,
  right: area.right + columns,
});

function resized(
  range: SimulatedRange,
  [rows, columns]: readonly [number, number]
): SimulatedRange {
  const { bottom, right } = range.place;
  return range.at({ ...range.place, bottom: bottom + rows, right: right + columns });
}

/** Merged areas that lie in the range or reach into it. */
function mergedAreas(range: SimulatedRange): SimulatedRangeAreas | null {
  const merges = range.sheet.merges.filter((merge) => touches(merge, range.place));
  if (merges.length > MOST_MERGES) throw invalidArgument();
  const sorted = [...merges].sort((one, other) => one.top - other.top || one.left - other.left);
  return sorted.length === 0
    ? null
    : new SimulatedRangeAreas(range.workbook, range.sheetId, sorted);
}
