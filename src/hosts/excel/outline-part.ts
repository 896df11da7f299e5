import type { SnapshotPart } from "../../core/sheet/snapshot-part";
import type { BookOutline } from "./read-outline";
import type { ReadSheet } from "./read-sheets";

/** The part that a snapshot begins with: everything but the cells. */
export function outlinePart(outline: BookOutline, sheets: readonly ReadSheet[]): SnapshotPart {
  return {
    kind: "workbook",
    outline: {
      name: outline.name,
      definedNames: outline.definedNames,
      fonts: [...new Set(sheets.flatMap(({ lines }) => lines.fonts))],
      sheets: sheets.map(({ listed, merges, lines }) => ({
        name: listed.name,
        hidden: listed.hidden,
        isProtected: listed.isProtected,
        merges,
        hiddenRows: new Set(lines.hiddenRows),
        hiddenColumns: new Set(lines.hiddenColumns),
      })),
    },
  };
}
