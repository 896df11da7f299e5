import type { MarkPlace } from "../document-host";
import { crc32 } from "../opc/crc32";
import { contentTypes, packageRelationships, transitionalOffice } from "../opc/office-names";
import type { Part } from "../opc/package-parts";
import { entryOf, findPart } from "../opc/package-parts";
import { attribute } from "../opc/parse-xml";
import type { XmlElement } from "../opc/parse-xml";
import type { ZipEntry } from "../opc/read-zip";
import { readRelationships, relationshipsName } from "../opc/relationships";
import { applySplices, escapeXml } from "../opc/splice";
import { packEntry } from "../opc/write-zip";
import { isWord } from "../wordml/word-names";
import { marginsBy } from "./cell-margins";
import { copyStory } from "./copy-story";
import type { DocxDocument } from "./docx-document";
import { restateLineHeights } from "./line-height";
import { mannersBy } from "./style-manners";

/** A tie of a part of the copy. */
interface Tie {
  readonly id: string;
  readonly kind: string;
  /** Name of a part, or an address on the web. */
  readonly target: string;
  readonly isOutside: boolean;
}

const STORIES = ["header", "footer", "footnotes", "endnotes"];
const SHEETS = ["styles", "numbering", "settings", "theme"];
/** What browsers draw; the pictures of Windows (emf, wmf) they do not. */
const PICTURES: Readonly<Record<string, string>> = {
  png: "image/png",
  jpg: "image/jpeg",
  jpeg: "image/jpeg",
  gif: "image/gif",
  bmp: "image/bmp",
  webp: "image/webp",
  svg: "image/svg+xml",
};
const SAFE_LINK = /^(https?:|mailto:)/i;

/** The parts of a document that are drawn, made ready for it. `marks` tells what each control of ours shows. */
export function copyParts(
  document: DocxDocument,
  marks: ReadonlyMap<XmlElement, MarkPlace>
): readonly ZipEntry[] {
  const { entries, stories } = document;
  const [body] = stories;
  const ties = tiesOf(entries, body.name);
  const styles = ties.find(({ kind }) => kind === "styles");
  const sheet = styles === undefined ? null : (findPart(entries, styles.target)?.root ?? null);
  const looks = { mannerOf: mannersBy(sheet), marginsOf: marginsBy(sheet) };
  const named = (kinds: readonly string[]): Part[] =>
    ties
      .filter(({ kind }) => kinds.includes(kind))
      .flatMap(({ target }) => partOf(document, target) ?? []);
  const copies = [body, ...named(STORIES)].flatMap((part): ZipEntry[] => {
    const own = part === body ? ties : tiesOf(entries, part.name).filter(isPicture);
    const pictures = new Set(own.filter(isPicture).map(({ id }) => id));
    const text = copyStory({ part, isBody: part === body, marks, pictures, ...looks });
    const files = own.filter(isPicture).flatMap(({ target }) => entryOf(entries, target) ?? []);
    return [
      xmlEntry(part.name, text),
      xmlEntry(relationshipsName(part.name), tiesXml(own)),
      ...files,
    ];
  });
  const sheets = named(SHEETS).map((part) => xmlEntry(part.name, sheetText(part)));
  const frame = [xmlEntry("[Content_Types].xml", TYPES), xmlEntry("_rels/.rels", rootTies(body))];
  return withoutDoubles([...frame, ...copies, ...sheets]);
}

/** The story that was opened, so that its marks are known, or else the part as it stands in the file. */
const partOf = ({ entries, stories }: DocxDocument, name: string): Part | null =>
  stories.find((story) => story.name === name) ?? findPart(entries, name);

/** Ties to what is drawn, and links that may be followed. */
function tiesOf(entries: readonly ZipEntry[], part: string): readonly Tie[] {
  const inside = readRelationships(entries, part)
    .filter(({ kind }) => [...STORIES, ...SHEETS, "image"].includes(kind))
    .map((tie) => ({ ...tie, isOutside: false }));
  const list = findPart(entries, relationshipsName(part))?.root.children ?? [];
  const outside = list
    .filter((tie) => attribute(tie, "TargetMode") === "External")
    .map((tie) => ({
      id: attribute(tie, "Id") ?? "",
      kind: (attribute(tie, "Type") ?? "").split("/").at(-1) ?? "",
      target: attribute(tie, "Target") ?? "",
      isOutside: true,
    }));
  const isDrawn = (tie: Tie): boolean => tie.kind !== "image" || isPicture(tie);
  const isSafe = ({ kind, target }: Tie): boolean => kind === "hyperlink" && SAFE_LINK.test(target);
  return [...inside.filter(isDrawn), ...outside.filter(isSafe)];
}

const isPicture = ({ kind, target, isOutside }: Tie): boolean =>
  kind === "image" && !isOutside && extensionOf(target) in PICTURES;

const extensionOf = (name: string): string => name.split(".").at(-1)?.toLowerCase() ?? "";

/** The drawing knows the words of the transitional dialect only, whatever the document speaks. */
function tiesXml(ties: readonly Tie[]): string {
  const lines = ties.map(({ id, kind, target, isOutside }) => {
    const type = `${transitionalOffice.relationships}/${kind}`;
    const place = isOutside
      ? `${escapeXml(target)}" TargetMode="External`
      : `/${escapeXml(target)}`;
    return `<Relationship Id="${escapeXml(id)}" Type="${type}" Target="${place}"/>`;
  });
  return `<Relationships xmlns="${packageRelationships}">${lines.join("")}</Relationships>`;
}

const rootTies = ({ name }: Part): string =>
  tiesXml([{ id: "rId1", kind: "officeDocument", target: name, isOutside: false }]);

const TYPES =
  `<Types xmlns="${contentTypes}"><Default Extension="xml" ContentType="application/xml"/>` +
  Object.entries(PICTURES)
    .map(([extension, type]) => `<Default Extension="${extension}" ContentType="${type}"/>`)
    .join("") +
  `</Types>`;

/** Styles and numbering with line heights as the drawing takes them; pictures as bullets become letters. */
function sheetText({ source, root }: Part): string {
  const bullets = root.children
    .filter((child) => isWord(child, "numPicBullet"))
    .map(({ start, end }) => ({ start, end, text: "" }));
  const text = applySplices(source.text, [...restateLineHeights(root), ...bullets]);
  return text.replace(/^<\?xml[^>]*\?>/, "");
}

/** Not packed: it is unpacked again at once, and on the page's own thread. */
function xmlEntry(name: string, xml: string): ZipEntry {
  const content = new TextEncoder().encode(xml);
  const facts = { method: 0, size: content.length, packed: content, crc: crc32(content) };
  return { ...packEntry(name, new Uint8Array()), ...facts };
}

const withoutDoubles = (entries: readonly ZipEntry[]): readonly ZipEntry[] => [
  ...new Map(entries.map((entry) => [entry.name, entry])).values(),
];
