import type { Passage } from "../narrative/passage";
import type { LinkManifest, Mark } from "./mark";

/**
 * Tells which passages a document has. One is there while one of its marks is; of one without figures
 * only the manifest can tell.
 */
export function presenceIn(
  marks: readonly Pick<Mark, "passage">[],
  manifest: LinkManifest | null
): (passage: Passage) => boolean {
  const marked = new Set(marks.map(({ passage }) => passage));
  return ({ id, paragraphs }) => {
    const hasFigures = paragraphs.flat().some(({ kind }) => kind === "figure");
    return marked.has(id) || (!hasFigures && manifest?.passages.has(id) === true);
  };
}
