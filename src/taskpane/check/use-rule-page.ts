import { useEffect, useMemo, useState } from "react";
import type { Language } from "../../core/figures/bilingual";
import { openRulePage } from "./open-rule-page";
import { readRulePage, type RulePage } from "./rule-page";

/** The page of a rule in the person's language; "opening" until it is there, null where it cannot be had. */
export function useRulePage(rule: string, language: Language): RulePage | "opening" | null {
  const [opened, setOpened] = useState<{ rule: string; text: string | null } | null>(null);
  useEffect(() => {
    let isWanted = true;
    void openRulePage(rule).then((text) => {
      if (isWanted) setOpened({ rule, text });
    });
    return () => {
      isWanted = false;
    };
  }, [rule]);
  return useMemo(() => {
    if (opened?.rule !== rule) return "opening";
    return opened.text === null ? null : readRulePage(opened.text, language);
  }, [opened, rule, language]);
}
