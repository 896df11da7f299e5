import type { Measure } from "./reading";

/** What a place of a form promises: its measure and, for money, the multiplier to đồng if known. */
export interface Expectation {
  readonly measure: Measure;
  readonly scale: number | null;
}
