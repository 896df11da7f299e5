import { figureIn } from "../figures/figure";
import type { Balance } from "../figures/relation";
import type { Bilingual } from "../figures/bilingual";
import { relationsOf } from "./broken-relations";
import { addressesOf, entriesOf, joinNames, valueOf } from "./figure-values";
import type { Finding } from "./finding";
import { makeFinding } from "./make-finding";
import { isLeftBlank } from "./missing-totals";
import type { Rule, RuleContext } from "./rule";

const messages = {
  blank: {
    vi: "{{label}} là {{actual}}, còn để trống: {{parts}}. Nếu chưa có nhiệm vụ nào hoàn thành, xin ghi 0.",
    en: "{{label}}: {{actual}}, while {{parts}} are all blank; if none was completed, please write 0.",
  },
} as const satisfies Record<string, Bilingual>;

/** Where tasks were assigned, the sheet says how many were completed (K01). */
export const assignedTasksAreFollowedUp: Rule = {
  id: "assigned-tasks-are-followed-up",
  title: { vi: "Nhiệm vụ được giao có kết quả", en: "Assigned tasks are followed up" },
  messages,
  check: (context) =>
    relationsOf(context, "balance")
      .filter(({ code, mayExceed }) => code === "K01" && mayExceed === true)
      .flatMap((relation) => tell(relation, context)),
};

function tell(relation: Balance, { book }: RuleContext): readonly Finding[] {
  const total = figureIn(book, relation.total);
  const parts = entriesOf(book, relation.parts);
  const blanks = parts.filter((part) => part.kind === "gap" && isLeftBlank(part));
  if (total === null || total.value <= 0) return [];
  if (blanks.length === 0 || blanks.length < parts.length) return [];
  const finding = makeFinding(assignedTasksAreFollowedUp.id, {
    severity: "warning",
    sheet: total.origin.sheet,
    cells: addressesOf(blanks).map(({ cell }) => cell),
    message: messages.blank,
    data: {
      label: total.label,
      actual: valueOf(total),
      parts: joinNames(blanks.map(({ label }) => label)),
    },
    contributors: [total.origin],
    relation: relation.id,
    figures: [total.id, ...relation.parts],
  });
  return [finding];
}
