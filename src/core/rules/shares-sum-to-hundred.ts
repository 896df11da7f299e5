import { evaluateRelation, exactSum } from "../figures/evaluate-relation";
import type { FigureBook } from "../figures/figure";
import { figureIn } from "../figures/figure";
import type { ShareSum } from "../figures/relation";
import type { Bilingual } from "../figures/bilingual";
import { units } from "../figures/unit";
import type { BrokenRelation } from "./broken-relations";
import { brokenRelations, relationsOf } from "./broken-relations";
import { addressesOf } from "./figure-values";
import type { Finding } from "./finding";
import { makeFinding } from "./make-finding";
import type { Rule, RuleContext } from "./rule";

const messages = {
  differs: {
    vi: "Các tỷ lệ cộng lại: {{sum}} = {{actual}} · cần {{expected}} · lệch {{difference}} điểm %.",
    en: "The shares add up: {{sum}} = {{actual}} · should be {{expected}} · off by {{difference}} points.",
  },
} as const satisfies Record<string, Bilingual>;

/** Shares of one whole make 100 % (T12), give or take half of the last digit of each. */
export const sharesSumToHundred: Rule = {
  id: "shares-sum-to-hundred",
  title: { vi: "Các tỷ lệ cộng lại bằng 100%", en: "Shares of one whole make 100%" },
  messages,
  check: (context) =>
    brokenRelations(context, "share-sum")
      .filter(({ relation }) => !isToldElsewhere(relation, context))
      .map((broken) => tell(broken, context.book)),
};

/**
 * True when a share does not reproduce, which shares-reproduce tells, or when all of them reproduce,
 * so that it is their parts which do not make the whole, which totals-add-up tells.
 */
function isToldElsewhere({ shares }: ShareSum, context: RuleContext): boolean {
  const own = relationsOf(context, "share").filter(({ share }) => shares.includes(share));
  const states = own.map((relation) => evaluateRelation(relation, context.book).status);
  if (states.includes("broken")) return true;
  const parts = own.map(({ part }) => part);
  return brokenRelations(context, "balance").some(({ relation }) =>
    relation.parts.some((part) => parts.includes(part))
  );
}

function tell({ relation, evaluation }: BrokenRelation<"share-sum">, book: FigureBook): Finding {
  const shares = relation.shares.flatMap((id) => figureIn(book, id) ?? []);
  const { expected, actual } = evaluation;
  const unit = units.percent;
  const decimals = Math.max(...shares.map(({ reading }) => reading.decimals));
  const difference = Math.abs(exactSum([actual, -expected]));
  return makeFinding(sharesSumToHundred.id, {
    severity: relation.severity,
    sheet: shares[0]?.origin.sheet ?? "",
    cells: shares.map(({ origin }) => origin.cell),
    message: messages.differs,
    data: {
      sum: { sum: shares.map(({ value }) => value), unit },
      actual: { number: actual, unit, decimals },
      expected: { number: expected, unit },
      difference: { number: difference, decimals },
    },
    contributors: addressesOf(shares),
    expected,
    actual,
    relation: relation.id,
    figures: relation.shares,
  });
}
