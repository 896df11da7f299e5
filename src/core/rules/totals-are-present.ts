import { figuresOf } from "../figures/relation";
import type { FigureBook } from "../figures/figure";
import type { Bilingual } from "../figures/bilingual";
import { addressesOf, entriesOf } from "./figure-values";
import type { Finding } from "./finding";
import { makeFinding } from "./make-finding";
import type { MissingTotal } from "./missing-totals";
import { missingTotals } from "./missing-totals";
import type { Rule } from "./rule";

const messages = {
  known: {
    vi: "{{label}} đang để trống; cộng các phần đã ghi được {{expected}}.",
    en: "{{label}} is blank; its parts add up to {{expected}}.",
  },
  unknown: {
    vi: "{{label}} đang để trống, trong khi các phần đã có số: {{filled}}.",
    en: "{{label}} is blank, while its parts are filled in: {{filled}}.",
  },
} as const satisfies Record<string, Bilingual>;

/** A total is not left blank where its parts are filled in (T13). */
export const totalsArePresent: Rule = {
  id: "totals-are-present",
  title: { vi: "Có phần thì có tổng", en: "Where parts are filled in, so is the total" },
  messages,
  check: (context) => missingTotals(context).map((missing) => tell(missing, context.book)),
};

function tell({ relation, total, filled, expected }: MissingTotal, book: FigureBook): Finding {
  const { label, unit } = total;
  const cells = { cells: addressesOf(filled) };
  return makeFinding(totalsArePresent.id, {
    severity: "warning",
    sheet: total.origin.sheet,
    cells: addressesOf([total]).map(({ cell }) => cell),
    ...(expected === null
      ? { message: messages.unknown, data: { label, filled: cells } }
      : { message: messages.known, data: { label, expected: { number: expected, unit } } }),
    contributors: addressesOf(entriesOf(book, relation.parts)),
    expected,
    relation: relation.id,
    figures: figuresOf(relation),
  });
}
