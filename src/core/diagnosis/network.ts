import type { Figure, FigureBook, FigureId } from "../figures/figure";
import { figureIn } from "../figures/figure";
import type { Precedent } from "../figures/precedent";
import type { Relation } from "../figures/relation";
import { figuresOf } from "../figures/relation";
import type { CellAddress } from "../sheet/address";
import { addressText } from "../sheet/address";
import { makeComponents } from "./component-sums";
import type { Evidence } from "./evidence";
import { makeEvidence } from "./evidence";
import type { LinearForm } from "./linear-form";
import { linearForm, shareForms } from "./linear-form";
import { recall } from "./recall";
import type { Definition, Tie } from "./tie";
import { definitionIn, makeTie } from "./tie";

/** A figure that changes when a cell does, by `times` as much: the cell itself, or a formula. */
export interface Move {
  readonly figure: FigureId;
  readonly times: number;
}

/**
 * Figures and relations as a graph, where formulas follow the cells that they add up. What it tells
 * is worked out when asked for and kept, so a broken row of a long sheet costs little more than
 * that row.
 */
export interface Network {
  readonly book: FigureBook;
  /** All relations, in the order given. */
  readonly ties: readonly Tie[];
  readonly tiesOf: (id: FigureId) => readonly Tie[];
  /** Ties that feel a change of the cell, with the figures of theirs that move. */
  readonly reach: (id: FigureId) => ReadonlyMap<Tie, readonly Move[]>;
  /** Sums that together are this one, as those of the rows are that of their total; or null. */
  readonly componentsOf: (tie: Tie) => ReadonlySet<Tie> | null;
  /** Exact sums that agree now and would not if this cell alone changed; not those made of others. */
  readonly upheldBy: (id: FigureId) => readonly Tie[];
  /** Cells whose change the tie feels: its typed cells and blanks, and those behind its formulas. */
  readonly cellsIn: (tie: Tie) => readonly FigureId[];
  /** About as many cells as `cellsIn` has, counted without listing them. */
  readonly breadth: (tie: Tie) => number;
  /** Those of `cellsIn` that no other exact sum holds fast. */
  readonly looseIn: (tie: Tie) => readonly FigureId[];
  /** Cells that both ties feel. */
  readonly cellsInBoth: (one: Tie, other: Tie) => readonly FigureId[];
  readonly formsOf: (tie: Tie, moved: ReadonlySet<FigureId>) => readonly LinearForm[];
  readonly figureAt: (address: CellAddress) => Figure | null;
  readonly evidence: Evidence;
}

/** Longest chain of formulas that is followed; a longer one is a circle. */
const MAX_CHAIN = 12;
const DUST = 1e-9;

/** Null when no relation is broken: then there is nothing to look for. */
export function makeNetwork(
  relations: readonly Relation[],
  book: FigureBook,
  precedents: readonly Precedent[] = []
): Network | null {
  const ties = relations.map((relation) => makeTie(relation, book));
  if (!ties.some(({ state }) => state === "broken")) return null;
  const index = indexTies(ties);
  const tiesOf = (id: FigureId): readonly Tie[] => index.get(id) ?? [];
  const ground = makeGround(book, tiesOf);
  const { flow, reach, fixedForms, isExact, componentsOf } = ground;
  const formsOf: Network["formsOf"] = (tie, moved) =>
    tie.relation.kind === "share" ? shareForms(tie.relation, book, moved) : fixedForms(tie);
  const upheldBy = recall((id: FigureId) =>
    [...reach(id).keys()].filter(
      (tie) => tie.state === "holds" && isExact(tie) && componentsOf(tie) === null
    )
  );
  const sourcesIn = recall((tie: Tie) => [
    ...new Set(figuresOf(tie.relation).flatMap((id) => flow.sourcesOf(id))),
  ]);
  const cellsIn = recall((tie: Tie) => sourcesIn(tie).filter((id) => reach(id).has(tie)));
  /** As `upheldBy`, but stops at the first: thousands of rows are asked. */
  const isHeldFast = (id: FigureId, except: Tie): boolean => {
    const moves = flow.movesOf(id);
    const isFelt = (tie: Tie): boolean => {
      const own = moves.filter(({ figure }) => tiesOf(figure).includes(tie));
      return netOf(fixedForms(tie), own) !== 0;
    };
    const holds = (tie: Tie): boolean =>
      tie !== except && tie.state === "holds" && !flow.isDefining(tie);
    const isHeldBy = (tie: Tie): boolean =>
      holds(tie) && isFelt(tie) && isExact(tie) && componentsOf(tie) === null;
    return moves.some(({ figure }) => tiesOf(figure).some(isHeldBy));
  };
  const looseIn = recall((tie: Tie) =>
    sourcesIn(tie).filter((id) => !isHeldFast(id, tie) && reach(id).has(tie))
  );
  const figureAt = mapCells(book);
  return {
    book,
    ties,
    tiesOf,
    reach,
    componentsOf,
    upheldBy,
    cellsIn,
    breadth: recall((tie: Tie) =>
      figuresOf(tie.relation).reduce((sum, id) => sum + flow.countSources(id), 0)
    ),
    looseIn,
    cellsInBoth: meet(reach, cellsIn),
    formsOf,
    figureAt,
    evidence: makeEvidence(precedents, { book, figureAt }),
  };
}

/** What follows from relations and formulas alone, whatever is broken. */
function makeGround(book: FigureBook, tiesOf: Network["tiesOf"]) {
  const flow = makeFlow(book, tiesOf);
  const fixedForms = recall((tie: Tie) =>
    tie.relation.kind === "share" ? [] : [linearForm(tie.relation, book)]
  );
  const reach = recall((id: FigureId) => {
    const reached = new Map<Tie, Move[]>();
    for (const move of flow.movesOf(id))
      for (const tie of tiesOf(move.figure)) {
        const moves = reached.get(tie);
        if (moves === undefined) reached.set(tie, [move]);
        else moves.push(move);
      }
    for (const [tie, moves] of reached) if (isStill(tie, moves)) reached.delete(tie);
    return reached;
  });
  /** True when the moves cancel, as in a sum whose total is a formula over the cell. */
  const isStill = (tie: Tie, moves: readonly Move[]): boolean =>
    moves.length > 1 && tie.relation.kind !== "share" && netOf(fixedForms(tie), moves) === 0;
  const isExact = recall((tie: Tie) => {
    const [form] = fixedForms(tie);
    return form !== undefined && form.low === 0 && form.high === 0;
  });
  const componentsOf = makeComponents({ ...flow, tiesOf, formsOf: fixedForms, isExact });
  return { flow, reach, fixedForms, isExact, componentsOf };
}

function indexTies(ties: readonly Tie[]): ReadonlyMap<FigureId, readonly Tie[]> {
  const index = new Map<FigureId, Tie[]>();
  for (const tie of ties)
    for (const id of figuresOf(tie.relation)) {
      const known = index.get(id);
      if (known === undefined) index.set(id, [tie]);
      else known.push(tie);
    }
  return index;
}

function netOf(forms: readonly LinearForm[], moves: readonly Move[]): number {
  const net = forms.reduce(
    (sum, { factorOf }) =>
      moves.reduce((inner, { figure, times }) => inner + factorOf(figure) * times, sum),
    0
  );
  return Math.abs(net) < DUST ? 0 : net;
}

/** How changes run from cells to the formulas over them, and back. */
function makeFlow(book: FigureBook, tiesOf: Network["tiesOf"]) {
  const definitionAt = recall((tie: Tie) => definitionIn(tie, book));
  /** A formula has one definition: the first tie whose cells it reads. */
  const definingTie = recall((id: FigureId): Tie | null => {
    if (figureIn(book, id)?.formula === undefined) return null;
    return tiesOf(id).find((tie) => definitionAt(tie)?.follower === id) ?? null;
  });
  const definitionOf = (id: FigureId): Definition | null => {
    const tie = definingTie(id);
    return tie === null ? null : definitionAt(tie);
  };
  const ratio = (from: FigureId, to: FigureId): number =>
    (book.get(from)?.unit.scale ?? 1) / (book.get(to)?.unit.scale ?? 1);

  /** Such a tie holds whatever its cells are. */
  const isDefining = (tie: Tie): boolean => {
    const follower = definitionAt(tie)?.follower;
    return follower !== undefined && definingTie(follower) === tie;
  };

  const movesOf = (id: FigureId): readonly Move[] => {
    const moves = new Map<FigureId, number>();
    const walk = (figure: FigureId, times: number, depth: number): void => {
      moves.set(figure, (moves.get(figure) ?? 0) + times);
      if (depth === MAX_CHAIN) return;
      for (const tie of tiesOf(figure)) {
        const follower = definitionAt(tie)?.follower ?? figure;
        if (follower === figure || definingTie(follower) !== tie) continue;
        walk(follower, times * ratio(figure, follower), depth + 1);
      }
    };
    walk(id, 1, 0);
    return [...moves].map(([figure, times]) => ({ figure, times }));
  };

  const sourcesOf = (id: FigureId, depth = 0): readonly FigureId[] => {
    const definition = depth < MAX_CHAIN ? definitionOf(id) : null;
    if (definition !== null)
      return definition.inputs.flatMap((input) => sourcesOf(input, depth + 1));
    return isChangeable(book, id) ? [id] : [];
  };
  const countSources = recall((id: FigureId): number => countFrom(id, 0));
  const countFrom = (id: FigureId, depth: number): number => {
    const definition = depth < MAX_CHAIN ? definitionOf(id) : null;
    if (definition === null) return isChangeable(book, id) ? 1 : 0;
    return definition.inputs.reduce((sum, input) => sum + countFrom(input, depth + 1), 0);
  };
  return { definitionOf, isDefining, ratio, movesOf, sourcesOf, countSources };
}

/** A cell that a person could mend: not arithmetic of ours, not an error value, not absent. */
function isChangeable(book: FigureBook, id: FigureId): boolean {
  const entry = book.get(id);
  if (entry?.kind === "figure") return entry.derived === undefined;
  return entry?.origin.cell != null && (entry.reason === "blank" || entry.reason === "dash");
}

/** The figures by place, drawn up when first asked for. */
function mapCells(book: FigureBook): Network["figureAt"] {
  const drawMap = recall((figures: FigureBook) => {
    const places = new Map<string, Figure>();
    for (const entry of figures.values())
      if (entry.kind === "figure" && entry.derived === undefined)
        places.set(addressText(entry.origin), entry);
    return places;
  });
  return (address) => drawMap(book).get(addressText(address)) ?? null;
}

/** Two long sums are compared once; a short one is compared anew each time, at no cost. */
function meet(reach: Network["reach"], cellsIn: Network["cellsIn"]): Network["cellsInBoth"] {
  const meetings = recall((one: Tie) =>
    recall((other: Tie) => cellsIn(one).filter((id) => reach(id).has(other)))
  );
  return (one, other) =>
    cellsIn(one).length <= cellsIn(other).length ? meetings(one)(other) : meetings(other)(one);
}
