import { startTransition, useEffect, useEffectEvent, useMemo, useReducer, useState } from "react";
import type { KnownDocument } from "../../hosts/direct-link";
import type { Trouble } from "../../hosts/trouble";
import type { WorkbookHost } from "../../hosts/workbook-host";
import { dismissesFormNews } from "./form-steps";
import { dismissesRepair, dismissesTrouble } from "./gesture-steps";
import { highlightedCells } from "./highlighted-cells";
import {
  newlyOpened,
  stageOf,
  type FormNews,
  type LiveStage,
  type LiveStep,
  type LiveWorkbook,
} from "./live-workbook";
import { makeActions } from "./make-actions";
import { dismissesNotice, hearsOf, isNamed } from "./memory-steps";
import { cancelled, rereads, wasAnswered, workerStopped } from "./reading-steps";
import { makeReportSeat, type ReportSeat } from "../report/report-seat";
import { useHighlighting } from "./use-highlighting";
import { useMemoryKeeping } from "./use-memory-keeping";
import { useReading } from "./use-reading";
import { useWatching } from "./use-watching";
import { useWriting } from "./use-writing";
import { makeLessonDesk, type LessonDesk, type LessonRoads } from "../teach/lesson-desk";
import type { WorkbookActions } from "./workbook-actions";
import type { WorkbookMemory } from "./workbook-memory";

export interface OpenWorkbook {
  readonly stage: LiveStage;
  /** Of the last gesture, in any stage. */
  readonly trouble: Trouble | null;
  readonly memory: WorkbookMemory;
  /** True while she is to be told that the workbook does not keep the memory. */
  readonly isMemoryLost: boolean;
  /** Why figures follow no edit by themselves; null when they do. */
  readonly unwatched: Trouble | null;
  readonly formNews: FormNews | null;
  readonly lessons: LessonRoads;
  readonly actions: WorkbookActions;
  /** The workbook's part of the link to Word; both are kept in its memory. */
  readonly nameWorkbook: (workbookId: string) => void;
  readonly hearOf: (document: KnownDocument) => void;
  readonly reread: () => void;
  readonly cancel: () => void;
  readonly dismissTrouble: () => void;
  readonly dismissRepair: () => void;
  readonly dismissNotice: () => void;
  readonly dismissFormNews: () => void;
}

const startWorker = (): Worker =>
  new Worker(new URL("../report/report-worker.ts", import.meta.url));

/**
 * The workbook port of a pane beside an open workbook: it is read once, checked in a worker, and
 * checked again with every edit. `host` stays the same for the life of the pane.
 */
export function useWorkbook(host: WorkbookHost): OpenWorkbook {
  const [live, step] = useReducer(take, newlyOpened);
  const [desk] = useState(makeLessonDesk);
  const seat = useSeat(step, desk);
  const roads = { ask: seat.ask, step };
  useWatching(host, roads);
  useReading(host, live, roads);
  useChecking(live, seat);
  useWriting(host, live, step);
  useMemoryKeeping(host, live, step);
  useHighlighting(host, useHighlightedCells(live), step);
  const actions = useMemo(() => makeActions(host, step), [host]);
  const linked = useMemo(() => linkedSteps(step), []);
  const lessons = useMemo(() => ({ ask: seat.ask, listen: desk.listen }), [seat, desk]);
  const offer = (what: LiveStep) => () => {
    step(what);
  };
  return {
    stage: stageOf(live),
    trouble: live.trouble,
    memory: live.memory,
    isMemoryLost: live.notice === "not-kept",
    unwatched: live.unwatched,
    formNews: live.formNews,
    lessons,
    actions,
    ...linked,
    reread: offer(rereads),
    cancel: offer(cancelled),
    dismissTrouble: offer(dismissesTrouble),
    dismissRepair: offer(dismissesRepair),
    dismissNotice: offer(dismissesNotice),
    dismissFormNews: offer(dismissesFormNews),
  };
}

const take = (live: LiveWorkbook, step: LiveStep): LiveWorkbook => step(live);

/** Each stays the same for the life of the pane. */
const linkedSteps = (
  step: (step: LiveStep) => void
): Pick<OpenWorkbook, "nameWorkbook" | "hearOf"> => ({
  nameWorkbook: (workbookId) => {
    step(isNamed(workbookId));
  },
  hearOf: (document) => {
    step(hearsOf(document));
  },
});

function useSeat(step: (step: LiveStep) => void, desk: LessonDesk): ReportSeat {
  const [seat] = useState(() =>
    makeReportSeat({
      start: startWorker,
      onAnswer: (answer) => {
        if ("turn" in answer) {
          desk.take(answer);
          return;
        }
        // Drawn in slices of time, so that a long list does not keep the person waiting.
        startTransition(() => {
          step(wasAnswered(answer, new Date().toISOString()));
        });
      },
      onStopped: () => {
        step(workerStopped);
      },
    })
  );
  useEffect(() => seat.stop, [seat]);
  return seat;
}

/** Asks for each run once, with the style, the profile and the rules of that moment. */
function useChecking({ run, memory }: LiveWorkbook, { ask }: ReportSeat): void {
  const check = useEffectEvent(() => {
    const { style, profile, ruleSettings, previous, shareStep, forms: own } = memory;
    const options = { style, profile, ruleSettings, previous };
    ask({
      ...{ kind: "check", run, own },
      options: shareStep === null ? options : { ...options, shareStep },
    });
  });
  useEffect(() => {
    if (run > 0) check();
  }, [run]);
}

function useHighlightedCells({ made, isHighlighted, memory: { explanations } }: LiveWorkbook) {
  return useMemo(
    () =>
      made === null || !isHighlighted ? null : highlightedCells(made.digest.findings, explanations),
    [made, isHighlighted, explanations]
  );
}
