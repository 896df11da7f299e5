import type { LinkManifest, WrittenMark } from "../../core/link/mark";
import type { Parcel } from "../../core/link/parcel";
import { proseHash } from "../../core/link/prose-hash";
import { buildTag, documentTagPart, markTitle } from "../../core/link/tag";
import type { Passage } from "../../core/narrative/passage";
import type { InsertedPassage } from "../document-host";
import type { Outcome } from "../trouble";
import { succeed } from "../trouble";
import type { RefreshRequest } from "./apply-edits";
import { changeStories } from "./change-stories";
import type { DocxDocument } from "./docx-document";
import { emptyManifest } from "./empty-manifest";
import { findMarks } from "./find-marks";
import { findPlace, surveyBody } from "./find-place";
import type { Place } from "./find-place";
import { readManifestPart, writeManifest } from "./manifest-part";
import { attribute, descendants } from "./parse-xml";
import type { XmlElement } from "./parse-xml";
import { passageXml, piecesXml } from "./passage-xml";
import type { Pen } from "./passage-xml";
import { appendInside } from "./splice";
import type { Splice } from "./splice";
import { isWord, word2013, wordChild } from "./word-names";

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
  const known =
    readManifestPart(document)?.manifest ?? emptyManifest(document, request.newDocumentId);
  const isPresent = presenceIn(document, known);
  const terrain = surveyBody(document);
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
  const manifest = remember({ known, added, parcel, request });
  const [body] = document.stories;
  const changed = changeStories(
    document,
    new Map([[body, splices]]),
    writeManifest(document, manifest)
  );
  return changed.ok ? succeed({ document: changed.value, inserted }) : changed;
}

/** A passage is there while one of its marks is; of one without figures only the manifest can tell. */
function presenceIn(document: DocxDocument, manifest: LinkManifest): (passage: Passage) => boolean {
  const marked = new Set(findMarks(document).map(({ mark }) => mark.passage));
  return ({ id, paragraphs }) => {
    const hasFigures = paragraphs.flat().some(({ kind }) => kind === "figure");
    return marked.has(id) || (!hasFigures && manifest.passages.has(id));
  };
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

function penFor(document: DocxDocument, parcel: Parcel, manifest: LinkManifest): Pen {
  const [{ root }] = document.stories;
  const labels = new Map(parcel.figures.map(({ id, label }) => [id, label.vi]));
  const document8 = documentTagPart(manifest.document);
  const isTaken = usedIds(document);
  let id = FIRST_ID;
  return {
    w: `${prefixOf(root, document.dialect.word) ?? OUR_PREFIX}:`,
    w15: colon(prefixOf(root, word2013)),
    tagOf: (passage, figure) => buildTag({ document8, passage, figure }),
    titleOf: (figure) => markTitle(labels.get(figure) ?? figure),
    nextId: () => {
      do id += 1;
      while (isTaken.has(String(id)));
      return id;
    },
  };
}

/** Far from the small numbers of programs and rarely met among the random ones of Word. */
const FIRST_ID = 700_000_000;

function usedIds({ stories }: DocxDocument): ReadonlySet<string> {
  const ids = stories.flatMap(({ root }) =>
    [...descendants(root)]
      .filter((element) => isWord(element, "sdtPr"))
      .map((properties) => attribute(wordChild(properties, "id"), "val") ?? "")
  );
  return new Set(ids);
}

/** A prefix that the root declares for a namespace; attributes need one even where elements do not. */
function prefixOf(root: XmlElement, namespace: string): string | null {
  const found = Object.entries(root.declares).find(
    ([prefix, uri]) => prefix !== "" && uri === namespace
  );
  return found?.[0] ?? null;
}

const OUR_PREFIX = "w";

/** A body whose root declares no prefix at all gets one. */
function declarePrefix({ dialect, stories: [{ root }] }: DocxDocument): Splice[] {
  const at = root.start + 1 + root.name.length;
  if (prefixOf(root, dialect.word) !== null) return [];
  return [{ start: at, end: at, text: ` xmlns:${OUR_PREFIX}="${dialect.word}"` }];
}

const colon = (prefix: string | null): string | null => (prefix === null ? null : `${prefix}:`);

interface Memory {
  readonly known: LinkManifest;
  readonly added: readonly Passage[];
  readonly parcel: Parcel;
  readonly request: RefreshRequest;
}

/** L of every mark written, the prose of every passage, and one more line in the trail. */
function remember({ known, added, parcel, request }: Memory): LinkManifest {
  const document8 = documentTagPart(known.document);
  const origins = new Map(parcel.figures.map(({ id, origin }) => [id, origin]));
  const written = new Map(known.written);
  const passages = new Map(known.passages);
  let marks = 0;
  for (const passage of added) {
    passages.set(passage.id, proseHash(passage));
    for (const piece of passage.paragraphs.flat()) {
      if (piece.kind === "text") continue;
      const origin = origins.get(piece.figure);
      if (origin === undefined)
        throw new Error(`The parcel does not say where ${piece.figure} stands`);
      const mark: WrittenMark = { text: piece.text, sheet: origin.sheet, cell: origin.cell };
      written.set(buildTag({ document8, passage: passage.id, figure: piece.figure }), mark);
      marks += 1;
    }
  }
  const refresh = { ...request.refresh, updated: marks };
  return { ...known, written, passages, trail: [...known.trail, refresh] };
}
