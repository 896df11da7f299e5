import type { CSSProperties } from "react";
import type { Area } from "../../core/sheet/snapshot";
import type { Paper } from "./paper";
import { lineColor } from "./paper";
import type { Border, CellLook, ShownSheet } from "./shown-sheet";

type Edge = "top" | "right" | "bottom" | "left";

const WIDTHS = { thin: 1, medium: 2, thick: 3, double: 3, dashed: 1, dotted: 1 } as const;
const PROPERTIES = {
  top: "borderTop",
  right: "borderRight",
  bottom: "borderBottom",
  left: "borderLeft",
} as const;
const ACROSS = { top: "bottom", right: "left", bottom: "top", left: "right" } as const;

/**
 * The lines around a cell or around merged ones as CSS, or null for none. Two neighbours share an
 * edge: the line of either is drawn by both, so that it does not matter who is painted last.
 */
export function borderStyle(sheet: ShownSheet, area: Area, paper: Paper): CSSProperties | null {
  const { top, left, bottom, right } = area;
  const lookAt = (row: number, column: number): CellLook | null =>
    row < 0 || column < 0 ? null : sheet.lookAt(row, column);
  const lines: readonly (readonly [Edge, Border | undefined])[] = [
    ["top", either("top", lookAt(top, left), lookAt(top - 1, left))],
    ["right", either("right", lookAt(top, right), lookAt(top, right + 1))],
    ["bottom", either("bottom", lookAt(bottom, left), lookAt(bottom + 1, left))],
    ["left", either("left", lookAt(top, left), lookAt(top, left - 1))],
  ];
  if (lines.every(([, border]) => border === undefined)) return null;
  return Object.fromEntries(
    lines.flatMap(([edge, border]) =>
      border === undefined ? [] : [[PROPERTIES[edge], css(border, paper)]]
    )
  );
}

/** Whether the cell itself has a line; its neighbours draw their own. */
export const hasBorder = ({ borders }: CellLook): boolean =>
  borders !== undefined && Object.keys(borders).length > 0;

const either = (edge: Edge, own: CellLook | null, next: CellLook | null): Border | undefined =>
  own?.borders?.[edge] ?? next?.borders?.[ACROSS[edge]];

function css({ line, color }: Border, paper: Paper): string {
  const style = line === "double" || line === "dashed" || line === "dotted" ? line : "solid";
  return `${String(WIDTHS[line])}px ${style} ${lineColor(paper, color)}`;
}
