import { exactSum } from "../figures/evaluate-relation";
import type { FigureBook } from "../figures/figure";
import { figureIn } from "../figures/figure";
import type { RecognisedSheet } from "../figures/read-sheet";
import type { Bilingual } from "../figures/bilingual";
import { addressesOf, numberLike, valueOf } from "./figure-values";
import type { Finding } from "./finding";
import { makeFinding } from "./make-finding";
import type { Rule } from "./rule";
import { sheetsOfTopic } from "./sheets-of-topic";

const messages = {
  exceeds: {
    vi: "{{label}} là {{actual}}, nhiều hơn số đã kiểm tra và rà soát cộng lại là {{expected}}.",
    en: "{{label}}: {{actual}}, more than those checked and reviewed together, {{expected}}.",
  },
} as const satisfies Record<string, Bilingual>;

/** Legal documents are proposed for handling after they were checked or reviewed (K03: 2.4 ≤ 2.2 + 2.3). */
export const proposalsFollowReviews: Rule = {
  id: "proposals-follow-reviews",
  title: {
    vi: "Kiến nghị xử lý không vượt số đã kiểm tra, rà soát",
    en: "Proposals follow checks and reviews",
  },
  messages,
  check: (context) =>
    sheetsOfTopic(context, "reform").flatMap((sheet) => tell(sheet, context.book)),
};

/** Silent where one of the three was not read: a blank may be a number not yet known. */
function tell({ sheet, prefix }: RecognisedSheet, book: FigureBook): readonly Finding[] {
  const [proposed, checked, reviewed] = ["proposed", "checked", "reviewed"].map((row) =>
    figureIn(book, `${prefix}.legal.${row}`)
  );
  if (!proposed || !checked || !reviewed) return [];
  const expected = exactSum([checked.value, reviewed.value]);
  if (proposed.value <= expected) return [];
  const finding = makeFinding(proposalsFollowReviews.id, {
    severity: "warning",
    sheet,
    cells: [proposed.origin.cell],
    message: messages.exceeds,
    data: {
      label: proposed.label,
      actual: valueOf(proposed),
      expected: numberLike(proposed, expected),
    },
    contributors: addressesOf([checked, reviewed]),
    expected,
    actual: proposed.value,
    figures: [proposed.id, checked.id, reviewed.id],
  });
  return [finding];
}
