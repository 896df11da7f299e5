import type { RecognisedSheet } from "../figures/read-sheet";
import type { Severity } from "../figures/relation";
import type { RuleSetting, RuleSettings } from "../figures/rule-settings";
import type { Finding } from "./finding";
import { tableOfFinding } from "./table-of-finding";

/** Everything that was decided about rules. */
export interface RuleDecisions {
  /** For the workbook; it wins over what its forms say. */
  readonly settings: RuleSettings;
  /** For sheets of a form, by its id. */
  readonly ofForms: ReadonlyMap<string, RuleSettings>;
  readonly sheets: readonly RecognisedSheet[];
  /** Ids of the rules that only ever give notes. */
  readonly onlyNotes: ReadonlySet<string>;
}

/** One decision, and how many findings it left out or graded otherwise. */
export interface Overrule {
  readonly rule: string;
  /** Id of the form that says so; null: the workbook's settings. */
  readonly form: string | null;
  readonly setting: RuleSetting;
  readonly findings: number;
}

export interface RuledFindings {
  /** As the settings want them, in the order given. */
  readonly findings: readonly Finding[];
  /** The decisions that changed anything. */
  readonly overrules: readonly Overrule[];
}

const order = ["off", "note", "warning", "error"] as const;

/**
 * Leaves out the findings of rules that are off, and grades those of others anew. The rules themselves
 * know nothing of it: one that is silent where another speaks stays silent when that other is off.
 *
 * A decision lowers whatever is graver. It raises warnings, and the notes of a rule that gives nothing
 * but notes; a note that stands beside graver findings of its rule says that the rule is not sure, and
 * no decision makes it surer.
 */
export function applyRuleSettings(
  findings: readonly Finding[],
  decisions: RuleDecisions
): RuledFindings {
  const overrules = new Map<RuleSetting, Overrule>();
  const kept = findings.flatMap((finding): readonly Finding[] => {
    const decision = decisionOn(finding, decisions);
    if (decision === null) return [finding];
    const { form, setting } = decision;
    const severity = gradeOf(finding, setting, decisions);
    if (severity === finding.severity) return [finding];
    const known = overrules.get(setting)?.findings ?? 0;
    overrules.set(setting, { rule: finding.rule, form, setting, findings: known + 1 });
    return severity === "off" ? [] : [{ ...finding, severity }];
  });
  return { findings: kept, overrules: [...overrules.values()] };
}

function decisionOn(
  finding: Finding,
  { settings, ofForms, sheets }: RuleDecisions
): Pick<Overrule, "form" | "setting"> | null {
  const own = settingOf(finding.rule, settings);
  if (own !== undefined) return { form: null, setting: own };
  if (ofForms.size === 0) return null;
  const form = tableOfFinding(finding, sheets)?.form ?? null;
  const setting = form === null ? undefined : settingOf(finding.rule, ofForms.get(form) ?? {});
  return setting === undefined ? null : { form, setting };
}

function gradeOf(
  { rule, severity }: Finding,
  setting: RuleSetting,
  { onlyNotes }: RuleDecisions
): Severity | "off" {
  const isRaised = order.indexOf(setting.severity) > order.indexOf(severity);
  const isDoubt = severity === "note" && !onlyNotes.has(rule);
  return isRaised && isDoubt ? severity : setting.severity;
}

const settingOf = (rule: string, settings: RuleSettings): RuleSetting | undefined =>
  Object.hasOwn(settings, rule) ? settings[rule] : undefined;
