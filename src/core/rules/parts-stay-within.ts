import { exactSum } from "../figures/evaluate-relation";
import type { FigureBook } from "../figures/figure";
import { figureIn } from "../figures/figure";
import type { Bound } from "../figures/relation";
import { figuresOf } from "../figures/relation";
import type { Bilingual } from "../figures/bilingual";
import type { BrokenRelation } from "./broken-relations";
import { brokenRelations } from "./broken-relations";
import { groupBy, numberLike, valueOf } from "./figure-values";
import type { Finding } from "./finding";
import { makeFinding } from "./make-finding";
import type { Rule } from "./rule";

const messages = {
  exceeds: {
    vi: "{{lesser}} là {{actual}}, nhiều hơn {{greater}} là {{expected}} · vượt {{difference}}.",
    en: "{{lesser}} is {{actual}}, more than {{greater}}, which is {{expected}} · over by {{difference}}.",
  },
} as const satisfies Record<string, Bilingual>;

/** A part is at most its whole (O03–O08, S04, S06, B05–B07, V02, V04, K01, K03, C04). */
export const partsStayWithin: Rule = {
  id: "parts-stay-within",
  title: { vi: "Phần không vượt tổng thể", en: "Parts stay within their whole" },
  messages,
  check: (context) => {
    const totals = brokenRelations(context, "balance").map(({ relation }) => relation);
    const byTotal = groupBy(totals, ({ total }) => total);
    const isTold = ({ lesser, greater }: Bound): boolean =>
      byTotal.get(greater)?.some(({ parts }) => parts.includes(lesser)) === true;
    return brokenRelations(context, "bound")
      .filter(({ relation }) => !isTold(relation))
      .flatMap((broken) => tell(broken, context.book));
  },
};

function tell({ relation, evaluation }: BrokenRelation<"bound">, book: FigureBook): Finding[] {
  const lesser = figureIn(book, relation.lesser);
  const greater = figureIn(book, relation.greater);
  if (lesser === null || greater === null) return [];
  const { expected, actual } = evaluation;
  const finding = makeFinding(partsStayWithin.id, {
    severity: relation.severity,
    sheet: lesser.origin.sheet,
    cells: [lesser.origin.cell],
    message: messages.exceeds,
    data: {
      lesser: lesser.label,
      greater: greater.label,
      actual: valueOf(lesser),
      expected: numberLike(lesser, expected),
      difference: numberLike(lesser, exactSum([actual, -expected])),
    },
    contributors: [greater.origin],
    expected,
    actual,
    relation: relation.id,
    figures: figuresOf(relation),
  });
  return [finding];
}
