import fc from "fast-check";
import type { ConflictChoice } from "../../../src/core/link/plan-edits";

/** One thing that befalls a document: a hand in it, or a refresh after the sheet changed. */
export type Work =
  | { readonly kind: "type" | "words"; readonly mark: number; readonly typed: number }
  | { readonly kind: "delete" | "copy" | "split"; readonly mark: number }
  | {
      readonly kind: "refresh";
      readonly numbers: readonly number[];
      readonly choice: ConflictChoice;
      readonly isUndone: boolean;
    }
  | { readonly kind: "reopen" };

/** How many figures the sheet gives. */
const FIGURES = 3;

const mark = fc.nat({ max: 8 });
/** Numbers that no sheet ever gives, so that a law can tell whose they are. */
const typed = fc.integer({ min: 1000, max: 9999 });
const numbers = fc.array(fc.integer({ min: 1, max: 3 }), {
  minLength: FIGURES,
  maxLength: FIGURES,
});

const work: fc.Arbitrary<Work> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ kind: fc.constantFrom("type", "words"), mark, typed }) },
  { weight: 3, arbitrary: fc.record({ kind: fc.constantFrom("delete", "copy", "split"), mark }) },
  {
    weight: 5,
    arbitrary: fc.record({
      kind: fc.constant("refresh"),
      numbers,
      choice: fc.constantFrom("ask", "mine", "new"),
      isUndone: fc.boolean(),
    }),
  },
  { weight: 1, arbitrary: fc.constant({ kind: "reopen" }) }
);

/** Up to eight of them, one after the other. */
export const randomWork: fc.Arbitrary<readonly Work[]> = fc.array(work, {
  minLength: 1,
  maxLength: 8,
});
