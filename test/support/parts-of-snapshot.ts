import type { WorkbookSnapshot } from "../../src/core/sheet/snapshot";
import type { SnapshotPart } from "../../src/core/sheet/snapshot-part";

/** A snapshot as a host would hand it over: the outline, then each sheet in blocks of rows. */
export function partsOfSnapshot(
  { sheets, ...book }: WorkbookSnapshot,
  rowsInBlock = 1000
): readonly SnapshotPart[] {
  const outlines = sheets.map(({ rows: _, ...outline }) => outline);
  const cells = sheets.flatMap(({ name, rows }): SnapshotPart[] => {
    const right = Math.max(0, ...rows.map((row) => row.length - 1));
    const blocks = Math.ceil(rows.length / rowsInBlock);
    return Array.from({ length: blocks }, (_, block) => {
      const top = block * rowsInBlock;
      const taken = rows.slice(top, top + rowsInBlock);
      const area = { top, left: 0, bottom: top + taken.length - 1, right };
      return { kind: "cells", sheet: name, area, rows: taken };
    });
  });
  return [{ kind: "workbook", outline: { ...book, sheets: outlines } }, ...cells];
}
