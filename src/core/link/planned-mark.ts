import type { Bilingual } from "../figures/bilingual";
import type { CellAddress } from "../sheet/address";
import type { Mark, MarkState } from "./mark";

/** A mark and what a refresh means for it. */
export interface PlannedMark extends Pick<
  Mark,
  "tag" | "passage" | "figure" | "occurrence" | "obstacle"
> {
  readonly state: MarkState;
  /** Text in the document now; null for a mark that was removed. */
  readonly before: string | null;
  /** Text that the sheet gives now. */
  readonly after: string;
  readonly label: Bilingual;
  readonly origin: CellAddress;
}

/** What to do with a mark that person and sheet both changed: leave it, take the sheet's, keep hers. */
export type ConflictChoice = "ask" | "new" | "mine";
