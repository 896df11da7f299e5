import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import type { Zippable } from "fflate";
import { buildTag } from "../../src/core/link/tag";

/** Id of the documents that tests make; their tags begin with its first eight digits. */
export const documentId = "0f8fad5b-d9cb-469f-a165-70867728950e";

export const W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships";
const TYPES = "http://schemas.openxmlformats.org/package/2006/content-types";

const namespaces =
  `xmlns:w="${W}" xmlns:r="${OFFICE}" ` +
  `xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" ` +
  `xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" ` +
  `xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml" ` +
  `xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" ` +
  `xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" ` +
  `xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" ` +
  `xmlns:v="urn:schemas-microsoft-com:vml" mc:Ignorable="w14 w15"`;

const declaration = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n`;

/** A story of its own: `header1.xml` of kind `header` … */
export interface StoryDraft {
  readonly kind: "header" | "footer" | "footnotes" | "endnotes" | "settings" | "styles";
  readonly xml: string;
}

/** The body of a document, as Word writes one. */
export function bodyXml(content: string): string {
  return `${declaration}<w:document ${namespaces}><w:body>${content}<w:sectPr/></w:body></w:document>`;
}

/** A part beside the body with the usual namespaces: `partXml("hdr", "<w:p/>")`. */
export function partXml(root: string, content: string): string {
  return `${declaration}<w:${root} ${namespaces}>${content}</w:${root}>`;
}

/** A .docx with this body and these parts; a body in bytes or with its own root is taken as it is. */
export function buildDocx(
  body: string | Uint8Array,
  stories: Readonly<Record<string, StoryDraft>> = {},
  extra: Readonly<Record<string, Uint8Array>> = {}
): Uint8Array {
  const ties = Object.entries(stories).map(
    ([name, { kind }], index) =>
      `<Relationship Id="rId${String(index + 1)}" Type="${OFFICE}/${kind}" Target="${name}"/>`
  );
  const types = Object.entries(stories).map(([name, { kind }]) => override(`/word/${name}`, kind));
  const files: Record<string, string | Uint8Array> = {
    "[Content_Types].xml":
      `${declaration}<Types xmlns="${TYPES}"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
      `<Default Extension="xml" ContentType="application/xml"/>${override("/word/document.xml", "document.main")}${types.join("")}</Types>`,
    "_rels/.rels": `${declaration}<Relationships xmlns="${PACKAGE}"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>`,
    "word/document.xml": typeof body === "string" && !body.includes("<?xml") ? bodyXml(body) : body,
    "word/_rels/document.xml.rels": `${declaration}<Relationships xmlns="${PACKAGE}">${ties.join("")}</Relationships>`,
    ...Object.fromEntries(Object.entries(stories).map(([name, { xml }]) => [`word/${name}`, xml])),
    ...extra,
  };
  const zippable: Zippable = {};
  for (const [name, content] of Object.entries(files)) {
    zippable[name] = typeof content === "string" ? strToU8(content) : content;
  }
  return zipSync(zippable, { mtime: new Date(2024, 2, 15) });
}

const override = (name: string, kind: string): string =>
  `<Override PartName="${name}" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.${kind}+xml"/>`;

/** Text of a part of a .docx. */
export function partOf(bytes: Uint8Array, name: string): string {
  const content = unzipSync(bytes)[name];
  if (content === undefined) throw new Error(`No part ${name}`);
  return strFromU8(content);
}

/** The same .docx with one part changed, as another program would save it. */
export function changePart(
  bytes: Uint8Array,
  name: string,
  change: (xml: string) => string
): Uint8Array {
  const files = unzipSync(bytes);
  return zipSync(
    { ...files, [name]: strToU8(change(partOf(bytes, name))) },
    { mtime: new Date(2024, 2, 16) }
  );
}

/** The same .docx without some of its parts. */
export function dropParts(bytes: Uint8Array, isDropped: (name: string) => boolean): Uint8Array {
  const kept = Object.entries(unzipSync(bytes)).filter(([name]) => !isDropped(name));
  return zipSync(Object.fromEntries(kept), { mtime: new Date(2024, 2, 16) });
}

export const run = (text: string, properties = ""): string =>
  `<w:r>${properties === "" ? "" : `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;

export const paragraph = (...content: readonly string[]): string =>
  `<w:p>${content.join("")}</w:p>`;

/** The tag of a figure, of passage `tthc` unless its id says otherwise: `staff.total` is of `staff`. */
export function tagOf(figure: string): string {
  return buildTag({
    document8: documentId.slice(0, 8),
    passage: figure.split(".")[0] ?? "",
    figure,
  });
}

let lastId = 100;

/** A mark as Word writes it; `content` is a text or, where it begins with "<", what the control holds. */
export function markXml(figure: string, content: string, properties = ""): string {
  lastId += 1;
  const inside = content.startsWith("<") ? content : run(content);
  return (
    `<w:sdt><w:sdtPr><w:alias w:val="${figure}"/><w:tag w:val="${tagOf(figure)}"/><w:id w:val="${String(lastId)}"/>` +
    `${properties}</w:sdtPr><w:sdtContent>${inside}</w:sdtContent></w:sdt>`
  );
}
