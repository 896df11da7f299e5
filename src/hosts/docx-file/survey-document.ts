import { surveyBody } from "../wordml/find-place";
import type { Terrain } from "../wordml/find-place";
import { headingsOf } from "../wordml/heading";
import type { IsHeading } from "../wordml/heading";
import type { XmlElement } from "../opc/parse-xml";
import { wordChild } from "../wordml/word-names";
import type { DocxDocument } from "./docx-document";
import { findPart } from "../opc/package-parts";
import { readRelationships } from "../opc/relationships";

/** The body of a document as one looks for places in it. */
export function surveyDocument(document: DocxDocument): Terrain {
  const [{ source }] = document.stories;
  return surveyBody(source.text, bodyOf(document), headingsIn(document));
}

/** The `w:body` of a document; the whole part where it has none. */
export function bodyOf({ stories: [{ root }] }: DocxDocument): XmlElement {
  return wordChild(root, "body") ?? root;
}

/** Tells the headings of this document, by its own styles. */
export function headingsIn({ entries, stories: [body] }: DocxDocument): IsHeading {
  const related = readRelationships(entries, body.name).find(({ kind }) => kind === "styles");
  const styles = related === undefined ? null : findPart(entries, related.target);
  return headingsOf(styles?.root ?? null);
}
