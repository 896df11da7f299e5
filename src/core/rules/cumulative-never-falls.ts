import { exactSum } from "../figures/evaluate-relation";
import type { FigureBook } from "../figures/figure";
import { figureIn } from "../figures/figure";
import type { Bilingual } from "../figures/bilingual";
import { inUnitOf, roundingOf, type Precedent, type PrecedentTie } from "../figures/precedent";
import { numberLike, valueOf } from "./figure-values";
import type { Finding } from "./finding";
import { makeFinding } from "./make-finding";
import { addressThen, placeThen } from "./precedent-words";
import type { Rule } from "./rule";

const messages = {
  fell: {
    vi: "{{label}}: {{actual}} · báo cáo trước tính từ cùng ngày đầu kỳ đã có {{then}} ({{place}}) · giảm {{difference}}.",
    en: "{{label}}: {{actual}} · the report before, from the same first day, had {{then}} already ({{place}}) · {{difference}} less.",
  },
} as const satisfies Record<string, Bilingual>;

/** A count from the same first day never falls from one report to the next (T10, X02). */
export const cumulativeNeverFalls: Rule = {
  id: "cumulative-never-falls",
  title: { vi: "Số lũy kế không giảm", en: "Cumulative figures never fall" },
  messages,
  check: ({ precedents, book }) =>
    precedents.flatMap((precedent) =>
      precedent.ties
        .filter(({ kind }) => kind === "cumulative")
        .flatMap((tie) => tell(tie, precedent, book))
    ),
};

/** What was expected is not known: only that it is no less. */
function tell(tie: PrecedentTie, { previous }: Precedent, book: FigureBook): Finding[] {
  const figure = figureIn(book, tie.now);
  const then = figure === null ? null : inUnitOf(figure, tie.then);
  if (figure === null || then === null || figure.value >= then - roundingOf(figure)) return [];
  const finding = makeFinding(cumulativeNeverFalls.id, {
    severity: tie.severity,
    sheet: figure.origin.sheet,
    cells: [figure.origin.cell],
    message: messages.fell,
    data: {
      label: figure.label,
      actual: valueOf(figure),
      then: numberLike(figure, then),
      place: placeThen(previous, tie.then),
      difference: numberLike(figure, exactSum([then, -figure.value])),
    },
    contributors: addressThen(previous, tie.then),
    actual: figure.value,
    figures: [figure.id],
  });
  return [finding];
}
