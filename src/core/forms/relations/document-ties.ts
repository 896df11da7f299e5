import type { FigureId } from "../../figures/figure";
import type { RecognisedSheet } from "../../figures/read-sheet";
import type { Bound, Equality, Relation } from "../../figures/relation";
import type { Tie } from "./cross-sheet-ties";

/** What the table of administrative reform repeats of the documents issued (rows 28 and 29). */
export const documentEqualities: readonly Tie[] = [
  {
    code: "X01",
    severity: "error",
    label: { vi: "Văn bản đi: hai biểu bằng nhau", en: "Documents sent: equal on both sheets" },
    left: "reform.outgoing",
    right: "documents.total",
  },
  {
    code: "X01",
    severity: "error",
    label: {
      vi: "Văn bản đi điện tử: hai biểu bằng nhau",
      en: "Documents sent electronically: equal on both sheets",
    },
    left: "reform.outgoing.electronic",
    right: "documents.electronic",
  },
];

/** V04: documents that direct the reform are among those issued. */
export const documentBounds: readonly Tie[] = [
  {
    code: "V04",
    severity: "error",
    label: {
      vi: "Văn bản chỉ đạo CCHC ≤ văn bản ban hành",
      en: "Documents on the reform ≤ documents issued",
    },
    left: "reform.documents",
    right: "documents.total",
  },
];

/**
 * Ties between sheets with those to a count of rows made milder: what a register leaves out nobody knows.
 * Such a tie is a warning, and the number that was typed comes first in it. It is dropped where the
 * register may be of other documents: where two registers stand beside each other, where all its rows are
 * of one kind, and where only one of the two sheets says its period.
 */
export function tieCounts(
  relations: readonly Relation[],
  sheets: readonly RecognisedSheet[]
): readonly Relation[] {
  const registers = sheets.filter(({ register }) => register !== undefined);
  if (registers.length === 0) return relations;
  const counts = new Set(registers.flatMap(({ figures }) => figures.map(({ id }) => id)));
  return relations.flatMap((relation): readonly Relation[] => {
    if (relation.kind !== "equality" && relation.kind !== "bound") return [relation];
    const ends = endsOf(relation);
    const counted = ends.filter((id) => counts.has(id));
    if (counted.length === 0) return [relation];
    const told = sheets.filter((sheet) => ends.some((id) => isOn(sheet, id)));
    const isMeant = counted.length === 1 && registers.length === 1 && registers.every(isOfKinds);
    return isMeant && arePeriodsTold(told) ? [milder(relation, counts)] : [];
  });
}

function endsOf(relation: Equality | Bound): readonly [FigureId, FigureId] {
  return relation.kind === "equality"
    ? [relation.left, relation.right]
    : [relation.lesser, relation.greater];
}

const isOn = ({ figures }: RecognisedSheet, id: FigureId): boolean =>
  figures.some((figure) => figure.id === id);

/** Both sheets say their period, or neither does. */
function arePeriodsTold(sheets: readonly RecognisedSheet[]): boolean {
  return new Set(sheets.map(({ period }) => period === null)).size < 2;
}

/** A register of decisions alone is no register of all documents. */
function isOfKinds({ register }: RecognisedSheet): boolean {
  return new Set(register?.items.map(({ kind }) => kind)).size > 1;
}

function milder(relation: Equality | Bound, counts: ReadonlySet<FigureId>): Relation {
  const severity = relation.severity === "error" ? "warning" : relation.severity;
  if (relation.kind === "bound" || !counts.has(relation.left)) return { ...relation, severity };
  return { ...relation, severity, left: relation.right, right: relation.left };
}
