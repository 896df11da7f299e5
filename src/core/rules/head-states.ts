import { evaluateRelation } from "../figures/evaluate-relation";
import type { FigureId } from "../figures/figure";
import type { Relation } from "../figures/relation";
import type { RuleContext } from "./rule";

/**
 * Those of the figures that are totals and shares which need no word about how they are written: those that agree with the figures
 * they are drawn from, and those that do not, which is told by their numbers.
 */
export function judgedHeads(
  figures: ReadonlySet<FigureId>,
  context: RuleContext
): ReadonlySet<FigureId> {
  if (figures.size === 0) return figures;
  const judged = new Set<FigureId>();
  for (const relation of context.relations) {
    const head = headOf(relation);
    if (head === null || !figures.has(head)) continue;
    if (evaluateRelation(relation, context.book).status !== "undetermined") judged.add(head);
  }
  return judged;
}

function headOf(relation: Relation): FigureId | null {
  if (relation.kind === "share") return relation.share;
  return relation.kind === "balance" ? relation.total : null;
}
