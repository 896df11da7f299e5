import type { WorkbookSnapshot } from "../../core/sheet/snapshot";
import { applyPart, type SnapshotPart } from "../../core/sheet/snapshot-part";

/** A workbook while it is read and edited: a reading that breaks off must not spoil what was read before. */
export interface KeptWorkbook {
  /** The last whole reading with every change since; null before the first. */
  readonly whole: WorkbookSnapshot | null;
  /** True once changes were put into it: results of formulas that follow from them may not have come. */
  readonly isPatched: boolean;
  /** A reading under way; null outside one. */
  readonly draft: WorkbookSnapshot | null;
  /** Changes that came during the reading: it may have passed their cells before. */
  readonly since: readonly SnapshotPart[];
}

export const nothingKept: KeptWorkbook = {
  whole: null,
  isPatched: false,
  draft: null,
  since: [],
};

/** Takes the next part of a reading; an outline begins a new one. */
export function withRead(kept: KeptWorkbook, part: SnapshotPart): KeptWorkbook {
  const since = part.kind === "workbook" ? [] : kept.since;
  return { ...kept, draft: applyPart(kept.draft, part), since };
}

/** Puts the finished reading in place of what was kept. Throws when there is none. */
export function withReadingDone({ draft, since }: KeptWorkbook): KeptWorkbook {
  if (draft === null) throw new Error("A reading ended that never began.");
  return { ...nothingKept, whole: applyChanges(draft, since), isPatched: since.length > 0 };
}

/** Takes cells that were changed. */
export function withChanges(kept: KeptWorkbook, parts: readonly SnapshotPart[]): KeptWorkbook {
  return {
    ...kept,
    whole: kept.whole === null ? null : applyChanges(kept.whole, parts),
    isPatched: kept.isPatched || parts.length > 0,
    since: kept.draft === null ? [] : [...kept.since, ...parts],
  };
}

/** A sheet that came after the reading has no place yet: the host tells of it, and all is read again. */
function applyChanges(
  snapshot: WorkbookSnapshot,
  parts: readonly SnapshotPart[]
): WorkbookSnapshot {
  const sheets = new Set(snapshot.sheets.map(({ name }) => name));
  return parts
    .filter((part) => part.kind === "cells" && sheets.has(part.sheet))
    .reduce<WorkbookSnapshot>(applyPart, snapshot);
}
