import { evaluateRelation, exactSum } from "../figures/evaluate-relation";
import { figureIn } from "../figures/figure";
import type { Balance } from "../figures/relation";
import { figuresOf } from "../figures/relation";
import type { Bilingual } from "../figures/bilingual";
import { relationsOf } from "./broken-relations";
import { addressesOf, numberLike, valueOf } from "./figure-values";
import type { Finding } from "./finding";
import { makeFinding } from "./make-finding";
import type { Rule, RuleContext } from "./rule";

const messages = {
  rest: {
    vi: "{{label}} là {{actual}}, trực tuyến một phần và toàn trình là {{online}}: còn {{rest}} thủ tục không cung cấp trực tuyến.",
    en: "{{label}}: {{actual}}, of which {{online}} partly or fully online: {{rest}} are not offered online.",
  },
} as const satisfies Record<string, Bilingual>;

/** Procedures that are published and not offered online are told (O05). */
export const publishedProceduresGoOnline: Rule = {
  id: "published-procedures-go-online",
  title: {
    vi: "Thủ tục công khai được cung cấp trực tuyến",
    en: "Published procedures are offered online",
  },
  messages,
  onlyNotes: true,
  check: (context) =>
    relationsOf(context, "balance")
      .filter(({ code, mayExceed }) => code === "O05" && mayExceed === true)
      .flatMap((relation) => tell(relation, context)),
};

/** Silent where a part was not read: what is blank may be the rest. */
function tell(relation: Balance, { book }: RuleContext): readonly Finding[] {
  const total = figureIn(book, relation.total);
  const parts = relation.parts.flatMap((id) => figureIn(book, id) ?? []);
  if (total === null || parts.length < relation.parts.length) return [];
  const online = exactSum(parts.map(({ value }) => value));
  const holds = evaluateRelation(relation, book).status === "holds";
  if (!holds || online === total.value) return [];
  const finding = makeFinding(publishedProceduresGoOnline.id, {
    severity: "note",
    sheet: total.origin.sheet,
    cells: [total.origin.cell],
    message: messages.rest,
    data: {
      label: total.label,
      actual: valueOf(total),
      online: numberLike(total, online),
      rest: numberLike(total, exactSum([total.value, -online])),
    },
    contributors: addressesOf(parts),
    actual: total.value,
    figures: figuresOf(relation),
  });
  return [finding];
}
