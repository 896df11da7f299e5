import type { NumberReading, Sureness } from "./reading";

/** What a typing means, before it is joined with what stands printed in the cell. */
export type Meaning = Omit<NumberReading, "kind" | "printed" | "storedAsText">;

const ORDER: readonly Sureness[] = ["certain", "likely", "ambiguous"];

/** A meaning that needs no word. Zero is 0, for JavaScript's -0 must not leak. */
export function certainMeaning(value: number, way: Meaning["way"], decimals: number): Meaning {
  return { value: value + 0, way, decimals, sureness: "certain", alternatives: [] };
}

/** The same meaning, at most as sure as told; doubts that were there stay. */
export function weakenMeaning(meaning: Meaning, sureness: Sureness): Meaning {
  const isSurer = ORDER.indexOf(meaning.sureness) < ORDER.indexOf(sureness);
  return isSurer ? { ...meaning, sureness } : meaning;
}

/** The meaning below zero; zero stays zero. */
export function negateMeaning(meaning: Meaning): Meaning {
  const negate = (value: number): number => 0 - value;
  const { value, alternatives } = meaning;
  return { ...meaning, value: negate(value), alternatives: alternatives.map(negate) };
}
