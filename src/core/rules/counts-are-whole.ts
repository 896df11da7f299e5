import type { Figure } from "../figures/figure";
import type { Bilingual } from "../figures/bilingual";
import { figuresIn, numberLike, valueOf } from "./figure-values";
import type { Finding } from "./finding";
import { makeFinding } from "./make-finding";
import type { Rule } from "./rule";
import { isFractionOfWhole } from "./whole-numbers";

const messages = {
  thousandfold: {
    vi: "{{label}}: ô đang lưu số lẻ {{actual}}; có thể dấu chấm phân cách hàng nghìn đã bị hiểu là dấu thập phân, số cần ghi là {{expected}}.",
    en: "{{label}}: the cell holds the decimal number {{actual}}; the dot between thousands was probably taken for a decimal point, and {{expected}} was meant.",
  },
  fraction: {
    vi: "{{label}} phải là số nguyên; trên biểu là {{actual}}.",
    en: "{{label}} has to be a whole number; the sheet says {{actual}}.",
  },
} as const satisfies Record<string, Bilingual>;

/** Counts and amounts in đồng come in whole numbers (T06). */
export const countsAreWhole: Rule = {
  id: "counts-are-whole",
  title: { vi: "Số đếm và số đồng là số nguyên", en: "Counts and đồng are whole numbers" },
  messages,
  check: ({ book }) =>
    figuresIn(book)
      .filter(isFractionOfWhole)
      .map((figure) => tell(figure, meantBy(figure))),
};

interface Meant {
  /** What the cell holds. */
  readonly actual: number;
  /** What was meant, if thousands were typed with a dot. */
  readonly expected: number | null;
}

/** The reader has already taken 3.936 for 3936; for 12.5 it names 12500 as the alternative. */
function meantBy({ value, reading }: Figure): Meant {
  if (reading.way === "decimal-times-1000") return { actual: value / 1000, expected: value };
  return { actual: value, expected: reading.alternatives.find(Number.isInteger) ?? null };
}

function tell(figure: Figure, { actual, expected }: Meant): Finding {
  const { label } = figure;
  return makeFinding(countsAreWhole.id, {
    severity: "error",
    sheet: figure.origin.sheet,
    cells: [figure.origin.cell],
    ...(expected === null
      ? { message: messages.fraction, data: { label, actual: valueOf(figure) } }
      : {
          message: messages.thousandfold,
          data: { label, actual: { number: actual }, expected: numberLike(figure, expected) },
        }),
    expected,
    actual,
    figures: [figure.id],
  });
}
