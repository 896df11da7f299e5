import type { ArithmeticRelation } from "./relation-scope";

/** A name in a relation, and the field that it stands in: `total`, `parts.1`. */
export interface RelationTerm {
  readonly field: string;
  readonly name: string;
  /** True where it must name a percentage. */
  readonly isShare: boolean;
}

/** What a relation of a form names, in the order of its fields. */
export function relationTerms(relation: ArithmeticRelation): readonly RelationTerm[] {
  switch (relation.kind) {
    case "balance":
      return [term("total", relation.total), ...terms("parts", relation.parts)];
    case "bound":
      return [term("lesser", relation.lesser), term("greater", relation.greater)];
    case "share":
      return [
        term("share", relation.share, true),
        term("part", relation.part),
        term("whole", relation.whole),
        ...terms("otherWholes", relation.otherWholes),
      ];
    case "share-sum":
      return terms("shares", relation.shares, true);
    case "equality":
      return [term("left", relation.left), term("right", relation.right)];
  }
}

const term = (field: string, name: string, isShare = false): RelationTerm => ({
  field,
  name,
  isShare,
});

const terms = (field: string, names: readonly string[], isShare = false): readonly RelationTerm[] =>
  names.map((name, index) => term(`${field}.${String(index)}`, name, isShare));
