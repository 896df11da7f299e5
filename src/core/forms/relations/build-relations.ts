import type { FigureId } from "../../figures/figure";
import type { Relation } from "../../figures/relation";
import { addUpRows } from "./add-up-rows";
import { instantiateRelation } from "./instantiate-relation";
import { createScopes, indexIds } from "./relation-scope";
import type { ArithmeticRelation, PromisedTable } from "./relation-scope";

/** The relations of a form between the figures that a table promises, each with an id of its own. */
export function buildRelations(table: PromisedTable): readonly Relation[] {
  const { form } = table;
  const find = indexIds(table);
  const scopes = createScopes(table, find);
  const relations = form.relations.flatMap((relation): readonly Relation[] => {
    if (relation.kind === "row-totals") return addUpRows(table, relation, find);
    if (!hasSubject(table, relation)) return [];
    return scopes[relation.over]().flatMap(
      (scope) => instantiateRelation(form, relation, scope) ?? []
    );
  });
  return withOwnIds(withoutRepetitions(relations));
}

/** False where the column that a relation speaks about stands nowhere, so that no row has it. */
function hasSubject({ columns }: PromisedTable, relation: ArithmeticRelation): boolean {
  const subjects = subjectsOf(relation);
  return relation.over !== "columns" || columns.some(({ id }) => subjects.includes(id));
}

function subjectsOf(relation: ArithmeticRelation): readonly string[] {
  switch (relation.kind) {
    case "balance":
      return [relation.total];
    case "bound":
      return [relation.lesser];
    case "share":
      return [relation.share];
    case "share-sum":
      return relation.shares;
    case "equality":
      return [relation.left];
  }
}

/** A bound says nothing new where a balance has the same part, or another bound came down to it. */
function withoutRepetitions(relations: readonly Relation[]): readonly Relation[] {
  const said = new Map<FigureId, Set<FigureId>>();
  for (const relation of relations) {
    if (relation.kind === "bound") said.set(relation.lesser, new Set());
  }
  for (const relation of relations) {
    if (relation.kind !== "balance") continue;
    for (const part of relation.parts) said.get(part)?.add(relation.total);
  }
  return relations.filter((relation) => {
    if (relation.kind !== "bound") return true;
    const greater = said.get(relation.lesser);
    const isNew = greater?.has(relation.greater) !== true;
    greater?.add(relation.greater);
    return isNew;
  });
}

/** The second relation of a code in one place gets "-2". */
function withOwnIds(relations: readonly Relation[]): readonly Relation[] {
  const copies = new Map<string, number>();
  return relations.map((relation) => {
    const copy = (copies.get(relation.id) ?? 0) + 1;
    copies.set(relation.id, copy);
    return copy === 1 ? relation : { ...relation, id: `${relation.id}-${String(copy)}` };
  });
}
