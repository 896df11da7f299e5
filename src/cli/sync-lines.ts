import type { Bilingual } from "../core/figures/bilingual";
import type { MarkState } from "../core/link/mark";
import type { PlannedMark } from "../core/link/planned-mark";
import { stateNames } from "../core/link/state-names";
import { addressText } from "../core/sheet/address";
import type { Trouble } from "../hosts/trouble";
import type { LineStyle } from "./line-style";
import type { Synced } from "./synced";

const words = {
  updated: { vi: "Đã cập nhật {{n}} số liệu trong", en: "{{n}} figures refreshed in" },
  would: { vi: "Sẽ cập nhật {{n}} số liệu trong", en: "Would refresh {{n}} figures in" },
  nothing: { vi: "Không có số liệu nào phải cập nhật trong", en: "No figure to refresh in" },
  removed: { vi: "(đã xóa)", en: "(removed)" },
  sourceless: { vi: "không còn nguồn trong biểu", en: "no longer on the sheets" },
  reworded: {
    vi: "Câu chữ của đoạn này nay khác, giữ nguyên bản trong báo cáo",
    en: "The wording of this passage would be different now; the report's was kept",
  },
  ask: {
    vi: "Có xung đột: thêm --take new để lấy số mới, --take mine để giữ số đã sửa tay.",
    en: "There are conflicts: --take new takes the sheet's figures, --take mine keeps the hand edits.",
  },
} as const satisfies Record<string, Bilingual>;

/** A refresh for a person at a terminal: each figure that is not simply in agreement, then what was done. */
export function syncLines(target: string, synced: Synced, style: LineStyle): readonly string[] {
  const { language, paint } = style;
  const { state, changes, plan } = synced;
  const isOpen = plan.marks.some((mark) => mark.state === "conflict" || mark.state === "unknown");
  return [
    ...state.warnings.map(({ message }) => paint.severity.warning(message[language])),
    ...changes.map(({ text }) => paint.severity.warning(text[language])),
    tally(plan.marks, style),
    ...plan.marks.filter((mark) => mark.state !== "matches").map((mark) => markLine(mark, style)),
    ...plan.sourceless.map(
      ({ figure, text }) => `  ${figure}: “${text}” ${words.sourceless[language]}`
    ),
    ...plan.reworded.map((passage) => `  ${passage}: ${words.reworded[language]}`),
    ...failures(synced).map(({ message }) => paint.severity.error(`  ${message[language]}`)),
    ...(isOpen ? [paint.severity.warning(words.ask[language])] : []),
    `${outcome(synced)[language]} ${paint.strong(target)}`,
  ];
}

/** Marks that could not be written, each with the reason. */
const failures = ({ applied }: Synced): readonly Trouble[] =>
  applied.flatMap(({ trouble }) => (trouble === null ? [] : [trouble]));

function tally(marks: readonly PlannedMark[], { language }: LineStyle): string {
  const kinds = [...new Set(marks.map((mark) => mark.state))];
  const count = (kind: MarkState): number => marks.filter((mark) => mark.state === kind).length;
  return kinds.map((kind) => `${stateNames[kind][language]} ${String(count(kind))}`).join(" · ");
}

function markLine(
  { state, before, after, label, origin }: PlannedMark,
  { language, paint }: LineStyle
): string {
  const from = before === null ? words.removed[language] : `“${before}”`;
  const name = `${label[language]} (${addressText(origin)})`;
  return `  ${stateNames[state][language].padEnd(10)} ${name}: ${from} → “${after}”`.replace(
    name,
    paint.strong(name)
  );
}

function outcome({ plan, written, applied }: Synced): Bilingual {
  const done = applied.filter(({ trouble }) => trouble === null).map(({ edit }) => edit);
  const rewritten = (written ? done : plan.edits).filter(({ kind }) => kind === "replace-text");
  const text = rewritten.length === 0 ? words.nothing : written ? words.updated : words.would;
  const fill = (template: string): string => template.replace("{{n}}", String(rewritten.length));
  return { vi: fill(text.vi), en: fill(text.en) };
}
