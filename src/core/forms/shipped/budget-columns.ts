import { ACTUAL, COMPARISON, PLAN } from "./budget-lines";
import type { FormColumn } from "../form";

/** One thing that a budget form gives in one, two or three columns. */
export interface BudgetSide {
  /** Last part of the ids; `invest.` or `state-` may stand before it. */
  readonly id: string;
  readonly headings: readonly string[];
  /** What a blank sheet prints over it, where it is not the first heading. */
  readonly printed?: string;
  readonly vi: string;
  readonly en: string;
  readonly unit: "dong" | "percent";
}

const side = (
  id: string,
  [vi, en]: readonly [string, string],
  headings: readonly string[]
): BudgetSide => ({ id, headings, vi, en, unit: "dong" });

const compared = (id: string, headings: readonly string[]): BudgetSide => ({
  ...{ id, headings, printed: "So sánh (%)" },
  ...{ vi: "So sánh", en: "Comparison", unit: "percent" },
});

/** The plan that the people's council decides on: the same fact on plans, estimates and settlements. */
export const planSide = side("plan", ["Dự toán", "Plan"], PLAN);
/** What was collected or spent up to the end of the period, as estimated then. */
export const actualSide = side("actual", ["Thực hiện", "Actual"], ACTUAL);
/** Actual / plan. */
export const shareSide = compared("share", COMPARISON);

/** What a plan is compared with: the year before, as it was expected to end. */
export const priorSide = side(
  "prior",
  ["Thực hiện năm trước", "Year before"],
  [
    "Ước thực hiện năm trước",
    "Ước thực hiện năm hiện hành",
    "Ước thực hiện năm nay",
    "Thực hiện năm trước",
    "Ước thực hiện năm",
    "Ước thực hiện",
    "Thực hiện",
    "Thực hiện năm",
  ]
);
/** Plan / the year before. */
export const growthSide = compared("growth", [
  ...COMPARISON,
  "So sánh dự toán với ước thực hiện",
  "So sánh dự toán với năm trước",
  "Dự toán so với ước thực hiện",
  "Dự toán so với năm trước",
  "So sánh với ước thực hiện năm trước",
  "So sánh với năm trước",
]);

/** The settlement, which the council approves a year later: another fact than the estimate. */
export const finalSide = side(
  "final",
  ["Quyết toán", "Settlement"],
  [
    "Quyết toán",
    "Quyết toán năm",
    "Số quyết toán",
    "Số liệu quyết toán",
    "Quyết toán ngân sách",
    "Quyết toán được duyệt",
    "Quyết toán được phê chuẩn",
    "Thực hiện quyết toán",
  ]
);
/** Settlement / plan. */
export const rateSide = compared("rate", [
  ...COMPARISON,
  "So sánh quyết toán với dự toán",
  "So sánh quyết toán/dự toán",
  "Quyết toán so với dự toán",
  "Quyết toán/dự toán",
  "Tỷ lệ quyết toán/dự toán",
]);

/** Which of its columns a sheet of the form must have. */
interface Placing {
  /** Number under the first of them on the official form. */
  readonly first?: number;
  readonly needs?: "none" | "total" | "all";
}

const numberOf = ({ first }: Placing, place: number): Pick<FormColumn, "number"> =>
  first === undefined ? {} : { number: String(first + place) };

const required = (isRequired: boolean): Pick<FormColumn, "isRequired"> =>
  isRequired ? { isRequired } : {};

/** One column for all. */
export function single(
  { id, headings, printed, vi, en, unit }: BudgetSide,
  placing: Placing = {}
): FormColumn {
  const paths = headings.flatMap((heading) =>
    unit === "percent" ? [[heading], [heading, "%"]] : [[heading]]
  );
  return {
    ...{ id, role: "figure", headings: paths, name: { vi, en }, unit },
    ...(printed === undefined ? {} : { printed: [printed] }),
    ...numberOf(placing, 0),
    ...required(placing.needs === "all" || placing.needs === "total"),
  };
}

interface Inner {
  readonly id: string;
  readonly headings: readonly string[];
  readonly name: readonly [vi: string, en: string];
}

function column(
  { id, headings, printed, vi, en, unit }: BudgetSide,
  { id: own, headings: inner, name }: Inner
): FormColumn {
  return {
    id: `${own}${id}`,
    role: "figure",
    headings: headings.flatMap((heading) => inner.map((each) => [heading, each])),
    printed: [printed ?? headings[0] ?? vi, inner[0] ?? ""],
    name: { vi: `${vi}, ${name[0]}`, en: `${en}, ${name[1]}` },
    unit,
  };
}

/** "Thu NSNN": all that is collected on the commune's ground. */
const STATE: Inner = {
  id: "state-",
  headings: ["Thu NSNN", "NSNN", "Tổng thu NSNN", "Tổng thu NSNN trên địa bàn"],
  name: ["thu NSNN", "state budget"],
};
/** "Thu NSX": what the commune keeps. */
const COMMUNE: Inner = {
  id: "",
  headings: ["Thu NSX", "NSX", "NS xã", "Thu ngân sách phường", "NS phường"],
  name: ["thu NSX", "commune budget"],
};

/** Two columns of revenue: for the state budget and for the commune's. */
export function pair(of: BudgetSide, placing: Placing = {}): readonly FormColumn[] {
  const commune = column(of, COMMUNE);
  return [
    { ...column(of, STATE), ...numberOf(placing, 0) },
    {
      ...commune,
      // A sheet without "thu NSNN" prints no second row of headings.
      headings: [...commune.headings, ...of.headings.map((heading) => [heading])],
      ...numberOf(placing, 1),
      ...required(placing.needs === "all" || placing.needs === "total"),
    },
  ];
}

const KINDS: readonly Inner[] = [
  { id: "", headings: ["Tổng số", "Tổng", "Tổng cộng"], name: ["tổng số", "total"] },
  {
    id: "invest.",
    headings: ["Đầu tư phát triển", "ĐTPT", "Chi đầu tư phát triển", "Chi ĐTPT"],
    name: ["đầu tư phát triển", "investment"],
  },
  {
    id: "regular.",
    headings: ["Thường xuyên", "TX", "Chi thường xuyên", "Chi TX"],
    name: ["thường xuyên", "regular"],
  },
];

/** Three columns of spending: in all, investment and regular. */
export function triple(of: BudgetSide, placing: Placing = {}): readonly FormColumn[] {
  return KINDS.map((kind, place) => ({
    ...column(of, kind),
    ...required(placing.needs === "all" || (placing.needs === "total" && place === 0)),
    ...numberOf(placing, place),
  }));
}
