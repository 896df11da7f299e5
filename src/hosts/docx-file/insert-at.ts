import type { Parcel } from "../../core/link/parcel";
import type { Passage } from "../../core/narrative/passage";
import type { DocumentPlace } from "../document-room";
import type { Outcome } from "../trouble";
import { succeed } from "../trouble";
import type { ClickedPlace } from "../wordml/clicked-place";
import { clickedPlace, paragraphNumbered } from "../wordml/clicked-place";
import { insertionRefusals } from "../wordml/insertion-refusals";
import { passageExtents } from "../wordml/passage-extent";
import type { RefreshRequest } from "./apply-edits";
import type { DocxDocument } from "./docx-document";
import { presentIn, putIn } from "./insert-passages";
import { knownManifest } from "./known-manifest";
import { bodyOf, headingsIn, surveyDocument } from "./survey-document";

/** The document with the passages in it, and which of them came in. */
export interface DocumentFilledAt {
  readonly document: DocxDocument;
  readonly passages: readonly Passage["id"][];
}

/**
 * Writes passages where the person clicked, one behind the other; those that the document has are
 * passed over. No word that stands there is moved or replaced.
 */
export function insertAt(
  document: DocxDocument,
  clicked: DocumentPlace,
  { parcel, ...request }: RefreshRequest & { readonly parcel: Parcel }
): Outcome<DocumentFilledAt> {
  const terrain = surveyDocument(document);
  const paragraph = paragraphNumbered(terrain, clicked.paragraph);
  if (paragraph === null) return insertionRefusals.placeGone();
  const extents = passageExtents(bodyOf(document), headingsIn(document));
  const place = clickedPlace(terrain, paragraph, extents);
  const known = knownManifest(document, request.newDocumentId);
  const isPresent = presentIn(document, known);
  const passages = parcel.passages.filter((passage) => !isPresent(passage));
  const drafts = passages.map((passage, at) => ({
    passage,
    place: at === 0 ? place : behind(place),
  }));
  const filled = putIn(document, drafts, { known, parcel, refresh: request.refresh });
  if (!filled.ok) return filled;
  return succeed({ document: filled.value, passages: passages.map(({ id }) => id) });
}

/** Where the next passage of the same place goes. */
const behind = ({ end, format }: ClickedPlace): ClickedPlace => ({
  start: end,
  end,
  vacant: null,
  format,
  besides: [],
});
