import type { FigureBook } from "../figures/figure";
import { budgetPassage } from "./budget-passage";
import { documentsPassage } from "./documents-passage";
import { draftPassage, type NarrativeContext } from "./draft-passage";
import { onlinePassage } from "./online-passage";
import { overduePassage } from "./overdue-passage";
import { papiPassage } from "./papi-passage";
import type { Narrative } from "./passage";
import type { PassagePlan } from "./passage-plan";
import { petitionsPassage } from "./petitions-passage";
import { proceduresPassage } from "./procedures-passage";
import { reformPassage } from "./reform-passage";
import { staffPassage } from "./staff-passage";
import { tthcPassage } from "./tthc-passage";

/**
 * In the order of a report on administrative reform: its direction, then the six fields of Resolution
 * 76/NQ-CP (institutions, procedures, apparatus and civil service, finance, digital government), and
 * what stands beside them.
 */
const plans: readonly PassagePlan[] = [
  reformPassage,
  documentsPassage,
  proceduresPassage,
  tthcPassage,
  overduePassage,
  petitionsPassage,
  staffPassage,
  budgetPassage,
  onlinePassage,
  papiPassage,
];

/**
 * Writes what the figures allow: one passage for each sheet of a known topic. Sentences with a gap
 * are left out, passages without a sentence too. Shares that no sheet prints and changes since an
 * earlier period are worked out, and given back in `derived` where a passage cites them. The same
 * figures give the same words.
 */
export function writeNarrative(book: FigureBook, context: NarrativeContext): Narrative {
  const prefixes = [...new Set([...book.keys()].map((id) => id.slice(0, id.indexOf("."))))];
  const drafts = plans.flatMap((plan) =>
    prefixesOf(plan.topic, prefixes).flatMap(
      (prefix) => draftPassage(plan, { prefix, book }, context) ?? []
    )
  );
  return {
    passages: drafts.map(({ passage }) => passage),
    derived: drafts.flatMap(({ derived }) => derived),
  };
}

/** `tthc`, and `tthc2` … for further sheets of the topic. */
function prefixesOf(topic: string, prefixes: readonly string[]): readonly string[] {
  const numberOf = (prefix: string): number => Number(prefix.slice(topic.length) || "1");
  return prefixes
    .filter((prefix) => prefix.startsWith(topic) && /^\d*$/.test(prefix.slice(topic.length)))
    .sort((one, other) => numberOf(one) - numberOf(other));
}
