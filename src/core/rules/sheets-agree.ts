import { exactSum, roundHalfUp } from "../figures/evaluate-relation";
import type { Figure, FigureBook } from "../figures/figure";
import { figureIn } from "../figures/figure";
import { figuresOf } from "../figures/relation";
import type { Bilingual } from "../figures/bilingual";
import type { SentenceValue } from "../figures/sentence";
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
  cutOff: {
    vi: "{{left}}: {{actual}} ({{leftCell}}) · {{right}}: {{expected}} ({{rightCell}}); đã bỏ phần lẻ, làm tròn là {{rounded}}.",
    en: "{{left}}: {{actual}} ({{leftCell}}) · {{right}}: {{expected}} ({{rightCell}}); cut off, where rounding gives {{rounded}}.",
  },
} as const satisfies Record<string, Bilingual>;

/** The same indicator has one value on every sheet (X01, O02); money in millions is rounded, not cut (B08). */
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
  const rounded = roundedWhereCut(left, right);
  const difference = numberLike(left, Math.abs(exactSum([actual, -expected])));
  const finding = makeFinding(sheetsAgree.id, {
    severity: rounded === null ? relation.severity : "note",
    sheet: left.origin.sheet,
    cells: [left.origin.cell],
    message: rounded === null ? messages.differs : messages.cutOff,
    data: {
      left: left.label,
      leftCell: { cells: [left.origin] },
      right: right.label,
      rightCell: { cells: [right.origin] },
      actual: valueOf(left),
      expected: rounded === null ? numberLike(left, expected) : valueOf(right),
      ...(rounded === null ? { difference } : { rounded }),
    },
    contributors: [right.origin],
    expected,
    actual,
    relation: relation.id,
    figures: figuresOf(relation),
  });
  return [finding];
}

/** What the coarser of two amounts of money is when rounded, where it was cut off; else null. */
function roundedWhereCut(left: Figure, right: Figure): SentenceValue | null {
  const [fine, coarse] = [left, right].sort((one, other) => stepOf(one) - stepOf(other));
  if (fine === undefined || coarse === undefined || stepOf(fine) === stepOf(coarse)) return null;
  const exact = (fine.value * fine.unit.scale) / coarse.unit.scale;
  const { decimals } = coarse.reading;
  if (Math.abs(Math.floor(exact * 10 ** decimals) / 10 ** decimals - coarse.value) > 1e-9)
    return null;
  return { number: roundHalfUp(exact, decimals), unit: coarse.unit, decimals };
}

/** The least difference that the amount can show, in đồng; nothing but money is given in two units. */
function stepOf({ unit, reading }: Figure): number {
  return unit.measure === "money" ? unit.scale * 10 ** -reading.decimals : 0;
}
