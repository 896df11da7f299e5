import type { Figure } from "../figures/figure";
import { figureIn } from "../figures/figure";
import type { RecognisedSheet } from "../figures/read-sheet";
import type { Remark } from "../figures/remark";
import type { Bilingual } from "../figures/bilingual";
import { units } from "../figures/unit";
import { foldText } from "../sheet/fold-text";
import { parseCellName } from "../sheet/address";
import { cellAt } from "../sheet/snapshot";
import { valueOf } from "./figure-values";
import type { Finding } from "./finding";
import { makeFinding } from "./make-finding";
import type { Rule, RuleContext } from "./rule";

const messages = {
  differs: {
    vi: "{{label}}: ô số liệu là {{actual}}, ghi chú liệt kê {{expected}} văn bản ({{note}}).",
    en: "{{label}}: the figure is {{actual}}, the note lists {{expected}} documents ({{note}}).",
  },
} as const satisfies Record<string, Bilingual>;

/** A count of documents is as many as the note beside it lists, where it lists them all (V03). */
export const listedDocumentsMatch: Rule = {
  id: "listed-documents-match",
  title: { vi: "Số văn bản khớp danh sách ở ghi chú", en: "Counts match the documents listed" },
  messages,
  check: (context) =>
    context.sheets.flatMap((sheet) =>
      sheet.kind === "recognised"
        ? (sheet.remarks ?? []).flatMap((remark) => tell(remark, sheet, context))
        : []
    ),
};

function tell(
  { about, cell, text }: Remark,
  { sheet }: RecognisedSheet,
  { book, snapshot }: RuleContext
): readonly Finding[] {
  const figure = figureIn(book, about);
  if (figure === null || !countsDocuments(figure)) return [];
  const place = parseCellName(cell);
  const written = snapshot.sheets.find(({ name }) => name === sheet);
  const raw = written && place ? cellAt(written, place.row, place.column)?.value : null;
  const listed = countListed(typeof raw === "string" ? raw : text);
  if (listed === null || listed === figure.value) return [];
  return [
    makeFinding(listedDocumentsMatch.id, {
      severity: "warning",
      sheet,
      cells: [figure.origin.cell],
      message: messages.differs,
      data: {
        label: figure.label,
        actual: valueOf(figure),
        expected: { number: listed },
        note: { cells: [{ sheet, cell }] },
      },
      contributors: [{ sheet, cell }],
      expected: listed,
      actual: figure.value,
      figures: [figure.id],
    }),
  ];
}

function countsDocuments({ unit }: Figure): boolean {
  return unit.id === units.document.id;
}

/** "12/QĐ-UBND", "23a/2024/KH-UBND", "36-KH/ĐU", "15/UBND-VP". */
const NUMBER =
  /(?<![\d/])\d{1,5}[a-zđ]?\s*(?:\/\s*(?:19|20)\d\d\s*)?[/-]\s*(?=\p{Lu}|TTr|CTr)[\p{L}\d]+(?:[-/.][\p{L}\d]+)*/gu;
/** A list that names some documents only. */
const SOME = /…|\.\.\.|\bv\.v|\bvv\b|\b(trong do|gom mot so|mot so|tieu bieu|nhu|vi du|chu yeu)\b/;
/** Fewer are a mention, not a list. */
const FEWEST = 2;

/**
 * How many documents a note lists, where nothing else can be meant: parts between semicolons or on lines,
 * each with one number of a document, all different. Null for any other note.
 */
function countListed(note: string): number | null {
  const parts = note
    .replace(/[.;\s]+$/u, "")
    .split(/;|\n/)
    .map((part) => part.trim())
    .filter((part) => part !== "");
  const numbers = parts.map((part) =>
    [...part.matchAll(NUMBER)].map(([number]) => foldText(number))
  );
  const isList = parts.length >= FEWEST && numbers.every((found) => found.length === 1);
  const isWhole = !SOME.test(foldText(note)) && new Set(numbers.flat()).size === parts.length;
  return isList && isWhole ? parts.length : null;
}
