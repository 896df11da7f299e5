import { startTransition, useEffect, useEffectEvent, useMemo, useReducer } from "react";
import type { CellAddress } from "../../core/sheet/address";
import type { Lesson, LessonRelation, RowSpan } from "../../core/teaching/lesson";
import type { KeptForm } from "../live/workbook-memory";
import type { LessonRoads } from "./lesson-desk";
import {
  changes,
  drops,
  goesTo,
  keepsOn,
  nothingTaught,
  picks,
  picksCell,
  relatesPicked,
  seesSheetAgain,
  setsHeadings,
  ticks,
  unpicksCell,
  wants,
  wasJudged,
  type TeachingDesk,
  type TeachingMove,
  type TeachingStep,
  type Wish,
} from "./teaching";

/** What a person does while she teaches a form. */
export interface TeachingActions {
  readonly begin: (wish: Wish) => void;
  readonly keepOn: () => void;
  readonly drop: () => void;
  readonly goTo: (step: TeachingStep) => void;
  readonly change: (change: Partial<Lesson>) => void;
  readonly setHeadings: (headings: RowSpan) => void;
  readonly tick: (relation: LessonRelation, isTaken: boolean) => void;
  readonly pick: (isPicking: boolean) => void;
  readonly pickCell: (cell: CellAddress) => void;
  readonly unpickCell: (cell: CellAddress) => void;
  readonly relatePicked: () => void;
}

export interface TeachingSeat extends TeachingDesk {
  readonly actions: TeachingActions;
}

interface TeachingNeeds {
  readonly lessons: LessonRoads;
  readonly own: readonly KeptForm[];
  /** Another one tells that the workbook was checked again. */
  readonly madeAt: string | null;
}

/** So long nothing is typed before the worker is asked, in ms. */
const PAUSE = 200;

/** A form that is taught, whatever view is shown; the worker judges it after each change. */
export function useTeaching({ lessons, own, madeAt }: TeachingNeeds): TeachingSeat {
  const [desk, move] = useReducer(take, nothingTaught);
  const { turns } = desk;
  useEffect(
    () =>
      lessons.listen((answer) => {
        startTransition(() => {
          move(wasJudged(answer));
        });
      }),
    [lessons]
  );
  const ask = useEffectEvent(() => {
    if (desk.teaching === null) return;
    const { task, again } = desk.teaching;
    lessons.ask({ kind: "lesson", turn: turns, task, again, own, day: today() });
  });
  useEffect(() => {
    if (turns === 0) return undefined;
    const timer = setTimeout(ask, PAUSE);
    return () => {
      clearTimeout(timer);
    };
  }, [turns]);
  useEffect(() => {
    if (madeAt !== null) move(seesSheetAgain);
  }, [madeAt]);
  const actions = useMemo(() => actionsOver(move), []);
  return { ...desk, actions };
}

const take = (desk: TeachingDesk, move: TeachingMove): TeachingDesk => move(desk);

function actionsOver(move: (move: TeachingMove) => void): TeachingActions {
  const over =
    <Given extends readonly unknown[]>(make: (...given: Given) => TeachingMove) =>
    (...given: Given): void => {
      move(make(...given));
    };
  return {
    begin: over(wants),
    keepOn: over(() => keepsOn),
    drop: over(() => drops),
    goTo: over(goesTo),
    change: over(changes),
    setHeadings: over(setsHeadings),
    tick: over(ticks),
    pick: over(picks),
    pickCell: over(picksCell),
    unpickCell: over(unpicksCell),
    relatePicked: over(() => relatesPicked),
  };
}

/** "21/11/2026". */
function today(): string {
  const now = new Date();
  const two = (n: number): string => String(n).padStart(2, "0");
  return `${two(now.getDate())}/${two(now.getMonth() + 1)}/${String(now.getFullYear())}`;
}
