import { decimalsOf } from "../sheet/number-format";
import type { LessonValue } from "./lesson-table";

/** A row or a column of numbers; all series of a table have their numbers in the same order. */
export interface Series {
  /** Row or column of the sheet. */
  readonly at: number;
  readonly values: readonly (LessonValue | null)[];
}

/** How far a tie holds over the numbers of series. */
export interface Trial {
  readonly holds: number;
  /** Places in the series where it does not. */
  readonly fails: readonly number[];
  /** How unlikely chance is to make it hold so often, as a power of two. */
  readonly bits: number;
}

const DUST = 1e-6;
const NOTHING: Trial = { holds: 0, fails: [], bits: 0 };

/** Of five numbers that are judged, one may fail. */
export function holdsEnough({ holds, fails }: Trial): boolean {
  return holds > 0 && fails.length * 5 <= holds + fails.length;
}

/** total = sum of the parts. Rows where one part alone is all of it tell next to nothing. */
export function tryBalance(total: Series, parts: readonly Series[]): Trial {
  return gather(total.values.length, (place) => {
    const whole = total.values[place] ?? null;
    const read = parts.flatMap(({ values }) => values[place] ?? []);
    if (whole === null || read.length === 0) return null;
    const sum = read.reduce((all, { value }) => all + value, 0);
    const isEqual = Math.abs(whole.value - sum) <= roundingOf([whole, ...read]);
    const filled = read.filter(({ value }) => value !== 0).length;
    return { isEqual, bits: filled > 1 ? bitsOf(whole) : 0, key: keyOf([whole, ...read]) };
  });
}

/** lesser ≤ greater: every row that is no equality tells one bit. */
export function tryBound(lesser: Series, greater: Series): Trial {
  return gather(lesser.values.length, (place) => {
    const [less, more] = [lesser.values[place] ?? null, greater.values[place] ?? null];
    if (less === null || more === null) return null;
    const bits = less.value > 0 && less.value < more.value ? 1 : 0;
    return { isEqual: less.value <= more.value + DUST, bits, key: keyOf([less, more]) };
  });
}

/** share = 100 · part / whole as printed. Nought and a hundred percent tell next to nothing. */
export function tryShare(share: Series, part: Series, whole: Series): Trial {
  return gather(share.values.length, (place) => {
    const [told, some, all] = [share, part, whole].map(({ values }) => values[place] ?? null);
    if (told == null || some == null || all == null || all.value === 0) return null;
    const expected = (100 * some.value) / all.value;
    const isEqual = Math.abs(told.value - expected) <= 0.5 * 10 ** -told.decimals + DUST;
    const isTelling = some.value > 0 && some.value !== all.value;
    const bits = isTelling ? Math.log2(100 * 10 ** told.decimals) : 0;
    return { isEqual, bits, key: keyOf([told, some, all]) };
  });
}

interface Judged {
  readonly isEqual: boolean;
  readonly bits: number;
  /** Rows that say the same again are no further evidence. */
  readonly key: string;
}

function gather(length: number, judge: (place: number) => Judged | null): Trial {
  const seen = new Set<string>();
  const fails: number[] = [];
  let { holds, bits } = NOTHING;
  for (let place = 0; place < length; place += 1) {
    const judged = judge(place);
    if (judged === null) continue;
    if (!judged.isEqual) {
      fails.push(place);
      continue;
    }
    holds += 1;
    if (!seen.has(judged.key)) bits += judged.bits;
    seen.add(judged.key);
  }
  return { holds, fails, bits: bits - choices(holds + fails.length, fails.length) };
}

/** In how many ways the rows that fail may be chosen, as a power of two. */
function choices(all: number, some: number): number {
  let bits = 0;
  for (let index = 1; index <= some; index += 1) bits += Math.log2((all - some + index) / index);
  return bits;
}

const bitsOf = ({ value }: LessonValue): number =>
  Math.log2(1 + Math.abs(value) * 10 ** decimalsOf(value));

/** Sums of whole numbers are exact; others may each be off by half of the last digit. */
function roundingOf(values: readonly LessonValue[]): number {
  const decimals = Math.max(...values.map(({ value }) => decimalsOf(value)));
  if (decimals === 0) return DUST;
  return 0.5 * 10 ** -Math.min(...[decimals, 6]) * values.length + DUST;
}

const keyOf = (values: readonly LessonValue[]): string =>
  values.map(({ value }) => String(value)).join();
