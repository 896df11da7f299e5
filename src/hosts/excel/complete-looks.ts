import type { Area } from "../../core/sheet/snapshot";
import { askLines, joinLines, toLines } from "./ask-lines";
import { askMerges, toMerges } from "./ask-merges";
import { rangeOfArea } from "./range-area";
import type { PlacedArea } from "./read-areas";
import type { ReadSheet } from "./read-sheets";
import type { ReadingJob } from "./reading-job";
import { rowBlocks } from "./split-area";

/** More rows than this are not asked whether they are hidden. */
const MOST_ROWS = 50_000;

/**
 * The sheets with the merged areas and hidden lines that the second exchange could not bring: of
 * sheets with more than 512 merged areas, and of hidden lines beyond the corner. At most one exchange
 * with Excel, and for ordinary workbooks none.
 */
export async function completeLooks(
  context: Excel.RequestContext,
  found: { readonly sheets: readonly ReadSheet[]; readonly beyond: readonly PlacedArea[] },
  job: ReadingJob
): Promise<readonly ReadSheet[]> {
  const questions = found.sheets.map((sheet) => ({
    sheet,
    merges: askMergesByRows(sheet, job),
    lines: askHiddenLines(sheet, found.beyond, job),
  }));
  if (questions.every(({ merges, lines }) => merges.length + lines.length === 0))
    return found.sheets;
  await context.sync();
  return questions.map(({ sheet, merges, lines }) => ({
    ...sheet,
    merges: distinct([...sheet.merges, ...merges.flatMap(toMerges)]),
    lines: lines.map(({ asked, area }) => toLines(asked, area)).reduce(joinLines, sheet.lines),
  }));
}

function askMergesByRows({ listed, used }: ReadSheet, { pace, abilities }: ReadingJob) {
  const { mergeRows } = pace;
  if (used === null || mergeRows === null || !abilities.tellsMerges) return [];
  return rowBlocks(used, mergeRows * (used.right - used.left + 1)).map((block) =>
    askMerges(rangeOfArea(listed.worksheet, block))
  );
}

/** Nothing is asked of sheets that hide nothing, or everything. */
function askHiddenLines(
  { listed, isPartlyHidden }: ReadSheet,
  beyond: readonly PlacedArea[],
  { abilities }: ReadingJob
) {
  if (!isPartlyHidden || !abilities.knowsAreas) return [];
  return beyond
    .filter(({ sheet, area }) => sheet === listed && area.bottom - area.top < MOST_ROWS)
    .map(({ area }) => ({ area, asked: askLines(rangeOfArea(listed.worksheet, area)) }));
}

/** A merged area that reaches into two blocks of rows is told by both. */
const distinct = (areas: readonly Area[]): readonly Area[] => [
  ...new Map(areas.map((area) => [JSON.stringify(area), area])).values(),
];
