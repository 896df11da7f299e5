import { invalidArgument } from "../rich-api-error";
import type { RichType } from "../rich-type";
import { hasAllColumns, hasAllRows } from "./area";
import type { ClearApplyTo } from "./edit-cells";
import { clearArea, mergeArea, refuseLocked, refuseProtected, unmergeArea } from "./edit-cells";
import type { SimulatedRange } from "./range";
import { selectAreas } from "./selections";

/** What a range does to its cells. */
export const rangeActions: NonNullable<RichType<SimulatedRange>["methods"]> = {
  Clear: (range, [applyTo]) => {
    const what = applyTo ?? "All";
    if (!isClearApplyTo(what)) throw invalidArgument();
    clearArea(range.workbook, { sheetId: range.sheetId, area: range.place }, what);
  },
  Select: (range) => {
    if (range.sheet.visibility !== "Visible") throw invalidArgument();
    selectAreas(range.workbook, range.sheetId, [range.place]);
  },
  Merge: {
    since: "1.2",
    run: (range, [across]) => {
      mergeArea(range.workbook, { sheetId: range.sheetId, area: range.place }, across === true);
    },
  },
  Unmerge: {
    since: "1.2",
    run: (range) => {
      unmergeArea(range.workbook, { sheetId: range.sheetId, area: range.place });
    },
  },
  Insert: (range, [shift]) => {
    const { place } = range;
    refuseShift(range, "allowInsert");
    range.workbook.shift(
      range.sheetId,
      place,
      directionOf(shift, { Down: "down", Right: "right" })
    );
    return range.at(place);
  },
  Delete: (range, [shift]) => {
    refuseShift(range, "allowDelete");
    range.workbook.shift(
      range.sheetId,
      range.place,
      directionOf(shift, { Up: "up", Left: "left" })
    );
  },
};

const isClearApplyTo = (given: unknown): given is ClearApplyTo =>
  given === "All" || given === "Formats" || given === "Contents";

function directionOf<T>(given: unknown, directions: Readonly<Record<string, T>>): T {
  const direction = directions[String(given)];
  if (direction === undefined) throw invalidArgument();
  return direction;
}

/** Whole rows or columns may be allowed on a protected sheet; other cells never move there. */
function refuseShift(
  { sheet, place }: SimulatedRange,
  permission: "allowInsert" | "allowDelete"
): void {
  if (hasAllColumns(place)) refuseProtected(sheet, `${permission}Rows`);
  else if (hasAllRows(place)) refuseProtected(sheet, `${permission}Columns`);
  else refuseProtected(sheet, "");
  if (permission === "allowDelete" && sheet.protection !== null) refuseLocked(sheet, place);
}
