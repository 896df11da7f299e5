import type { Language } from "../../core/figures/bilingual";
import type { CellAddress } from "../../core/sheet/address";
import type { Lesson } from "../../core/teaching/lesson";
import type { JudgedLesson } from "./lesson-question";
import type { Teaching } from "./teaching";
import type { TeachingActions } from "./use-teaching";

/** What every step of the wizard needs. */
export interface StageProps {
  readonly teaching: Teaching;
  readonly lesson: Lesson;
  readonly judged: JudgedLesson;
  readonly actions: TeachingActions;
  /** The cell that is selected in Excel; null while it is on another sheet, or not known. */
  readonly selected: CellAddress | null;
  readonly onGoTo: (cells: readonly CellAddress[]) => void;
  readonly language: Language;
}
