import type { LinkManifest } from "./mark";
import type { Parcel } from "./parcel";
import { proseHash } from "./prose-hash";
import type { StandingPassage } from "./standing-passage";

/** How the words of a passage stand, whatever its numbers. */
export interface PassageProse {
  readonly passage: StandingPassage["passage"];
  readonly state:
    | "as-written"
    | "edited" // a hand changed the words around the figures, or took a figure out
    | "unknown"; // the document does not remember what it was given
  /** True when the parcel's sentences are others than those that were inserted. */
  readonly isReworded: boolean;
}

/** The state of the words of each passage that stands in a document, in reading order. */
export function proseStates(
  manifest: LinkManifest | null,
  standing: readonly StandingPassage[],
  parcel: Parcel
): readonly PassageProse[] {
  const reworded = new Set(rewordedPassages(parcel, manifest));
  return standing.map(({ passage, paragraphs }): PassageProse => {
    const written = manifest?.passages.get(passage);
    const isWritten = written === proseHash({ paragraphs });
    const state = written === undefined ? "unknown" : isWritten ? "as-written" : "edited";
    return { passage, state, isReworded: reworded.has(passage) };
  });
}

/** Ids of the passages whose sentences are others than those that the document was given. */
export function rewordedPassages(parcel: Parcel, manifest: LinkManifest | null): string[] {
  const isReworded = (passage: Parcel["passages"][number]): boolean => {
    const known = manifest?.passages.get(passage.id);
    return known !== undefined && known !== proseHash(passage);
  };
  return parcel.passages.filter(isReworded).map((passage) => passage.id);
}
