import { exactSum } from "../figures/evaluate-relation";
import type { Figure, FigureBook } from "../figures/figure";
import { figureIn } from "../figures/figure";
import type { Balance } from "../figures/relation";
import { isSelection } from "../figures/is-selection";
import { figuresOf } from "../figures/relation";
import type { Bilingual } from "../figures/bilingual";
import type { SentenceValue } from "../figures/sentence";
import type { BrokenRelation } from "./broken-relations";
import { brokenRelations } from "./broken-relations";
import { addressesOf, entriesOf, joinNames, numberLike, valueOf } from "./figure-values";
import type { Finding } from "./finding";
import { makeFinding } from "./make-finding";
import { textPartsPassedOver } from "./passed-over-texts";
import type { Rule } from "./rule";

const messages = {
  plain: {
    vi: "{{label}}: {{sum}} = {{expected}} · trên biểu {{actual}} · lệch {{difference}}.",
    en: "{{label}}: {{sum}} = {{expected}} · on the sheet {{actual}} · off by {{difference}}.",
  },
  leftOut: {
    vi: "{{label}}: {{sum}} = {{expected}} · trên biểu {{actual}} · lệch {{difference}}. Biểu này không có mục {{leftOut}}; phần chênh lệch có thể thuộc mục đó.",
    en: "{{label}}: {{sum}} = {{expected}} · on the sheet {{actual}} · off by {{difference}}. This sheet leaves out {{leftOut}}, which may hold the difference.",
  },
  blank: {
    vi: "{{label}}: {{sum}} = {{expected}} · trên biểu {{actual}} · lệch {{difference}}. {{blankLabel}} ({{blanks}}) đang để trống; nếu là {{difference}} thì khớp.",
    en: "{{label}}: {{sum}} = {{expected}} · on the sheet {{actual}} · off by {{difference}}. {{blankLabel}} ({{blanks}}) is blank; with {{difference}} it would agree.",
  },
  blanks: {
    vi: "{{label}}: {{sum}} = {{expected}} · trên biểu {{actual}} · lệch {{difference}}. Đang để trống: {{blanks}}; phần chênh lệch có thể nằm ở đó.",
    en: "{{label}}: {{sum}} = {{expected}} · on the sheet {{actual}} · off by {{difference}}. Blank cells may hold the difference: {{blanks}}.",
  },
  text: {
    vi: "{{label}}: {{sum}} = {{expected}} · trên biểu {{actual}} · lệch {{difference}}. Công thức bỏ qua số đang lưu dạng văn bản: {{texts}}.",
    en: "{{label}}: {{sum}} = {{expected}} · on the sheet {{actual}} · off by {{difference}}. The formula passes over numbers stored as text: {{texts}}.",
  },
} as const satisfies Record<string, Bilingual>;

/** Longer sums are told in words: nobody follows twenty terms in a pane. */
const MOST_TERMS = 8;

/** Every total is the sum of its parts (T01–T05, O01, S01–S03, S08, B01, B02, T07, V01, C01–C04). */
export const totalsAddUp: Rule = {
  id: "totals-add-up",
  title: { vi: "Tổng số bằng các phần cộng lại", en: "Totals are the sum of their parts" },
  messages,
  check: (context) =>
    brokenRelations(context, "balance").flatMap((broken) => {
      const total = figureIn(context.book, broken.relation.total);
      return total === null ? [] : [tell(broken, total, context.book)];
    }),
};

function tell(broken: BrokenRelation<"balance">, total: Figure, book: FigureBook): Finding {
  const { relation, evaluation } = broken;
  const { expected, actual } = evaluation;
  const reason = explain(broken, book);
  return makeFinding(totalsAddUp.id, {
    severity:
      actual > expected && isSelection(relation, book) ? lowered(relation) : relation.severity,
    sheet: total.origin.sheet,
    cells: [total.origin.cell],
    message: messages[reason.message],
    data: {
      label: total.label,
      sum: sumOf(relation, total, book),
      expected: numberLike(total, expected),
      actual: valueOf(total),
      difference: numberLike(total, Math.abs(exactSum([actual, -expected]))),
      ...reason.data,
    },
    contributors: addressesOf(entriesOf(book, relation.parts)),
    expected,
    actual,
    relation: relation.id,
    figures: figuresOf(relation),
  });
}

interface Reason {
  readonly message: keyof typeof messages;
  readonly data: Readonly<Record<string, SentenceValue>>;
}

/** What the sheet itself says about where the difference may lie. */
function explain(broken: BrokenRelation<"balance">, book: FigureBook): Reason {
  const { relation, evaluation } = broken;
  const texts = textPartsPassedOver(relation, book);
  if (texts.length > 0) return { message: "text", data: { texts: { cells: addressesOf(texts) } } };
  // A part that was left blank or left out can only add to the sum.
  if (evaluation.actual < evaluation.expected) return { message: "plain", data: {} };
  const empty = entriesOf(book, evaluation.blanks).filter(({ origin }) => origin.cell !== null);
  const blanks = { cells: addressesOf(empty) };
  const [first, ...more] = empty;
  if (first !== undefined && more.length === 0)
    return { message: "blank", data: { blanks, blankLabel: first.label } };
  if (more.length > 0) return { message: "blanks", data: { blanks } };
  const leftOut = leftOutOf(broken, book);
  if (leftOut.length === 0) return { message: "plain", data: {} };
  return { message: "leftOut", data: { leftOut: joinNames(leftOut) } };
}

/** Parts that the sheet has no place for. */
function leftOutOf({ relation, evaluation }: BrokenRelation<"balance">, book: FigureBook) {
  const placeless = entriesOf(book, evaluation.blanks).filter(({ origin }) => origin.cell === null);
  return [...relation.leftOut, ...placeless.map(({ label }) => label)];
}

function lowered({ severity }: Balance): Balance["severity"] {
  return severity === "error" ? "warning" : severity;
}

function sumOf(relation: Balance, total: Figure, book: FigureBook): SentenceValue {
  const parts = relation.parts.flatMap((id) => figureIn(book, id) ?? []);
  if (parts.length > MOST_TERMS) return { vi: "các ô cộng lại", en: "the cells added up" };
  if (parts.length === 1) return { vi: "phần đã ghi", en: "the part filled in" };
  const { unit } = total;
  return { sum: parts.map((part) => (part.value * part.unit.scale) / unit.scale), unit };
}
