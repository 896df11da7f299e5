import { makeParcel } from "../../core/link/make-parcel";
import type { NarrativeStyle } from "../../core/narrative/style";
import type { Passage } from "../../core/narrative/passage";
import type { Explanation } from "../../core/rules/explanation";
import { parcelCode } from "../../hosts/parcel-code";
import { openTally } from "../report/open-tally";
import type { ReportDigest } from "../report/report-digest";
import { withoutPassages } from "../report/without-passages";
import type { PreparedParcel } from "./publishing";

interface Preparation {
  readonly leftOut: readonly Passage["id"][];
  readonly explanations: readonly Explanation[];
  readonly style: NarrativeStyle;
  /** ISO time. */
  readonly madeAt: string;
  readonly workbookId: string;
}

/**
 * The parcel of the passages that the person keeps. It counts the findings that are open, those that
 * the pane does not show among them; what she explained is settled.
 */
export function prepareParcel(digest: ReportDigest, preparation: Preparation): PreparedParcel {
  const { leftOut, explanations, style, madeAt, workbookId } = preparation;
  const { open } = openTally(digest, explanations);
  const source = { ...withoutPassages(digest, leftOut), tally: open };
  const parcel = makeParcel(source, { madeAt, workbookId, style });
  const code = parcelCode(parcel);
  return { parcel, code, bytes: new TextEncoder().encode(code).length };
}
