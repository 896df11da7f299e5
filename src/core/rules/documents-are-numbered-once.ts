import type { Bilingual } from "../figures/bilingual";
import { groupBy } from "./figure-values";
import type { Finding } from "./finding";
import { makeFinding } from "./make-finding";
import type { Listing, NumberedItem, Series } from "./registers";
import { namedCells, registersIn, seriesIn } from "./registers";
import type { Rule } from "./rule";

const messages = {
  reused: {
    vi: "Số {{number}} được ghi cho các văn bản khác ngày hoặc khác trích yếu: {{cells}}.",
    en: "Number {{number}} stands beside documents of other dates or subjects: {{cells}}.",
  },
  repeated: {
    vi: "Văn bản số {{number}} được ghi nhiều lần nên được đếm nhiều lần: {{cells}}.",
    en: "Document {{number}} is listed more than once, and so it is counted: {{cells}}.",
  },
} as const satisfies Record<string, Bilingual>;

/** A number and sign belong to one document in a year (D05); 23 and 23a are two numbers. */
export const documentsAreNumberedOnce: Rule = {
  id: "documents-are-numbered-once",
  title: { vi: "Mỗi số văn bản dùng một lần trong năm", en: "Documents are numbered once a year" },
  messages,
  check: (context) =>
    registersIn(context).flatMap((listing) =>
      seriesIn(listing).flatMap((series) =>
        [...sharers(series)].flatMap((items) => tell(items, series, listing))
      )
    ),
};

function sharers({ items }: Series): Iterable<readonly NumberedItem[]> {
  const keyOf = ({ number: { serial, suffix } }: NumberedItem): string =>
    `${String(serial)}${suffix}`;
  return groupBy(items, keyOf).values();
}

/**
 * What several offices issued may bear one number, and so may what each office numbers without a sign:
 * then, as in a list of chosen documents, it is a note.
 */
function tell(
  items: readonly NumberedItem[],
  { sign }: Series,
  { sheet, register }: Listing
): readonly Finding[] {
  const [first, ...more] = items;
  if (first === undefined || more.length === 0) return [];
  const isReused = more.some((item) => isOther(first, item));
  const cells = items.map(({ cell }) => cell);
  const isSure = isReused && sign !== "" && !register.isChoice;
  return [
    makeFinding(documentsAreNumberedOnce.id, {
      severity: isSure ? "warning" : "note",
      sheet: sheet.sheet,
      cells,
      message: isReused ? messages.reused : messages.repeated,
      data: {
        number: first.number.printed,
        cells: { cells: namedCells(sheet.sheet, cells) },
      },
    }),
  ];
}

/** Another document: what both tell, they tell differently. */
function isOther(left: NumberedItem, right: NumberedItem): boolean {
  const differs = (one: string | null, other: string | null): boolean =>
    (one ?? "") !== "" && (other ?? "") !== "" && one !== other;
  return differs(left.date, right.date) || differs(left.subject, right.subject);
}
