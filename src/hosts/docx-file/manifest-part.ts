import type { LinkManifest } from "../../core/link/mark";
import { manifestNamespace, richestManifest } from "../../core/link/manifest-text";
import type { DocxDocument, Part, PartChanges } from "./docx-document";
import { entryOf, findPart, readPart } from "./docx-document";
import { manifestXml, readManifestXml } from "../wordml/manifest-xml";
import { attribute } from "../wordml/parse-xml";
import { writePartText } from "./part-text";
import type { ZipEntry } from "./read-zip";
import { unpack } from "./read-zip";
import { readRelationships, relationshipsName } from "./relationships";
import { appendInside, applySplices, named } from "../wordml/splice";
import { contentTypes, packageRelationships } from "../wordml/word-names";

/** Our part in a document; `manifest` is null when it cannot be read. */
export interface ManifestPart {
  readonly name: string;
  readonly manifest: LinkManifest | null;
}

/**
 * The custom XML part that holds the manifest, or null when the document has none. Of several, as Word
 * leaves them when it does not let an old one go, the one that Word's own pane goes by.
 */
export function readManifestPart({ entries, stories: [body] }: DocxDocument): ManifestPart | null {
  const parts = entriesOfOurs(entries, body.name).map((entry) => ({
    name: entry.name,
    manifest: readManifestXml(readPart(entry)?.root),
  }));
  const best = richestManifest(parts.map(({ manifest }) => manifest));
  return parts.find(({ manifest }) => manifest === best) ?? null;
}

/** Custom XML parts in which our namespace is named, damaged ones among them. */
export function entriesOfOurs(entries: readonly ZipEntry[], body: string): readonly ZipEntry[] {
  return readRelationships(entries, body).flatMap(({ kind, target }) => {
    const entry = kind === "customXml" ? entryOf(entries, target) : null;
    const content = entry === null ? null : unpack(entry);
    if (entry === null || content === null) return [];
    return new TextDecoder().decode(content).includes(manifestNamespace) ? [entry] : [];
  });
}

/** Changes that put the manifest into the document: into our part, or into a new one. */
export function writeManifest(document: DocxDocument, manifest: LinkManifest): PartChanges {
  const xml = manifestXml(manifest);
  const present = readManifestPart(document);
  if (present !== null) return new Map([[present.name, xmlBytes(xml)]]);
  const number = freeNumber(document);
  const changes: [string, Uint8Array][] = [
    [`customXml/item${number}.xml`, xmlBytes(xml)],
    [`customXml/itemProps${number}.xml`, xmlBytes(propertiesXml(document, manifest))],
    [`customXml/_rels/item${number}.xml.rels`, xmlBytes(itemRelationships(document, number))],
    relateToBody(document, number),
    ...declareTypes(document, number),
  ];
  return new Map(changes);
}

const xmlBytes = (xml: string): Uint8Array =>
  new TextEncoder().encode(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${xml}`);

/** The least number that no item of the package uses. */
function freeNumber({ entries }: DocxDocument): number {
  const isTaken = (number: number): boolean =>
    [`item${number}.xml`, `itemProps${number}.xml`].some(
      (name) => entryOf(entries, `customXml/${name}`) !== null
    );
  let number = 1;
  while (isTaken(number)) number += 1;
  return number;
}

/** ISO 29500-1, 22.5: the id of the item and the namespace of what it holds. */
function propertiesXml({ dialect }: DocxDocument, { document }: LinkManifest): string {
  const id = `{${document.replace(/[{}]/g, "").toUpperCase()}}`;
  const schema = `<ds:schemaRefs><ds:schemaRef ds:uri="${manifestNamespace}"/></ds:schemaRefs>`;
  return `<ds:datastoreItem ds:itemID="${id}" xmlns:ds="${dialect.customXml}">${schema}</ds:datastoreItem>`;
}

function itemRelationships({ dialect }: DocxDocument, number: number): string {
  const type = `${dialect.relationships}/customXmlProps`;
  const tie = `<Relationship Id="rId1" Type="${type}" Target="itemProps${number}.xml"/>`;
  return `<Relationships xmlns="${packageRelationships}">${tie}</Relationships>`;
}

function relateToBody(
  { entries, dialect, stories: [body] }: DocxDocument,
  number: number
): [string, Uint8Array] {
  const name = relationshipsName(body.name);
  const list = findPart(entries, name);
  const depth = body.name.split("/").length - 1;
  const facts = `Type="${dialect.relationships}/customXml" Target="${"../".repeat(depth)}customXml/item${number}.xml"`;
  if (list === null) {
    const tie = `<Relationship Id="rIdKhopSo1" ${facts}/>`;
    return [
      name,
      xmlBytes(`<Relationships xmlns="${packageRelationships}">${tie}</Relationships>`),
    ];
  }
  const ids = new Set(list.root.children.map((child) => attribute(child, "Id")));
  let free = 1;
  while (ids.has(`rIdKhopSo${free}`)) free += 1;
  return appended(list, `<${named(list.root, "Relationship")} Id="rIdKhopSo${free}" ${facts}/>`);
}

const TYPES = "[Content_Types].xml";
const PROPERTIES_TYPE = "application/vnd.openxmlformats-officedocument.customXmlProperties+xml";

function declareTypes({ entries }: DocxDocument, number: number): [string, Uint8Array][] {
  const list = findPart(entries, TYPES);
  if (list === null || list.root.uri !== contentTypes) return [];
  const name = `/customXml/itemProps${number}.xml`;
  const override = `<${named(list.root, "Override")} PartName="${name}" ContentType="${PROPERTIES_TYPE}"/>`;
  const hasXml = list.root.children.some(
    (child) => attribute(child, "Extension")?.toLowerCase() === "xml"
  );
  const xmlType = `<${named(list.root, "Default")} Extension="xml" ContentType="application/xml"/>`;
  return [appended(list, hasXml ? override : xmlType + override)];
}

/** A list part with one more child at its end. */
function appended({ name, source, root }: Part, child: string): [string, Uint8Array] {
  const text = applySplices(source.text, [appendInside(source.text, root, child)]);
  return [name, writePartText({ ...source, text })];
}
