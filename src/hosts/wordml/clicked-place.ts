import { ancestors } from "../opc/parse-xml";
import type { XmlElement } from "../opc/parse-xml";
import { formatOf } from "./body-format";
import { isLocked, markTag, showsPlaceholder } from "./control";
import { placeAt, placeBetween, placeInsteadOfPrompt } from "./find-place";
import type { Place, Terrain } from "./find-place";
import type { PassageExtent } from "./passage-extent";
import { isWord, wordChild } from "./word-names";

/** Where paragraphs go when a person says where. */
export type ClickedPlace = Omit<Place, "kind">;

/** The paragraph with this number among all of the body; null where there is none. */
export function paragraphNumbered({ elements }: Terrain, number: number): XmlElement | null {
  return elements.filter((element) => isWord(element, "p"))[number] ?? null;
}

/**
 * In the paragraph if it is empty, in place of a prompt, or else behind: behind the whole of a passage
 * of ours, of a control that may not be written into, and of the paragraph that a text box hangs on.
 * What is clicked inside a table cell stays inside it.
 */
export function clickedPlace(
  terrain: Terrain,
  clicked: XmlElement,
  extents: readonly PassageExtent[]
): ClickedPlace {
  const paragraph = outermostParagraph(clicked);
  const closed = [...ancestors(paragraph)].findLast(isClosed);
  if (closed !== undefined) return placeBetween(terrain, blockAround(closed).end);
  const last = extents.map((extent) => lastOf(extent, paragraph)).find((end) => end !== null);
  if (last) return lookingLike(terrain, last, placeBetween(terrain, last.end));
  const prompt = [...ancestors(paragraph)].find(
    (element) => isWord(element, "sdt") && showsPlaceholder(element)
  );
  const inside = wordChild(prompt, "sdtContent")?.children.filter((child) => isWord(child, "p"));
  if (prompt !== undefined && inside?.includes(paragraph) === true)
    return lookingLike(terrain, paragraph, placeInsteadOfPrompt(terrain, prompt, inside));
  return lookingLike(terrain, paragraph, placeAt(terrain, paragraph));
}

/** What a text box holds belongs to the paragraph that it hangs on. */
function outermostParagraph(paragraph: XmlElement): XmlElement {
  return [...ancestors(paragraph)].findLast((element) => isWord(element, "p")) ?? paragraph;
}

/** A mark around whole paragraphs, or a control whose content is locked or made by Word itself. */
function isClosed(element: XmlElement): boolean {
  if (!isWord(element, "sdt")) return false;
  return markTag(element) !== null || isLocked(element) || isOfWord(element);
}

/** A table of contents and the like: Word writes it anew whenever it is updated. */
const isOfWord = (control: XmlElement): boolean =>
  wordChild(control, "sdtPr")?.children.some((child) =>
    isWord(child, "docPartObj", "docPartList", "bibliography")
  ) === true;

/** The control itself, or the table of which it holds rows or cells: behind it paragraphs may stand. */
function blockAround(control: XmlElement): XmlElement {
  const around = [...ancestors(control)].find(
    (element) => !isWord(element, "sdt", "sdtContent", "customXml")
  );
  if (around === undefined || !isWord(around, "tbl", "tr")) return control;
  return [around, ...ancestors(around)].find((element) => isWord(element, "tbl")) ?? control;
}

/**
 * The last paragraph of a passage within which this one stands; null where it stands outside, or in a
 * part of the text that is not the passage's alone.
 */
function lastOf({ paragraphs, isBroken }: PassageExtent, paragraph: XmlElement): XmlElement | null {
  const [first] = paragraphs;
  const last = paragraphs.at(-1) ?? first;
  const isWithin = first.start <= paragraph.start && paragraph.end <= last.end;
  return isWithin && !isBroken && cellOf(last) === cellOf(paragraph) ? last : null;
}

const cellOf = (element: XmlElement): XmlElement | null =>
  [...ancestors(element)].find((ancestor) => isWord(ancestor, "tc")) ?? null;

/** In a table text looks like that of its own cell, not like the prose of the report. */
function lookingLike({ xml }: Terrain, paragraph: XmlElement, place: ClickedPlace): ClickedPlace {
  if (cellOf(paragraph) === null) return place;
  return { ...place, format: formatOf(xml, paragraph) };
}
