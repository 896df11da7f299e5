import { exactSum } from "../figures/evaluate-relation";
import type { FigureId } from "../figures/figure";
import type { Severity } from "../figures/relation";
import type { Bilingual } from "../figures/bilingual";
import type { SentenceValue } from "../figures/sentence";
import type { CellAddress } from "../sheet/address";
import type { Finding } from "./finding";

/** A finding as a rule writes it; what it leaves out is empty or unknown. */
export interface FindingDraft {
  readonly severity: Severity;
  readonly sheet: string;
  readonly cells?: readonly string[];
  readonly message: Bilingual;
  readonly data: Readonly<Record<string, SentenceValue>>;
  readonly contributors?: readonly CellAddress[];
  readonly expected?: number | null;
  readonly actual?: number | null;
  readonly relation?: string;
  readonly figures?: readonly FigureId[];
}

/** The finding of the rule with this id; the difference is worked out here and nowhere else. */
export function makeFinding(rule: string, draft: FindingDraft): Finding {
  const { expected = null, actual = null } = draft;
  return {
    rule,
    severity: draft.severity,
    sheet: draft.sheet,
    cells: draft.cells ?? [],
    contributors: draft.contributors ?? [],
    expected,
    actual,
    difference: expected === null || actual === null ? null : exactSum([actual, -expected]),
    sentence: { texts: draft.message, data: draft.data },
    relation: draft.relation ?? null,
    figures: draft.figures ?? [],
  };
}
