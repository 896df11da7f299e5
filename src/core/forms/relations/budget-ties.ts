import type { RecognisedSheet } from "../../figures/read-sheet";
import type { Relation } from "../../figures/relation";
import { foldText } from "../../sheet/fold-text";
import type { Tie } from "./cross-sheet-ties";

/**
 * Forms of the plan alone. They are printed when the plan goes to the council and again when it is
 * decided, and the council may change it: what they say may differ from every other sheet.
 */
export const planForms: ReadonlySet<string> = new Set(["budget-103", "budget-104", "budget-105"]);

/** What is planned or paid for all works is the investment of the budget; other lists may stand beside. */
export const worksEqualities: readonly Tie[] = [
  {
    code: "X01",
    severity: "warning",
    label: {
      vi: "Dự toán chi đầu tư phát triển = tổng dự toán các công trình",
      en: "Planned investment = plans of all works",
    },
    left: "budget.spending.invest.plan",
    right: "works.plan",
  },
  {
    code: "X01",
    severity: "warning",
    label: {
      vi: "Quyết toán chi đầu tư phát triển = tổng đã thanh toán các công trình",
      en: "Settled investment = paid for all works",
    },
    left: "budget.spending.invest.final",
    right: "works.final",
  },
];

/**
 * The plan of a year is the same on the plan itself and on a report of a part of that year (X01). A
 * warning: plans are added to while the year goes on. Only where nothing else could be meant.
 */
export function yearPlans(
  left: RecognisedSheet,
  right: RecognisedSheet,
  sheets: readonly RecognisedSheet[]
): readonly Relation[] {
  const both = [left, right];
  if (both.filter(isPlan).length !== 1 || both.some(({ topic }) => topic !== "budget")) return [];
  if (!isOfOneYear(left, right) || isOtherUnit(left, right)) return [];
  if (both.some(({ form }) => sheets.filter((sheet) => sheet.form === form).length > 1)) return [];
  const plans = new Set(right.figures.map(({ id }) => id));
  return left.figures.flatMap(({ id, label }): Relation[] => {
    const tail = id.slice(left.prefix.length);
    const other = right.prefix + tail;
    if (!PLAN.test(tail) || !plans.has(other)) return [];
    return [
      {
        kind: "equality",
        id: `X01:${id}:${other}`,
        ...{ code: "X01", severity: "warning" },
        label: {
          vi: `${label.vi}: hai biểu cùng một dự toán năm`,
          en: `${label.en}: both sheets have one plan of the year`,
        },
        left: id,
        right: other,
      },
    ];
  });
}

const PLAN = /[.-]plan$/;

const isPlan = ({ form }: RecognisedSheet): boolean => planForms.has(form);

/** A plan of a year and a report of a part of it; two sheets of the whole year are related anyway. */
function isOfOneYear(left: RecognisedSheet, right: RecognisedSheet): boolean {
  const periods = [left, right].map(({ period }) => period);
  const [one, other] = periods;
  if (one == null || other == null || one.year !== other.year) return false;
  return periods.filter((period) => period?.kind === "year").length === 1;
}

function isOtherUnit({ unitName: one }: RecognisedSheet, { unitName: other }: RecognisedSheet) {
  return one !== null && other !== null && foldText(one) !== foldText(other);
}
