import { createContext, useContext } from "react";
import type { RepairBook } from "../../core/diagnosis/repair";
import type { Language } from "../../core/figures/bilingual";
import type { FigureBook } from "../../core/figures/figure";
import type { Explanation } from "../../core/rules/explanation";
import type { Finding } from "../../core/rules/finding";
import type { WorkbookActions } from "../live/workbook-actions";

/** What every line of the check tab needs: how to say things, and what can be done about them. */
export interface CheckDesk {
  readonly language: Language;
  readonly book: FigureBook;
  readonly repairs: RepairBook;
  /** Null over a file that is only read. */
  readonly actions: WorkbookActions | null;
  /** Explanations that no longer hold, by the key of their finding. */
  readonly lapsed: ReadonlyMap<string, Explanation>;
  /** Keys of findings that are gone and fade. */
  readonly leaving: ReadonlySet<string>;
  readonly onSkip: (finding: Finding) => void;
}

export const CheckDeskContext = createContext<CheckDesk | null>(null);

export function useCheckDesk(): CheckDesk {
  const desk = useContext(CheckDeskContext);
  if (desk === null) throw new Error("A line of the check tab stands outside CheckTab.");
  return desk;
}
