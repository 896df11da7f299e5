import type { XmlElement } from "../opc/parse-xml";
import { appendInside, escapeXml } from "../opc/splice";
import type { Splice } from "../opc/splice";
import type { GapPlace } from "../wordml/find-gap";
import { readText } from "../wordml/mark-text";
import { isWord, wordChild } from "../wordml/word-names";

/** A place in a paragraph, as find-gap.ts gives it. */
export interface Cut {
  readonly paragraph: XmlElement;
  readonly place: GapPlace;
}

/**
 * Puts elements beside the runs of a paragraph. A run that stands in the way is parted: both halves
 * keep its properties, and no letter changes.
 */
export function splitAt(xml: string, { paragraph, place }: Cut, added: string): Splice {
  if (place.kind === "empty") return appendInside(xml, paragraph, added);
  if (place.kind === "between") return { start: place.at, end: place.at, text: added };
  const { run, element, letters } = place;
  const between = `</${run.name}>${added}${beginningOf(xml, run)}`;
  const text = readText(element);
  if (letters >= text.length) return { start: element.end, end: element.end, text: between };
  // Only a text element has more than one letter.
  const [before, behind] = [text.slice(0, letters), text.slice(letters)];
  return {
    start: element.start,
    end: element.end,
    text: textXml(element, before) + between + textXml(element, behind),
  };
}

/** The start tag of a run and its properties. */
function beginningOf(xml: string, run: XmlElement): string {
  const properties = wordChild(run, "rPr");
  const looks = properties === undefined ? "" : xml.slice(properties.start, properties.end);
  return xml.slice(run.start, run.innerStart) + looks;
}

function textXml(element: XmlElement, text: string): string {
  if (!isWord(element, "t")) throw new Error(`A ${element.name} has no letters to be parted.`);
  return `<${element.name} xml:space="preserve">${escapeXml(text)}</${element.name}>`;
}
