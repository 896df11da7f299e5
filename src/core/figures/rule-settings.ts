import type { Severity } from "./relation";

/** A person's decision about one rule, for a workbook or for every sheet of a form. */
export interface RuleSetting {
  /** How grave its findings are, or that it finds nothing; what it raises, apply-rule-settings.ts says. */
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
