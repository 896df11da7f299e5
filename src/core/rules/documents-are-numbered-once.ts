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
  severalBooks: {
    vi: "{{count}} số văn bản ký hiệu {{sign}} được ghi nhiều lần, ví dụ số {{number}}: {{cells}}. Có thể danh sách gộp nhiều sổ đánh số riêng.",
    en: "{{count}} numbers with the sign {{sign}} stand here more than once, such as {{number}}: {{cells}}. The list may join several registers, each with numbers of its own.",
  },
} as const satisfies Record<string, Bilingual>;

/** So many numbers, and one of so many, are not used again by mistake: several registers were put together. */
const MANY = 5;
const ONE_OF = 4;

/** A number and sign belong to one document in a year (D05); 23 and 23a are two numbers. */
export const documentsAreNumberedOnce: Rule = {
  id: "documents-are-numbered-once",
  title: { vi: "Mỗi số văn bản dùng một lần trong năm", en: "Documents are numbered once a year" },
  messages,
  check: (context) =>
    registersIn(context).flatMap((listing) =>
      seriesIn(listing).flatMap((series) => {
        const byNumber = [...groupBy(series.items, printedSerial).values()];
        const shared = byNumber.filter(({ length }) => length > 1);
        const isJoined = shared.length >= MANY && shared.length * ONE_OF >= byNumber.length;
        return isJoined
          ? tellJoined(shared, series, listing)
          : shared.flatMap((items) => tell(items, series, listing));
      })
    ),
};

const printedSerial = ({ number: { serial, suffix } }: NumberedItem): string =>
  `${String(serial)}${suffix}`;

function tellJoined(
  shared: readonly (readonly NumberedItem[])[],
  { sign }: Series,
  { sheet }: Listing
): readonly Finding[] {
  const [[first, ...more] = []] = shared;
  if (first === undefined) return [];
  const cells = [first, ...more].map(({ cell }) => cell);
  return [
    makeFinding(documentsAreNumberedOnce.id, {
      severity: "note",
      sheet: sheet.sheet,
      cells,
      message: messages.severalBooks,
      data: {
        count: String(shared.length),
        sign: sign === "" ? "–" : sign,
        number: first.number.printed,
        cells: { cells: namedCells(sheet.sheet, cells) },
      },
    }),
  ];
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
  if (first === undefined) return [];
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
