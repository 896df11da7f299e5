import type { Parcel } from "../../core/link/parcel";
import { presenceIn } from "../../core/link/presence-in";
import { proseStates, rewordedPassages } from "../../core/link/prose-state";
import type { StandingPassage } from "../../core/link/standing-passage";
import type { Passage } from "../../core/narrative/passage";
import type { DocumentReading } from "./document-task";
import type { PassageLine } from "./linked-document";

/** The passages of a parcel, and how each stands in the document. */
export function passageLines(
  { marks, manifest, prose }: Omit<DocumentReading, "name" | "warnings">,
  parcel: Parcel
): readonly PassageLine[] {
  const states = new Map(
    proseStates(manifest, prose ?? [], parcel).map(({ passage, state }) => [passage, state])
  );
  const reworded = new Set(rewordedPassages(parcel, manifest));
  const isThere = presenceIn(marks, manifest);
  return parcel.passages.map((passage): PassageLine => {
    const { id, title } = passage;
    const state = states.get(id) ?? (isThere(passage) ? "unknown" : "absent");
    return {
      id,
      title,
      prose: state,
      isReworded: state !== "absent" && reworded.has(id),
      standing: standingTexts(prose, id),
      offered: textsOf(passage),
    };
  });
}

/** The words of a passage, one text a paragraph; null where it does not stand there or was not read. */
export function standingTexts(
  prose: DocumentReading["prose"],
  id: Passage["id"]
): readonly string[] | null {
  const found = prose?.find(({ passage }) => passage === id);
  return found === undefined ? null : textsOf(found);
}

const textsOf = ({ paragraphs }: Pick<StandingPassage, "paragraphs">): readonly string[] =>
  paragraphs.map((pieces) => pieces.map(({ text }) => text).join(""));
