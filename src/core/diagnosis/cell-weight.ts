import type { Figure, FigureBook, FigureId } from "../figures/figure";
import { figureIn } from "../figures/figure";
import type { Balance } from "../figures/relation";
import { figuresOf } from "../figures/relation";
import type { Evidence } from "./evidence";
import type { Network } from "./network";
import { cellsUnread } from "./reads-cells";
import type { Tie } from "./tie";
import { placeOf } from "./tie";

interface Trait {
  readonly id: string;
  /** Added to the base weight, in hundredths. */
  readonly weight: number;
  /** Why a cell with this trait is more or less likely to be wrong. */
  readonly because: string;
  readonly fits: (network: Network, cell: FigureId) => boolean;
}

const BASE = 100;

/** A cell that nobody knows anything of weighs 1. Two cells hardly ever weigh less than one. */
const TRAITS: readonly Trait[] = [
  {
    id: "breaks-several",
    weight: -15,
    because: "One wrong cell that breaks two relations is likelier than two wrong cells.",
    fits: ({ reach }, cell) => countBroken(reach(cell)) >= 2,
  },
  {
    id: "left-blank",
    weight: -20,
    because: "Nobody ever said what stands in a blank; a dash says that there is nothing.",
    fits: ({ book }, cell) => {
      const entry = book.get(cell);
      return entry?.kind === "gap" && entry.reason === "blank";
    },
  },
  {
    id: "typed-among-formulas",
    weight: -10,
    because: "A number typed where its neighbours are formulas was typed over a formula.",
    fits: isTypedAmongFormulas,
  },
  {
    id: "doubtful-reading",
    weight: -5,
    because:
      "Digits stored as text, or typed so that they may mean two numbers, are misread easily.",
    fits: ({ book }, cell) => {
      const figure = figureIn(book, cell);
      if (figure === null) return false;
      // "71,4" is how shares are typed; it makes them no likelier to be wrong.
      const isText = figure.reading.storedAsText && figure.unit.measure !== "share";
      return isText || figure.reading.sureness === "ambiguous";
    },
  },
  {
    id: "formula-lacks-part",
    weight: -20,
    because: "A total whose formula passes over a part is wrong as soon as that part is not zero.",
    fits: ({ book, reach }, cell) =>
      [...reach(cell).keys()].some((tie) => unreadParts(book, tie, cell).length > 0),
  },
  {
    id: "formula",
    weight: 20,
    because: "A formula that reads all its parts makes no slips; its inputs are searched instead.",
    fits: ({ book, reach }, cell) =>
      figureIn(book, cell)?.formula !== undefined &&
      [...reach(cell).keys()].every((tie) => unreadParts(book, tie, cell).length === 0),
  },
  {
    id: "echo",
    weight: -10,
    because:
      "A count of three digits seldom comes out the same in two periods or units; more likely it was copied.",
    fits: ({ book, evidence }, cell) => {
      const figure = figureIn(book, cell);
      return figure !== null && Math.abs(figure.value) >= 100 && evidence.isRareEcho(figure);
    },
  },
  {
    id: "not-carried-over",
    weight: -10,
    because: "What is carried over was counted at the end of the period before.",
    fits: ({ book, evidence }, cell) => carriedOverState(book, evidence, cell) === "breaks",
  },
  {
    id: "carried-over",
    weight: 10,
    because: "What was left over in the period before confirms the number.",
    fits: ({ book, evidence }, cell) => carriedOverState(book, evidence, cell) === "holds",
  },
  {
    id: "plan",
    weight: 10,
    because: "A plan holds for the year: the same plan in the period before confirms it.",
    fits: ({ book, evidence }, cell) => {
      const figure = figureIn(book, cell);
      return figure !== null && evidence.isPlanAsBefore(figure);
    },
  },
  {
    id: "confirmed",
    weight: 10,
    because: "A second relation that agrees confirms the number; a bound confirms next to nothing.",
    fits: ({ reach }, cell) =>
      [...reach(cell).keys()].some(
        ({ relation, state }) => state === "holds" && relation.kind !== "bound"
      ),
  },
];

function carriedOverState(book: FigureBook, evidence: Evidence, cell: FigureId) {
  const figure = figureIn(book, cell);
  return figure === null ? null : evidence.carriedOverState(figure);
}

/** How unlikely it is that the cell is wrong: 1 for an ordinary cell, less for a suspicious one. */
export function cellWeight(network: Network, cell: FigureId): number {
  const fitting = TRAITS.filter(({ fits }) => fits(network, cell));
  return fitting.reduce((sum, { weight }) => sum + weight, BASE) / 100;
}

/** Parts of a broken total that its formula names none of, where it names others. */
export function unreadParts(book: FigureBook, tie: Tie, cell: FigureId): readonly FigureId[] {
  const total = figureIn(book, cell);
  const { relation, state } = tie;
  if (state !== "broken" || total === null || !isTotalOf(relation, cell)) return [];
  const known = unread.get(tie) ?? findUnread(book, relation, total);
  unread.set(tie, known);
  return known;
}

/** A tie belongs to one book, and several traits and clues ask for the same long total. */
const unread = new WeakMap<Tie, readonly FigureId[]>();

function findUnread(book: FigureBook, { parts }: Balance, total: Figure): readonly FigureId[] {
  if (total.formula === undefined) return [];
  const places = parts.flatMap((part) => {
    const place = placeOf(book.get(part));
    return place === null ? [] : [{ part, ...place }];
  });
  const missed = new Set(cellsUnread(total, places) ?? []);
  if (missed.size === places.length) return [];
  return places.filter((place) => missed.has(place)).map(({ part }) => part);
}

export function isTotalOf(relation: Tie["relation"], cell: FigureId): relation is Balance {
  return relation.kind === "balance" && relation.total === cell;
}

function countBroken(reach: ReadonlyMap<Tie, unknown>): number {
  return [...reach.keys()].filter(({ state }) => state === "broken").length;
}

/** In a relation that it breaks, or among the shares beside it, more than half of the others are formulas. */
export function isTypedAmongFormulas(network: Network, cell: FigureId): boolean {
  const figure = figureIn(network.book, cell);
  if (figure === null || figure.formula !== undefined) return false;
  return [...network.reach(cell).keys()].some(
    (tie) => tie.state === "broken" && isAmongFormulas(network, tie, figure)
  );
}

function isAmongFormulas(network: Network, tie: Tie, figure: Figure): boolean {
  const { relation } = tie;
  if (relation.kind === "share") {
    const isTied = figuresOf(relation).includes(figure.id);
    return isTied && isMostlyFormulas(network, figure.id, neighboursIn(network, tie, figure));
  }
  const { ids, formulas } = membersOf(network, tie);
  return ids.has(figure.id) && formulas * 2 > ids.size - 1;
}

interface Members {
  readonly ids: ReadonlySet<FigureId>;
  /** How many of them are formulas. */
  readonly formulas: number;
}

/** Every part of a long total asks for the same figures. */
const members = new WeakMap<Tie, Members>();

function membersOf({ book }: Network, tie: Tie): Members {
  const known = members.get(tie);
  if (known !== undefined) return known;
  const ids = new Set(figuresOf(tie.relation));
  const formulas = [...ids].filter((id) => figureIn(book, id)?.formula !== undefined).length;
  const made = { ids, formulas };
  members.set(tie, made);
  return made;
}

/** A share stands among the shares of its kind on the sheet; other figures among those of the relation. */
function neighboursIn(
  { ties, book }: Network,
  { relation }: Tie,
  figure: Figure
): readonly FigureId[] {
  if (relation.kind !== "share" || relation.share !== figure.id) return figuresOf(relation);
  return ties.flatMap(({ relation: other }) => {
    if (other.kind !== "share" || other.code !== relation.code) return [];
    return figureIn(book, other.share)?.origin.sheet === figure.origin.sheet ? [other.share] : [];
  });
}

function isMostlyFormulas(
  { book }: Network,
  cell: FigureId,
  neighbours: readonly FigureId[]
): boolean {
  const others = neighbours.filter((id) => id !== cell);
  const formulas = others.filter((id) => figureIn(book, id)?.formula !== undefined);
  return formulas.length * 2 > others.length;
}
