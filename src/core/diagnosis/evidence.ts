import type { Figure, FigureBook, FigureId } from "../figures/figure";
import { figureIn } from "../figures/figure";
import type { Precedent, PrecedentFlow, PreviousValue } from "../figures/precedent";
import { inUnitOf, roundingOf, tailOf, valueThen } from "../figures/precedent";
import type { SentenceValue } from "../figures/sentence";
import type { CellAddress } from "../sheet/address";
import type { SuspectReason } from "./suspect";

/** The number stands elsewhere too, where it should have been counted anew. */
interface Echo {
  readonly reason: Extract<SuspectReason, "copied-previous" | "copied-other-unit">;
  /** Where it stands. */
  readonly other: SentenceValue;
}

/** What the period before left over for a figure, in its unit. */
interface CarriedOver {
  readonly value: number;
  readonly other: SentenceValue;
}

/** What sheets of other periods and units say of figures, beside the relations. */
export interface Evidence {
  readonly echoOf: (figure: Figure) => Echo | null;
  /** True for an echo on a sheet that has few of them: where most numbers are the same, one more tells nothing. */
  readonly isRareEcho: (figure: Figure) => boolean;
  readonly carriedOver: (figure: Figure) => CarriedOver | null;
  readonly carriedOverState: (figure: Figure) => "holds" | "breaks" | null;
  /** True for a plan that the sheet before has too. */
  readonly isPlanAsBefore: (figure: Figure) => boolean;
}

type FigureAt = (address: CellAddress) => Figure | null;

interface Figures {
  readonly book: FigureBook;
  readonly figureAt: FigureAt;
}

/** Numbers of one digit stand in many places by chance. */
const LEAST_ECHO = 10;
/** Of so many numbers that could be echoes, one may be for the others to be rare. */
const RARE = 5;

/** Looks figures up among the sheets that theirs are compared with. */
export function makeEvidence(precedents: readonly Precedent[], figures: Figures): Evidence {
  const { echoes, rare } = collectEchoes(precedents, figures);
  const carriedOver = findCarriedOver(precedents);
  return {
    echoOf: ({ id }) => echoes.get(id) ?? null,
    isRareEcho: ({ id }) => rare.has(id),
    carriedOver,
    carriedOverState: (figure) => {
      const left = carriedOver(figure);
      if (left === null) return null;
      return Math.abs(figure.value - left.value) <= roundingOf(figure) ? "holds" : "breaks";
    },
    isPlanAsBefore: (figure) =>
      PLAN.test(tailOf(figure.id)) && earlierValue(precedents, figure) === figure.value,
  };
}

/** Columns and lines of plans are called so in every form. */
const PLAN = /(?:^|\.)plan(?:\.|$)/;

/** What the nearest earlier sheet of the unit has for the figure. */
function earlierValue(precedents: readonly Precedent[], figure: Figure): number | null {
  const own = precedents.filter(
    ({ unit, prefix }) => unit !== "other" && figure.id.startsWith(`${prefix}.`)
  );
  const values = own.flatMap((precedent) => valueThen(precedent, figure) ?? []);
  return values[0] ?? null;
}

function collectEchoes(precedents: readonly Precedent[], figures: Figures) {
  const echoes = new Map<FigureId, Echo>();
  const rare = new Set<FigureId>();
  for (const precedent of precedents) {
    const could = precedent.flows.filter(({ then }) => Math.abs(then.value) >= LEAST_ECHO);
    const found = could
      .map((flow) => echoesOf(precedent, flow, figures))
      .filter(({ length }) => length > 0);
    for (const [id, echo] of found.flat()) if (!echoes.has(id)) echoes.set(id, echo);
    if (found.length * RARE <= could.length) for (const [id] of found.flat()) rare.add(id);
  }
  return { echoes, rare };
}

/** Of two units nobody knows which copied from the other, so that both cells are echoes. */
function echoesOf(
  precedent: Precedent,
  { now, then }: PrecedentFlow,
  { book, figureAt }: Figures
): readonly (readonly [FigureId, Echo])[] {
  const figure = figureIn(book, now);
  if (figure === null || inUnitOf(figure, then) !== figure.value) return [];
  const other = placeOf(precedent, then);
  if (precedent.unit !== "other") return [[now, { reason: "copied-previous", other }]];
  const twin = twinOf(precedent, then, figureAt);
  const own = [now, { reason: "copied-other-unit", other }] as const;
  if (twin === null) return [own];
  return [own, [twin.id, { reason: "copied-other-unit", other: { cells: [figure.origin] } }]];
}

/** The cell of the other unit's sheet, where that stands in the same workbook. */
function twinOf(
  { previous }: Precedent,
  { cell }: PreviousValue,
  figureAt: FigureAt
): Figure | null {
  const { workbook, sheet } = previous;
  return workbook === null ? figureAt({ sheet, cell }) : null;
}

/** The nearest sheet that tells of a figure goes first. */
function findCarriedOver(precedents: readonly Precedent[]): Evidence["carriedOver"] {
  const left = new Map<FigureId, { readonly then: PreviousValue; readonly other: SentenceValue }>();
  for (const precedent of precedents)
    for (const { kind, now, then } of precedent.ties)
      if (kind === "carried-over" && !left.has(now))
        left.set(now, { then, other: placeOf(precedent, then) });
  return (figure) => {
    const found = left.get(figure.id);
    const value = found === undefined ? null : inUnitOf(figure, found.then);
    return found === undefined || value === null ? null : { value, other: found.other };
  };
}

/** A cell of this workbook can be gone to; of another file the name is said. */
function placeOf({ previous }: Precedent, { cell }: PreviousValue): SentenceValue {
  const { workbook, sheet } = previous;
  return workbook === null ? { cells: [{ sheet, cell }] } : `${workbook}, ${sheet}!${cell}`;
}
