import { exactSum } from "../figures/evaluate-relation";
import { figureIn } from "../figures/figure";
import type { RecognisedSheet } from "../figures/read-sheet";
import type { Bilingual } from "../figures/bilingual";
import { units } from "../figures/unit";
import { addressesOf } from "./figure-values";
import type { Finding } from "./finding";
import { makeFinding } from "./make-finding";
import type { Rule, RuleContext } from "./rule";
import { sheetsOfTopic } from "./sheets-of-topic";

const messages = {
  overdue: {
    vi: "Có {{count}} hồ sơ quá hạn; báo cáo cần nêu lý do, giải trình.",
    en: "Overdue dossiers: {{count}}; the report has to give the reasons.",
  },
} as const satisfies Record<string, Bilingual>;

/** Overdue dossiers, resolved or pending, are explained in the report (T07). */
export const overdueIsExplained: Rule = {
  id: "overdue-is-explained",
  title: { vi: "Hồ sơ quá hạn có giải trình", en: "Overdue dossiers are explained" },
  messages,
  onlyNotes: true,
  check: (context) => sheetsOfTopic(context, "tthc").flatMap((sheet) => tell(sheet, context.book)),
};

function tell({ sheet, prefix }: RecognisedSheet, book: RuleContext["book"]): readonly Finding[] {
  const ids = [`${prefix}.resolved.overdue`, `${prefix}.pending.overdue`];
  const overdue = ids
    .flatMap((id) => figureIn(book, id) ?? [])
    .filter((figure) => figure.value > 0);
  if (overdue.length === 0) return [];
  const count = exactSum(overdue.map(({ value }) => value));
  const finding = makeFinding(overdueIsExplained.id, {
    severity: "note",
    sheet,
    cells: overdue.map(({ origin }) => origin.cell),
    message: messages.overdue,
    data: { count: { number: count, unit: units.dossier } },
    contributors: addressesOf(overdue),
    actual: count,
    figures: overdue.map(({ id }) => id),
  });
  return [finding];
}
