import { afterRewriting } from "../../core/link/next-manifest";
import { betweenFigures } from "../../core/link/prose-hash";
import type { Passage } from "../../core/narrative/passage";
import type { Rewriting } from "../document-host";
import type { Outcome } from "../trouble";
import { fail } from "../trouble";
import { formatOf } from "../wordml/body-format";
import { ancestors } from "../opc/parse-xml";
import type { XmlElement } from "../opc/parse-xml";
import { passageExtents } from "../wordml/passage-extent";
import { planRewriting } from "../wordml/rewrite-plan";
import type { RewritePlan } from "../wordml/rewrite-plan";
import { appendInside } from "../opc/splice";
import type { Splice } from "../opc/splice";
import { wordChild } from "../wordml/word-names";
import type { RefreshRequest } from "./apply-edits";
import { changeStories } from "./change-stories";
import type { DocxDocument } from "./docx-document";
import { findMarks } from "./find-marks";
import { knownManifest } from "./known-manifest";
import { writeManifest } from "./manifest-part";
import { piecesXml } from "./passage-xml";
import type { Pen } from "./passage-xml";
import { declarePrefix, penFor } from "./pen-for";
import { bodyOf, headingsIn } from "./survey-document";

/**
 * Puts the sentences of a parcel in place of a passage that stands in the document. Its paragraphs
 * keep their own properties, bookmarks and comments; where anything else of others stands between,
 * nothing is done and the trouble says why.
 */
export function rewritePassage(
  document: DocxDocument,
  { passage: id, parcel }: Rewriting,
  request: RefreshRequest
): Outcome<DocxDocument> {
  const passage = parcel.passages.find((candidate) => candidate.id === id);
  if (passage === undefined) return notOffered;
  const extents = passageExtents(bodyOf(document), headingsIn(document));
  const extent = extents.find((candidate) => candidate.passage === id);
  if (extent === undefined) return notStanding;
  const plan = planRewriting(extent);
  if (!plan.ok) return plan;
  const known = knownManifest(document, request.newDocumentId);
  const { paragraphs } = extent;
  const [body] = document.stories;
  const draft: Draft = {
    xml: body.source.text,
    pen: penFor(document, parcel, known),
    passage: { ...passage, paragraphs: betweenFigures(passage.paragraphs) },
    plan: plan.value,
  };
  const splices = [...declarePrefix(document), ...rewriteParagraphs(draft, paragraphs)];
  const isInside = (element: XmlElement): boolean =>
    [...ancestors(element)].some((ancestor) => paragraphs.includes(ancestor));
  const elsewhere = findMarks(document)
    .filter(({ mark, controls: [control] }) => mark.passage === id && !isInside(control))
    .map(({ mark }) => mark);
  const written = { passages: [passage], parcel, refresh: request.refresh };
  const manifest = afterRewriting(known, written, elsewhere);
  return changeStories(document, new Map([[body, splices]]), writeManifest(document, manifest));
}

const notOffered = fail(
  "passage-not-offered",
  "Gói số liệu không có đoạn này, nên đoạn trong văn bản được giữ nguyên.",
  "The parcel does not hold this passage, so the one in the document was left as it is."
);

const notStanding = fail(
  "passage-missing",
  "Đoạn này không còn trong thân văn bản.",
  "This passage is no longer in the body of the document."
);

interface Draft {
  readonly xml: string;
  readonly pen: Pen;
  readonly passage: Passage;
  readonly plan: RewritePlan;
}

/** Sentence by sentence into the old paragraphs; new ones look like the last, and what is left over goes. */
function rewriteParagraphs(draft: Draft, old: readonly [XmlElement, ...XmlElement[]]): Splice[] {
  const { xml, pen } = draft;
  const lines = newLines(draft, old);
  const last = old[lines.length - 1] ?? old.at(-1) ?? old[0];
  const { paragraph: properties } = formatOf(xml, last);
  const added = lines
    .slice(old.length)
    .map((line) => `<${pen.w}p>${properties}${line}</${pen.w}p>`);
  const kept = old.flatMap((paragraph, at) => {
    const line = lines[at];
    if (line === undefined) return [{ start: paragraph.start, end: paragraph.end, text: "" }];
    return fillParagraph(xml, paragraph, line);
  });
  return [...kept, { start: last.end, end: last.end, text: added.join("") }];
}

/** Runs and marks of each new paragraph, with what belongs to others at the beginning and the end. */
function newLines({ xml, pen, passage, plan }: Draft, old: readonly XmlElement[]): string[] {
  const copy = (elements: readonly XmlElement[]): string =>
    elements.map(({ start, end }) => xml.slice(start, end)).join("");
  const paragraphs = passage.paragraphs.length === 0 ? [[]] : passage.paragraphs;
  return paragraphs.map((pieces, at) => {
    const like = old[at] ?? old.at(-1);
    const format = like === undefined ? { paragraph: "", run: "" } : formatOf(xml, like);
    const line = piecesXml(pen, { passage: passage.id, pieces }, format);
    const isLast = at === paragraphs.length - 1;
    return (at === 0 ? copy(plan.opening) : "") + line + (isLast ? copy(plan.closing) : "");
  });
}

/** A paragraph with its own properties and other content. */
function fillParagraph(xml: string, paragraph: XmlElement, line: string): readonly Splice[] {
  if (paragraph.innerStart >= paragraph.end) return [appendInside(xml, paragraph, line)];
  const start = wordChild(paragraph, "pPr")?.end ?? paragraph.innerStart;
  return [{ start, end: paragraph.innerEnd, text: line }];
}
