import type { Figure, FigureBook, FigureId } from "../figures/figure";
import { figureIn } from "../figures/figure";
import type { SentenceValue } from "../figures/sentence";
import { cellName, parseCellName } from "../sheet/address";
import { isTotalOf, unreadParts } from "./cell-weight";
import { decimalsOf } from "./find-values";
import type { Change } from "./find-values";
import { numberOf } from "./linear-form";
import type { Network } from "./network";
import { sayNumber } from "./say-number";
import { oddsOf, oddsOfAnything, oddsOfEqual, oddsOfSize } from "./slip-odds";
import type { SuspectReason } from "./suspect";
import type { Tie } from "./tie";
import { typingPattern } from "./typing-pattern";

/** What the value found says about how the printed one came about. */
export interface Clue {
  readonly reason: SuspectReason;
  /** What the sentence needs beyond the two values. */
  readonly data: Readonly<Record<string, SentenceValue>>;
}

/** The most striking clue to a change, and how likely the printed number is if the change is right. */
export interface Slip {
  readonly clue: Clue | null;
  readonly odds: number;
}

/** The cell of another part that would change from `to` to `from`, if there is one. */
export type Counterparts = (from: number, to: number) => FigureId | null;

/** The explanation that a change is part of. */
interface Company {
  readonly changes: readonly Change[];
  readonly counterparts: Counterparts;
  /** The greatest number of all rival explanations. */
  readonly range: number;
}

const BLANK: Clue = { reason: "blank-left-out", data: {} };
/** No slip, but it says what was meant: hardly anything else is as likely. */
const CARRIED_OVER_ODDS = 0.5;

/** How the number in the cell may have come about if the change is right. */
export function findSlip(network: Network, change: Change, company: Company): Slip {
  const { cell, to } = change;
  const { changes, range } = company;
  const figure = figureIn(network.book, cell);
  if (figure === null)
    return { clue: BLANK, odds: oddsOf("blank-left-out", 1) * oddsOfSize(0, to ?? 0) };
  const decimals = Math.max(decimalsOf(network, cell), figure.reading.decimals);
  const digits = 10 ** decimals;
  const anything = oddsOfAnything(distance(figure, change) * digits, range * digits);
  if (to === null) return { clue: null, odds: anything };
  const likenesses = [
    exchange(network.book, change, company),
    carriedOver(network, figure, to),
    ...[...network.reach(cell).keys()].flatMap((tie) => totalClues(network, tie, change)),
    mistyped(figure, to, decimals),
    ...[copiedNeighbour(network, figure), copiedFromElsewhere(network, figure)].map((likeness) =>
      likeness === null
        ? null
        : { ...likeness, odds: likeness.odds * oddsOfEqual(figure.value, range) }
    ),
  ].flatMap((likeness) => likeness ?? []);
  const best = likenesses.reduce<Likeness | null>(
    (most, one) => (most === null || one.odds > most.odds ? one : most),
    null
  );
  // The number that follows from a wrong one says nothing of how that one came about.
  if (isFollower(network, change, changes)) return { clue: best, odds: 1 };
  const size = oddsOfSize(figure.value, to);
  const odds = likenesses.reduce((sum, one) => sum + one.odds, 0);
  // Sizes alone tell little.
  return {
    clue: best,
    odds: Math.min(odds, 1) * size + anything * Math.min(2, Math.max(0.5, size)),
  };
}

function distance({ value }: Figure, { to, low, high }: Change): number {
  if (to !== null) return value - to;
  return value < low ? low - value : Math.max(value - high, 0);
}

type Likeness = Clue & { readonly odds: number };

function likenessOf(reason: SuspectReason, ways: number, data: Clue["data"] = {}): Likeness {
  return { reason, odds: oddsOf(reason, ways), data };
}

/** A count that was read with decimals, "3.936", is compared with them. */
function mistyped({ value }: Figure, to: number, decimals: number): Likeness | null {
  const pattern = typingPattern(value, to, decimals);
  return pattern === null ? null : likenessOf(pattern.reason, pattern.ways);
}

/** Two cells of the explanation, or of two, each holding what the other should. */
function exchange(
  book: FigureBook,
  { cell, to }: Change,
  { changes, counterparts }: Company
): Likeness | null {
  const own = figureIn(book, cell);
  if (own === null || to === null) return null;
  const partner = changes
    .filter((other) => other.cell !== cell && other.to === own.value)
    .flatMap((other) => figureIn(book, other.cell) ?? [])
    .find((other) => other.value === to);
  const elsewhere = partner ?? figureIn(book, counterparts(own.value, to) ?? "");
  if (elsewhere === null) return null;
  return likenessOf("cells-exchanged", 1, { other: { cells: [elsewhere.origin] } });
}

/** The value found is what the period before left over. */
function carriedOver({ evidence }: Network, figure: Figure, to: number): Likeness | null {
  const left = evidence.carriedOver(figure);
  if (left?.value !== to) return null;
  return { reason: "carried-over", odds: CARRIED_OVER_ODDS, data: { other: left.other } };
}

/** The difference of a total is one of its rows, left out or counted twice. */
function totalClues(network: Network, tie: Tie, { cell, to }: Change): readonly Likeness[] {
  const { book } = network;
  const total = figureIn(book, cell);
  const { relation } = tie;
  if (tie.state !== "broken" || total === null || to === null) return [];
  if (!isTotalOf(relation, cell)) return [];
  const lacks = to > total.value;
  const amount = Math.abs(to - total.value);
  const unread = unreadParts(book, tie, cell);
  const items = lacks ? relation.parts : [...relation.parts, ...subtotalsOf(network, tie)];
  const item = items
    .flatMap((id) => figureIn(book, id) ?? [])
    .find(
      ({ value: part, unit }) => Math.abs((part * unit.scale) / total.unit.scale - amount) < 1e-6
    );
  if (item === undefined) return [];
  const isPassedOver = unread.includes(item.id);
  const reason = lacks ? "row-missing-from-total" : "subtotal-counted-twice";
  const data = { part: item.label, amount: sayNumber(item, item.value) };
  return [{ ...likenessOf(reason, items.length, data), ...(isPassedOver ? { odds: 1 } : {}) }];
}

/** Totals of other sums that share a part with the tie: sections of the same column. */
function subtotalsOf({ tiesOf }: Network, tie: Tie): readonly FigureId[] {
  if (tie.relation.kind !== "balance") return [];
  const { total, parts, direction } = tie.relation;
  const others = parts.flatMap(tiesOf).flatMap(({ relation }) => {
    const isSection = relation.kind === "balance" && relation.direction === direction;
    return isSection && relation.total !== total ? [relation.total] : [];
  });
  return [...new Set(others)];
}

/** The cell above or to the left holds the very same number. */
function copiedNeighbour({ figureAt }: Network, figure: Figure): Likeness | null {
  const place = parseCellName(figure.origin.cell);
  if (place === null) return null;
  const { sheet } = figure.origin;
  const above = place.row > 0 ? cellName(place.row - 1, place.column) : null;
  const left = place.column > 0 ? cellName(place.row, place.column - 1) : null;
  const twin = [above, left]
    .flatMap((name) => (name === null ? [] : (figureAt({ sheet, cell: name }) ?? [])))
    .find(({ value }) => value === figure.value);
  if (twin === undefined) return null;
  return likenessOf("copied-neighbour", 2, { other: { cells: [twin.origin] } });
}

/** The same number stands in the sheet of another period or unit. */
function copiedFromElsewhere({ evidence }: Network, figure: Figure): Likeness | null {
  const echo = evidence.echoOf(figure);
  return echo === null ? null : likenessOf(echo.reason, 1, { other: echo.other });
}

/**
 * True for a total or share that agrees now with another cell of the explanation: it was worked out
 * from the wrong number, and is no second mistake.
 */
function isFollower({ book, tiesOf }: Network, { cell }: Change, all: readonly Change[]): boolean {
  const others = new Set(all.flatMap((other) => (other.cell === cell ? [] : [other.cell])));
  return tiesOf(cell).some(({ relation, state }) => {
    if (state !== "holds") return false;
    if (relation.kind === "share")
      return relation.share === cell && (others.has(relation.part) || others.has(relation.whole));
    if (relation.kind !== "balance" || relation.total !== cell) return false;
    return relation.parts.some((part) => others.has(part) && numberOf(book, part) !== 0);
  });
}
