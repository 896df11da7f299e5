import { LAST_COLUMN, LAST_ROW } from "../../core/formulas/expression";
import { parseCellName } from "../../core/sheet/address";
import type { CellPlace } from "../../core/sheet/address";
import type { CellChange, CellContent } from "../../core/sheet/cell-change";
import { contentOf, isSameContent } from "../../core/sheet/cell-change";
import type { Area, SheetSnapshot, WorkbookSnapshot } from "../../core/sheet/snapshot";
import { cellAt } from "../../core/sheet/snapshot";
import { lookAt } from "../look-at";
import type { fail } from "../trouble";
import type { SheetLook, WorkbookLook } from "../workbook-look";
import { editRefusals } from "./edit-refusals";
import { writeRefusals } from "./writing/write-refusals";

interface ShownBook {
  readonly snapshot: WorkbookSnapshot;
  readonly look: WorkbookLook;
}

/** Why these changes cannot all be made, as Excel would refuse them or because a cell is another by now; null when they can. */
export function refusalOf(
  changes: readonly CellChange[],
  book: ShownBook
): ReturnType<typeof fail> | null {
  for (const change of changes) {
    const refusal = refuse(change, book);
    if (refusal !== null) return refusal;
  }
  return null;
}

/** What a file could not hold is refused when it is typed, not when it is saved. */
function refuse(change: CellChange, { snapshot, look }: ShownBook): ReturnType<typeof fail> | null {
  const { address, before, after } = change;
  const index = snapshot.sheets.findIndex(({ name }) => name === address.sheet);
  const place = parseCellName(address.cell);
  const [sheet, sheetLook] = [snapshot.sheets[index], look.sheets[index]];
  if (sheet === undefined || sheetLook === undefined)
    return editRefusals.sheetMissing(address.sheet);
  if (place === null || isOutside(place)) return editRefusals.outsideSheet(address.sheet);
  const { row, column } = place;
  if (isShut(sheet, look.cells[lookAt(sheetLook, row, column)]?.isLocked))
    return editRefusals.sheetProtected(address);
  if (isFixed(sheetLook, row, column)) return editRefusals.fixedCell(address);
  if (isTooLong(after)) return writeRefusals.textTooLong(address);
  const stands = contentOf(cellAt(sheet, row, column));
  return isSameContent(stands, before) ? null : editRefusals.cellChanged(address);
}

const isOutside = ({ row, column }: CellPlace): boolean => row > LAST_ROW || column > LAST_COLUMN;

/** Characters that a cell of Excel can hold. */
const LONGEST_TEXT = 32_767;

const isTooLong = (content: CellContent): boolean =>
  content.kind === "value" &&
  typeof content.value === "string" &&
  content.value.length > LONGEST_TEXT;

const isShut = ({ isProtected }: SheetSnapshot, isLocked: false | undefined): boolean =>
  isProtected && isLocked !== false;

const isFixed = ({ fixedAreas }: SheetLook, row: number, column: number): boolean =>
  fixedAreas.some((area) => holds(area, row, column));

const holds = ({ top, left, bottom, right }: Area, row: number, column: number): boolean =>
  row >= top && row <= bottom && column >= left && column <= right;
