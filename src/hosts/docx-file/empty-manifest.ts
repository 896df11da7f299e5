import type { LinkManifest } from "../../core/link/mark";
import { parseTag } from "../../core/link/tag";
import type { DocxDocument } from "./docx-document";
import { findMarks } from "./find-marks";

/**
 * A manifest that knows nothing yet. Marks in the document still say how its id began; the new id,
 * a GUID, is made to begin the same.
 */
export function emptyManifest(document: DocxDocument, newDocumentId: string): LinkManifest {
  const [first] = findMarks(document);
  const known = first === undefined ? null : parseTag(first.mark.tag);
  const id = newDocumentId.replace(/[{}]/g, "").toLowerCase();
  return {
    document: known === null ? id : known.document8 + id.slice(8),
    written: new Map(),
    passages: new Map(),
    trail: [],
  };
}
