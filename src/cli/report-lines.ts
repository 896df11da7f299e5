import type { Bilingual } from "../core/figures/bilingual";
import { evaluateRelation } from "../core/figures/evaluate-relation";
import type { ReadSheet } from "../core/figures/read-sheet";
import type { Severity } from "../core/figures/relation";
import type { Report } from "../core/make-report";
import { saySentence } from "../core/narrative/say-sentence";
import type { Finding } from "../core/rules/finding";
import type { Trouble } from "../hosts/trouble";
import type { LineStyle } from "./line-style";
import { suspectLines } from "./suspect-lines";

const words = {
  error: { vi: "lỗi", en: "error" },
  warning: { vi: "cảnh báo", en: "warning" },
  note: { vi: "lưu ý", en: "note" },
  figures: { vi: "số liệu", en: "figures" },
  gaps: { vi: "chỗ trống", en: "gaps" },
  noForm: { vi: "không phải biểu mẫu đã biết", en: "no known form" },
  empty: { vi: "trang trống", en: "empty sheet" },
  nearest: { vi: "gần nhất", en: "nearest" },
  missing: { vi: "thiếu", en: "missing" },
  agrees: { vi: "Khớp tất cả {{n}} quan hệ.", en: "All {{n}} relations agree." },
  undetermined: {
    vi: "{{n}} quan hệ chưa đối chiếu được vì thiếu số liệu.",
    en: "{{n}} relations lack figures and were not compared.",
  },
  inForce: {
    vi: "Không có lỗi hay cảnh báo nào từ các quy tắc đang dùng.",
    en: "No error or warning from the rules in force.",
  },
  nothing: { vi: "Chưa có quan hệ nào để đối chiếu.", en: "There is no relation to compare." },
} as const satisfies Record<string, Bilingual>;

const signs: Readonly<Record<Severity, string>> = { error: "●", warning: "▲", note: "○" };

/** A report for a person at a terminal: what was read, what does not agree, which cells to suspect. */
export function reportLines(file: string, report: Report, style: LineStyle): readonly string[] {
  return [
    style.paint.strong(file),
    ...report.sheets.map((sheet) => `  ${sheetLine(sheet, style)}`),
    "",
    ...report.findings.flatMap((finding) => findingLines(finding, style)),
    ...suspectLines(report, style),
    verdict(report, style),
    "",
  ];
}

/** A file that could not be used: one sentence that says what and where. */
export function troubleLines(file: string, trouble: Trouble, style: LineStyle): readonly string[] {
  const sign = style.paint.severity.error(`${signs.error} ${words.error[style.language]}`);
  return [style.paint.strong(file), `${sign}  ${trouble.message[style.language]}`, ""];
}

function sheetLine(sheet: ReadSheet, { language, paint }: LineStyle): string {
  const name = sheet.sheet.padEnd(14);
  if (sheet.kind === "unrecognised") {
    if (sheet.isEmpty) return paint.quiet(`${name} ${words.empty[language]}`);
    const nearest = sheet.nearest;
    if (nearest === null) return `${name} ${paint.quiet(words.noForm[language])}`;
    const missing = nearest.missing.map((heading) => heading[language]).join(", ");
    const hint = `${words.nearest[language]}: ${nearest.name[language]}; ${words.missing[language]}: ${missing}`;
    return `${name} ${paint.quiet(`${words.noForm[language]} (${hint})`)}`;
  }
  const gaps =
    sheet.gaps.length > 0 ? `, ${String(sheet.gaps.length)} ${words.gaps[language]}` : "";
  const read = `${String(sheet.figures.length)} ${words.figures[language]}${gaps}`;
  return `${name} ${sheet.name[language]} · ${paint.quiet(read)}`;
}

function findingLines(finding: Finding, { language, paint }: LineStyle): readonly string[] {
  const sign = paint.severity[finding.severity](
    `${signs[finding.severity]} ${words[finding.severity][language]}`
  );
  const place = [finding.sheet, finding.cells.slice(0, 4).join(", ")]
    .filter((part) => part !== "")
    .join("!");
  return [
    `${sign}  ${paint.strong(place)}  ${paint.quiet(finding.rule)}`,
    `    ${saySentence(finding.sentence, language)}`,
    "",
  ];
}

function verdict(report: Report, { language, paint }: LineStyle): string {
  const counts = report.tally;
  const parts = (["error", "warning", "note"] as const)
    .filter((severity) => counts[severity] > 0)
    .map((severity) =>
      paint.severity[severity](`${String(counts[severity])} ${words[severity][language]}`)
    );
  if (counts.error + counts.warning > 0) return parts.join(", ");
  // What a rule that is off would have said is not agreement.
  if (Object.keys(report.overruled).length > 0)
    return [words.inForce[language], ...parts].join(" ");
  return [...agreement(report, { language, paint }), ...parts].join(" ");
}

/** A relation that lacks a figure was not compared, and so it does not agree. */
function agreement({ relations, book }: Report, { language, paint }: LineStyle): readonly string[] {
  const say = (text: Bilingual, n: number): string => text[language].replace("{{n}}", String(n));
  const lacking = relations.filter(
    (relation) => evaluateRelation(relation, book).status === "undetermined"
  ).length;
  const compared = relations.length - lacking;
  return [
    compared > 0 ? paint.good(say(words.agrees, compared)) : words.nothing[language],
    ...(lacking > 0 ? [say(words.undetermined, lacking)] : []),
  ];
}
