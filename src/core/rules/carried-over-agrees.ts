import { exactSum } from "../figures/evaluate-relation";
import type { Figure, FigureBook, FigureId } from "../figures/figure";
import { figureIn } from "../figures/figure";
import type { Bilingual } from "../figures/bilingual";
import {
  inUnitOf,
  roundingOf,
  valueThen,
  type Precedent,
  type PrecedentTie,
} from "../figures/precedent";
import { groupBy, numberLike, valueOf } from "./figure-values";
import type { Finding } from "./finding";
import { makeFinding } from "./make-finding";
import { addressThen, placeThen } from "./precedent-words";
import type { Rule } from "./rule";

const messages = {
  differs: {
    vi: "{{label}}: {{actual}} · đang giải quyết cuối kỳ trước: {{expected}} ({{place}}) · lệch {{difference}}.",
    en: "{{label}}: {{actual}} · pending at the end of the period before: {{expected}} ({{place}}) · off by {{difference}}.",
  },
  sameYear: {
    vi: "{{label}}: {{actual}} · báo cáo lũy kế trước tính từ cùng ngày đầu kỳ ghi {{expected}} ({{place}}) · lệch {{difference}}.",
    en: "{{label}}: {{actual}} · the cumulative report before, from the same first day, gives {{expected}} ({{place}}) · off by {{difference}}.",
  },
} as const satisfies Record<string, Bilingual>;

/** What is carried over is what was pending when the period before ended (T09). */
export const carriedOverAgrees: Rule = {
  id: "carried-over-agrees",
  title: { vi: "Số kỳ trước chuyển qua khớp kỳ trước", en: "What is carried over agrees" },
  messages,
  check: ({ precedents, book }) => {
    const told = precedents.flatMap((precedent) =>
      isCumulative(precedent, book)
        ? []
        : precedent.ties
            .filter(({ kind }) => kind === "carried-over")
            .flatMap((tie) => tell(tie, precedent, book))
    );
    // Of several sheets that a figure disagrees with, the nearest is told.
    return [...groupBy(told, ({ figures: [id = ""] }) => id).values()].flatMap((ofFigure) =>
      ofFigure.slice(0, 1)
    );
  },
};

function tell(tie: PrecedentTie, { previous, distance }: Precedent, book: FigureBook): Finding[] {
  const figure = figureIn(book, tie.now);
  const expected = figure === null ? null : inUnitOf(figure, tie.then);
  if (figure === null || expected === null) return [];
  if (Math.abs(figure.value - expected) <= roundingOf(figure)) return [];
  const finding = makeFinding(carriedOverAgrees.id, {
    severity: tie.severity,
    sheet: figure.origin.sheet,
    cells: [figure.origin.cell],
    message: distance === "same-start" ? messages.sameYear : messages.differs,
    data: {
      label: figure.label,
      actual: valueOf(figure),
      expected: numberLike(figure, expected),
      place: placeThen(previous, tie.then),
      difference: numberLike(figure, Math.abs(exactSum([figure.value, -expected]))),
    },
    contributors: addressThen(previous, tie.then),
    expected,
    actual: figure.value,
    figures: [figure.id],
  });
  return [finding];
}

/**
 * A report that is titled by its quarter and counts from the beginning of the year carries over what the
 * report before carried over, and none of its counts is less: nothing tells that it is not so.
 */
function isCumulative(precedent: Precedent, book: FigureBook): boolean {
  if (precedent.distance === "same-start") return false;
  const changesOf = (ids: readonly FigureId[]): readonly (number | null)[] =>
    ids.flatMap((id) => {
      const figure = figureIn(book, id);
      return figure === null ? [] : [changeOf(figure, precedent)];
    });
  const ties = precedent.ties.filter(({ kind }) => kind === "carried-over");
  const carried = changesOf(ties.map(({ now }) => now));
  const flows = changesOf(precedent.flows.map(({ now }) => now));
  return (
    carried.every((change) => change === 0) &&
    flows.every((change) => change !== null && change >= 0) &&
    flows.some((change) => change !== null && change > 0)
  );
}

/** By how much a figure is more than the same one was then. */
function changeOf(figure: Figure, precedent: Precedent): number | null {
  const value = valueThen(precedent, figure);
  return value === null ? null : exactSum([figure.value, -value]);
}
