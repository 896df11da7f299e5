import { diagnose } from "./diagnosis/diagnose";
import { proposeRepairs } from "./diagnosis/propose-repairs";
import type { RepairBook } from "./diagnosis/repair";
import type { Diagnosis } from "./diagnosis/suspect";
import type { Figure, FigureBook, FigureId, Gap } from "./figures/figure";
import type { Precedent, PreviousSheet } from "./figures/precedent";
import type { ReadSheet, RecognisedSheet } from "./figures/read-sheet";
import type { Relation } from "./figures/relation";
import type { RuleSettings } from "./figures/rule-settings";
import { relateSheets } from "./forms/relations/cross-sheet";
import { findPrecedents } from "./forms/precedents/find-precedents";
import type { Form } from "./forms/form";
import { forms as shippedForms } from "./forms/index";
import { readSheets } from "./forms/reading/read-sheets";
import { comparisonsOf } from "./narrative/comparisons";
import { profileFromSheets } from "./narrative/profile-from-sheets";
import type { Narrative } from "./narrative/passage";
import type { NarrativeStyle } from "./narrative/style";
import type { UnitProfile } from "./narrative/unit-profile";
import { writeNarrative } from "./narrative/write-narrative";
import { applyRuleSettings, type Overrule } from "./rules/apply-rule-settings";
import type { Finding } from "./rules/finding";
import { findingKey } from "./rules/finding-key";
import { rules } from "./rules/index";
import { runRules } from "./rules/run-rules";
import { tallyFindings } from "./rules/tally-findings";
import type { Tally } from "./rules/tally-findings";
import type { WorkbookSnapshot } from "./sheet/snapshot";

/** Everything that one workbook says: what was read, what does not agree, and the passages. */
export interface Report {
  readonly workbook: string;
  readonly sheets: readonly ReadSheet[];
  /** Figures and gaps in reading order, those that the narrative derived last. */
  readonly book: FigureBook;
  readonly relations: readonly Relation[];
  /** What each sheet was compared with. */
  readonly precedents: readonly Precedent[];
  readonly findings: readonly Finding[];
  readonly tally: Tally;
  /** How many findings of each rule were left out or graded otherwise, by the settings or by a form. */
  readonly overruled: Readonly<Record<string, number>>;
  /** The decisions that did so, with their reasons. */
  readonly overrules: readonly Overrule[];
  readonly diagnoses: readonly Diagnosis[];
  /** What one click could mend, by the key of its finding or suspect. */
  readonly repairs: RepairBook;
  readonly profile: UnitProfile | null;
  readonly narrative: Narrative;
}

export interface ReportOptions {
  /** The forms that a sheet may be of; where nothing is given, those that are shipped. */
  readonly forms?: readonly Form[];
  /** Sheets of earlier periods, read off other files, that the sheets are compared with. */
  readonly previous?: readonly PreviousSheet[];
  /** As in the context of the rules. */
  readonly shareStep?: number;
  readonly style: NarrativeStyle;
  /** Null: as far as the sheets themselves say who reports. */
  readonly profile: UnitProfile | null;
  /** What the person decided about rules; where nothing is given, each is as it grades itself. */
  readonly ruleSettings?: RuleSettings;
  /** As in the context of the rules. */
  readonly isPatched?: boolean;
}

/** Rules that never say more than a note. */
const notesAlone = new Set(rules.filter((rule) => rule.onlyNotes).map(({ id }) => id));

/** The corridor: read, check, diagnose, write. The same workbook always gives the same report. */
export function makeReport(snapshot: WorkbookSnapshot, options: ReportOptions): Report {
  const { forms = shippedForms, previous = [], isPatched = false } = options;
  const sheets = readSheets(snapshot, forms);
  const recognised = sheets.filter((sheet) => sheet.kind === "recognised");
  const relations = [
    ...recognised.flatMap((sheet) => sheet.relations),
    ...relateSheets(recognised),
  ];
  const read = collectFigures(recognised);
  const precedents = findPrecedents(recognised, previous, forms);
  const context = {
    snapshot,
    sheets,
    book: read,
    relations,
    precedents,
    isPatched,
    reporter: options.profile,
  };
  const { shareStep } = options;
  const told = runRules(shareStep === undefined ? context : { ...context, shareStep }, rules);
  const { findings, overrules } = applyRuleSettings(told, {
    settings: options.ruleSettings ?? {},
    ofForms: decidedByForms(forms),
    sheets: recognised,
    onlyNotes: notesAlone,
  });
  const diagnoses = diagnose(blamable(relations, { told, findings }), read, { precedents });
  const repairs = proposeRepairs({
    snapshot,
    book: read,
    relations,
    findings: findings.map((finding) => ({ ...finding, key: findingKey(finding) })),
    diagnoses,
  });
  const profile = options.profile ?? profileFromSheets(recognised);
  const comparisons = comparisonsOf(recognised, precedents);
  const narrative = writeNarrative(read, { style: options.style, profile, comparisons });
  const book = new Map([
    ...read,
    ...narrative.derived.map((figure) => [figure.id, figure] as const),
  ]);
  return {
    workbook: snapshot.name,
    sheets,
    book,
    relations,
    precedents,
    findings,
    tally: tallyFindings(findings),
    overruled: countByRule(overrules),
    overrules,
    diagnoses,
    repairs,
    profile,
    narrative,
  };
}

const decidedByForms = (forms: readonly Form[]): ReadonlyMap<string, RuleSettings> =>
  new Map(forms.flatMap(({ id, ruleSettings }) => (ruleSettings ? [[id, ruleSettings]] : [])));

function countByRule(overrules: readonly Overrule[]): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const { rule, findings } of overrules) counts[rule] = (counts[rule] ?? 0) + findings;
  return counts;
}

function collectFigures(sheets: readonly RecognisedSheet[]): FigureBook {
  const entries = sheets.flatMap((sheet): (Figure | Gap)[] => [...sheet.figures, ...sheet.gaps]);
  return new Map<FigureId, Figure | Gap>(entries.map((entry) => [entry.id, entry]));
}

interface ToldFindings {
  /** By the rules. */
  readonly told: readonly Finding[];
  /** What the settings left of it. */
  readonly findings: readonly Finding[];
}

/**
 * Relations for which a cell may be suspected. One that is told in a note is not among them, whether it
 * is off by no more than rounding or the person lowered its rule; nor one of which nothing is told since
 * she turned its rule off. Relations that hold, and those that no rule tells of, stay as evidence.
 */
function blamable(
  relations: readonly Relation[],
  { told, findings }: ToldFindings
): readonly Relation[] {
  const noted = new Set(
    findings.flatMap(({ severity, relation }) => (severity === "note" ? [relation] : []))
  );
  const left = new Set(findings.map(({ relation }) => relation));
  const silenced = new Set(told.map(({ relation }) => relation).filter((id) => !left.has(id)));
  return relations.filter(({ id }) => !noted.has(id) && !silenced.has(id));
}
