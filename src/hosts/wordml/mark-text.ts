import type { XmlElement } from "../opc/parse-xml";
import { isWord, markupCompatibility } from "./word-names";

/** Elements of a run that a reader sees as characters. */
const CHARACTERS: Readonly<Record<string, string>> = {
  tab: "\t",
  ptab: "\t",
  br: "\n",
  cr: "\n",
  noBreakHyphen: "\u2011",
  softHyphen: "\u00ad",
};

const SILENT = ["rPr", "pPr", "sdtPr", "del", "moveFrom", "delText", "instrText", "delInstrText"];

/** True for a piece of a run's text. */
export function isCharacters(element: XmlElement): boolean {
  return isWord(element, "t", "sym", ...Object.keys(CHARACTERS));
}

/**
 * What a person reads here: insertions in, deletions out, field codes out. Paragraphs are parted by
 * line feeds. A symbol of a symbol font, which has no letter, counts as U+FFFC.
 */
export function readText(element: XmlElement): string {
  if (isSilent(element)) return "";
  if (isWord(element, "t")) return isPreserved(element) ? element.text : element.text.trim();
  if (isWord(element, "sym")) return "\ufffc";
  if (isCharacters(element)) return CHARACTERS[element.local] ?? "";
  const paragraphs = element.children.filter((child) => isWord(child, "p"));
  return element.children.map(readText).join(paragraphs.length > 1 ? "\n" : "");
}

/** True for what no reader sees: properties, deletions, field codes, the copy for older programs. */
export function isSilent(element: XmlElement): boolean {
  const isCopy = element.uri === markupCompatibility && element.local === "Fallback";
  return isCopy || isWord(element, ...SILENT);
}

const isPreserved = (element: XmlElement): boolean =>
  element.attributes["xml:space"]?.value === "preserve";
