import type { SuspectReason } from "./suspect";

/**
 * Of a hundred wrong numbers about so many came about in this way. Rough on purpose: rivals are told
 * apart only where the odds differ many times over. What is left, about a fourth, are numbers that nothing
 * explains, near the right one or anywhere.
 */
const RATES: Partial<Readonly<Record<SuspectReason, number>>> = {
  "digits-swapped": 10,
  "digit-changed": 16,
  "digit-lost": 6,
  "digit-added": 8,
  "digit-doubled": 6,
  sign: 2,
  thousandfold: 4,
  "blank-left-out": 10,
  "cells-exchanged": 5,
  "copied-neighbour": 4,
  "copied-previous": 4,
  "copied-other-unit": 2,
  "row-missing-from-total": 4,
  "subtotal-counted-twice": 2,
};
const NEAR_RATE = 12;
const ANY_RATE = 15;

/** Half of the numbers that are merely near the right one are no farther than this. */
const NEAR = 10;

/** The chance that a wrong number came about in this way and is the very one that stands there. */
export const oddsOf = (reason: SuspectReason, ways: number): number =>
  (RATES[reason] ?? 0) / 100 / Math.max(ways, 1);

/**
 * The chance that a number came about in no way we know and is off by just so much, both in units of
 * the last digit. `range` is as far as the numbers of the explanations go: the same for all rivals,
 * so that a short number is no likelier than a long one.
 */
export function oddsOfAnything(difference: number, range: number): number {
  const near = (NEAR_RATE / 100) * (NEAR / 2 / (NEAR + Math.abs(difference)) ** 2);
  return near + ANY_RATE / 100 / Math.max(range, NEAR);
}

/** That a number should be nothing is not likelier than that it should be a tenth of it. */
const MOST_BY_SIZE = 3;

/**
 * How much likelier a number of this size was meant than one of the size that stands there: that 9
 * should be 2,030 is hard to believe. In statistics small numbers are more common than large ones, as
 * 1/n (Benford), while numbers of one column are of one size; the root lies in between.
 */
export const oddsOfSize = (typed: number, meant: number): number =>
  Math.min(MOST_BY_SIZE, Math.sqrt((Math.abs(typed) + 1) / (Math.abs(meant) + 1)));

/** Small numbers are equal by chance: of all that is copied, so much can be told from that. */
export const oddsOfEqual = (number: number, range: number): number =>
  Math.min(1, (Math.abs(number) + 1) / Math.max(range, 1));
