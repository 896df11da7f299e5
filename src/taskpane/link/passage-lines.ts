import type { Parcel } from "../../core/link/parcel";
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
  const standing = new Map(prose?.map((one) => [one.passage, one]));
  const marked = new Set(marks.map(({ passage }) => passage));
  const reworded = new Set(rewordedPassages(parcel, manifest));
  const isThere = (passage: Passage): boolean =>
    marked.has(passage.id) || (!hasFigures(passage) && manifest?.passages.has(passage.id) === true);
  return parcel.passages.map((passage): PassageLine => {
    const { id, title } = passage;
    const found = standing.get(id);
    const state = states.get(id) ?? (isThere(passage) ? "unknown" : "absent");
    return {
      id,
      title,
      prose: state,
      isReworded: state !== "absent" && reworded.has(id),
      standing: found === undefined ? null : textsOf(found),
      offered: textsOf(passage),
    };
  });
}

/** One without figures has no mark: only the document's own record tells that it was written. */
const hasFigures = ({ paragraphs }: Passage): boolean =>
  paragraphs.flat().some(({ kind }) => kind === "figure");

const textsOf = ({ paragraphs }: Pick<StandingPassage, "paragraphs">): readonly string[] =>
  paragraphs.map((pieces) => pieces.map(({ text }) => text).join(""));
