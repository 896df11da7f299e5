import type { Figure, FigureBook, FigureId } from "../figures/figure";
import { figureIn } from "../figures/figure";
import type { SentenceValue } from "../figures/sentence";
import { cellName, parseCellName } from "../sheet/address";
import { isTotalOf, unreadParts } from "./cell-weight";
import type { Change } from "./find-values";
import { decimalsOf } from "./find-values";
import type { Network } from "./network";
import { sayNumber } from "./say-number";
import type { SuspectReason } from "./suspect";
import type { Tie } from "./tie";
import { chanceOf, typingPattern } from "./typing-pattern";

/** What the value found says about how the printed one came about. */
export interface Clue {
  readonly reason: SuspectReason;
  /** Too striking for chance, so that it tells the cell from its rivals. */
  readonly isTelling: boolean;
  /** What the sentence needs beyond the two values. */
  readonly data: Readonly<Record<string, SentenceValue>>;
}

/** A resemblance that chance gives more often than this to one of the rivals tells nothing. */
const MAX_CHANCE = 0.02;

/** The explanation that a change is part of, and how many others explain the same. */
interface Company {
  readonly changes: readonly Change[];
  readonly rivals: number;
}

/** The most striking clue to the change of a cell, or null when there is none. */
export function findClue(network: Network, change: Change, among: Company): Clue | null {
  const { cell, to } = change;
  const figure = figureIn(network.book, cell);
  if (figure === null) return { reason: "blank-left-out", isTelling: false, data: {} };
  if (to === null) return null;
  const clues = [
    exchange(network.book, change, among.changes),
    ...[...network.reach(cell).keys()].flatMap((tie) => totalClues(network, tie, change)),
    slip(figure, to, decimalsOf(network, cell)),
    copiedNeighbour(network, cell),
  ].flatMap((clue) => clue ?? []);
  const judged = clues.map(({ reason, chance, data }): Clue => {
    return { reason, isTelling: chance * among.rivals <= MAX_CHANCE, data };
  });
  return judged.find(({ isTelling }) => isTelling) ?? judged[0] ?? null;
}

interface Likeness {
  readonly reason: SuspectReason;
  readonly chance: number;
  readonly data: Clue["data"];
}

/** A count that was read with decimals, "3.936", is compared with them. */
function slip({ value, reading }: Figure, to: number, decimals: number): Likeness | null {
  const pattern = typingPattern(value, to, Math.max(decimals, reading.decimals));
  return pattern === null ? null : { ...pattern, data: {} };
}

/** Two cells of the explanation, each holding what the other should. */
function exchange(book: FigureBook, { cell, to }: Change, all: readonly Change[]): Likeness | null {
  const own = figureIn(book, cell);
  const partner = all
    .filter((other) => other.cell !== cell && other.to === own?.value)
    .flatMap((other) => figureIn(book, other.cell) ?? [])
    .find((other) => other.value === to);
  if (partner === undefined) return null;
  return { reason: "cells-exchanged", chance: 0, data: { other: { cells: [partner.origin] } } };
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
  return [
    {
      reason: lacks ? "row-missing-from-total" : "subtotal-counted-twice",
      chance: isPassedOver ? 0 : chanceOf(items.length, String(Math.round(amount)).length),
      data: { part: item.label, amount: sayNumber(item, item.value) },
    },
  ];
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
function copiedNeighbour({ book, figureAt }: Network, cell: FigureId): Likeness | null {
  const figure = figureIn(book, cell);
  const place = figure === null ? null : parseCellName(figure.origin.cell);
  if (figure === null || place === null) return null;
  const { sheet } = figure.origin;
  const above = place.row > 0 ? cellName(place.row - 1, place.column) : null;
  const left = place.column > 0 ? cellName(place.row, place.column - 1) : null;
  const twin = [above, left]
    .flatMap((name) => (name === null ? [] : (figureAt({ sheet, cell: name }) ?? [])))
    .find(({ value }) => value === figure.value);
  if (twin === undefined) return null;
  const digits = String(Math.round(Math.abs(figure.value))).length;
  return {
    reason: "copied-neighbour",
    chance: chanceOf(2, digits),
    data: { other: { cells: [twin.origin] } },
  };
}
