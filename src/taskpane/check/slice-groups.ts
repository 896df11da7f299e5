import type { FindingGroup, SheetFindings } from "./group-findings";

export interface SlicedGroups {
  readonly sheets: readonly SheetFindings[];
  /** Findings in the groups that are left out. */
  readonly rest: number;
}

/** Findings of one group that stand open at once; a whole table without a known cause is one group. */
export const MOST_LEADING = 8;

/**
 * The first groups, as many as show about `limit` findings. A group is never cut, for it is one
 * matter; sheets of which nothing is shown are left out.
 */
export function sliceGroups(sheets: readonly SheetFindings[], limit: number): SlicedGroups {
  let room = limit;
  let rest = 0;
  const sliced: SheetFindings[] = [];
  for (const sheet of sheets) {
    const shown: FindingGroup[] = [];
    for (const group of sheet.groups) {
      if (room > 0) shown.push(group);
      else rest += Math.max(1, group.leading.length + group.following.length);
      room -= Math.min(MOST_LEADING, Math.max(1, group.leading.length));
    }
    if (shown.length > 0) sliced.push({ ...sheet, groups: shown });
  }
  return { sheets: sliced, rest };
}
