import type { Bilingual, Language } from "../core/figures/bilingual";
import type { RuleSetting } from "../core/figures/rule-settings";
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
  form: { vi: "theo biểu mẫu “{{form}}”", en: "as the form “{{form}}” says" },
} as const satisfies Record<RuleSetting["severity"] | "head" | "form", Bilingual>;

/** What decisions changed in a report, so that nobody takes silence for agreement. */
export function ruleLines(
  { overrules, sheets }: Report,
  { language, paint }: LineStyle
): readonly string[] {
  const lines = overrules.flatMap(({ rule, form, setting, findings }) => {
    const { severity, reason, by, at } = setting;
    const what = words[severity][language].replace("{{n}}", String(findings));
    const why = [
      `“${reason}”`,
      ...(by === null ? [] : [by]),
      at.slice(0, 10),
      ...(form === null ? [] : [sayForm(form, sheets, language)]),
    ].join(" · ");
    return [`  ${rule}: ${what}`, `    ${paint.quiet(why)}`];
  });
  return lines.length === 0 ? [] : [words.head[language], ...lines, ""];
}

/** A form that decided anything has a sheet here. */
function sayForm(id: string, sheets: Report["sheets"], language: Language): string {
  const names = sheets.flatMap((sheet) =>
    sheet.kind === "recognised" && sheet.form === id ? [sheet.name[language]] : []
  );
  return words.form[language].replace("{{form}}", names[0] ?? id);
}
