import type { Area } from "../../core/sheet/snapshot";
import type { Abilities } from "./abilities";
import { askLines, NO_LINES, toLines } from "./ask-lines";
import type { AskedLines, LinesOfRange } from "./ask-lines";
import { askMerges, toMerges } from "./ask-merges";
import { loadCells } from "./cells-of-range";
import type { LoadedCells } from "./cells-of-range";
import { areaName, areaOfRange, loadPlace } from "./range-area";
import type { ListedSheet } from "./read-outline";
import type { ReadingPace } from "./reading-job";

/** A1:AX500, 25,000 cells: a commune's form fits many times over, and what lies beyond comes in blocks. */
export const CORNER: Area = { top: 0, left: 0, bottom: 499, right: 49 };
const CORNER_NAME = areaName(CORNER);

/** What the second exchange tells of a sheet. */
export interface ReadSheet {
  readonly listed: ListedSheet;
  /** Where content stands; null for a blank sheet. */
  readonly used: Area | null;
  /** The cells within the corner; null when there are none, or were not asked for. */
  readonly corner: LoadedCells | null;
  readonly merges: readonly Area[];
  readonly lines: LinesOfRange;
  /** True when some rows or columns are hidden, and others not. */
  readonly isPartlyHidden: boolean;
}

interface Asking {
  readonly pace: ReadingPace;
  readonly abilities: Abilities;
}

/** One exchange with Excel for all sheets. */
export async function readSheets(
  context: Excel.RequestContext,
  sheets: readonly ListedSheet[],
  asking: Asking
): Promise<readonly ReadSheet[]> {
  const asked = sheets.map((listed) => askSheet(listed, asking));
  await context.sync();
  return asked.map(toReadSheet);
}

/** Questions about a sheet; null where they were not put. */
interface AskedSheet {
  readonly listed: ListedSheet;
  readonly used: Excel.Range;
  readonly corner: Excel.Range | null;
  readonly lines: AskedLines | null;
  readonly merges: Excel.RangeAreas | null;
}

function askSheet(listed: ListedSheet, { pace, abilities }: Asking): AskedSheet {
  const used = listed.worksheet.getUsedRangeOrNullObject(true);
  loadPlace(used);
  used.load("rowHidden,columnHidden,format/font/name");
  const corner = pace.isTogether ? used.getIntersectionOrNullObject(CORNER_NAME) : null;
  if (corner !== null) loadCells(corner);
  return {
    listed,
    used,
    corner,
    lines: corner !== null && abilities.knowsAreas ? askLines(corner) : null,
    merges: abilities.tellsMerges && pace.mergeRows === null ? askMerges(used) : null,
  };
}

function toReadSheet({ listed, used, corner, lines, merges }: AskedSheet): ReadSheet {
  if (used.isNullObject) return { ...BLANK, listed };
  const cells = corner === null || corner.isNullObject ? null : corner;
  const found = cells === null || lines === null ? NO_LINES : toLines(lines, areaOfRange(cells));
  return {
    listed,
    used: areaOfRange(used),
    corner: cells,
    merges: merges === null ? [] : toMerges(merges),
    lines: { ...found, fonts: [...fontOf(used), ...found.fonts] },
    isPartlyHidden: isMixed(used.rowHidden) || isMixed(used.columnHidden),
  };
}

const BLANK = {
  used: null,
  corner: null,
  merges: [],
  lines: NO_LINES,
  isPartlyHidden: false,
} as const;

/** Excel answers null where rows or columns of a range differ. */
const isMixed = (hidden: unknown): boolean => hidden === null;

function fontOf({ format }: Excel.Range): readonly string[] {
  const name: unknown = format.font.name;
  return typeof name === "string" && name !== "" ? [name] : [];
}
