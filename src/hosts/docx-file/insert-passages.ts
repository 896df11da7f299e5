import type { LinkManifest, Refresh } from "../../core/link/mark";
import type { Parcel } from "../../core/link/parcel";
import { presenceIn } from "../../core/link/presence-in";
import { afterInsertion } from "../../core/link/next-manifest";
import type { Passage } from "../../core/narrative/passage";
import type { InsertedPassage } from "../document-host";
import type { Outcome } from "../trouble";
import { succeed } from "../trouble";
import type { RefreshRequest } from "./apply-edits";
import { changeStories } from "./change-stories";
import type { DocxDocument } from "./docx-document";
import { findMarks } from "./find-marks";
import { findPlace } from "../wordml/find-place";
import { surveyDocument } from "./survey-document";
import type { Place } from "../wordml/find-place";
import { knownManifest } from "./known-manifest";
import { writeManifest } from "./manifest-part";
import type { XmlElement } from "../opc/parse-xml";
import { passageXml, piecesXml } from "./passage-xml";
import type { Pen } from "./passage-xml";
import { declarePrefix, penFor } from "./pen-for";
import { appendInside } from "../opc/splice";
import type { Splice } from "../opc/splice";
import { wordChild } from "../wordml/word-names";

export interface FilledDocument {
  readonly document: DocxDocument;
  readonly inserted: readonly InsertedPassage[];
}

/**
 * Writes the passages of a parcel into a document, each where find-place.ts finds a place for it. A
 * passage that the document already has is left alone and said to be there.
 */
export function insertPassages(
  document: DocxDocument,
  parcel: Parcel,
  request: RefreshRequest
): Outcome<FilledDocument> {
  const known = knownManifest(document, request.newDocumentId);
  const isPresent = presentIn(document, known);
  const terrain = surveyDocument(document);
  const places = new Map(
    parcel.passages
      .filter((passage) => !isPresent(passage))
      .map((passage) => [passage, findPlace(terrain, passage)])
  );
  const drafts = [...places].map(([passage, place]) => ({ passage, place }));
  const filled = putIn(document, drafts, { known, parcel, refresh: request.refresh });
  if (!filled.ok) return filled;
  const inserted = parcel.passages.map((passage): InsertedPassage => ({
    passage: passage.id,
    place: places.get(passage)?.kind ?? "already-there",
  }));
  return succeed({ document: filled.value, inserted });
}

/** Tells which passages a document has already. */
export function presentIn(
  document: DocxDocument,
  known: LinkManifest
): (passage: Passage) => boolean {
  const marks = findMarks(document).map(({ mark }) => mark);
  return presenceIn(marks, known);
}

/** A passage and where it goes. */
export interface PassageDraft {
  readonly passage: Passage;
  readonly place: Omit<Place, "kind">;
}

/** What the document remembers so far, and what is written. */
export interface Insertion {
  readonly known: LinkManifest;
  readonly parcel: Parcel;
  readonly refresh: Refresh;
}

/** The document with these passages in their places, and noted; itself where there are none. */
export function putIn(
  document: DocxDocument,
  drafts: readonly PassageDraft[],
  { known, parcel, refresh }: Insertion
): Outcome<DocxDocument> {
  if (drafts.length === 0) return succeed(document);
  const [body] = document.stories;
  const pen = penFor(document, parcel, known);
  const splices = drafts.flatMap(({ passage, place }) => [
    ...place.besides,
    ...writePassage({ xml: body.source.text, pen, passage, place }),
  ]);
  const passages = drafts.map(({ passage }) => passage);
  const manifest = afterInsertion(known, { passages, parcel, refresh });
  return changeStories(
    document,
    new Map([[body, [...declarePrefix(document), ...splices]]]),
    writeManifest(document, manifest)
  );
}

interface Writing extends PassageDraft {
  readonly xml: string;
  readonly pen: Pen;
}

function writePassage({ xml, pen, passage, place }: Writing): Splice[] {
  const { start, end, vacant, format } = place;
  if (vacant === null) return [{ start, end, text: passageXml(pen, passage, format).join("") }];
  const [pieces = [], ...rest] = passage.paragraphs;
  const first = piecesXml(pen, { passage: passage.id, pieces }, format);
  const others = passageXml(pen, { ...passage, paragraphs: rest }, format).join("");
  return [
    ...fillVacant(xml, vacant, { properties: format.paragraph, runs: first }),
    { start, end, text: others },
  ];
}

/** An empty paragraph keeps its own properties, and what marks the place in it. */
function fillVacant(
  xml: string,
  paragraph: XmlElement,
  { properties, runs }: { readonly properties: string; readonly runs: string }
): Splice[] {
  if (wordChild(paragraph, "pPr") !== undefined) return [appendInside(xml, paragraph, runs)];
  const isOpen = paragraph.innerStart < paragraph.end;
  if (!isOpen) return [appendInside(xml, paragraph, properties + runs)];
  const at = paragraph.innerStart;
  return [{ start: at, end: at, text: properties }, appendInside(xml, paragraph, runs)];
}
