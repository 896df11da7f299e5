import { attach, withParts, type Clause } from "./clause";
import { compared } from "./compared";
import type { PassagePlan, SharePlan } from "./passage-plan";
import type { Wording } from "./wording";

const revenues = [
  ["revenue.own", "các khoản thu hưởng 100%"],
  ["revenue.shared", "các khoản thu phân chia theo tỷ lệ"],
  ["revenue.transfer", "thu bổ sung từ ngân sách cấp trên"],
  ["revenue.surplus", "thu kết dư ngân sách năm trước"],
  ["revenue.forward", "thu chuyển nguồn"],
  ["revenue.aid", "thu viện trợ"],
] as const;

const spendings = [
  ["spending.invest", "chi đầu tư phát triển"],
  ["spending.regular", "chi thường xuyên"],
  ["spending.reserve", "chi dự phòng"],
  ["spending.forward", "chi chuyển nguồn"],
  ["spending.returned", "chi nộp trả ngân sách cấp trên"],
  ["spending.wages", "chi tạo nguồn cải cách tiền lương"],
] as const;

const lines = [
  "revenue",
  "spending",
  "reform",
  ...[...revenues, ...spendings].map(([name]) => name),
];

/** Revenue and spending against the plan, and the funds for administrative reform. */
export const budgetPassage: PassagePlan = {
  topic: "budget",
  title: { vi: "Kết quả thu, chi ngân sách", en: "Budget revenue and spending" },
  shares: [
    ...lines.map((line) => ofPlan(line, `${line}.plan`)),
    // A balanced plan may be printed once for both sides.
    ofPlan("revenue", "plan"),
    ofPlan("spending", "plan"),
  ],
  changes: ["revenue.actual", "spending.actual"],
  write: (wording) => [
    [
      withParts(total(wording, "revenue", "thu"), lineItems(wording, revenues, "thu")),
      compared(wording, [["revenue.actual", "tổng thu"]]),
    ],
    [
      withParts(total(wording, "spending", "chi"), lineItems(wording, spendings, "chi")),
      compared(wording, [["spending.actual", "tổng chi"]]),
    ],
    [reform(wording)],
  ],
};

function ofPlan(line: string, whole: string): SharePlan {
  return { share: `${line}.share`, part: `${line}.actual`, whole };
}

/** "Tổng thu ngân sách phường trong kỳ là … đồng, đạt 93,16% dự toán (… đồng)". */
function total(wording: Wording, line: string, side: string): Clause {
  const { say, profile } = wording;
  const budget = profile === null ? "ngân sách" : `ngân sách ${profile.kind}`;
  const plan = say(` ({{${line}.plan}})`) ?? say(" ({{plan}})");
  return attach(
    say(`Tổng ${side} ${budget} trong kỳ là {{${line}.actual}}`),
    attach(reached(wording, line), plan)
  );
}

type NamedLines = readonly (readonly [line: string, name: string])[];

/**
 * Lines with neither plan nor money are left out. Other zeros stay "0 đồng": the unit stands outside
 * the figure, where words could not be exchanged for a number later.
 */
function lineItems(wording: Wording, items: NamedLines, side: string): readonly Clause[] {
  const { say, share, isZero, figure } = wording;
  return items.map(([line, name]) => {
    const isPlanned = figure(`${line}.plan`) !== null && !isZero(`${line}.plan`);
    if (isZero(`${line}.actual`) && !isPlanned) return null;
    const part = attach(share(`${line}.actual.share`, "part"), say(` tổng ${side}`));
    return attach(attach(say(`${name} {{${line}.actual}}`), reached(wording, line)), part);
  });
}

const reached = ({ say, share }: Wording, line: string): Clause =>
  attach(share(`${line}.share`, "plan"), say(" dự toán"));

function reform(wording: Wording): Clause {
  const { say } = wording;
  const plan = "Kinh phí bố trí cho công tác cải cách hành chính là {{reform.plan}}";
  return (
    attach(say(`${plan}; đã chi {{reform.actual}}`), reached(wording, "reform")) ??
    say(plan) ??
    say("Kinh phí đã chi cho công tác cải cách hành chính là {{reform.actual}}")
  );
}
