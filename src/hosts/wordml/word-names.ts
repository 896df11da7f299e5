import type { OfficeDialect } from "../opc/office-names";
import { strictOffice, transitionalOffice } from "../opc/office-names";
import type { XmlElement } from "../opc/parse-xml";

/** WordprocessingML in one of the two dialects. */
export interface Dialect extends OfficeDialect {
  readonly word: string;
}

export const transitional: Dialect = {
  ...transitionalOffice,
  word: "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
};

export const strict: Dialect = {
  ...strictOffice,
  word: "http://purl.oclc.org/ooxml/wordprocessingml/main",
};

export const markupCompatibility = "http://schemas.openxmlformats.org/markup-compatibility/2006";
export const word2013 = "http://schemas.microsoft.com/office/word/2012/wordml";

/** True for an element of WordprocessingML with one of these local names, in either dialect. */
export function isWord(element: XmlElement, ...locals: readonly string[]): boolean {
  return (
    (element.uri === transitional.word || element.uri === strict.word) &&
    locals.includes(element.local)
  );
}

/** First child with this local name in WordprocessingML. */
export function wordChild(element: XmlElement | undefined, local: string): XmlElement | undefined {
  return element?.children.find((child) => isWord(child, local));
}

/** An on/off property (ISO 29500-1, 17.17.4): present and not switched off. */
export function isSwitchedOn(property: XmlElement | undefined): boolean {
  if (property === undefined) return false;
  const value =
    Object.values(property.attributes).find(({ local }) => local === "val")?.value ?? "true";
  return !["0", "false", "off"].includes(value);
}
