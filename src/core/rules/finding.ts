import type { FigureId } from "../figures/figure";
import type { Severity } from "../figures/relation";
import type { Sentence } from "../figures/sentence";
import type { CellAddress } from "../sheet/address";

/** A place where the figures do not agree. It says "chênh lệch", never whose mistake. */
export interface Finding {
  /** Id of the rule, which says what must hold: `totals-add-up`. */
  readonly rule: string;
  readonly severity: Severity;
  readonly sheet: string;
  /** The cells that the finding is about, in A1 style on `sheet`; empty when it is about the sheet. */
  readonly cells: readonly string[];
  /** Cells that enter the arithmetic. */
  readonly contributors: readonly CellAddress[];
  readonly expected: number | null;
  readonly actual: number | null;
  /** actual − expected, where both are known. */
  readonly difference: number | null;
  readonly sentence: Sentence;
  /** Id of the relation that does not hold, if a relation it is. */
  readonly relation: string | null;
  /** Figures that the finding is about, for marking passages that use them. */
  readonly figures: readonly FigureId[];
}
