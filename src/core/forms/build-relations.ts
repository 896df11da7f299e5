import type { Relation } from "../figures/relation";
import { addUpRows } from "./add-up-rows";
import { instantiateRelation } from "./instantiate-relation";
import { scopesOf } from "./relation-scope";
import type { ArithmeticRelation, PromisedTable } from "./relation-scope";

/** The relations of a form between the figures that a table promises, each with an id of its own. */
export function buildRelations(table: PromisedTable): readonly Relation[] {
  const { form } = table;
  const relations = form.relations.flatMap((relation): readonly Relation[] => {
    if (relation.kind === "row-totals") return addUpRows(table, relation);
    if (!hasSubject(table, relation)) return [];
    const scopes = scopesOf(table, relation);
    return scopes.flatMap((scope) => instantiateRelation(form, relation, scope) ?? []);
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
  }
}

/** A bound says nothing new where a balance has the same part, or another bound came down to it. */
function withoutRepetitions(relations: readonly Relation[]): readonly Relation[] {
  const said = new Set(
    relations.flatMap((relation) =>
      relation.kind === "balance" ? relation.parts.map((part) => `${part} ${relation.total}`) : []
    )
  );
  return relations.filter((relation) => {
    if (relation.kind !== "bound") return true;
    const key = `${relation.lesser} ${relation.greater}`;
    const isNew = !said.has(key);
    said.add(key);
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
