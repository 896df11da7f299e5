import { readNumber } from "../../../src/core/sheet/read-number";
import type { ReadingOptions } from "../../../src/core/sheet/read-number";
import type { Measure, NumberReading } from "../../../src/core/sheet/reading";
import type { Cell } from "../../../src/core/sheet/snapshot";

/** A cell as the tables of these tests write it: its bare value, or whole. */
export type Draft = string | number | boolean | Cell;
export const toCell = (draft: Draft): Cell =>
  typeof draft === "object" ? draft : { value: draft };

/** A reading as the tables write it; what a row leaves out is not compared. */
type Row = readonly [draft: Draft, expected: Partial<NumberReading> & { readonly value: number }];

/** Part of a reading that needs no word. */
export const certain = { sureness: "certain", alternatives: [] } as const;

export function expectReadings(
  measure: Measure,
  rows: readonly Row[],
  options?: ReadingOptions
): void {
  for (const [draft, expected] of rows) {
    const reading = readNumber(toCell(draft), measure, options);
    expect({ draft, ...reading }).toMatchObject({ draft, kind: "number", ...expected });
  }
}
