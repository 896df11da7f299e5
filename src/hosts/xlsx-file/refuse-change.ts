import { parseCellName } from "../../core/sheet/address";
import type { CellChange } from "../../core/sheet/cell-change";
import { contentOf, isSameContent } from "../../core/sheet/cell-change";
import type { Area, SheetSnapshot, WorkbookSnapshot } from "../../core/sheet/snapshot";
import { cellAt } from "../../core/sheet/snapshot";
import type { fail } from "../trouble";
import type { SheetLook, WorkbookLook } from "../workbook-look";
import { editRefusals } from "./edit-refusals";
import { lookAt } from "../look-at";

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

function refuse(
  { address, before }: CellChange,
  { snapshot, look }: ShownBook
): ReturnType<typeof fail> | null {
  const index = snapshot.sheets.findIndex(({ name }) => name === address.sheet);
  const place = parseCellName(address.cell);
  const [sheet, sheetLook] = [snapshot.sheets[index], look.sheets[index]];
  if (sheet === undefined || sheetLook === undefined || place === null)
    return editRefusals.sheetMissing(address.sheet);
  const { row, column } = place;
  if (isShut(sheet, look.cells[lookAt(sheetLook, row, column)]?.isLocked))
    return editRefusals.sheetProtected(address);
  if (isFixed(sheetLook, row, column)) return editRefusals.partOfArray(address);
  const stands = contentOf(cellAt(sheet, row, column));
  return isSameContent(stands, before) ? null : editRefusals.cellChanged(address);
}

const isShut = ({ isProtected }: SheetSnapshot, isLocked: false | undefined): boolean =>
  isProtected && isLocked !== false;

const isFixed = ({ fixedAreas }: SheetLook, row: number, column: number): boolean =>
  fixedAreas.some((area) => holds(area, row, column));

const holds = ({ top, left, bottom, right }: Area, row: number, column: number): boolean =>
  row >= top && row <= bottom && column >= left && column <= right;
