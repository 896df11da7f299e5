import { figureIn } from "../figures/figure";
import type { Change } from "./find-values";
import { decimalsOf } from "./find-values";
import type { Network } from "./network";

const THOUSAND = 1_000;
/** Binary fractions: 3.936 · 1000 is not exactly 3936. */
const DUST = 1e-9;

/**
 * A change with a number where others leave a span and one number of it meets the eye: the same
 * without its sign, or without the thousands that a point for a comma made of it.
 */
export function likelyValue(network: Network, change: Change): Change {
  const figure = figureIn(network.book, change.cell);
  if (figure === null || change.to !== null || figure.unit.measure === "share") return change;
  const power = 10 ** decimalsOf(network, change.cell);
  const isPrintable = (number: number): boolean =>
    Math.abs(number * power - Math.round(number * power)) < DUST * power;
  const { value } = figure;
  const meant = [
    ...(value < 0 ? [-value] : []),
    ...(Math.abs(value) >= THOUSAND ? [value / THOUSAND] : []),
    // Only decimals where there are none speak for thousands that were lost.
    ...(isPrintable(value) ? [] : [Math.round(value * THOUSAND * power) / power]),
  ];
  const fitting = meant.filter(
    (number) => isPrintable(number) && number >= change.low && number <= change.high
  );
  const [only, ...more] = fitting;
  return only === undefined || more.length > 0 ? change : { ...change, to: only };
}
