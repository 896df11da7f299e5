import type { DocumentHost } from "../document-host";
import { succeed } from "../trouble";
import { proseIn } from "../wordml/read-prose";
import { applyEdits } from "./apply-edits";
import type { DocxDocument } from "./docx-document";
import { documentState } from "./document-state";
import { finaliseDocument } from "./finalise-document";
import { insertPassages } from "./insert-passages";
import { saveDocx } from "./open-docx";
import { rewritePassage } from "./rewrite-passage";
import { bodyOf, headingsIn } from "./survey-document";

/** A document in a file: edits stay in memory until the caller takes the bytes and writes them. */
export interface DocxFileHost extends DocumentHost {
  save(): Uint8Array<ArrayBuffer>;
}

/** The port over an open document. `newDocumentId` is a GUID for a document that has none yet. */
export function docxFileHost(opened: DocxDocument, newDocumentId: string): DocxFileHost {
  return hostOver({ document: opened }, newDocumentId);
}

/** Who holds the document while calls change it. */
export interface DocumentHolder {
  document: DocxDocument;
}

/** The same over a document that somebody else holds too. */
export function hostOver(held: DocumentHolder, newDocumentId: string): DocxFileHost {
  return {
    listMarks: () => Promise.resolve(succeed(documentState(held.document))),
    applyEdits: (edits, refresh) => {
      const result = applyEdits(held.document, edits, { refresh, newDocumentId });
      if (result.ok) held.document = result.value.document;
      return Promise.resolve(result.ok ? succeed(result.value.applied) : result);
    },
    insertPassages: (parcel, refresh) => {
      const result = insertPassages(held.document, parcel, { refresh, newDocumentId });
      if (result.ok) held.document = result.value.document;
      return Promise.resolve(result.ok ? succeed(result.value.inserted) : result);
    },
    readProse: () =>
      Promise.resolve(succeed(proseIn(bodyOf(held.document), headingsIn(held.document)))),
    rewritePassage: (passage, parcel, refresh) => {
      const rewriting = { passage, parcel };
      const result = rewritePassage(held.document, rewriting, { refresh, newDocumentId });
      if (result.ok) held.document = result.value;
      return Promise.resolve(result.ok ? succeed(null) : result);
    },
    finalise: () => {
      const result = finaliseDocument(held.document);
      if (result.ok) held.document = result.value.document;
      return Promise.resolve(result.ok ? succeed(result.value.marks) : result);
    },
    save: () => saveDocx(held.document),
  };
}
