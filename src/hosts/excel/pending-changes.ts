import type { Area } from "../../core/sheet/snapshot";
import type { KnownSheet } from "./known-book";
import { cellCount, parseArea } from "./range-area";
import { BLOCK } from "./reading-job";

/** What Excel's events told since the last look. */
export interface PendingChanges {
  /** Rows or sheets came, went or were renamed. */
  readonly isStructural: boolean;
  /** Addresses that were edited, by Excel's id of their sheet. */
  readonly edits: ReadonlyMap<string, ReadonlySet<string>>;
  /** Sheets, by Excel's id, in which formulas were calculated. */
  readonly calculated: ReadonlySet<string>;
}

export const NO_CHANGES: PendingChanges = {
  isStructural: false,
  edits: new Map(),
  calculated: new Set(),
};

export const STRUCTURAL: PendingChanges = { ...NO_CHANGES, isStructural: true };

/** What an event of changed cells means; all but edits and sorting move cells about. */
export function editOf({
  worksheetId,
  address,
  changeType = "RangeEdited",
}: {
  readonly worksheetId: string;
  readonly address: string;
  readonly changeType?: string;
}): PendingChanges {
  if (changeType !== "RangeEdited") return STRUCTURAL;
  return { ...NO_CHANGES, edits: new Map([[worksheetId, new Set([address])]]) };
}

export const calculationOf = (worksheetId: string): PendingChanges => ({
  ...NO_CHANGES,
  calculated: new Set([worksheetId]),
});

export function joinChanges(one: PendingChanges, other: PendingChanges): PendingChanges {
  const edits = new Map(one.edits);
  for (const [sheet, added] of other.edits) {
    edits.set(sheet, new Set([...(edits.get(sheet) ?? []), ...added]));
  }
  return {
    isStructural: one.isStructural || other.isStructural,
    edits,
    calculated: new Set([...one.calculated, ...other.calculated]),
  };
}

/**
 * The areas of a sheet that were edited. Whole rows and columns stand for everything that is known of
 * the sheet. Null when they are so large that reading the whole workbook anew is simpler.
 */
export function editedAreas(
  { used }: KnownSheet,
  addresses: ReadonlySet<string>
): readonly Area[] | null {
  const areas = [...addresses]
    .flatMap((address) => address.split(","))
    .flatMap((address) => parseArea(address) ?? used ?? []);
  return areas.some((area) => cellCount(area) > BLOCK) ? null : areas;
}
