import type { Repair } from "../../core/diagnosis/repair";
import { contentOf, type CellContent } from "../../core/sheet/cell-change";
import { parseCellName } from "../../core/sheet/address";
import type { Cell } from "../../core/sheet/snapshot";
import type { SnapshotPart } from "../../core/sheet/snapshot-part";

/** True when these changes put something else where the repair wrote: then it cannot be taken back. */
export function isOverwritten({ changes }: Repair, parts: readonly SnapshotPart[]): boolean {
  return parts.some((part) =>
    changes.some(({ address: { sheet, cell }, after }) => {
      const place = parseCellName(cell);
      if (part.kind !== "cells" || part.sheet !== sheet || place === null) return false;
      const { top, left, bottom, right } = part.area;
      const { row, column } = place;
      if (row < top || row > bottom || column < left || column > right) return false;
      return !holds(part.rows[row - top]?.[column - left], after);
    })
  );
}

/** Any formula passes for the one that was written: Excel may spell it in another way. */
function holds(cell: Cell | undefined, written: CellContent): boolean {
  const content = contentOf(cell);
  if (content.kind === "formula" || written.kind === "formula")
    return content.kind === written.kind;
  return content.value === written.value;
}
