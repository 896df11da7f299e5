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

export const emptyMemory: WorkbookMemory = {
  profile: null,
  style: defaultStyle,
  leftOut: [],
  explanations: [],
};
