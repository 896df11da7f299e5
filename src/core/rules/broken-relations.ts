import type { Evaluation } from "../figures/evaluate-relation";
import { evaluateRelation } from "../figures/evaluate-relation";
import { figureIn } from "../figures/figure";
import type { Relation } from "../figures/relation";
import { figuresOf } from "../figures/relation";
import { otherReadings } from "./other-readings";
import type { RuleContext } from "./rule";
import { isFractionOfWhole } from "./whole-numbers";

type Kind = Relation["kind"];
export type Broken = Extract<Evaluation, { status: "broken" }>;

/** A relation that does not hold, and what the figures say instead. */
export interface BrokenRelation<K extends Kind> {
  readonly relation: Extract<Relation, { kind: K }>;
  readonly evaluation: Broken;
}

/**
 * Relations of one kind that do not hold, whichever way the figures are read. Those with half a
 * dossier in them are left to counts-are-whole: nothing adds up before that is mended.
 */
export function brokenRelations<K extends Kind>(
  context: RuleContext,
  kind: K
): readonly BrokenRelation<K>[] {
  const reread = new Set(otherReadings(context).flatMap(({ mends }) => mends));
  return relationsOf(context, kind).flatMap((relation) => {
    const evaluation = evaluateRelation(relation, context.book);
    if (evaluation.status !== "broken") return [];
    return reread.has(relation) || hasFraction(relation, context) ? [] : [{ relation, evaluation }];
  });
}

function hasFraction(relation: Relation, { book }: RuleContext): boolean {
  const figures = figuresOf(relation).flatMap((id) => figureIn(book, id) ?? []);
  return figures.some((figure) => isFractionOfWhole(figure) && !Number.isInteger(figure.value));
}

/** Relations of one kind. */
export function relationsOf<K extends Kind>(
  { relations }: RuleContext,
  kind: K
): readonly Extract<Relation, { kind: K }>[] {
  return relations.filter((relation) => isOf(relation, kind));
}

function isOf<K extends Kind>(
  relation: Relation,
  kind: K
): relation is Extract<Relation, { kind: K }> {
  return relation.kind === kind;
}
