import type { Figure, FigureBook } from "../figures/figure";
import { figureIn } from "../figures/figure";
import type { Bilingual } from "../figures/bilingual";
import { inUnitOf, type Precedent } from "../figures/precedent";
import { addressesOf, groupBy } from "./figure-values";
import type { Finding } from "./finding";
import { makeFinding } from "./make-finding";
import { nameSheet } from "./precedent-words";
import type { Rule } from "./rule";

const messages = {
  period: {
    vi: "{{count}} trong {{of}} số từ 10 trở lên giống hệt {{source}}: {{cells}}. Xin xem lại số của kỳ này đã được cập nhật chưa.",
    en: "{{count}} of {{of}} numbers from 10 up are the same as on {{source}}: {{cells}}. Please see whether they are those of this period.",
  },
  unit: {
    vi: "{{count}} trong {{of}} số từ 10 trở lên giống hệt {{source}} của {{unit}}: {{cells}}. Xin xem lại có phải số của đơn vị mình không.",
    en: "{{count}} of {{of}} numbers from 10 up are the same as on {{source}} of {{unit}}: {{cells}}. Please see whether they are those of this unit.",
  },
} as const satisfies Record<string, Bilingual>;

/** Smaller numbers are the same by chance too often. */
const LEAST = 10;
const FEWEST = 8;
const PART_OF_ALL = 0.6;
/** How likely so many equal numbers may be by chance, at most. */
const CHANCE = 1e-5;

/** Numbers of a new period are not those of an earlier one, nor another unit's (D04, X02). */
export const figuresAreNotStale: Rule = {
  id: "figures-are-not-stale",
  title: { vi: "Số liệu không chép lại số cũ", en: "Figures are not those of before" },
  messages,
  check: ({ precedents, book }) =>
    [...groupBy(precedents, ({ prefix }) => prefix).values()].flatMap((ofSheet) =>
      // A sheet that was copied on and on is told once, of the nearest.
      ofSheet.flatMap((precedent) => tell(precedent, book)).slice(0, 1)
    ),
};

interface Compared {
  readonly figure: Figure;
  readonly isSame: boolean;
}

function tell(precedent: Precedent, book: FigureBook): readonly Finding[] {
  const compared = comparedIn(precedent, book);
  const same = compared.filter(({ isSame }) => isSame).map(({ figure }) => figure);
  const [first] = same;
  if (first === undefined || !isTelling(compared, precedent)) return [];
  const { previous, unit } = precedent;
  const data = {
    count: { number: countDistinct(same) },
    of: { number: countDistinct(compared.map(({ figure }) => figure)) },
    source: nameSheet(previous),
    cells: { cells: addressesOf(same) },
  };
  const isOther = unit === "other" && previous.unitName !== null;
  const finding = makeFinding(figuresAreNotStale.id, {
    severity: "warning",
    sheet: first.origin.sheet,
    cells: same.map(({ origin }) => origin.cell),
    ...(isOther
      ? { message: messages.unit, data: { ...data, unit: previous.unitName } }
      : { message: messages.period, data }),
    figures: same.map(({ id }) => id),
  });
  return [finding];
}

function comparedIn({ flows }: Precedent, book: FigureBook): readonly Compared[] {
  return flows.flatMap(({ now, then }) => {
    const figure = figureIn(book, now);
    const value = figure === null ? null : inUnitOf(figure, then);
    if (figure === null || value === null || Math.max(figure.value, value) < LEAST) return [];
    return [{ figure, isSame: figure.value === value }];
  });
}

/**
 * A number that stands in a row and in the total counts once. In cumulative reports a line to which
 * nothing was added stays as it was, so that only a sheet on which nothing at all changed tells.
 */
function isTelling(compared: readonly Compared[], { distance, unit }: Precedent): boolean {
  const same = distinct(compared.filter(({ isSame }) => isSame).map(({ figure }) => figure));
  const all = countDistinct(compared.map(({ figure }) => figure));
  if (all < FEWEST || same.length < PART_OF_ALL * all) return false;
  if (distance === "same-start" && unit !== "other") return compared.every(({ isSame }) => isSame);
  return chanceOf(same.length, distinct(compared.map(({ figure }) => figure))) < CHANCE;
}

/**
 * Upper bound (Chernoff) on the chance that so many of the numbers repeat: two counts of things that
 * happen independently, with the mean v, are equal with a chance of about 1 / (2 √(πv)).
 */
function chanceOf(count: number, values: readonly number[]): number {
  const mean = values.reduce(
    (sum, value) => sum + 0.5 / Math.sqrt(Math.PI * Math.max(value, 1)),
    0
  );
  return count <= mean ? 1 : Math.exp(count - mean - count * Math.log(count / mean));
}

const distinct = (figures: readonly Figure[]): readonly number[] => [
  ...new Set(figures.map(({ value, unit }) => value * unit.scale)),
];
const countDistinct = (figures: readonly Figure[]): number => distinct(figures).length;
