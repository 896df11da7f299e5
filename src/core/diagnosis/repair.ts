import type { Sentence } from "../figures/sentence";
import type { CellChange } from "../sheet/cell-change";

/** A proposed change of one or more cells: one click, and one undo. */
export interface Repair {
  /** What it does, as a button says it: "Sửa thành 3.557", "Chèn công thức =G17+K17". */
  readonly label: Sentence;
  readonly changes: readonly CellChange[];
}

/** Repairs by what they mend: the key of a finding (see finding-key.ts) or of a suspect. */
export type RepairBook = ReadonlyMap<string, readonly Repair[]>;
