import type { Figure } from "../figures/figure";
import type { Bilingual } from "../figures/bilingual";
import { cleanText } from "../sheet/fold-text";
import { relationsOf } from "./broken-relations";
import { figuresIn, valueOf } from "./figure-values";
import type { Finding } from "./finding";
import { makeFinding } from "./make-finding";
import type { Rule, RuleContext } from "./rule";

const messages = {
  above: {
    vi: "{{label}} là {{actual}}, vượt 100%; xin xem lại nếu không phải tỷ lệ so với kế hoạch.",
    en: "{{label}} is {{actual}}, more than 100%; please check, unless it compares with a plan.",
  },
  lostComma: {
    vi: "{{label}}: ô ghi “{{printed}}”, vượt 100%; nếu thiếu dấu phẩy thì là {{expected}}.",
    en: "{{label}}: the cell says “{{printed}}”, more than 100%; with its comma lost it was {{expected}}.",
  },
} as const satisfies Record<string, Bilingual>;

/** Shares that may rightly pass 100 %: of a plan, of an earlier period, of a target. */
const COMPARES =
  /(?<!\p{L})(kế hoạch|dự toán|so với|so sánh|tăng|giảm|cùng kỳ|chỉ tiêu|thực hiện|thu)(?!\p{L})/u;
/** Above this a share of a whole was hardly meant. */
const SURELY_TOO_MUCH = 200;

/** A share that nothing reproduces is at most 100 % of its whole (G03). */
export const sharesStayWithinHundred: Rule = {
  id: "shares-stay-within-hundred",
  title: { vi: "Tỷ lệ không vượt 100%", en: "Shares stay within 100%" },
  messages,
  check: (context) => {
    const reproduced = new Set(relationsOf(context, "share").map(({ share }) => share));
    return figuresIn(context.book)
      .filter((figure) => isAbove(figure) && !reproduced.has(figure.id))
      .filter((figure) => !isOfPlan(figure, context))
      .map(tell);
  },
};

/** What can be read in two ways is told by readings-are-sure. */
function isAbove({ unit, value, reading }: Figure): boolean {
  return unit.measure === "share" && value > 100 && reading.sureness !== "ambiguous";
}

function isOfPlan({ id, label }: Figure, { sheets }: RuleContext): boolean {
  const home = sheets.find(
    (sheet) => sheet.kind === "recognised" && id.startsWith(`${sheet.prefix}.`)
  );
  const isBudget = home?.kind === "recognised" && home.topic === "budget";
  return isBudget || COMPARES.test(cleanText(label.vi).toLowerCase());
}

function tell(figure: Figure): Finding {
  const { label, value, reading, origin, id, unit } = figure;
  const meant = reading.alternatives.find((other) => other <= 100);
  return makeFinding(sharesStayWithinHundred.id, {
    severity: value >= SURELY_TOO_MUCH ? "warning" : "note",
    sheet: origin.sheet,
    cells: [origin.cell],
    ...(meant === undefined
      ? { message: messages.above, data: { label, actual: valueOf(figure) } }
      : {
          message: messages.lostComma,
          data: { label, printed: reading.printed, expected: { number: meant, unit } },
          expected: meant,
        }),
    actual: value,
    figures: [id],
  });
}
