import type { LinkManifest } from "../../core/link/mark";
import { emptyManifest } from "../../core/link/next-manifest";
import type { DocxDocument } from "./docx-document";
import { findMarks } from "./find-marks";
import { readManifestPart } from "./manifest-part";

/**
 * What the document remembers. A lost or damaged manifest begins anew with what the marks still tell;
 * `newDocumentId` is a GUID for a document without any.
 */
export function knownManifest(document: DocxDocument, newDocumentId: string): LinkManifest {
  const known = readManifestPart(document)?.manifest ?? null;
  if (known !== null) return known;
  const marks = findMarks(document).map(({ mark }) => mark);
  return emptyManifest(marks, newDocumentId);
}
