import type { RecognisedSheet } from "../figures/read-sheet";
import type { RuleContext } from "./rule";

/** Recognised sheets whose figures begin with the topic: `tthc`, and `tthc2` for a second sheet. */
export function sheetsOfTopic({ sheets }: RuleContext, topic: string): readonly RecognisedSheet[] {
  return sheets
    .filter((sheet) => sheet.kind === "recognised")
    .filter(({ prefix }) => prefix.replace(/\d+$/, "") === topic);
}
