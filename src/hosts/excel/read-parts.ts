import type { Outcome } from "../trouble";
import type { Reading } from "../workbook-host";
import type { Abilities } from "./abilities";
import { completeLooks } from "./complete-looks";
import { handBlocks, handCorners } from "./hand-over";
import type { KnownBook } from "./known-book";
import { outlinePart } from "./outline-part";
import { narrowAreas } from "./read-areas";
import type { PlacedArea } from "./read-areas";
import { readOutline } from "./read-outline";
import { CORNER, readSheets } from "./read-sheets";
import type { ReadSheet } from "./read-sheets";
import { FULL_PACE, slowerPace } from "./reading-job";
import type { ReadingJob } from "./reading-job";
import { runExcel } from "./run-excel";
import { beyondCorner } from "./split-area";
import { troubles } from "./troubles";

/**
 * Hands the whole workbook over: two exchanges with Excel for any number of sheets of ordinary size,
 * one more for each block of cells beyond A1:AX500. Where Excel finds a request too large, reading
 * begins anew with smaller ones. Dates are serial numbers as Excel keeps them.
 */
export function readParts(
  reading: Reading,
  book: { readonly known: KnownBook; readonly abilities: Abilities }
): Promise<Outcome<null>> {
  return attempt({ reading, ...book, pace: FULL_PACE });
}

async function attempt(job: ReadingJob): Promise<Outcome<null>> {
  const outcome = await runExcel((context) => readAll(context, job));
  const slower = outcome.ok ? null : slowerPace(job.pace, outcome.trouble.code);
  return slower === null ? outcome : attempt({ ...job, pace: slower });
}

async function readAll(context: Excel.RequestContext, job: ReadingJob): Promise<Outcome<null>> {
  const isCancelled = (): boolean => job.reading.signal.aborted;
  if (isCancelled()) return troubles.cancelled();
  const outline = await readOutline(context);
  if (isCancelled()) return troubles.cancelled();
  const sheets = await readSheets(context, outline.sheets, job);
  if (isCancelled()) return troubles.cancelled();
  const beyond = await narrowAreas(context, sheets.flatMap(remainderOf));
  const complete = await completeLooks(context, { sheets, beyond }, job);
  if (isCancelled()) return troubles.cancelled();
  job.known.begin(outline.sheets);
  job.reading.onPart(outlinePart(outline, complete));
  return (await handCorners(sheets, beyond, job)) ?? handBlocks(context, beyond, { job, sheets });
}

/** What is left to read of a sheet once its corner is there. */
function remainderOf({ listed, used, corner }: ReadSheet): readonly PlacedArea[] {
  if (used === null) return [];
  const areas = corner === null ? [used] : beyondCorner(used, CORNER);
  return areas.map((area) => ({ sheet: listed, area }));
}
