import type { Trouble } from "../../hosts/trouble";
import type { LiveStep, LiveWorkbook, ReadingProgress } from "./live-workbook";
import type { ReportAnswer } from "../report/report-question";
import { paneTroubles } from "../screen/pane-troubles";

export const progressed =
  (progress: ReadingProgress): LiveStep =>
  (live) =>
    live.reading === null ? live : { ...live, progress };

/** The worker has the whole workbook: it is to be checked. */
export const wasRead: LiveStep = (live) => ({
  ...live,
  reading: null,
  trouble: null,
  run: live.run + 1,
});

/** What was shown before stays, with what the person changed meanwhile. */
export const couldNotRead =
  (trouble: Trouble): LiveStep =>
  (live) =>
    live.made === null
      ? { ...live, reading: null, refusal: trouble }
      : checkAgain({ ...live, reading: null, trouble });

export const cancelled: LiveStep = (live) => {
  if (live.reading === null) return live;
  if (live.made === null) return couldNotRead(paneTroubles.cancelled.trouble)(live);
  return checkAgain({ ...live, reading: null });
};

/** Reads the whole workbook from the start, whatever is under way. */
export const rereads: LiveStep = (live) => ({
  ...live,
  refusal: null,
  reading: live.readings + 1,
  readings: live.readings + 1,
  progress: null,
});

/** The worker has the changed cells. */
export const wasEdited: LiveStep = (live) => checkAgain(live);

/** What changed could not be read: the figures shown may be old until all is read again. */
export const lostTrack =
  (trouble: Trouble): LiveStep =>
  (live) => ({ ...live, trouble });

export const isUnwatched =
  (trouble: Trouble): LiveStep =>
  (live) => ({ ...live, unwatched: trouble });

/** `at` is ISO time. An answer to an earlier run than the last one answered comes too late. */
export const wasAnswered =
  ({ run, outcome }: ReportAnswer, at: string): LiveStep =>
  (live) => {
    if (run <= live.answered) return live;
    return outcome.ok
      ? { ...live, answered: run, made: { digest: outcome.value, at } }
      : { ...live, answered: run, made: null, refusal: outcome.trouble };
  };

/** The worker ended, and the workbook that it kept is lost. */
export const workerStopped: LiveStep = (live) => ({
  ...live,
  made: null,
  refusal: paneTroubles.checkStopped.trouble,
  reading: null,
  answered: live.run,
  repaired: null,
  isHighlighted: false,
});

/** A check, unless a first reading is under way, at whose end everything is checked anyway. */
export function checkAgain(live: LiveWorkbook): LiveWorkbook {
  const isFirst = live.made === null && live.reading !== null;
  return isFirst || live.refusal !== null ? live : { ...live, run: live.run + 1 };
}
