import type { Severity } from "../figures/relation";
import type { Finding } from "./finding";

/** A person's decision about one rule, for a workbook or for every sheet of a form. */
export interface RuleSetting {
  /** The severity of all its findings, whatever the rule itself says; or it finds nothing. */
  readonly severity: Severity | "off";
  /** Why; never empty. */
  readonly reason: string;
  /** Who decided, where that was said. */
  readonly by: string | null;
  /** When: an ISO day or time. */
  readonly at: string;
}

/** Decisions by the id of their rule. An id that no rule has changes nothing. */
export type RuleSettings = Readonly<Record<string, RuleSetting>>;

export interface RuledFindings {
  /** As the settings want them, in the order given. */
  readonly findings: readonly Finding[];
  /** How many findings of a rule were left out or graded otherwise; rules without any are not named. */
  readonly overruled: Readonly<Record<string, number>>;
}

/**
 * Leaves out the findings of rules that are off, and grades those of others anew. The rules themselves
 * know nothing of it: one that is silent where another speaks stays silent when that other is off.
 */
export function applyRuleSettings(
  findings: readonly Finding[],
  settings: RuleSettings
): RuledFindings {
  const overruled: Record<string, number> = {};
  const kept = findings.flatMap((finding): readonly Finding[] => {
    const { rule, severity: own } = finding;
    const severity = settingOf(rule, settings)?.severity ?? own;
    if (severity === own) return [finding];
    overruled[rule] = (overruled[rule] ?? 0) + 1;
    return severity === "off" ? [] : [{ ...finding, severity }];
  });
  return { findings: kept, overruled };
}

const settingOf = (rule: string, settings: RuleSettings): RuleSetting | undefined =>
  Object.hasOwn(settings, rule) ? settings[rule] : undefined;
