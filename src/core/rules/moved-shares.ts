import type { Figure, FigureBook } from "../figures/figure";
import { figureIn } from "../figures/figure";
import { valueThen, type Precedent } from "../figures/precedent";
import type { RecognisedSheet } from "../figures/read-sheet";
import type { Relation, Share } from "../figures/relation";
import type { RuleContext } from "./rule";

/** Shares of fewer things move far by chance, and so do smaller totals. */
export const FEWEST_TOLD = 20;

interface MovedShare {
  readonly figure: Figure;
  /** By how many percentage points, up or down. */
  readonly points: number;
}

/**
 * Shares of what is counted often enough, once each, with how far they moved. What was reached of a plan
 * grows with the year, and a share of which nothing says what it is of may be such a one: neither is judged.
 */
export function movedShares(
  sheet: RecognisedSheet,
  precedent: Precedent,
  { book, relations }: Pick<RuleContext, "book" | "relations">
): readonly MovedShare[] {
  const counted = new Set(precedent.flows.map(({ now }) => now));
  const ties = new Map(
    relations
      .filter((each): each is Share => isShareOf(sheet, each))
      .filter(({ part, whole }) => !counted.has(part) || counted.has(whole))
      .map((tie) => [tie.share, tie] as const)
  );
  return [...ties.values()].flatMap((tie): MovedShare[] => {
    const figure = figureIn(book, tie.share);
    const then = figure === null ? null : valueThen(precedent, figure);
    if (figure === null || then === null || isOfFew(tie, precedent, book)) return [];
    return [{ figure, points: Math.abs(figure.value - then) }];
  });
}

const isShareOf = ({ prefix }: RecognisedSheet, relation: Relation): boolean =>
  relation.kind === "share" && relation.share.startsWith(`${prefix}.`);

/** Also where the whole was not read. */
function isOfFew({ whole: id }: Share, precedent: Precedent, book: FigureBook): boolean {
  const whole = figureIn(book, id);
  if (whole === null) return true;
  return Math.min(whole.value, valueThen(precedent, whole) ?? whole.value) < FEWEST_TOLD;
}
