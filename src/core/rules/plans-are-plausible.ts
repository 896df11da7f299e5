import { shareOf } from "../figures/evaluate-relation";
import type { Figure, FigureBook } from "../figures/figure";
import { figureIn } from "../figures/figure";
import type { RecognisedSheet } from "../figures/read-sheet";
import type { Bilingual } from "../figures/bilingual";
import type { SentenceValue } from "../figures/sentence";
import { units } from "../figures/unit";
import { elapsedShare } from "./elapsed-share";
import { addressesOf } from "./figure-values";
import type { Finding } from "./finding";
import { makeFinding } from "./make-finding";
import type { Rule } from "./rule";
import { sheetsOfTopic } from "./sheets-of-topic";

const messages = {
  over: {
    vi: "{{label}} đã đạt {{reached}} dự toán, vượt dự toán được giao.",
    en: "{{label}} has reached {{reached}} of the plan, more than was granted.",
  },
  behind: {
    vi: "{{label}} mới đạt {{reached}} dự toán, trong khi đã qua {{elapsed}} thời gian của năm; xin xem lại nếu là số lũy kế.",
    en: "{{label}} has reached {{reached}} of the plan, while {{elapsed}} of the year has passed; please check, if the figure is cumulative.",
  },
} as const satisfies Record<string, Bilingual>;

/** Shares of the plan are plausible for the period (B09); silent where the period is not known. */
export const plansArePlausible: Rule = {
  id: "plans-are-plausible",
  title: { vi: "Mức thực hiện dự toán hợp lý", en: "Performance of the plan is plausible" },
  messages,
  check: (context) =>
    sheetsOfTopic(context, "budget").flatMap((sheet) => {
      const elapsed = sheet.period === null ? null : elapsedShare(sheet.period);
      if (elapsed === null) return [];
      const lines = performancesOf(sheet, context.book);
      const totals = ["revenue", "spending"].map((line) => `${sheet.prefix}.${line}.actual`);
      return [
        ...lines
          .filter(({ actual, reached }) => isSpending(actual, sheet) && reached > 100)
          .map((line) => tell(line, "over")),
        ...lines
          .filter(({ actual, reached }) => totals.includes(actual.id) && reached < elapsed / 2)
          .map((line) => tell(line, "behind", { elapsed: percent(elapsed) })),
      ];
    }),
};

/** A line of the budget with what it reached of its plan, in percent points. */
interface Performance {
  readonly actual: Figure;
  readonly reached: number;
  /** The plan, or the printed share where the plan was not read. */
  readonly basis: Figure;
}

/** Every line that has a plan or a printed share, once. */
function performancesOf({ relations }: RecognisedSheet, book: FigureBook): readonly Performance[] {
  const lines = new Map<string, Performance>();
  for (const relation of relations) {
    if (relation.kind !== "share" || relation.code !== "B03" || lines.has(relation.part)) continue;
    const actual = figureIn(book, relation.part);
    const plan = figureIn(book, relation.whole);
    const share = figureIn(book, relation.share);
    if (actual === null) continue;
    if (plan !== null && plan.value > 0)
      lines.set(actual.id, { actual, reached: shareOf(actual, plan), basis: plan });
    else if (plan === null && share !== null)
      lines.set(actual.id, { actual, reached: share.value, basis: share });
  }
  return [...lines.values()];
}

function isSpending({ id }: Figure, { prefix }: RecognisedSheet): boolean {
  return id.startsWith(`${prefix}.spending.`);
}

function percent(number: number): SentenceValue {
  return { number, unit: units.percent };
}

function tell(
  { actual, reached, basis }: Performance,
  message: keyof typeof messages,
  data: Readonly<Record<string, SentenceValue>> = {}
): Finding {
  return makeFinding(plansArePlausible.id, {
    severity: message === "over" ? "warning" : "note",
    sheet: actual.origin.sheet,
    cells: [actual.origin.cell],
    message: messages[message],
    data: { label: actual.label, reached: percent(reached), ...data },
    contributors: addressesOf([basis]),
    actual: actual.value,
    figures: [actual.id, basis.id],
  });
}
