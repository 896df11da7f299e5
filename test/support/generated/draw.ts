/** Random choices that a seed settles: the same seed gives the same choices on every machine. */
export interface Draw {
  /** A number from 0, less than 1. */
  readonly fraction: () => number;
  /** A whole number between two, both inclusive. */
  readonly between: (least: number, most: number) => number;
  readonly chance: (probability: number) => boolean;
  /** One of some things; throws where there are none. */
  readonly pick: <Thing>(things: readonly Thing[]) => Thing;
  /** All of them in another order. */
  readonly shuffle: <Thing>(things: readonly Thing[]) => readonly Thing[];
  /** A whole number whose size is as likely of few digits as of many. */
  readonly sized: (least: number, most: number) => number;
}

/** Choices by the generator "mulberry32": 32 bits of state, more than a workbook needs. */
export function createDraw(seed: number): Draw {
  let state = (seed ^ 0x9e3779b9) >>> 0;
  const fraction = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const between = (least: number, most: number): number =>
    least + Math.floor(fraction() * (most - least + 1));
  return {
    fraction,
    between,
    chance: (probability) => fraction() < probability,
    pick: (things) => {
      const thing = things[between(0, things.length - 1)];
      if (thing === undefined) throw new Error("Nothing to pick from.");
      return thing;
    },
    shuffle: (things) => {
      const left = [...things];
      return things.flatMap(() => left.splice(between(0, left.length - 1), 1));
    },
    sized: (least, most) =>
      Math.min(most, Math.floor(least * Math.exp(fraction() * Math.log((most + 1) / least)))),
  };
}
