import type { Area } from "../../../src/core/sheet/snapshot";
import { invalidOperation } from "../rich-api-error";
import { COLUMNS, ROWS, hasAllColumns, hasAllRows, touches } from "./area";
import type { StoredCell } from "./cell";
import { garmentOf } from "./cell";
import type { Shift } from "./shift";
import { isSameName, renameInFormula, shiftArea, shiftCount, shiftFormula } from "./shift";
import type { CellRow, SheetState, WorkbookState } from "./sheet-state";
import { usedArea } from "./sheet-state";

/**
 * The workbook after cells were put in or taken out: contents move, and formulas, merges, rules and
 * names follow. Throws InvalidOperation where Excel refuses: content would fall off the sheet, or a
 * merged area would be torn.
 */
export function shiftWorkbook(state: WorkbookState, shift: Shift): WorkbookState {
  const sheets = state.sheets.map((sheet) => {
    const moved = isSameName(sheet.name, shift.sheet) ? shiftSheet(sheet, shift) : sheet;
    return rewriteFormulas(moved, (formula) => shiftFormula(formula, sheet.name, shift));
  });
  const names = state.names.map(({ name, refersTo }) => ({
    name,
    refersTo: shiftFormula(refersTo, "", shift),
  }));
  return { sheets, names };
}

/** The workbook after a sheet got another name or, with null, went: formulas elsewhere follow. */
export function renameReferences(
  state: WorkbookState,
  from: string,
  to: string | null
): WorkbookState {
  return {
    sheets: state.sheets.map((sheet) =>
      rewriteFormulas(sheet, (formula) => renameInFormula(formula, from, to))
    ),
    names: state.names.map(({ name, refersTo }) => ({
      name,
      refersTo: renameInFormula(refersTo, from, to),
    })),
  };
}

function rewriteFormulas(sheet: SheetState, rewrite: (formula: string) => string): SheetState {
  const rows = sheet.rows.map((cells) => {
    if (cells?.some((cell) => cell?.formula !== undefined) !== true) return cells;
    return cells.map((cell) =>
      cell?.formula === undefined ? cell : { ...cell, formula: rewrite(cell.formula) }
    );
  });
  const conditionalFormats = sheet.conditionalFormats.map((format) => ({
    ...format,
    formula: rewrite(format.formula),
  }));
  return { ...sheet, rows, conditionalFormats };
}

function shiftSheet(sheet: SheetState, shift: Shift): SheetState {
  refuseLoss(sheet, shift);
  const follow = (area: Area): readonly Area[] => {
    const moved = shiftArea(area, shift);
    return moved === null ? [] : [moved];
  };
  return {
    ...sheet,
    rows: isVertical(shift) ? shiftRows(sheet, shift) : shiftColumns(sheet, shift),
    merges: sheet.merges
      .flatMap(follow)
      .filter(({ top, left, bottom, right }) => top < bottom || left < right),
    validations: sheet.validations.flatMap((validation) =>
      follow(validation.area).map((area) => ({ ...validation, area }))
    ),
    conditionalFormats: sheet.conditionalFormats
      .map((format) => ({ ...format, areas: format.areas.flatMap(follow) }))
      .filter(({ areas }) => areas.length > 0),
    ...shiftMeasures(sheet, shift),
  };
}

const isVertical = ({ direction }: Shift): boolean => direction === "down" || direction === "up";
const isInsert = ({ direction }: Shift): boolean => direction === "down" || direction === "right";

function refuseLoss(sheet: SheetState, shift: Shift): void {
  const { area } = shift;
  const affected = isVertical(shift)
    ? { ...area, bottom: ROWS - 1 }
    : { ...area, right: COLUMNS - 1 };
  if (isInsert(shift)) {
    const used = usedArea(sheet, affected, true);
    const room = isVertical(shift)
      ? ROWS - 1 - (used?.bottom ?? 0)
      : COLUMNS - 1 - (used?.right ?? 0);
    if (used !== null && room < shiftCount(shift)) throw invalidOperation();
  }
  const isTorn = (merge: Area): boolean => {
    if (!touches(merge, affected)) return false;
    return isVertical(shift)
      ? merge.left < area.left || merge.right > area.right
      : merge.top < area.top || merge.bottom > area.bottom;
  };
  if (sheet.merges.some(isTorn)) throw invalidOperation();
}

function shiftRows(
  { rows }: SheetState,
  { area, direction }: Shift
): readonly (CellRow | undefined)[] {
  const count = area.bottom - area.top + 1;
  if (hasAllColumns(area)) {
    if (rows.length <= area.top) return rows;
    if (direction === "up") return [...rows.slice(0, area.top), ...rows.slice(area.bottom + 1)];
    const above = asTemplate(rows[area.top - 1]);
    const fresh = Array.from({ length: count }, () => above);
    return [...rows.slice(0, area.top), ...fresh, ...rows.slice(area.top)];
  }
  const length = direction === "down" ? rows.length + count : rows.length;
  return Array.from({ length }, (_, row) => {
    if (row < area.top) return rows[row];
    const from = direction === "up" ? row + count : row - count;
    const source =
      direction === "down" && from < area.top ? asTemplate(rows[area.top - 1]) : rows[from];
    return overlay(rows[row] ?? [], source ?? [], area);
  });
}

/** The row with the cells between the area's columns taken from another row. */
function overlay(row: CellRow, source: CellRow, { left, right }: Area): CellRow {
  const length = Math.max(row.length, Math.min(right + 1, source.length));
  return Array.from({ length }, (_, column) =>
    column >= left && column <= right ? source[column] : row[column]
  );
}

function shiftColumns(
  { rows }: SheetState,
  { area, direction }: Shift
): readonly (CellRow | undefined)[] {
  const count = area.right - area.left + 1;
  return rows.map((cells, row) => {
    if (cells === undefined || row < area.top || row > area.bottom) return cells;
    if (direction === "left") return [...cells.slice(0, area.left), ...cells.slice(area.right + 1)];
    if (cells.length <= area.left) return cells;
    const [beside] = asTemplate([cells[area.left - 1]]) ?? [];
    const fresh = Array.from({ length: count }, () => beside);
    return [...cells.slice(0, area.left), ...fresh, ...cells.slice(area.left)];
  });
}

/** New cells look like those above or to the left of them, and hold nothing. */
function asTemplate(cells: CellRow | undefined): CellRow | undefined {
  return cells?.map((cell): StoredCell | undefined => {
    if (cell?.look === undefined && cell?.format === undefined) return undefined;
    return { value: null, ...garmentOf(cell) };
  });
}

function shiftMeasures(sheet: SheetState, shift: Shift): Partial<SheetState> {
  const { area } = shift;
  const move = (index: number): number | null => {
    const [first, last] = isVertical(shift) ? [area.top, area.bottom] : [area.left, area.right];
    if (index < first) return index;
    if (isInsert(shift)) return index + last - first + 1;
    return index <= last ? null : index - (last - first + 1);
  };
  if (isVertical(shift) && hasAllColumns(area))
    return {
      hiddenRows: new Set([...sheet.hiddenRows].flatMap((row) => move(row) ?? [])),
      rowHeights: moveKeys(sheet.rowHeights, move),
    };
  if (!isVertical(shift) && hasAllRows(area))
    return {
      hiddenColumns: new Set([...sheet.hiddenColumns].flatMap((column) => move(column) ?? [])),
      columnWidths: moveKeys(sheet.columnWidths, move),
      columnLooks: moveKeys(sheet.columnLooks, move),
    };
  return {};
}

function moveKeys<T>(
  map: ReadonlyMap<number, T>,
  move: (key: number) => number | null
): ReadonlyMap<number, T> {
  return new Map(
    [...map].flatMap(([key, value]): [number, T][] => {
      const moved = move(key);
      return moved === null ? [] : [[moved, value]];
    })
  );
}
