import type { Figure, FigureBook } from "../figures/figure";
import { figureIn } from "../figures/figure";
import type { Bilingual } from "../figures/bilingual";
import { areAsLong } from "../figures/period-distance";
import { thenOf, valueThen, type Precedent } from "../figures/precedent";
import type { RecognisedSheet } from "../figures/read-sheet";
import type { Balance } from "../figures/relation";
import { groupBy, numberLike, pointsLike, valueOf } from "./figure-values";
import type { Finding } from "./finding";
import { makeFinding } from "./make-finding";
import { FEWEST_TOLD, movedShares } from "./moved-shares";
import { addressThen, placeThen } from "./precedent-words";
import type { Rule } from "./rule";
import { SHARE_STEP } from "./share-step";

const messages = {
  share: {
    vi: "{{label}}: {{actual}} · kỳ trước {{then}} ({{place}}) · thay đổi {{points}} điểm %. Xin xem lại nếu không có lý do.",
    en: "{{label}}: {{actual}} · before {{then}} ({{place}}) · moved by {{points}} percentage points. Please check, if nothing explains it.",
  },
  total: {
    vi: "{{label}}: {{actual}} · kỳ trước {{then}} ({{place}}) · chênh nhau hơn 5 lần. Xin xem lại nếu không có lý do.",
    en: "{{label}}: {{actual}} · before {{then}} ({{place}}) · more than fivefold apart. Please check, if nothing explains it.",
  },
} as const satisfies Record<string, Bilingual>;

const FOLD = 5;

/** Shares and totals move plausibly from one period to the next (X02). */
export const sharesMovePlausibly: Rule = {
  id: "shares-move-plausibly",
  title: { vi: "Tỷ lệ, tổng số thay đổi hợp lý", en: "Shares and totals move plausibly" },
  messages,
  onlyNotes: true,
  check: (context) =>
    [...groupBy(context.precedents, ({ prefix }) => prefix).values()].flatMap((ofSheet) => {
      const nearest = ofSheet.find(({ unit }) => unit === "same");
      const sheet = context.sheets.find(
        (each) => each.kind === "recognised" && each.prefix === nearest?.prefix
      );
      if (nearest === undefined || sheet?.kind !== "recognised") return [];
      const shares = movedShares(sheet, nearest, context).filter(
        ({ points }) => points > (context.shareStep ?? SHARE_STEP)
      );
      return [
        ...shares.flatMap(({ figure, points }) => tell(figure, nearest, points)),
        ...movedTotals(sheet, nearest, context.book),
      ];
    }),
};

/** Totals of periods that are as long; rows that the person adds grow and shrink as they like. */
function movedTotals(
  sheet: RecognisedSheet,
  precedent: Precedent,
  book: FigureBook
): readonly Finding[] {
  const { period } = precedent.previous;
  if (sheet.period === null || period === null || !areAsLong(period, sheet.period)) return [];
  const totals = sheet.relations.flatMap((each) =>
    each.kind === "balance" && isOfAll(each, sheet) ? [each.total] : []
  );
  return [...new Set(totals)].flatMap((id) => {
    const figure = figureIn(book, id);
    const then = figure === null ? null : valueThen(precedent, figure);
    if (figure === null || then === null) return [];
    const [less = 0, more = 0] = [figure.value, then].sort((one, other) => one - other);
    return less >= FEWEST_TOLD && more > FOLD * less ? tell(figure, precedent, null) : [];
  });
}

/** A total of many rows, or one in the total row or a list; not that of one row. */
const isOfAll = ({ id, code, direction }: Balance, { prefix }: RecognisedSheet): boolean =>
  direction !== "row" || id.replace(/-\d+$/, "") === `${prefix}.${code}`;

function tell(figure: Figure, precedent: Precedent, points: number | null): readonly Finding[] {
  const then = thenOf(precedent, figure.id);
  const value = valueThen(precedent, figure);
  if (then === null || value === null) return [];
  const data = {
    label: figure.label,
    actual: valueOf(figure),
    then: numberLike(figure, value),
    place: placeThen(precedent.previous, then),
  };
  const finding = makeFinding(sharesMovePlausibly.id, {
    severity: "note",
    sheet: figure.origin.sheet,
    cells: [figure.origin.cell],
    ...(points === null
      ? { message: messages.total, data }
      : { message: messages.share, data: { ...data, points: pointsLike(figure, points) } }),
    contributors: addressThen(precedent.previous, then),
    actual: figure.value,
    figures: [figure.id],
  });
  return [finding];
}
