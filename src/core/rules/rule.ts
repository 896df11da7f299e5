import type { Commune } from "../figures/commune";
import type { FigureBook } from "../figures/figure";
import type { Precedent } from "../figures/precedent";
import type { ReadSheet } from "../figures/read-sheet";
import type { Relation } from "../figures/relation";
import type { Bilingual } from "../figures/bilingual";
import type { WorkbookSnapshot } from "../sheet/snapshot";
import type { Finding } from "./finding";

/** Everything a rule may look at. */
export interface RuleContext {
  readonly snapshot: WorkbookSnapshot;
  readonly sheets: readonly ReadSheet[];
  readonly book: FigureBook;
  readonly relations: readonly Relation[];
  /** Sheets with the sheet of an earlier period that each is compared with. */
  readonly precedents: readonly Precedent[];
  /** By how many percentage points a share may move from one period to the next without a word. */
  readonly shareStep?: number;
  /** Who reports, as far as the person said so. */
  readonly reporter?: Commune | null;
  /**
   * True where single cells were put into the snapshot after it was read: the results of formulas
   * that follow from them may still be those from before.
   */
  readonly isPatched?: boolean;
}

/** A validation rule: one file, one page of the same name, one test of the same name. */
export interface Rule {
  /** Says what must hold. */
  readonly id: string;
  readonly title: Bilingual;
  /** Sentences by id, with `{{placeholders}}`. */
  readonly messages: Readonly<Record<string, Bilingual>>;
  /** True where all of its findings are notes: only then may a person raise its notes. */
  readonly onlyNotes?: true;
  /** Gives findings; empty when everything agrees or nothing can be judged. Never formats a number. */
  check(context: RuleContext): readonly Finding[];
}
