import type { Bilingual } from "../figures/bilingual";
import { figuresOf } from "../figures/relation";
import { addressesOf } from "./figure-values";
import type { Finding } from "./finding";
import { makeFinding } from "./make-finding";
import type { MiscountedTotal } from "./miscounted-totals";
import { miscountedTotals } from "./miscounted-totals";
import type { Rule } from "./rule";

const messages = {
  missing: {
    vi: "{{label}} ({{total}}): công thức chưa cộng {{cells}}. Khi các ô này có số, tổng sẽ thiếu.",
    en: "{{label}} ({{total}}): the formula leaves out {{cells}}. Once they hold numbers, the total will be too small.",
  },
  doubled: {
    vi: "{{label}} ({{total}}): công thức cộng hai lần {{cells}}. Khi các ô này có số, tổng sẽ thừa.",
    en: "{{label}} ({{total}}): the formula counts {{cells}} twice. Once they hold numbers, the total will be too large.",
  },
} as const satisfies Record<string, Bilingual>;

/** The formula of a total reads every part that the form names, once. */
export const sumsCoverAllParts: Rule = {
  id: "sums-cover-all-parts",
  title: {
    vi: "Công thức tổng cộng đủ các phần, mỗi phần một lần",
    en: "Formulas of totals count every part once",
  },
  messages,
  check: (context) => miscountedTotals(context).map(tell),
};

function tell({ relation, total, fault, parts }: MiscountedTotal): Finding {
  return makeFinding(sumsCoverAllParts.id, {
    severity: "warning",
    sheet: total.origin.sheet,
    cells: [total.origin.cell],
    message: messages[fault],
    data: {
      label: total.label,
      total: { cells: addressesOf([total]) },
      cells: { cells: addressesOf(parts) },
    },
    contributors: addressesOf(parts),
    relation: relation.id,
    figures: figuresOf(relation),
  });
}
