import type { Mark } from "../../core/link/mark";
import type { DocumentState } from "../document-host";
import type { Outcome } from "../trouble";
import { succeed } from "../trouble";
import type { Abilities } from "./abilities";
import { readKept } from "./kept-manifest";
import { marksOf, readDocument } from "./read-document";
import { mayHoldDeletions, readRevisions } from "./read-revisions";
import { runWord } from "./run-word";
import { warningsOf } from "./warn";

/** What the document holds: marks, what was written last, and what the person should know. */
export function listMarks(abilities: Abilities): Promise<Outcome<DocumentState>> {
  return runWord(async (context) => {
    const document = await readDocument(context, abilities);
    const kept = await readKept(abilities);
    const marks = marksOf(document);
    const isDoubtful = ({ tag, text }: Mark): boolean =>
      mayHoldDeletions(kept.manifest?.written.get(tag)?.text ?? "", text);
    const isBlind = !abilities.seesReview && marks.some(isDoubtful);
    const revised = isBlind ? await readRevisions(context) : (): null => null;
    return succeed({
      marks: marks.map((mark) => withRevision(mark, revised(mark))),
      manifest: kept.manifest,
      warnings: warningsOf(document, kept),
    });
  });
}

const withRevision = (mark: Mark, text: string | null): Mark =>
  text === null ? mark : { ...mark, text, obstacle: mark.obstacle ?? "tracked-changes" };
