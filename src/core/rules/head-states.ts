import { evaluateRelation } from "../figures/evaluate-relation";
import type { FigureId } from "../figures/figure";
import type { Relation } from "../figures/relation";
import type { RuleContext } from "./rule";

/**
 * What the relations say of those of the figures that are totals and shares: `broken` once any relation
 * says so, which is told by its numbers, `holds` where at least one could be judged and none is broken.
 */
export function headStates(
  figures: ReadonlySet<FigureId>,
  context: RuleContext
): ReadonlyMap<FigureId, "holds" | "broken"> {
  const states = new Map<FigureId, "holds" | "broken">();
  if (figures.size === 0) return states;
  for (const relation of context.relations) {
    const head = headOf(relation);
    if (head === null || !figures.has(head) || states.get(head) === "broken") continue;
    const { status } = evaluateRelation(relation, context.book);
    if (status !== "undetermined") states.set(head, status === "broken" ? "broken" : "holds");
  }
  return states;
}

function headOf(relation: Relation): FigureId | null {
  if (relation.kind === "share") return relation.share;
  return relation.kind === "balance" ? relation.total : null;
}
