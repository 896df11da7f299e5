import type { Outcome } from "../trouble";
import { succeed } from "../trouble";
import { cellsOfRange } from "./cells-of-range";
import { pause } from "./pause";
import { readAreas } from "./read-areas";
import type { PlacedArea, ReadRange } from "./read-areas";
import type { ReadSheet } from "./read-sheets";
import type { ReadingJob } from "./reading-job";
import { sliceRange } from "./slice-range";
import { packAreas, rowBlocks } from "./split-area";
import { troubles } from "./troubles";

/** Cells that are turned into a part while the pane waits; about 5 ms on an office computer. */
const PATIENCE = 5_000;

/** Hands over what the second exchange brought; null when all went well. */
export async function handCorners(
  sheets: readonly ReadSheet[],
  beyond: readonly PlacedArea[],
  job: ReadingJob
): Promise<Outcome<null> | null> {
  for (const { listed, corner } of sheets) {
    if (corner === null) continue;
    const handed = await handRange({ sheet: listed.name, cells: corner }, job);
    if (!handed.ok) return handed;
  }
  tellProgress(job, sheets.length, beyond);
  return null;
}

/** Reads and hands over what lies beyond the corners, group by group. */
export function handBlocks(
  context: Excel.RequestContext,
  beyond: readonly PlacedArea[],
  work: { readonly job: ReadingJob; readonly sheets: readonly ReadSheet[] }
): Promise<Outcome<null>> {
  const { cells } = work.job.pace;
  const blocks = beyond.flatMap(({ sheet, area }) =>
    rowBlocks(area, cells).map((block) => ({ sheet, area: block }))
  );
  return handGroups(context, packAreas(blocks, cells), {
    job: work.job,
    count: work.sheets.length,
  });
}

/** One exchange with Excel for each group, so that none is too large; then the next ones. */
async function handGroups(
  context: Excel.RequestContext,
  [group, ...later]: readonly (readonly PlacedArea[])[],
  work: { readonly job: ReadingJob; readonly count: number }
): Promise<Outcome<null>> {
  if (group === undefined) return succeed(null);
  const { job, count } = work;
  if (job.reading.signal.aborted) return troubles.cancelled();
  for (const range of await readAreas(context, group)) {
    const handed = await handRange(range, job);
    if (!handed.ok) return handed;
  }
  tellProgress(job, count, later.flat());
  return handGroups(context, later, work);
}

/** In slices, so that the pane hears the person between two of them. */
async function handRange(
  { sheet, cells }: ReadRange,
  { reading, known }: ReadingJob
): Promise<Outcome<null>> {
  const slices = sliceRange(cells, PATIENCE);
  for (const slice of slices) {
    if (slices.length > 1) await pause();
    if (reading.signal.aborted) return troubles.cancelled();
    const part = cellsOfRange(sheet, slice);
    if (!part.ok) return part;
    known.take(part.value);
    reading.onPart(part.value);
  }
  return succeed(null);
}

/** A sheet is done once nothing of it is to come. */
function tellProgress({ reading }: ReadingJob, sheets: number, toCome: readonly PlacedArea[]) {
  const open = new Set(toCome.map(({ sheet }) => sheet.id));
  reading.onProgress({ done: sheets - open.size, sheets });
}
