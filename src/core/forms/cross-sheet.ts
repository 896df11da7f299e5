import type { FigureId } from "../figures/figure";
import type { RecognisedSheet } from "../figures/read-sheet";
import type { Relation } from "../figures/relation";
import { areComparable } from "./are-comparable";
import { bounds, equalities, otherPopulation, shares } from "./cross-sheet-ties";
import type { SharedBase, Tie } from "./cross-sheet-ties";
import { reformBounds, reformEqualities } from "./reform-ties";

/**
 * Relations between the sheets of a workbook: one indicator on two sheets (X01, O02), bounds and
 * shares of online dossiers by what was received (O03, O06 to O09). Money is compared in đồng.
 * Two sheets are related only when nothing says that they tell of different periods or units; two
 * of one form only when period and unit are known and the same.
 */
export function relateSheets(sheets: readonly RecognisedSheet[]): readonly Relation[] {
  return sheets.flatMap((left, index) => {
    const partners = sheets.filter((right) => right !== left && areComparable(left, right, sheets));
    const later = partners.filter((right) => sheets.indexOf(right) > index);
    return [
      ...later.flatMap((right) => sameIndicators(left, right)),
      ...partners.flatMap((right) => tiesOf(left, right)),
      ...shares.flatMap((share) => shareOf(share, left, partners)),
    ];
  });
}

/** Open rows without a name of their own, and sections, are numbered as they stand on the sheet. */
const BY_PLACE = /^(s\d+|no-label)\b/;

function sameIndicators(left: RecognisedSheet, right: RecognisedSheet): readonly Relation[] {
  if (left.topic !== right.topic || !countTheSame(left, right)) return [];
  const others = new Map(right.figures.map((figure) => [tailOf(figure.id), figure]));
  return left.figures.flatMap((figure): Relation[] => {
    const tail = tailOf(figure.id);
    const other = left.form !== right.form && BY_PLACE.test(tail) ? undefined : others.get(tail);
    if (other === undefined || other.unit.measure !== figure.unit.measure) return [];
    const label = {
      vi: `${figure.label.vi}: hai biểu bằng nhau`,
      en: `${figure.label.en}: equal on both sheets`,
    };
    // Since 2025 one form may stand twice, once for each system that counts dossiers.
    const severity = left.form === right.form ? "warning" : "error";
    const tie = { code: "X01", severity, label } as const;
    return [{ kind: "equality", ...withId(tie, figure.id, other.id) }];
  });
}

function countTheSame(left: RecognisedSheet, right: RecognisedSheet): boolean {
  return left.form === right.form || ![left, right].some(({ form }) => otherPopulation.has(form));
}

function tiesOf(left: RecognisedSheet, right: RecognisedSheet): readonly Relation[] {
  const ends = (tie: Tie): readonly [FigureId, FigureId][] => {
    const [one, other] = [idOn(left, tie.left), idOn(right, tie.right)];
    return one === null || other === null ? [] : [[one, other]];
  };
  return [
    ...[...equalities, ...reformEqualities].flatMap((tie) =>
      ends(tie).map((pair): Relation => ({ kind: "equality", ...withId(tie, ...pair) }))
    ),
    ...[...bounds, ...reformBounds].flatMap((tie) =>
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

function shareOf(
  { code, label, share, parts, wholes }: SharedBase,
  sheet: RecognisedSheet,
  partners: readonly RecognisedSheet[]
): readonly Relation[] {
  const id = idOn(sheet, share);
  const isTied = sheet.relations.some((each) => each.kind === "share" && each.share === id);
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

/** Id under which a sheet gives a figure, or null where it does not give it. */
function idOn(sheet: RecognisedSheet, id: string): string | null {
  if (!id.startsWith(`${sheet.topic}.`)) return null;
  const own = `${sheet.prefix}.${tailOf(id)}`;
  return sheet.figures.some((figure) => figure.id === own) ? own : null;
}

function firstOf(ids: readonly (string | null)[]): string | null {
  return ids.find((id) => id !== null) ?? null;
}

function tailOf(id: string): string {
  return id.slice(id.indexOf(".") + 1);
}
