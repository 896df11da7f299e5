import type { InsertionPlace } from "../../core/link/edit";
import type { Passage } from "../../core/narrative/passage";
import type { BodyFormat } from "./body-format";
import { formatOf, isProse } from "./body-format";
import { controlTag, isLocked, showsPlaceholder } from "./control";
import { headingFit } from "./heading";
import type { IsHeading } from "./heading";
import { readText } from "./mark-text";
import { ancestors, attribute, descendants } from "../opc/parse-xml";
import type { XmlElement } from "../opc/parse-xml";
import type { Splice } from "../opc/splice";
import { isWord, wordChild } from "./word-names";

/** Where a passage goes, and what its paragraphs should look like. */
export interface Place {
  readonly kind: InsertionPlace;
  /** What the new paragraphs take the place of: nothing (start = end), or a prompt that waited for them. */
  readonly start: number;
  readonly end: number;
  /** An empty paragraph that waits for the first paragraph of the passage; it ends at `start`. */
  readonly vacant: XmlElement | null;
  readonly format: BodyFormat;
  /** Further changes that the place needs. */
  readonly besides: readonly Splice[];
}

/** The body of a document as one looks for places in it. */
export interface Terrain {
  readonly xml: string;
  readonly root: XmlElement;
  readonly elements: readonly XmlElement[];
  /** Paragraphs of the running text, not those of tables. */
  readonly flow: readonly XmlElement[];
  readonly headings: ReadonlySet<XmlElement>;
}

/** `xml` is the text that `root`, the `w:body`, was read from. */
export function surveyBody(xml: string, root: XmlElement, isHeading: IsHeading): Terrain {
  const flow = paragraphsIn(root);
  const elements = [...descendants(root)];
  return { xml, root, elements, flow, headings: new Set(flow.filter(isHeading)) };
}

/** Paragraphs of the running text; content controls and custom XML around them do not count. */
function paragraphsIn(element: XmlElement): XmlElement[] {
  return element.children.flatMap((child) => {
    if (isWord(child, "p")) return [child];
    return isWord(child, "sdt", "sdtContent", "customXml") ? paragraphsIn(child) : [];
  });
}

/**
 * The place of a passage `tthc`: a content control with the tag `vlk1-passage|tthc` (or with `tthc`
 * as its tag or title); else the bookmark `khopso_tthc`; else behind the heading that fits its title
 * best; else the end.
 */
export function findPlace(terrain: Terrain, passage: Passage): Place {
  return (
    controlPlace(terrain, passage.id) ??
    bookmarkPlace(terrain, passage.id) ??
    headingPlace(terrain, passage) ??
    endPlace(terrain)
  );
}

function controlPlace(terrain: Terrain, id: string): Place | null {
  const isMeant = (control: XmlElement): boolean => {
    const title = attribute(wordChild(wordChild(control, "sdtPr"), "alias"), "val");
    return [`vlk1-passage|${id}`, id].includes(controlTag(control) ?? "") || title === id;
  };
  const control = terrain.elements.find(
    (element) => isWord(element, "sdt") && isMeant(element) && !isLocked(element)
  );
  const content = control === undefined ? undefined : wordChild(control, "sdtContent");
  if (control === undefined || content === undefined) return null;
  const inside = content.children.filter((child) => isWord(child, "p"));
  const last = inside.at(-1) ?? paragraphAround(control);
  if (last === null) return null;
  if (inside.length > 0 && showsPlaceholder(control))
    return placeInsteadOfPrompt(terrain, control, inside);
  return { kind: "control", ...placeAt(terrain, last) };
}

/** The prompt was never the person's text: the passage takes its place. */
export function placeInsteadOfPrompt(
  terrain: Terrain,
  control: XmlElement,
  prompt: readonly XmlElement[]
): Place {
  const [first] = prompt;
  const last = prompt.at(-1);
  const note = wordChild(wordChild(control, "sdtPr"), "showingPlcHdr");
  if (first === undefined || last === undefined)
    throw new Error("A prompt has at least one paragraph");
  return {
    kind: "control",
    start: first.start,
    end: last.end,
    vacant: null,
    format: {
      run: formatNear(terrain, first.start).run,
      paragraph: formatOf(terrain.xml, first).paragraph,
    },
    besides: note === undefined ? [] : [{ start: note.start, end: note.end, text: "" }],
  };
}

function bookmarkPlace(terrain: Terrain, id: string): Place | null {
  const isMeant = (element: XmlElement): boolean =>
    isWord(element, "bookmarkStart") &&
    attribute(element, "name")?.toLowerCase() === `khopso_${id}`.toLowerCase();
  const bookmark = terrain.elements.find(isMeant);
  if (bookmark === undefined) return null;
  const paragraph = paragraphAround(bookmark);
  if (paragraph !== null) return { kind: "bookmark", ...placeAt(terrain, paragraph) };
  return { kind: "bookmark", ...placeBetween(terrain, bookmark.end) };
}

function headingPlace(terrain: Terrain, passage: Passage): Place | null {
  const fits = [...terrain.headings].map((heading) => ({
    heading,
    fit: headingFit(readText(heading), passage.title),
  }));
  const best = fits.find(({ fit }) => fit === 2) ?? fits.find(({ fit }) => fit === 1);
  if (best === undefined) return null;
  return { kind: "heading", ...placeBetween(terrain, best.heading.end) };
}

/** Before the section properties, which must stand last (ISO 29500-1, 17.2.2). */
function endPlace(terrain: Terrain): Place {
  const section = terrain.root.children.findLast((child) => isWord(child, "sectPr"));
  const at = section?.start ?? terrain.root.innerEnd;
  return { kind: "end", ...placeBetween(terrain, at) };
}

/** Between two paragraphs, in the looks of the prose around. */
export function placeBetween(terrain: Terrain, at: number): Omit<Place, "kind"> {
  return { start: at, end: at, vacant: null, format: formatNear(terrain, at), besides: [] };
}

/** In an empty paragraph, behind any other. */
export function placeAt(terrain: Terrain, paragraph: XmlElement): Omit<Place, "kind"> {
  const place = placeBetween(terrain, paragraph.end);
  if (isProse(paragraph)) return { ...place, format: formatOf(terrain.xml, paragraph) };
  const runs = [...descendants(paragraph)].filter((element) => isWord(element, "r"));
  if (!runs.every(isIdle)) return place;
  // It ends a section: what went behind it would stand on the pages of the next one.
  if (wordChild(wordChild(paragraph, "pPr"), "sectPr") !== undefined)
    return placeBetween(terrain, paragraph.start);
  const own = formatOf(terrain.xml, paragraph);
  const format = {
    paragraph: own.paragraph || place.format.paragraph,
    run: own.run || place.format.run,
  };
  return { ...place, vacant: paragraph, format };
}

/** True for a run in which there is nothing to see. */
const isIdle = (run: XmlElement): boolean =>
  run.children.every(
    (child) =>
      isWord(child, "rPr", "lastRenderedPageBreak") || (isWord(child, "t") && child.text === "")
  );

function paragraphAround(element: XmlElement): XmlElement | null {
  return [...ancestors(element)].find((ancestor) => isWord(ancestor, "p")) ?? null;
}

/** The looks of the next prose below, or else of the last above; none where the document has no prose. */
function formatNear({ xml, flow, headings }: Terrain, at: number): BodyFormat {
  const prose = flow.filter((paragraph) => !headings.has(paragraph) && isProse(paragraph));
  const near = prose.find(({ start }) => start >= at) ?? prose.at(-1);
  return near === undefined ? { paragraph: "", run: "" } : formatOf(xml, near);
}
