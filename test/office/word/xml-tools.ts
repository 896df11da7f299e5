/** Reads and writes XML; a browser has it built in, a Node process borrows it from jsdom (node-xml.ts). */
export interface XmlTools {
  /** Throws where the text is not well formed. */
  readonly parse: (text: string) => XMLDocument;
  /** An element, or a whole document without its declaration. */
  readonly print: (node: Node) => string;
}

/** What XML tools are made of: a window. */
interface XmlWindow {
  readonly DOMParser: new () => DOMParser;
  readonly XMLSerializer: new () => XMLSerializer;
}

export function xmlToolsOf({ DOMParser, XMLSerializer }: XmlWindow): XmlTools {
  const parser = new DOMParser();
  const serializer = new XMLSerializer();
  return {
    parse: (text) => {
      const document = parser.parseFromString(text, "application/xml");
      const [complaint] = document.getElementsByTagName("parsererror");
      if (complaint !== undefined) throw new Error(`Not XML: ${complaint.textContent}`);
      return document;
    },
    print: (node) => serializer.serializeToString(node),
  };
}

export const DECLARATION = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n`;

/** Makes text safe inside an element or a quoted attribute. */
export function escapeXml(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}
