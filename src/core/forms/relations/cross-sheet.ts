import type { FigureId } from "../../figures/figure";
import type { RecognisedSheet } from "../../figures/read-sheet";
import type { Relation } from "../../figures/relation";
import { areComparable } from "./are-comparable";
import { planForms, worksEqualities, yearPlans } from "./budget-ties";
import { bounds, equalities, otherPopulation, shares, trackingTables } from "./cross-sheet-ties";
import type { SharedBase, Tie } from "./cross-sheet-ties";
import { documentBounds, documentEqualities, tieCounts } from "./document-ties";
import type { SharedTotal } from "./overdue-ties";
import { totals } from "./overdue-ties";
import { petitionEqualities, procedureEqualities } from "./petition-ties";
import { reformBounds, reformEqualities } from "./reform-ties";

/**
 * Relations between the sheets of a workbook: one indicator on two sheets (X01, O02), bounds and
 * shares of online dossiers by what was received (O03, O06 to O09). Money is compared in đồng.
 * Two sheets are related only when nothing says that they tell of different periods or units; two
 * of one form only when period and unit are known and the same.
 */
export function relateSheets(sheets: readonly RecognisedSheet[]): readonly Relation[] {
  const relations = sheets.flatMap((left, index) => {
    const partners = sheets.filter((right) => right !== left && areComparable(left, right, sheets));
    const later = partners.filter((right) => sheets.indexOf(right) > index);
    return [
      ...later.flatMap((right) => sameIndicators(left, right)),
      ...sheets.slice(index + 1).flatMap((right) => yearPlans(left, right, sheets)),
      ...partners.flatMap((right) => tiesOf(left, right)),
      ...partners.flatMap((right) => totals.flatMap((tie) => totalOf(tie, left, right) ?? [])),
      ...shares.flatMap((share) => shareOf(share, left, partners)),
    ];
  });
  return tieCounts(relations, sheets);
}

const everyEquality: readonly Tie[] = [
  ...equalities,
  ...reformEqualities,
  ...petitionEqualities,
  ...procedureEqualities,
  ...documentEqualities,
  ...worksEqualities,
];

/** Open rows without a name of their own, and sections, are numbered as they stand on the sheet. */
const BY_PLACE = /^(s\d+|no-label)\b/;

function sameIndicators(left: RecognisedSheet, right: RecognisedSheet): readonly Relation[] {
  if (left.topic !== right.topic || !countTheSame(left, right)) return [];
  const others = new Map(right.figures.map((figure) => [tailOf(figure.id), figure]));
  return left.figures.flatMap((figure): Relation[] => {
    const tail = tailOf(figure.id);
    const other = left.form !== right.form && BY_PLACE.test(tail) ? undefined : others.get(tail);
    if (other === undefined || other.unit.measure !== figure.unit.measure) return [];
    if (haveOtherBases([left, figure.id], [right, other.id])) return [];
    const label = {
      vi: `${figure.label.vi}: hai biểu bằng nhau`,
      en: `${figure.label.en}: equal on both sheets`,
    };
    // Since 2025 one form may stand twice, once for each system that counts dossiers.
    const mayDiffer = left.form === right.form || [left, right].some(isOfItsOwn);
    const severity = mayDiffer ? "warning" : "error";
    const tie = { code: "X01", severity, label } as const;
    return [{ kind: "equality", ...withId(tie, figure.id, other.id) }];
  });
}

/** True for shares that the two forms take of different wholes. */
function haveOtherBases(...shares: readonly (readonly [RecognisedSheet, FigureId])[]): boolean {
  const wholes = shares.flatMap(([{ relations }, id]) => {
    const tie = relations.find((each) => each.kind === "share" && each.share === id);
    return tie?.kind === "share" ? [tailOf(tie.whole)] : [];
  });
  return wholes.length === shares.length && new Set(wholes).size > 1;
}

function countTheSame(left: RecognisedSheet, right: RecognisedSheet): boolean {
  // The plan that was put before the council and the one that it decided.
  if (left.form === right.form) return !planForms.has(left.form);
  return ![left, right].some(({ form }) => otherPopulation.has(form));
}

function isOfItsOwn({ form }: RecognisedSheet): boolean {
  return trackingTables.has(form) || planForms.has(form);
}

function tiesOf(left: RecognisedSheet, right: RecognisedSheet): readonly Relation[] {
  const ends = (tie: Tie): readonly [FigureId, FigureId][] => {
    const [one, other] = [idOn(left, tie.left), idOn(right, tie.right)];
    return one === null || other === null ? [] : [[one, other]];
  };
  return [
    ...everyEquality.flatMap((tie) =>
      ends(tie).map((pair): Relation => ({ kind: "equality", ...withId(tie, ...pair) }))
    ),
    ...[...bounds, ...reformBounds, ...documentBounds].flatMap((tie) =>
      ends(tie).map(([lesser, greater]): Relation => {
        const { id, code, severity, label } = withId(tie, lesser, greater);
        return { kind: "bound", id, code, severity, label, lesser, greater };
      })
    ),
  ];
}

function withId(
  { code, severity, label }: Omit<Tie, "left" | "right">,
  left: FigureId,
  right: FigureId
) {
  return { id: `${code}:${left}:${right}`, code, severity, label, left, right };
}

/** A total on one sheet with all its parts on the other, of which a blank one may be zero. */
function totalOf(
  { code, severity, label, ...tie }: SharedTotal,
  left: RecognisedSheet,
  right: RecognisedSheet
): Relation | null {
  const total = idOn(left, tie.total);
  const parts = tie.parts.flatMap((part) => promisedOn(right, part) ?? []);
  if (total === null || parts.length < tie.parts.length) return null;
  const id = `${code}:${total}:${right.prefix}`;
  return {
    kind: "balance",
    id,
    code,
    severity,
    label,
    total,
    parts,
    leftOut: [],
    direction: "list",
  };
}

function shareOf(
  { code, label, share, parts, wholes }: SharedBase,
  sheet: RecognisedSheet,
  partners: readonly RecognisedSheet[]
): readonly Relation[] {
  const id = idOn(sheet, share);
  const isTied = sheet.relations.some((each) => id !== null && isSaidBy(each, id));
  const part = firstOf(parts.map((each) => idOn(sheet, each)));
  const [whole, ...otherWholes] = wholes.flatMap((each) =>
    [sheet, ...partners].flatMap((one) => idOn(one, each) ?? [])
  );
  if (id === null || isTied || part === null || whole === undefined) return [];
  return [
    {
      kind: "share",
      id: `${code}:${id}`,
      code,
      severity: "warning",
      label,
      share: id,
      part,
      whole,
      otherWholes,
    },
  ];
}

/** True where the sheet itself says what a share is of: a whole, or that its sisters make the rest. */
function isSaidBy(relation: Relation, share: FigureId): boolean {
  if (relation.kind === "share-sum") return relation.shares.includes(share);
  return relation.kind === "share" && relation.share === share;
}

/** Id under which a sheet gives a figure, or null where it does not give it. */
function idOn(sheet: RecognisedSheet, id: string): string | null {
  if (!id.startsWith(`${sheet.topic}.`)) return null;
  const own = `${sheet.prefix}.${tailOf(id)}`;
  return sheet.figures.some((figure) => figure.id === own) ? own : null;
}

/** The same for a figure that the sheet has a place for, whether or not it could be read. */
function promisedOn(sheet: RecognisedSheet, id: string): string | null {
  const own = `${sheet.prefix}.${tailOf(id)}`;
  const isGap = id.startsWith(`${sheet.topic}.`) && sheet.gaps.some((gap) => gap.id === own);
  return isGap ? own : idOn(sheet, id);
}

function firstOf(ids: readonly (string | null)[]): string | null {
  return ids.find((id) => id !== null) ?? null;
}

function tailOf(id: string): string {
  return id.slice(id.indexOf(".") + 1);
}
