import type { PreviousSheet } from "../../core/figures/precedent";
import { defaultStyle, type NarrativeStyle } from "../../core/narrative/style";
import type { Passage } from "../../core/narrative/passage";
import type { UnitProfile } from "../../core/narrative/unit-profile";
import type { Explanation } from "../../core/rules/explanation";
import type { RuleSettings } from "../../core/figures/rule-settings";
import type { KnownDocument } from "../../hosts/direct-link";

/** What the pane remembers of one workbook. It is a cache: without it everything works, from defaults. */
export interface WorkbookMemory {
  /** Null: as the sheets themselves say it. */
  readonly profile: UnitProfile | null;
  readonly style: NarrativeStyle;
  /** Passages that the person left out. */
  readonly leftOut: readonly Passage["id"][];
  readonly explanations: readonly Explanation[];
  /** What the person decided about rules in this workbook; at most MOST_SETTINGS. */
  readonly ruleSettings: RuleSettings;
  /** Sheets of earlier periods, read off a file that the person chose; at most LONGEST_PREVIOUS long. */
  readonly previous: readonly PreviousSheet[];
  /** By how many points a share may move from period to period; above 0, at most 100. Null: the rule's own. */
  readonly shareStep: number | null;
  /** Forms that were taught or brought; at most MOST_FORMS, and LONGEST_FORMS long. */
  readonly forms: readonly KeptForm[];
  /** GUID of the workbook, made when its figures first go out; null until then. */
  readonly workbookId: string | null;
  /** Documents that took its figures, the one that was heard of last first; at most MOST_DOCUMENTS. */
  readonly documents: readonly KnownDocument[];
}

/** A form as the workbook keeps it: its file. Whoever reads it leaves out what is no form any more. */
export interface KeptForm {
  readonly id: string;
  readonly name: string;
  /** The text that `writeForm` gives and `readForm` takes. */
  readonly text: string;
}

/** A workbook feeds a report or two; older ones are forgotten. */
export const MOST_DOCUMENTS = 8;

/** In characters: a sentence or two. The workbook keeps all reasons in a small place. */
export const LONGEST_REASON = 300;

/** In characters: a name and a post. */
export const LONGEST_NAME = 80;

/** Far more than there are rules: what another version kept must not fill the workbook. */
export const MOST_SETTINGS = 80;

/** In characters of JSON: a workbook keeps it beside the person's sheets and her explanations. */
export const LONGEST_PREVIOUS = 24_000;

/** A workbook is of one office and its few forms. */
export const MOST_FORMS = 10;

/** In characters of JSON, all forms together. */
export const LONGEST_FORMS = 200_000;

export const emptyMemory: WorkbookMemory = {
  profile: null,
  style: defaultStyle,
  leftOut: [],
  explanations: [],
  ruleSettings: {},
  previous: [],
  shareStep: null,
  forms: [],
  workbookId: null,
  documents: [],
};
