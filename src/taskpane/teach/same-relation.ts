import type { LessonRelation } from "../../core/teaching/lesson";

/** True for the same rows or columns in the same places; the order of parts says nothing. */
export function isSameRelation(one: LessonRelation, other: LessonRelation): boolean {
  return keyOf(one) === keyOf(other);
}

function keyOf(relation: LessonRelation): string {
  const { over, kind } = relation;
  switch (relation.kind) {
    case "balance":
      return [over, kind, relation.total, ...[...relation.parts].sort((a, b) => a - b)].join(" ");
    case "bound":
      return [over, kind, relation.lesser, relation.greater].join(" ");
    case "share":
      return [over, kind, relation.share, relation.part, relation.whole].join(" ");
  }
}
