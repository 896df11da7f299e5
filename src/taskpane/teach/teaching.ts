import type { CellAddress } from "../../core/sheet/address";
import { parseCellName } from "../../core/sheet/address";
import type { Lesson, LessonRelation, RowSpan } from "../../core/teaching/lesson";
import type { KeptForm } from "../live/workbook-memory";
import type { JudgedLesson, LessonAnswer, LessonTask } from "./lesson-question";
import { isSameRelation } from "./same-relation";

export const teachingSteps = ["name", "headings", "columns", "rows", "relations"] as const;
export type TeachingStep = (typeof teachingSteps)[number];

/** A form while it is taught. */
export interface Teaching {
  readonly sheet: string;
  /** The form that is taught again; null for a new one. */
  readonly again: KeptForm | null;
  readonly step: TeachingStep;
  /** Null until the worker has begun it. */
  readonly lesson: Lesson | null;
  /** What the worker said last; it may be about the lesson as it was. */
  readonly judged: JudgedLesson | null;
  /** The sheet was renamed or deleted. */
  readonly isGone: boolean;
  /** What the worker is to do, or did last. */
  readonly task: LessonTask;
  readonly isJudging: boolean;
  /** True once the person changed something that would be lost. */
  readonly isChanged: boolean;
  /** True once she chose among the relations herself. */
  readonly isOwn: boolean;
  /** Cells that she picks for a relation, in her order; null while she picks none. */
  readonly picked: readonly CellAddress[] | null;
}

/** What a person wants to teach. */
export interface Wish {
  readonly sheet: string;
  readonly again: KeptForm | null;
}

/** The place where one form at a time is taught. */
export interface TeachingDesk {
  readonly teaching: Teaching | null;
  /** Another form that waits until she says what becomes of this one. */
  readonly wish: Wish | null;
  /** Questions to the worker so far. */
  readonly turns: number;
}

export type TeachingMove = (desk: TeachingDesk) => TeachingDesk;

export const nothingTaught: TeachingDesk = { teaching: null, wish: null, turns: 0 };

/** Begins, or goes on with what was begun; what was changed for another sheet is asked about first. */
export const wants =
  (wish: Wish): TeachingMove =>
  (desk) => {
    const { teaching } = desk;
    if (teaching === null || teaching.isGone) return begin(desk, wish);
    const isIt = teaching.sheet === wish.sheet && teaching.again?.id === wish.again?.id;
    if (isIt) return { ...desk, wish: null };
    return teaching.isChanged ? { ...desk, wish } : begin(desk, wish);
  };

/** She goes on with the form that she had begun. */
export const keepsOn: TeachingMove = (desk) => ({ ...desk, wish: null });

/** What she had begun goes; the form that she wanted besides begins. */
export const drops: TeachingMove = (desk) =>
  desk.wish === null ? { ...desk, teaching: null } : begin(desk, desk.wish);

function begin(desk: TeachingDesk, { sheet, again }: Wish): TeachingDesk {
  const task = { kind: "begin", sheet } as const;
  const bare = { lesson: null, judged: null, isGone: false, isJudging: true, picked: null };
  const teaching: Teaching = {
    ...{ sheet, again, task, step: "name" },
    ...bare,
    ...{ isChanged: false, isOwn: again !== null },
  };
  return { teaching, wish: null, turns: desk.turns + 1 };
}

export const goesTo =
  (step: TeachingStep): TeachingMove =>
  (desk) =>
    withTeaching(desk, { step, picked: null });

/** Changes what she may change by hand; the worker judges it again. */
export const changes =
  (change: Partial<Lesson>): TeachingMove =>
  (desk) => {
    const { teaching } = desk;
    if (teaching?.lesson == null) return desk;
    return judging(desk, { ...teaching, isChanged: true }, { ...teaching.lesson, ...change });
  };

/** Other heading rows are another table: columns, rows and relations are guessed anew. */
export const setsHeadings =
  (headings: RowSpan): TeachingMove =>
  (desk) => {
    const { teaching } = desk;
    if (teaching?.lesson == null) return desk;
    const lesson = { ...teaching.lesson, headings };
    const task = { kind: "headings", lesson: teaching.lesson, headings } as const;
    const isOwn = false;
    return asking(desk, { ...teaching, lesson, task, isOwn, isChanged: true });
  };

/** Takes a relation, or leaves it out. */
export const ticks =
  (relation: LessonRelation, isTaken: boolean): TeachingMove =>
  (desk) => {
    const { teaching } = desk;
    if (teaching?.lesson == null) return desk;
    const { lesson } = teaching;
    const others = lesson.relations.filter((one) => !isSameRelation(one, relation));
    const relations = isTaken ? [...others, relation] : others;
    const own = { ...teaching, isOwn: true, isChanged: true };
    return judging(desk, own, { ...lesson, relations });
  };

/** Begins to pick cells for a relation, or leaves it. */
export const picks =
  (isPicking: boolean): TeachingMove =>
  (desk) =>
    withTeaching(desk, { picked: isPicking ? [] : null });

/** A cell that she clicks is added; one of another sheet, and one that is among them, are passed over. */
export const picksCell =
  (cell: CellAddress): TeachingMove =>
  (desk) => {
    const { teaching } = desk;
    if (teaching?.picked == null || cell.sheet !== teaching.sheet) return desk;
    if (teaching.picked.some((one) => one.cell === cell.cell)) return desk;
    return withTeaching(desk, { picked: [...teaching.picked, cell] });
  };

export const unpicksCell =
  (cell: CellAddress): TeachingMove =>
  (desk) => {
    const picked = desk.teaching?.picked?.filter((one) => one.cell !== cell.cell);
    return picked === undefined ? desk : withTeaching(desk, { picked });
  };

/** The cells are all there: the worker says which relation they are. */
export const relatesPicked: TeachingMove = (desk) => {
  const { teaching } = desk;
  if (teaching?.lesson == null || teaching.picked === null) return desk;
  const cells = teaching.picked.flatMap(({ cell }) => parseCellName(cell) ?? []);
  const task = { kind: "relate", lesson: teaching.lesson, cells } as const;
  return asking(desk, { ...teaching, task, isOwn: true, isChanged: true });
};

/** The sheet changed under the lesson: it is judged again as it is, with relations that hold no more. */
export const seesSheetAgain: TeachingMove = (desk) => {
  const { teaching } = desk;
  if (teaching === null) return desk;
  if (teaching.lesson === null || teaching.isJudging) return asking(desk, teaching);
  const task = { kind: "judge", lesson: teaching.lesson, isOwn: true } as const;
  return asking(desk, { ...teaching, task });
};

/** The worker's word; about a lesson as it no longer is, it comes too late. */
export const wasJudged =
  ({ turn, judged }: LessonAnswer): TeachingMove =>
  (desk) => {
    if (turn !== desk.turns || desk.teaching === null) return desk;
    if (judged === null) return withTeaching(desk, { isGone: true, isJudging: false });
    const { task, picked } = desk.teaching;
    const isRelated = task.kind === "relate" && judged.refusal === null;
    return withTeaching(desk, {
      ...{ judged, lesson: judged.lesson, isGone: false, isJudging: false },
      picked: isRelated ? null : picked,
    });
  };

function judging(desk: TeachingDesk, teaching: Teaching, lesson: Lesson): TeachingDesk {
  const task = { kind: "judge", lesson, isOwn: teaching.isOwn } as const;
  return asking(desk, { ...teaching, lesson, task });
}

const asking = (desk: TeachingDesk, teaching: Teaching): TeachingDesk => ({
  ...desk,
  teaching: { ...teaching, isJudging: true },
  turns: desk.turns + 1,
});

const withTeaching = (desk: TeachingDesk, change: Partial<Teaching>): TeachingDesk =>
  desk.teaching === null ? desk : { ...desk, teaching: { ...desk.teaching, ...change } };
