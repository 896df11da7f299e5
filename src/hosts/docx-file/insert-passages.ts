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
  const marks = findMarks(document).map(({ mark }) => mark);
  const isPresent = presenceIn(marks, known);
  const terrain = surveyDocument(document);
  const pen = penFor(document, parcel, known);
  const inserted: InsertedPassage[] = [];
  const splices: Splice[] = [...declarePrefix(document)];
  const added: Passage[] = [];
  for (const passage of parcel.passages) {
    const place = isPresent(passage) ? null : findPlace(terrain, passage);
    inserted.push({ passage: passage.id, place: place?.kind ?? "already-there" });
    if (place === null) continue;
    splices.push(...place.besides, ...writePassage({ xml: terrain.xml, pen, passage, place }));
    added.push(passage);
  }
  if (added.length === 0) return succeed({ document, inserted });
  const { refresh } = request;
  const manifest = afterInsertion(known, { passages: added, parcel, refresh });
  const [body] = document.stories;
  const changed = changeStories(
    document,
    new Map([[body, splices]]),
    writeManifest(document, manifest)
  );
  return changed.ok ? succeed({ document: changed.value, inserted }) : changed;
}

interface Writing {
  readonly xml: string;
  readonly pen: Pen;
  readonly passage: Passage;
  readonly place: Place;
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
