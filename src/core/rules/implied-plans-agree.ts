import { halfDigit } from "../figures/evaluate-relation";
import type { Figure, FigureBook } from "../figures/figure";
import { figureIn } from "../figures/figure";
import type { RecognisedSheet } from "../figures/read-sheet";
import type { Bilingual } from "../figures/bilingual";
import type { SentenceValue } from "../figures/sentence";
import { units } from "../figures/unit";
import { addressesOf } from "./figure-values";
import type { Finding } from "./finding";
import { makeFinding } from "./make-finding";
import type { Rule } from "./rule";
import { sheetsOfTopic } from "./sheets-of-topic";

const messages = {
  agree: {
    vi: "Biểu không ghi dự toán; số thực hiện và tỷ lệ thu, chi cùng cho dự toán khoảng {{low}} đến {{high}}.",
    en: "The sheet gives no plan; revenue and spending with their shares both imply about {{low}} to {{high}}.",
  },
  differ: {
    vi: "Biểu không ghi dự toán; tỷ lệ thu cho dự toán khoảng {{revenueLow}} đến {{revenueHigh}}, tỷ lệ chi cho khoảng {{spendingLow}} đến {{spendingHigh}}. Xin xem lại nếu dự toán thu, chi cân đối.",
    en: "The sheet gives no plan; revenue implies about {{revenueLow}} to {{revenueHigh}}, spending about {{spendingLow}} to {{spendingHigh}}. Please check, if the plan is balanced.",
  },
} as const satisfies Record<string, Bilingual>;

/** Where the plan is blank, revenue and spending with their shares imply the same one (B04). */
export const impliedPlansAgree: Rule = {
  id: "implied-plans-agree",
  title: { vi: "Dự toán suy ra từ thu và chi thống nhất", en: "Implied plans agree" },
  messages,
  check: (context) =>
    sheetsOfTopic(context, "budget").flatMap((sheet) => {
      const revenue = impliedPlan("revenue", sheet, context.book);
      const spending = impliedPlan("spending", sheet, context.book);
      return revenue === null || spending === null ? [] : [tell(revenue, spending)];
    }),
};

/** Plans, in đồng, with which a printed share agrees. */
interface ImpliedPlan {
  readonly low: number;
  readonly high: number;
  readonly actual: Figure;
  readonly share: Figure;
}

function impliedPlan(
  line: "revenue" | "spending",
  { prefix }: RecognisedSheet,
  book: FigureBook
): ImpliedPlan | null {
  const plans = [`${prefix}.${line}.plan`, `${prefix}.plan`].map((id) => figureIn(book, id));
  const actual = figureIn(book, `${prefix}.${line}.actual`);
  const share = figureIn(book, `${prefix}.${line}.share`);
  if (actual === null || share === null || plans.some((plan) => plan !== null)) return null;
  const half = halfDigit(share);
  if (share.value <= half) return null;
  const hundredfold = 100 * actual.value * actual.unit.scale;
  const low = hundredfold / (share.value + half);
  return { low, high: hundredfold / (share.value - half), actual, share };
}

function tell(revenue: ImpliedPlan, spending: ImpliedPlan): Finding {
  const low = Math.max(revenue.low, spending.low);
  const high = Math.min(revenue.high, spending.high);
  const shares = [revenue.share, spending.share];
  const doAgree = low <= high;
  return makeFinding(impliedPlansAgree.id, {
    severity: doAgree ? "note" : "warning",
    sheet: revenue.share.origin.sheet,
    cells: shares.map(({ origin }) => origin.cell),
    ...(doAgree
      ? { message: messages.agree, data: { low: millions(low), high: millions(high) } }
      : {
          message: messages.differ,
          data: {
            revenueLow: millions(revenue.low),
            revenueHigh: millions(revenue.high),
            spendingLow: millions(spending.low),
            spendingHigh: millions(spending.high),
          },
        }),
    contributors: addressesOf([revenue.actual, spending.actual]),
    figures: [...shares, revenue.actual, spending.actual].map(({ id }) => id),
  });
}

function millions(number: number): SentenceValue {
  const unit = units.millionDong;
  return { number: number / unit.scale, unit, decimals: 2 };
}
