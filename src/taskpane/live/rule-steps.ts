import type { RuleSetting, RuleSettings } from "../../core/figures/rule-settings";
import { cleanText } from "../../core/sheet/fold-text";
import type { LiveStep, LiveWorkbook } from "./live-workbook";
import { withMemory } from "./memory-steps";
import { checkAgain } from "./reading-steps";
import { LONGEST_NAME, LONGEST_REASON } from "./workbook-memory";

/** Turns a rule off in this workbook, or grades it otherwise. A new decision replaces an old one. */
export const setsRule =
  (rule: string, { severity, reason, by, at }: RuleSetting): LiveStep =>
  (live) => {
    const name = by === null ? "" : cut(by, LONGEST_NAME);
    const setting: RuleSetting = {
      severity,
      reason: cut(reason, LONGEST_REASON),
      by: name === "" ? null : name,
      at,
    };
    const ruleSettings = { ...without(live, rule), [rule]: setting };
    return checkAgain(withMemory(live, { ruleSettings }));
  };

/** The rule is again as it grades itself. */
export const resetsRule =
  (rule: string): LiveStep =>
  (live) =>
    checkAgain(withMemory(live, { ruleSettings: without(live, rule) }));

const without = ({ memory }: LiveWorkbook, rule: string): RuleSettings =>
  Object.fromEntries(Object.entries(memory.ruleSettings).filter(([id]) => id !== rule));

const cut = (text: string, longest: number): string =>
  Array.from(cleanText(text)).slice(0, longest).join("");
