import { evaluateRelation } from "../figures/evaluate-relation";
import type { Figure, Gap } from "../figures/figure";
import { figureIn } from "../figures/figure";
import type { Balance } from "../figures/relation";
import { relationsOf } from "./broken-relations";
import type { RuleContext } from "./rule";

/** A total that was left blank beside parts that were read. */
export interface MissingTotal {
  readonly relation: Balance;
  readonly total: Gap;
  readonly filled: readonly Figure[];
  /** Sum of the parts; null when some of them are missing too. */
  readonly expected: number | null;
}

/** Blank totals, each once: one cell may be the total of its row and of its column. */
export function missingTotals(context: RuleContext): readonly MissingTotal[] {
  const byTotal = new Map<string, MissingTotal>();
  for (const relation of relationsOf(context, "balance")) {
    const missing = missingTotal(relation, context);
    if (missing === null) continue;
    const isKnown = (byTotal.get(relation.total)?.expected ?? null) !== null;
    if (!isKnown) byTotal.set(relation.total, missing);
  }
  return [...byTotal.values()];
}

/** True for a cell that is there and holds nothing; other gaps are told by no-broken-cells. */
export function isLeftBlank({ reason, origin }: Gap): boolean {
  return (reason === "blank" || reason === "dash") && origin.cell !== null;
}

function missingTotal(relation: Balance, { book }: RuleContext): MissingTotal | null {
  const total = book.get(relation.total);
  if (total?.kind !== "gap" || !isLeftBlank(total)) return null;
  const filled = relation.parts.flatMap((id) => figureIn(book, id) ?? []);
  // Where every part is zero, "-" and a blank total say the same as they do.
  if (filled.every(({ value }) => value === 0)) return null;
  const evaluation = evaluateRelation(relation, book);
  const expected = evaluation.status === "undetermined" ? evaluation.expected : null;
  return { relation, total, filled, expected };
}
