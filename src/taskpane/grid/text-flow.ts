import { isBlank } from "../../core/sheet/snapshot";
import { CELL_PADDING } from "./cell-style";
import { fontFace, fontPixels } from "./font-face";
import type { GridGround } from "./grid-ground";
import type { MeasureText } from "./measure-text";
import type { CellLook, ShownSheet } from "./shown-sheet";
import type { ShownText } from "./shown-text";

/** Pixels by which a text runs over the edges of its cell. */
export interface Flow {
  readonly left: number;
  readonly right: number;
}

/** How far texts are looked for that flow into sight from a cell out of sight. */
const FARTHEST = 40;

interface FlowScene {
  readonly sheet: ShownSheet;
  readonly ground: GridGround;
  readonly measure: MeasureText;
}

interface FlowingCell {
  readonly row: number;
  readonly column: number;
  readonly side: "left" | "center" | "right";
  readonly look: CellLook;
  readonly shown: ShownText;
}

/** How far a long text flows over blank neighbours; null where it fits or may not leave its cell. */
export function flowOf(scene: FlowScene, cell: FlowingCell): Flow | null {
  const { look, shown, side, row, column } = cell;
  if (shown.kind !== "text" || !mayFlow(look)) return null;
  const { columns } = scene.ground;
  const width = columns.sizeOf(column);
  // No letter is wider than its font is high: short texts need no measuring.
  if (shown.text.length * fontPixels(look) + 2 * CELL_PADDING <= width) return null;
  const needed = scene.measure(shown.text, fontFace(look)) + 2 * CELL_PADDING;
  const over = needed - width;
  if (over <= 0) return null;
  const room = (towards: 1 | -1, share: number): number =>
    roomBeside(scene, { row, column }, { towards, most: over * share });
  if (side === "left") return { left: 0, right: room(1, 1) };
  if (side === "right") return { left: room(-1, 1), right: 0 };
  return { left: room(-1, 0.5), right: room(1, 0.5) };
}

/** Columns left and right of what is seen of which a text may flow into it. */
export function flowingInto(
  { sheet, ground }: Pick<FlowScene, "sheet" | "ground">,
  { row, first, last }: { readonly row: number; readonly first: number; readonly last: number }
): readonly number[] {
  const found = ([-1, 1] as const).flatMap((towards) => {
    const edge = towards === -1 ? first : last;
    for (let step = 1; step <= FARTHEST; step += 1) {
      const column = edge + towards * step;
      if (column < ground.frozenColumns || column >= ground.usedColumns) return [];
      if (!isBlank(sheet.cellAt(row, column)))
        return typeof sheet.cellAt(row, column)?.value === "string" ? [column] : [];
    }
    return [];
  });
  return found.filter((column) => ground.merges.at(row, column) === undefined);
}

const mayFlow = ({ wrap, align, rotation = 0 }: CellLook): boolean =>
  wrap !== true && align !== "justify" && rotation === 0;

/** Pixels of blank cells beside a cell, up to what is needed; never across the edge of frozen columns. */
function roomBeside(
  { sheet, ground }: FlowScene,
  { row, column }: { readonly row: number; readonly column: number },
  { towards, most }: { readonly towards: 1 | -1; readonly most: number }
): number {
  const { columns, merges, frozenColumns } = ground;
  let room = 0;
  for (let next = column + towards; next >= 0 && next < columns.count; next += towards) {
    if (room >= most || next < frozenColumns !== column < frozenColumns) break;
    if (!isBlank(sheet.cellAt(row, next)) || merges.at(row, next) !== undefined) break;
    room += columns.sizeOf(next);
  }
  return Math.min(room, most);
}
