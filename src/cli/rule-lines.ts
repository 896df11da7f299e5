import type { Bilingual } from "../core/figures/bilingual";
import type { RuleSetting, RuleSettings } from "../core/rules/rule-settings";
import type { Report } from "../core/make-report";
import type { LineStyle } from "./line-style";

const words = {
  head: {
    vi: "Quy tắc đã tắt hoặc đổi mức có phát hiện ở đây:",
    en: "Rules turned off or graded otherwise that have findings here:",
  },
  off: { vi: "tắt, {{n}} phát hiện không nêu", en: "off, {{n}} not told" },
  note: { vi: "{{n}} thành lưu ý", en: "{{n}} as a note" },
  warning: { vi: "{{n}} thành cảnh báo", en: "{{n}} as a warning" },
  error: { vi: "{{n}} thành lỗi", en: "{{n}} as an error" },
} as const satisfies Record<RuleSetting["severity"] | "head", Bilingual>;

/** What the person's decisions changed in a report, so that nobody takes silence for agreement. */
export function ruleLines(
  { overruled }: Report,
  settings: RuleSettings,
  { language, paint }: LineStyle
): readonly string[] {
  const lines = Object.entries(overruled).flatMap(([rule, n]) => {
    const setting = settings[rule];
    if (setting === undefined) return [];
    const { severity, reason, by, at } = setting;
    const what = words[severity][language].replace("{{n}}", String(n));
    const why = [`“${reason}”`, ...(by === null ? [] : [by]), at.slice(0, 10)].join(" · ");
    return [`  ${rule}: ${what}`, `    ${paint.quiet(why)}`];
  });
  return lines.length === 0 ? [] : [words.head[language], ...lines, ""];
}
