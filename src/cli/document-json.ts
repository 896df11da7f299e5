import type { Language } from "../core/figures/bilingual";
import type { PlannedMark } from "../core/link/planned-mark";
import type { Report } from "../core/make-report";
import type { Trouble } from "../hosts/trouble";

/** What `write --json` and `sync --json` say, beside the fields that each adds. */
export function documentJson(
  document: string,
  report: Report,
  marks: readonly PlannedMark[]
): object {
  return {
    document,
    error: null,
    marks: marks.map(markJson),
    counts: report.tally,
  };
}

/** The same shape when the work could not be done. */
export function documentTroubleJson(
  document: string,
  trouble: Trouble,
  language: Language
): object {
  const error = { code: trouble.code, message: trouble.message[language] };
  return { document, error, marks: [], written: false };
}

function markJson({
  tag,
  figure,
  passage,
  state,
  before,
  after,
  origin,
  obstacle,
}: PlannedMark): object {
  return {
    tag,
    figure,
    passage,
    state,
    before,
    after,
    sheet: origin.sheet,
    cell: origin.cell,
    obstacle,
  };
}
