import type { ReportOptions } from "../core/make-report";
import { succeed, type Outcome } from "../hosts/trouble";
import type { CheckCommand } from "./parse-command";
import { readForms } from "./read-forms";
import { readRules } from "./read-rules";

/** By what sheets are read and judged: the forms, and what was decided about rules. */
export type Basis = Required<Pick<ReportOptions, "forms" | "ruleSettings">>;

/** What the options `--forms` and `--rules` name; nothing of it where any of it cannot be used. */
export async function readBasis({
  forms,
  rules,
}: Pick<CheckCommand, "forms" | "rules">): Promise<Outcome<Basis>> {
  const known = await readForms(forms);
  if (!known.ok) return known;
  const decided = await readRules(rules);
  return decided.ok ? succeed({ forms: known.value, ruleSettings: decided.value }) : decided;
}
