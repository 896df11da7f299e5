import { defaultStyle, type NarrativeStyle } from "../../core/narrative/style";
import type { Passage } from "../../core/narrative/passage";
import type { UnitProfile } from "../../core/narrative/unit-profile";
import type { Explanation } from "../../core/rules/explanation";

/** What the pane remembers of one workbook. It is a cache: without it everything works, from defaults. */
export interface WorkbookMemory {
  /** Null: as the sheets themselves say it. */
  readonly profile: UnitProfile | null;
  readonly style: NarrativeStyle;
  /** Passages that the person left out. */
  readonly leftOut: readonly Passage["id"][];
  readonly explanations: readonly Explanation[];
}

/** In characters: a sentence or two. The workbook keeps all reasons in a small place. */
export const LONGEST_REASON = 300;

export const emptyMemory: WorkbookMemory = {
  profile: null,
  style: defaultStyle,
  leftOut: [],
  explanations: [],
};
