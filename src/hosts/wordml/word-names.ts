import type { XmlElement } from "./parse-xml";

/** The two dialects of ISO/IEC 29500: what Word saves by default, and "Strict Open XML". */
export interface Dialect {
  readonly word: string;
  readonly relationships: string;
  readonly customXml: string;
}

const PURL = "http://purl.oclc.org/ooxml";
const SCHEMAS = "http://schemas.openxmlformats.org";

export const transitional: Dialect = {
  word: `${SCHEMAS}/wordprocessingml/2006/main`,
  relationships: `${SCHEMAS}/officeDocument/2006/relationships`,
  customXml: `${SCHEMAS}/officeDocument/2006/customXml`,
};

export const strict: Dialect = {
  word: `${PURL}/wordprocessingml/main`,
  relationships: `${PURL}/officeDocument/relationships`,
  customXml: `${PURL}/officeDocument/customXml`,
};

export const packageRelationships = `${SCHEMAS}/package/2006/relationships`;
export const contentTypes = `${SCHEMAS}/package/2006/content-types`;
export const markupCompatibility = `${SCHEMAS}/markup-compatibility/2006`;
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
