import type { Language } from "../../core/figures/bilingual";
import type { MarkState } from "../../core/link/mark";
import type { PlannedMark } from "../../core/link/planned-mark";
import { stateNames } from "../../core/link/state-names";
import { addressText } from "../../core/sheet/address";
import { markKey } from "../word/document-question";

/** How a figure of the report is drawn, and what is read out for it. */
export interface DrawnMark {
  readonly state: MarkState;
  /** "3.936, cũ, TTHC!C17". */
  readonly label: string;
}

/** The figures of a report by the key of their mark. */
export const reportMarks = (
  marks: readonly PlannedMark[],
  language: Language
): ReadonlyMap<string, DrawnMark> =>
  new Map(
    marks.map((mark) => {
      const { state, before, after, label, origin } = mark;
      const words = [before ?? after, stateNames[state][language], label[language]];
      return [markKey(mark), { state, label: [...words, addressText(origin)].join(", ") }];
    })
  );
