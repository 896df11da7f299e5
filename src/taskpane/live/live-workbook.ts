import type { Repair } from "../../core/diagnosis/repair";
import type { Trouble } from "../../hosts/trouble";
import type { ReportDigest } from "../report/report-digest";
import { emptyMemory, type KeptForm, type WorkbookMemory } from "./workbook-memory";

/** Where the pane is with the workbook that is open before the person, as it is shown. */
export type LiveStage =
  /** Null until the host has said how many sheets there are. */
  | { readonly kind: "reading"; readonly progress: ReadingProgress | null }
  | { readonly kind: "refused"; readonly trouble: Trouble }
  | CheckedStage;

export interface ReadingProgress {
  readonly done: number;
  readonly sheets: number;
}

export interface CheckedStage {
  readonly kind: "checked";
  /** Stays while a newer one is made. */
  readonly digest: ReportDigest;
  /** ISO time at which the digest came. */
  readonly madeAt: string;
  readonly isChecking: boolean;
  /** Of the last gesture or change; null when it went well. */
  readonly trouble: Trouble | null;
  /** The repair that was made last and can be taken back. */
  readonly repaired: Repair | null;
  readonly isHighlighted: boolean;
}

/** What is being written into the workbook; one thing at a time. */
export type Writing =
  | { readonly kind: "repair" | "undo"; readonly repair: Repair }
  /** A blank form, by its id. */
  | { readonly kind: "insert"; readonly form: string };

/** What became of the workbook's own forms last, and how they were before. */
export interface FormNews {
  readonly kind: "kept" | "renamed" | "brought" | "forgotten";
  /** Of the form. */
  readonly name: string;
  readonly before: readonly KeptForm[];
}

/** All that the pane knows of an open workbook. Effects bring about what it says should be so. */
export interface LiveWorkbook {
  /** While there is one, the worker keeps the whole workbook. */
  readonly made: { readonly digest: ReportDigest; readonly at: string } | null;
  /** Why there is nothing to show and nothing under way. */
  readonly refusal: Trouble | null;
  /** Which reading of the whole workbook is under way; null for none. */
  readonly reading: number | null;
  readonly readings: number;
  readonly progress: ReadingProgress | null;
  /** Checks asked for so far, and the last of them that was answered. */
  readonly run: number;
  readonly answered: number;
  readonly trouble: Trouble | null;
  readonly writing: Writing | null;
  readonly repaired: Repair | null;
  readonly isHighlighted: boolean;
  readonly formNews: FormNews | null;
  readonly memory: WorkbookMemory;
  /** False until the workbook gave what it remembers: before, nothing is kept over it. */
  readonly isRecalled: boolean;
  /** The memory as the person changed it, until the workbook has it; null for nothing to keep. */
  readonly unkept: WorkbookMemory | null;
  /** That the memory cannot be kept is said once. */
  readonly notice: "none" | "not-kept" | "dismissed";
  /** Why the host tells of no change; null where it does. Then the pane reads again after its own. */
  readonly unwatched: Trouble | null;
}

/** Something that happened: what the host or the worker told, or what the person did. */
export type LiveStep = (live: LiveWorkbook) => LiveWorkbook;

/** The first reading is under way as soon as there is a pane. */
export const newlyOpened: LiveWorkbook = {
  made: null,
  refusal: null,
  reading: 1,
  readings: 1,
  progress: null,
  run: 0,
  answered: 0,
  trouble: null,
  writing: null,
  repaired: null,
  isHighlighted: false,
  formNews: null,
  memory: emptyMemory,
  isRecalled: false,
  unkept: null,
  notice: "none",
  unwatched: null,
};

export function stageOf(live: LiveWorkbook): LiveStage {
  const { made, refusal, progress, trouble, repaired, isHighlighted } = live;
  if (refusal !== null) return { kind: "refused", trouble: refusal };
  if (made === null) return { kind: "reading", progress };
  const isChecking = live.reading !== null || live.run > live.answered;
  const { digest, at: madeAt } = made;
  return { kind: "checked", digest, madeAt, isChecking, trouble, repaired, isHighlighted };
}

/** The checked workbook, or null while there is none. */
export const checkedOf = (stage: LiveStage): CheckedStage | null =>
  stage.kind === "checked" ? stage : null;
