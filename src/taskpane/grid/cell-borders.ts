import type { CSSProperties } from "react";
import type { Area } from "../../core/sheet/snapshot";
import type { Paper } from "./paper";
import { lineColor } from "./paper";
import type { Border, CellLook, ShownSheet } from "./shown-sheet";

const WIDTHS = { thin: 1, medium: 2, thick: 3, double: 3, dashed: 1, dotted: 1 } as const;

/**
 * The lines around a cell or around merged ones as CSS, or null for none. Two neighbours share an
 * edge: the line of either is drawn by both, so that it does not matter who is painted last.
 */
export function borderStyle(sheet: ShownSheet, area: Area, paper: Paper): CSSProperties | null {
  const { top, left, bottom, right } = area;
  const bordersAt = (row: number, column: number): NonNullable<CellLook["borders"]> =>
    row < 0 || column < 0 ? {} : (sheet.lookAt(row, column).borders ?? {});
  const lines = [
    first(bordersAt(top, left).top, bordersAt(top - 1, left).bottom),
    first(bordersAt(top, right).right, bordersAt(top, right + 1).left),
    first(bordersAt(bottom, left).bottom, bordersAt(bottom + 1, left).top),
    first(bordersAt(top, left).left, bordersAt(top, left - 1).right),
  ];
  return lines.every((line) => line === undefined) ? null : styleOf(lines, paper);
}

const first = (own: Border | undefined, next: Border | undefined): Border | undefined =>
  own ?? next;

/** In the order of CSS: top, right, bottom, left. */
type Lines = readonly (Border | undefined)[];

/** Most cells have the same line all around: one property is quicker than four. */
function styleOf([top, right, bottom, left]: Lines, paper: Paper): CSSProperties {
  const [above, beside, below, before] = [top, right, bottom, left].map((border) =>
    border === undefined ? undefined : css(border, paper)
  );
  if (above === beside && above === below && above === before) return { border: above };
  return {
    ...(above === undefined ? {} : { borderTop: above }),
    ...(beside === undefined ? {} : { borderRight: beside }),
    ...(below === undefined ? {} : { borderBottom: below }),
    ...(before === undefined ? {} : { borderLeft: before }),
  };
}

/** Whether the cell itself has a line; its neighbours draw their own. */
export const hasBorder = ({ borders }: CellLook): boolean =>
  borders !== undefined && Object.keys(borders).length > 0;

function css({ line, color }: Border, paper: Paper): string {
  const style = line === "double" || line === "dashed" || line === "dotted" ? line : "solid";
  return `${String(WIDTHS[line])}px ${style} ${lineColor(paper, color)}`;
}
