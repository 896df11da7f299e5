import { SaxesParser } from "saxes";

/** Told of each element as it opens and closes; names come without a namespace prefix. */
export interface XmlListener {
  readonly open?: (name: string, attributes: Readonly<Record<string, string>>) => void;
  readonly close?: (name: string) => void;
}

/** Reads a part from begin to end; false when it is not well-formed, and then what was heard is void. */
export function scanXml(part: Uint8Array, { open, close }: XmlListener = {}): boolean {
  const parser = new SaxesParser();
  let isWellFormed = true;
  parser.on("error", () => {
    isWellFormed = false;
  });
  parser.on("opentag", (tag) => open?.(localName(tag.name), tag.attributes));
  parser.on("closetag", (tag) => close?.(localName(tag.name)));
  parser.write(new TextDecoder().decode(part)).close();
  return isWellFormed;
}

/** XML booleans of OOXML: "1" as Excel writes them, "true" as LibreOffice does. */
export const isTrue = (attribute: string | undefined): boolean =>
  attribute === "1" || attribute === "true";

const localName = (name: string): string => name.slice(name.indexOf(":") + 1);
