import type { Area } from "../../../src/core/sheet/snapshot";
import { COLUMNS, ROWS, columnCount, hasAllColumns, hasAllRows, rowCount } from "./area";
import { respell, tokenize } from "./formula-tokens";

/** Cells that are put into a sheet or taken out of it, and where the others go. */
export interface Shift {
  readonly sheet: string;
  readonly area: Area;
  /** down and right make room for the area, up and left close it. */
  readonly direction: "down" | "right" | "up" | "left";
}

interface Span {
  readonly from: number;
  readonly to: number;
}

const isVertical = ({ direction }: Shift): boolean => direction === "down" || direction === "up";

/**
 * Where an area of the same sheet stands afterwards; null when all of it was taken out. It moves or
 * stretches only when the shift takes in its full breadth; otherwise it stays as it is.
 */
export function shiftArea(area: Area, shift: Shift): Area | null {
  const { area: moved } = shift;
  if (isVertical(shift)) {
    const takesBreadth = moved.left <= area.left && moved.right >= area.right;
    if (!takesBreadth || hasAllRows(area)) return area;
    const span = shiftSpan(
      { from: area.top, to: area.bottom },
      { from: moved.top, to: moved.bottom },
      { isInsert: shift.direction === "down", last: ROWS - 1 }
    );
    return span === null ? null : { ...area, top: span.from, bottom: span.to };
  }
  const takesBreadth = moved.top <= area.top && moved.bottom >= area.bottom;
  if (!takesBreadth || hasAllColumns(area)) return area;
  const span = shiftSpan(
    { from: area.left, to: area.right },
    { from: moved.left, to: moved.right },
    { isInsert: shift.direction === "right", last: COLUMNS - 1 }
  );
  return span === null ? null : { ...area, left: span.from, right: span.to };
}

function shiftSpan(
  span: Span,
  moved: Span,
  how: { readonly isInsert: boolean; readonly last: number }
): Span | null {
  const count = moved.to - moved.from + 1;
  if (how.isInsert) {
    const grown = {
      from: span.from >= moved.from ? span.from + count : span.from,
      to: Math.min(how.last, span.to >= moved.from ? span.to + count : span.to),
    };
    return grown.from > how.last ? null : grown;
  }
  const close = (edge: number, inside: number): number =>
    edge > moved.to ? edge - count : edge >= moved.from ? inside : edge;
  const shrunk = { from: close(span.from, moved.from), to: close(span.to, moved.from - 1) };
  return shrunk.to < shrunk.from ? null : shrunk;
}

/** How many rows or columns the shift moves. */
export const shiftCount = (shift: Shift): number =>
  isVertical(shift) ? rowCount(shift.area) : columnCount(shift.area);

/**
 * A formula (without `=`) of `home` after the shift: references follow their cells, and those whose
 * cells are gone become `#REF!`. The rest keeps its spelling.
 */
export function shiftFormula(formula: string, home: string, shift: Shift): string {
  return rewriteReferences(formula, (reference) => {
    if (!isSameName(reference.sheet ?? home, shift.sheet)) return null;
    const area = shiftArea(reference.area, shift);
    return area === null ? { sheet: reference.sheet, area: null } : { ...reference, area };
  });
}

/** A formula after a sheet got another name, or was deleted (`to` is null). */
export function renameInFormula(formula: string, from: string, to: string | null): string {
  return rewriteReferences(formula, (reference) => {
    if (reference.sheet === null || !isSameName(reference.sheet, from)) return null;
    return to === null ? { sheet: null, area: null } : { sheet: to, area: reference.area };
  });
}

/** A formula as it stands when it is filled from one place to another: relative parts move along. */
export function moveFormula(formula: string, rows: number, columns: number): string {
  return tokenize(formula)
    .map((token) => {
      if (token.kind !== "reference") return token.text;
      const cells = token.text.slice(token.text.lastIndexOf("!") + 1);
      const [first = "", last = first] = cells.split(":");
      const area = {
        top: token.area.top + (isRowFixed(first) || hasAllRows(token.area) ? 0 : rows),
        bottom: token.area.bottom + (isRowFixed(last) || hasAllRows(token.area) ? 0 : rows),
        left: token.area.left + (isColumnFixed(first) || hasAllColumns(token.area) ? 0 : columns),
        right: token.area.right + (isColumnFixed(last) || hasAllColumns(token.area) ? 0 : columns),
      };
      const isOff = area.top < 0 || area.left < 0 || area.bottom >= ROWS || area.right >= COLUMNS;
      return isOff ? "#REF!" : respell(token.text, token.sheet, area);
    })
    .join("");
}

const isRowFixed = (corner: string): boolean => /\$\d/.test(corner);
const isColumnFixed = (corner: string): boolean => /^\$[A-Za-z]/.test(corner);

interface Rewritten {
  readonly sheet: string | null;
  /** Null for a reference that is no more. */
  readonly area: Area | null;
}

function rewriteReferences(
  formula: string,
  rewrite: (reference: { sheet: string | null; area: Area }) => Rewritten | null
): string {
  return tokenize(formula)
    .map((token) => {
      if (token.kind !== "reference") return token.text;
      const rewritten = rewrite(token);
      if (rewritten === null) return token.text;
      const { sheet, area } = rewritten;
      if (area !== null) return respell(token.text, sheet, area);
      return sheet === null ? "#REF!" : `${token.text.slice(0, token.text.lastIndexOf("!"))}!#REF!`;
    })
    .join("");
}

/** Excel's names of sheets and functions do not differ by case. */
export const isSameName = (one: string, other: string): boolean =>
  one.toLowerCase() === other.toLowerCase();
