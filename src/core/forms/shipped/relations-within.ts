import type { FormColumn, FormPrecedent, FormRelation } from "../form";
import { relationTerms } from "../relations/relation-terms";

/**
 * Of relations over columns that several forms share, what a form with these columns can say: those
 * whose total, lesser or share it has, with the parts that it has. A sum of which it has one part only
 * says that this part is at most the total.
 */
export function relationsWithin(
  columns: readonly FormColumn[],
  relations: readonly FormRelation[]
): readonly FormRelation[] {
  const names = new Map(columns.map((column) => [column.id, column] as const));
  return relations.flatMap((relation): readonly FormRelation[] => {
    if (relation.kind === "row-totals" || relation.over !== "columns") return [relation];
    if (relation.kind === "balance") return balanceWithin(relation, names);
    return relationTerms(relation).every(({ name }) => names.has(name)) ? [relation] : [];
  });
}

function balanceWithin(
  relation: Extract<FormRelation, { kind: "balance" }>,
  names: ReadonlyMap<string, FormColumn>
): readonly FormRelation[] {
  const total = names.get(relation.total);
  const parts = relation.parts.flatMap((part) => names.get(part) ?? []);
  const [only] = parts;
  if (total === undefined || only === undefined) return [];
  if (parts.length > 1 || relation.parts.length === 1)
    return [{ ...relation, parts: parts.map(({ id }) => id) }];
  const { code, severity, over } = relation;
  const label = {
    vi: `${only.name.vi} ≤ ${total.name.vi}`,
    en: `${only.name.en} ≤ ${total.name.en}`,
  };
  return [{ kind: "bound", code, severity, label, over, lesser: only.id, greater: total.id }];
}

/** Of what columns owe to the period before in forms that share them, what a form with these columns can say. */
export function precedentsWithin(
  columns: readonly FormColumn[],
  precedents: readonly FormPrecedent[]
): readonly FormPrecedent[] {
  const names = new Set(columns.map(({ id }) => id));
  return precedents.filter(
    ({ over, now, then }) => over !== "columns" || (names.has(now) && names.has(then))
  );
}
