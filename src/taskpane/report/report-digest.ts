import type { Diagnosis } from "../../core/diagnosis/suspect";
import type { RepairBook } from "../../core/diagnosis/repair";
import type { Bilingual } from "../../core/figures/bilingual";
import type { FigureBook } from "../../core/figures/figure";
import type { Precedent, PreviousSheet } from "../../core/figures/precedent";
import type { RecognisedSheet, UnrecognisedSheet } from "../../core/figures/read-sheet";
import type { Headline } from "../../core/narrative/headline";
import type { Narrative } from "../../core/narrative/passage";
import type { UnitProfile } from "../../core/narrative/unit-profile";
import type { Overrule } from "../../core/rules/apply-rule-settings";
import type { Finding } from "../../core/rules/finding";
import type { Tally } from "../../core/rules/tally-findings";

/**
 * What the panes show of a report: it crosses from the worker to the pane, so it holds no figure that
 * nothing shows. A sheet of 20,000 rows has 220,000 figures and a digest of about a hundred kilobytes.
 */
export interface ReportDigest {
  readonly workbook: string;
  readonly sheets: readonly (SheetDigest | UnrecognisedSheet)[];
  /** Figures that findings, suspects, passages or headlines name; no other. */
  readonly book: FigureBook;
  readonly relations: { readonly total: number; readonly undetermined: number };
  /** The gravest first among those kept; `tally` counts all that there are. */
  readonly findings: readonly Finding[];
  readonly tally: Tally;
  /** How many findings of each rule the settings left out or graded otherwise. */
  readonly overruled: Readonly<Record<string, number>>;
  /** Those decisions among them that forms make; a person changes them in the form's file. */
  readonly formDecisions: readonly FormDecision[];
  /** The sheets that are compared with earlier ones, or with another unit's. */
  readonly comparisons: readonly Comparison[];
  readonly diagnoses: readonly Diagnosis[];
  readonly repairs: RepairBook;
  /** Who reports: what the person said, else what the sheets say. */
  readonly profile: UnitProfile | null;
  /** What the sheets say, whatever the person said. */
  readonly readProfile: UnitProfile | null;
  readonly narrative: Narrative;
}

/** What a form decides about a rule for its sheets, and how many findings that changed. */
export interface FormDecision extends Pick<Overrule, "rule" | "setting" | "findings"> {
  readonly formName: Bilingual;
}

/** A sheet and what it is compared with, as far as the pane says it. */
export interface Comparison extends Pick<Precedent, "distance" | "unit"> {
  readonly sheet: string;
  readonly period: RecognisedSheet["period"];
  readonly previous: Omit<PreviousSheet, "values">;
}

/** A recognised sheet without its figures. */
export type SheetDigest = Omit<RecognisedSheet, "figures" | "gaps" | "relations"> & {
  readonly counts: { readonly figures: number; readonly gaps: number };
  /** The picture of its card; null where the figures for it were not read. */
  readonly headline: Headline | null;
};
