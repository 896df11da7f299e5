import { exactSum } from "../figures/evaluate-relation";
import type { FigureBook } from "../figures/figure";
import { figureIn } from "../figures/figure";
import { figuresOf } from "../figures/relation";
import type { Bilingual } from "../figures/bilingual";
import type { BrokenRelation } from "./broken-relations";
import { brokenRelations } from "./broken-relations";
import { numberLike, valueOf } from "./figure-values";
import type { Finding } from "./finding";
import { makeFinding } from "./make-finding";
import type { Rule } from "./rule";

const messages = {
  differs: {
    vi: "{{left}}: {{actual}} ({{leftCell}}) · {{right}}: {{expected}} ({{rightCell}}) · lệch {{difference}}.",
    en: "{{left}}: {{actual}} ({{leftCell}}) · {{right}}: {{expected}} ({{rightCell}}) · off by {{difference}}.",
  },
} as const satisfies Record<string, Bilingual>;

/** The same indicator has one value on every sheet (X01, O02). */
export const sheetsAgree: Rule = {
  id: "sheets-agree",
  title: { vi: "Cùng chỉ tiêu, cùng số trên mọi sheet", en: "Sheets agree on the same indicator" },
  messages,
  check: (context) =>
    brokenRelations(context, "equality").flatMap((broken) => tell(broken, context.book)),
};

function tell({ relation, evaluation }: BrokenRelation<"equality">, book: FigureBook): Finding[] {
  const left = figureIn(book, relation.left);
  const right = figureIn(book, relation.right);
  if (left === null || right === null) return [];
  const { expected, actual } = evaluation;
  const finding = makeFinding(sheetsAgree.id, {
    severity: relation.severity,
    sheet: left.origin.sheet,
    cells: [left.origin.cell],
    message: messages.differs,
    data: {
      left: left.label,
      leftCell: { cells: [left.origin] },
      right: right.label,
      rightCell: { cells: [right.origin] },
      actual: valueOf(left),
      expected: numberLike(left, expected),
      difference: numberLike(left, Math.abs(exactSum([actual, -expected]))),
    },
    contributors: [right.origin],
    expected,
    actual,
    relation: relation.id,
    figures: figuresOf(relation),
  });
  return [finding];
}
