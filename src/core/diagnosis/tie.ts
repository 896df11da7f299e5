import { evaluateRelation, halfDigit, shareOf } from "../figures/evaluate-relation";
import type { Figure, FigureBook, FigureId, Gap } from "../figures/figure";
import { figureIn } from "../figures/figure";
import { isSelection } from "../figures/is-selection";
import type { Relation, Severity } from "../figures/relation";
import { readsCells } from "./reads-cells";

/** A relation with what the figures say about it; `open` ones bind nothing as the figures stand. */
export interface Tie {
  readonly relation: Relation;
  readonly state: "broken" | "holds" | "open";
}

const HARDNESS: Readonly<Record<Severity, number>> = { note: 0, warning: 1, error: 2 };

/** False for a tie that may be broken with better reason than one of this severity. */
export const isAsHard = ({ relation }: Tie, severity: Severity): boolean =>
  HARDNESS[relation.severity] >= HARDNESS[severity];

/** Differences that no cell need be blamed for leave a relation open. */
export function makeTie(relation: Relation, book: FigureBook): Tie {
  const evaluation = evaluateRelation(relation, book);
  switch (evaluation.status) {
    case "undetermined":
      return { relation, state: "open" };
    case "holds":
      return { relation, state: isComputed(relation, book) ? "open" : "holds" };
    case "broken": {
      const isBlameless = hasOtherBase(relation, book) || mayBeLeftOut(relation, evaluation, book);
      return { relation, state: isBlameless ? "open" : "broken" };
    }
  }
}

/** What a total has too much may belong to an item that a sheet with a selection leaves out. */
function mayBeLeftOut(
  relation: Relation,
  { actual, expected }: { readonly actual: number; readonly expected: number },
  book: FigureBook
): boolean {
  return relation.kind === "balance" && actual > expected && isSelection(relation, book);
}

/** A share over another whole than the form names: its cells are right, only the base differs. */
function hasOtherBase(relation: Relation, book: FigureBook): boolean {
  if (relation.kind !== "share") return false;
  const share = figureIn(book, relation.share);
  const part = figureIn(book, relation.part);
  if (share === null || part === null) return false;
  return relation.otherWholes.some((id) => {
    const whole = figureIn(book, id);
    if (whole === null || whole.value <= 0) return false;
    return Math.abs(share.value - shareOf(part, whole)) <= halfDigit(share) + 1e-9;
  });
}

/** A share that the sheet computes moves with its part and whole, so it binds neither. */
function isComputed(relation: Relation, book: FigureBook): boolean {
  if (relation.kind !== "share") return false;
  const share = figureIn(book, relation.share);
  const part = figureIn(book, relation.part);
  return share !== null && part !== null && readsCells(share, [part.origin]);
}

/** The cells from which a formula of the sheet draws one figure of the tie. */
export interface Definition {
  readonly follower: FigureId;
  readonly inputs: readonly FigureId[];
}

/** How a tie that holds defines a formula cell by the others, or null: then all its cells are typed. */
export function definitionIn({ relation, state }: Tie, book: FigureBook): Definition | null {
  if (state !== "holds") return null;
  if (relation.kind === "balance") return definedBy(relation.total, relation.parts, book);
  if (relation.kind !== "equality") return null;
  const { left, right } = relation;
  return definedBy(left, [right], book) ?? definedBy(right, [left], book);
}

function definedBy(
  follower: FigureId,
  inputs: readonly FigureId[],
  book: FigureBook
): Definition | null {
  const figure = figureIn(book, follower);
  if (figure?.formula === undefined) return null;
  const entries = inputs.map((id) => book.get(id));
  const cells = entries.flatMap((entry) => placeOf(entry) ?? []);
  return readsCells(figure, cells) ? { follower, inputs } : null;
}

export function placeOf(entry: Figure | Gap | undefined) {
  if (entry === undefined || entry.origin.cell === null) return null;
  return { sheet: entry.origin.sheet, cell: entry.origin.cell };
}
