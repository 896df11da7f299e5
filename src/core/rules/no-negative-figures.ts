import type { Figure } from "../figures/figure";
import type { Bilingual } from "../figures/bilingual";
import { figuresIn, valueOf } from "./figure-values";
import type { Finding } from "./finding";
import { makeFinding } from "./make-finding";
import type { Rule } from "./rule";

const messages = {
  negative: {
    vi: "{{label}} không thể nhỏ hơn 0; trên biểu là {{actual}}.",
    en: "{{label}} cannot be below 0; the sheet says {{actual}}.",
  },
  negativeMoney: {
    vi: "{{label}} là số âm ({{actual}}); xin xem lại nếu không phải khoản thu hồi, hoàn trả.",
    en: "{{label}} is negative ({{actual}}); please check, unless it is a recovery or a refund.",
  },
} as const satisfies Record<string, Bilingual>;

/** Counts and shares are never below zero (T06); money only where something was paid back, or in a difference. */
export const noNegativeFigures: Rule = {
  id: "no-negative-figures",
  title: { vi: "Không có số âm", en: "No negative figures" },
  messages,
  check: ({ book }) =>
    figuresIn(book)
      .filter(({ value, isSigned }) => value < 0 && isSigned !== true)
      .map(tell),
};

function tell(figure: Figure): Finding {
  const isMoney = figure.unit.measure === "money";
  return makeFinding(noNegativeFigures.id, {
    severity: isMoney ? "warning" : "error",
    sheet: figure.origin.sheet,
    cells: [figure.origin.cell],
    message: isMoney ? messages.negativeMoney : messages.negative,
    data: { label: figure.label, actual: valueOf(figure) },
    actual: figure.value,
    figures: [figure.id],
  });
}
