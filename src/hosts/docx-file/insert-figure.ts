import type { Mark } from "../../core/link/mark";
import type { Parcel } from "../../core/link/parcel";
import { afterFigure, writtenMark } from "../../core/link/single-figure";
import type { FigurePlace } from "../../core/link/single-figure";
import type { DocumentPlace } from "../document-room";
import type { Outcome } from "../trouble";
import { formatOf, looksOf } from "../wordml/body-format";
import { paragraphNumbered } from "../wordml/clicked-place";
import { findGap } from "../wordml/find-gap";
import { insertionRefusals } from "../wordml/insertion-refusals";
import type { XmlElement } from "../opc/parse-xml";
import type { RefreshRequest } from "./apply-edits";
import { notReadBack } from "./apply-edits";
import { changeStories } from "./change-stories";
import type { DocxDocument } from "./docx-document";
import { findMarks } from "./find-marks";
import { knownManifest } from "./known-manifest";
import { writeManifest } from "./manifest-part";
import { markXml, runXml } from "./passage-xml";
import { declarePrefix, penFor } from "./pen-for";
import { splitAt } from "./split-at";
import { surveyDocument } from "./survey-document";

/** A figure, where it goes, and where it is from. */
export interface FigureRequest extends RefreshRequest {
  readonly place: DocumentPlace;
  readonly parcel: Parcel;
}

/**
 * Writes one figure as a mark where the person clicked, in the looks of the text before it; never
 * inside another mark, a field, a link or a control of others, which gives a trouble.
 */
export function insertFigure(
  document: DocxDocument,
  figure: FigurePlace,
  { place, parcel, refresh, newDocumentId }: FigureRequest
): Outcome<DocxDocument> {
  const written = writtenMark(parcel, figure);
  if (written === null) return insertionRefusals.figureMissing();
  const terrain = surveyDocument(document);
  const paragraph = paragraphNumbered(terrain, place.paragraph);
  if (paragraph === null) return insertionRefusals.placeGone();
  const gap = findGap(terrain, paragraph, place.offset);
  if (!gap.ok) return gap;
  const { like, isLast } = gap.value;
  const known = knownManifest(document, newDocumentId);
  const pen = penFor(document, parcel, known);
  const looks = like === null ? bareLooks(terrain.xml, paragraph) : looksOf(terrain.xml, like);
  const { passage, figure: id } = figure;
  const piece = { kind: "figure", figure: id, text: written.text } as const;
  // Word writes into a mark at the end of a paragraph.
  const added =
    markXml(pen, { passage, piece, run: looks }) + (isLast ? runXml(pen, " ", looks) : "");
  const splice = splitAt(terrain.xml, { paragraph, place: gap.value.place }, added);
  const tag = pen.tagOf(passage, id);
  const before = marksTagged(document, tag);
  const [body] = document.stories;
  const changed = changeStories(
    document,
    new Map([[body, [...declarePrefix(document), splice]]]),
    writeManifest(document, afterFigure(known, { tag, written, before, refresh }))
  );
  if (!changed.ok) return changed;
  const after = marksTagged(changed.value, tag);
  const isThere = after.length === before.length + 1 && after.some(isFlat(written.text));
  return isThere ? changed : notReadBack;
}

const bareLooks = (xml: string, paragraph: XmlElement): string => formatOf(xml, paragraph).run;

const marksTagged = (document: DocxDocument, tag: string): readonly Mark[] =>
  findMarks(document)
    .map(({ mark }) => mark)
    .filter((mark) => mark.tag === tag);

const isFlat =
  (wanted: string) =>
  ({ text, obstacle }: Mark): boolean =>
    text === wanted && obstacle === null;
