import { exactSum } from "../figures/evaluate-relation";
import type { Figure, FigureBook } from "../figures/figure";
import { figureIn } from "../figures/figure";
import type { Balance } from "../figures/relation";

/**
 * Parts stored as text that Excel's SUM left out of the total: the total is a SUM, and without these
 * parts it agrees. Empty when that is not what happened.
 */
export function textPartsPassedOver(relation: Balance, book: FigureBook): readonly Figure[] {
  const total = figureIn(book, relation.total);
  if (total?.formula === undefined || !/\bSUM\(/i.test(total.formula)) return [];
  const parts = relation.parts.flatMap((id) => figureIn(book, id) ?? []);
  const numbers = parts.filter((part) => !part.reading.storedAsText);
  const sum = exactSum(numbers.map((part) => part.value * part.unit.scale));
  const isSumOfNumbers = sum === total.value * total.unit.scale;
  return isSumOfNumbers ? parts.filter((part) => part.reading.storedAsText) : [];
}
