import type { Outcome } from "../trouble";
import type { DocxDocument } from "./docx-document";
import type { Part, PartChanges } from "../opc/package-parts";
import { changeEntries } from "../opc/package-parts";
import { openEntries } from "./open-docx";
import { writePartText } from "../opc/part-text";
import { applySplices } from "../opc/splice";
import type { Splice } from "../opc/splice";

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
