import type { Area } from "../../../src/core/sheet/snapshot";
import { cellCount, hasAllColumns, hasAllRows } from "./area";
import type { Look } from "./cell";
import { refuseProtected, visitedArea } from "./edit-cells";
import type { CellWrite, SheetState } from "./sheet-state";
import { cellOf, cellsIn, lookOf, writeCells } from "./sheet-state";
import type { SimulatedWorkbook } from "./workbook";

/** Ranges whose looks are asked or set together. */
export interface LookTarget {
  readonly workbook: SimulatedWorkbook;
  readonly sheetId: string;
  readonly areas: readonly Area[];
}

/** What all cells of the target have in common, or null where they differ; `usual` stands for none. */
export function commonLook<T>(
  { workbook, sheetId, areas }: LookTarget,
  read: (look: Look) => T | undefined,
  usual: T
): T | null {
  const sheet = workbook.sheet(sheetId);
  const found = new Set<T>();
  for (const area of areas) {
    let visited = 0;
    for (const { row, column } of cellsIn(sheet, area)) {
      visited += 1;
      found.add(read(lookOf(sheet, row, column)) ?? usual);
    }
    if (visited === cellCount(area)) continue;
    for (const look of looksOfBlanks(sheet, area)) found.add(read(look) ?? usual);
  }
  const [only] = found;
  return found.size === 1 && only !== undefined ? only : null;
}

/** Looks of the cells that nobody wrote to: of their columns, or of the sheet. */
function looksOfBlanks(sheet: SheetState, area: Area): readonly Look[] {
  const looks = [...sheet.columnLooks]
    .filter(([column]) => column >= area.left && column <= area.right)
    .map(([, look]) => look);
  const isCovered = looks.length > area.right - area.left;
  return isCovered ? looks : [...looks, sheet.look ?? {}];
}

/** Gives all cells of the target a changed look. Throws AccessDenied on a protected sheet. */
export function changeLooks(
  { workbook, sheetId, areas }: LookTarget,
  change: (look: Look, place: { row: number; column: number }, area: Area) => Look
): void {
  let sheet = workbook.sheet(sheetId);
  refuseProtected(sheet, "allowFormatCells");
  for (const area of areas) sheet = changeArea(sheet, area, change);
  workbook.commitSheet(sheet);
}

type LookChange = Parameters<typeof changeLooks>[1];

function changeArea(sheet: SheetState, area: Area, change: LookChange): SheetState {
  const isOpenEnded = hasAllRows(area) || hasAllColumns(area);
  const visited = isOpenEnded ? visitedArea(sheet, area) : area;
  const writes: CellWrite[] = [];
  for (let row = visited.top; row <= visited.bottom; row += 1)
    for (let column = visited.left; column <= visited.right; column += 1) {
      const cell = cellOf(sheet, row, column);
      if (isOpenEnded && cell === undefined) continue;
      const look = change(lookOf(sheet, row, column), { row, column }, area);
      writes.push({ row, column, cell: { ...(cell ?? { value: null }), look } });
    }
  const written = writeCells(sheet, writes);
  return hasAllRows(area) ? changeColumns(written, area, change) : written;
}

/** Cells that nobody wrote to follow their column, or the sheet when all of it is meant. */
function changeColumns(sheet: SheetState, area: Area, change: LookChange): SheetState {
  const place = { row: 0, column: area.left };
  if (hasAllColumns(area)) {
    const looks = [...sheet.columnLooks].map(
      ([column, look]) => [column, change(look, place, area)] as const
    );
    return { ...sheet, look: change(sheet.look ?? {}, place, area), columnLooks: new Map(looks) };
  }
  const columnLooks = new Map(sheet.columnLooks);
  for (let column = area.left; column <= area.right; column += 1)
    columnLooks.set(column, change(columnLooks.get(column) ?? sheet.look ?? {}, place, area));
  return { ...sheet, columnLooks };
}
