import { evaluateRelation } from "../figures/evaluate-relation";
import type { Gap } from "../figures/figure";
import type { Bilingual } from "../figures/bilingual";
import { relationsOf } from "./broken-relations";
import { addressesOf, bySheet, entriesOf } from "./figure-values";
import type { Finding } from "./finding";
import { makeFinding } from "./make-finding";
import { isLeftBlank, missingTotals } from "./missing-totals";
import type { Rule, RuleContext } from "./rule";

const messages = {
  asZero: {
    vi: "Ô để trống được tính là 0 khi cộng tổng: {{cells}}. Nếu đúng là không có, xin ghi 0.",
    en: "Blank cells were counted as 0 in totals: {{cells}}. If there was none, please write 0.",
  },
} as const satisfies Record<string, Bilingual>;

/** Blank is not zero: where a sum took a blank for zero, it says so (G04). */
export const blanksAreTold: Rule = {
  id: "blanks-are-told",
  title: { vi: "Ô trống được nói rõ", en: "Blanks taken as zero are told" },
  messages,
  onlyNotes: true,
  check: (context) => [...bySheet(blanksAsZero(context))].map(tell),
};

/** Blank parts of sums that hold, each once; a blank total is told by totals-are-present. */
function blanksAsZero(context: RuleContext): readonly Gap[] {
  const ids = relationsOf(context, "balance").flatMap((relation) => {
    const evaluation = evaluateRelation(relation, context.book);
    return evaluation.status === "holds" ? evaluation.blanksAsZero : [];
  });
  const totals = new Set(missingTotals(context).map(({ total }) => total.id));
  return entriesOf(context.book, [...new Set(ids)])
    .filter((entry) => entry.kind === "gap")
    .filter((gap) => isLeftBlank(gap) && !totals.has(gap.id));
}

function tell([sheet, gaps]: readonly [string, readonly Gap[]]): Finding {
  const addresses = addressesOf(gaps);
  return makeFinding(blanksAreTold.id, {
    severity: "note",
    sheet,
    cells: addresses.map(({ cell }) => cell),
    message: messages.asZero,
    data: { cells: { cells: addresses } },
    figures: gaps.map(({ id }) => id),
  });
}
