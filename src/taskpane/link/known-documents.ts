import type { LinkManifest } from "../../core/link/mark";
import { standingSource } from "../../core/link/source-change";
import type { KnownDocument } from "../../hosts/direct-link";
import type { DocumentReading } from "./document-task";
import { workbooksOf } from "./source-steps";

/** What Excel may know of the document: one entry for each workbook from which it took figures. */
export function knownDocuments({
  name,
  manifest,
  marks,
}: Pick<DocumentReading, "name" | "manifest" | "marks">): readonly KnownDocument[] {
  if (manifest === null) return [];
  return [...workbooksOf(manifest)].flatMap((workbookId): KnownDocument[] => {
    const last = standingSource(linesOf(manifest, workbookId));
    if (last === null) return [];
    const { at: refreshedAt, madeAt: parcelMadeAt } = last;
    const { document: id } = manifest;
    return [{ id, name, workbookId, refreshedAt, parcelMadeAt, marks: marks.length }];
  });
}

/** What was told and is so no more, as after the final version: a document without figures of its workbook. */
export function departed(
  told: readonly KnownDocument[],
  known: readonly KnownDocument[]
): readonly KnownDocument[] {
  const isKnown = ({ id, workbookId }: KnownDocument): boolean =>
    known.some((one) => one.id === id && one.workbookId === workbookId);
  return told.filter((one) => !isKnown(one)).map((one) => ({ ...one, marks: 0 }));
}

/** An undo takes back a line of its own workbook. */
const linesOf = ({ trail }: LinkManifest, workbookId: string): LinkManifest["trail"] =>
  trail.filter((line) => line.workbookId === workbookId);
