import type { Outcome } from "../trouble";
import type { DocxDocument, Part, PartChanges } from "./docx-document";
import { changeEntries } from "./docx-document";
import { openEntries } from "./open-docx";
import { writePartText } from "./part-text";
import { applySplices } from "../wordml/splice";
import type { Splice } from "../wordml/splice";

/** The document with these splices in its stories and these other parts, read anew. */
export function changeStories(
  document: DocxDocument,
  splices: ReadonlyMap<Part, readonly Splice[]>,
  others: PartChanges
): Outcome<DocxDocument> {
  const stories = [...splices].map(([{ name, source }, changes]): [string, Uint8Array] => [
    name,
    writePartText({ ...source, text: applySplices(source.text, changes) }),
  ]);
  return openEntries(changeEntries(document.entries, new Map([...others, ...stories])));
}
