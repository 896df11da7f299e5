import type { Gap } from "../figures/figure";
import type { Bilingual } from "../figures/bilingual";
import { answersInWords } from "./codes-are-known";
import { addressesOf, bySheet, gapsIn, groupBy } from "./figure-values";
import type { Finding } from "./finding";
import { makeFinding } from "./make-finding";
import type { Rule } from "./rule";

const messages = {
  error: {
    vi: "Ô đang báo lỗi {{printed}} nên không có số để đọc: {{cells}}.",
    en: "The cell shows {{printed}}, so there is no number to read: {{cells}}.",
  },
  notCalculated: {
    vi: "Công thức chưa được tính: {{cells}}. Xin mở bằng Excel, bấm F9 rồi lưu lại.",
    en: "Formulas were never calculated: {{cells}}. Please open the file in Excel, press F9 and save.",
  },
  words: {
    vi: "{{label}}: ô ghi “{{printed}}”, không phải số ({{cells}}).",
    en: "{{label}}: the cell says “{{printed}}”, which is no number ({{cells}}).",
  },
} as const satisfies Record<string, Bilingual>;

/** A place that the form promises holds a number or nothing; never #REF!, never words. */
export const noBrokenCells: Rule = {
  id: "no-broken-cells",
  title: { vi: "Không có ô hỏng", en: "No broken cells" },
  messages,
  check: (context) => {
    // A code in words is told by codes-are-known, with the code to write.
    const worded = answersInWords(context);
    const gaps = gapsIn(context.book).filter(({ id }) => !worded.has(id));
    return [...bySheet(gaps).values()].flatMap(tellSheet);
  },
};

function tellSheet(gaps: readonly Gap[]): readonly Finding[] {
  const of = (reason: Gap["reason"]): Gap[] => gaps.filter((gap) => gap.reason === reason);
  const errors = groupBy(of("error-value"), ({ printed }) => printed);
  return [
    ...[...errors].flatMap(([printed, same]) => tell(same, "error", { printed })),
    ...tell(of("not-calculated"), "notCalculated"),
    ...of("unreadable").flatMap((gap) =>
      tell([gap], "words", { label: gap.label, printed: gap.printed })
    ),
  ];
}

function tell(
  gaps: readonly Gap[],
  message: keyof typeof messages,
  data: Readonly<Record<string, string | Bilingual>> = {}
): readonly Finding[] {
  const [first] = gaps;
  if (first === undefined) return [];
  const addresses = addressesOf(gaps);
  const finding = makeFinding(noBrokenCells.id, {
    severity: message === "error" ? "error" : "warning",
    sheet: first.origin.sheet,
    cells: addresses.map(({ cell }) => cell),
    message: messages[message],
    data: { ...data, cells: { cells: addresses } },
    figures: gaps.map(({ id }) => id),
  });
  return [finding];
}
