import type { OfficeDialect } from "./office-names";
import { contentTypes, packageRelationships } from "./office-names";
import type { Part, PartChanges } from "./package-parts";
import { entryOf, findPart } from "./package-parts";
import { attribute } from "./parse-xml";
import { writePartText } from "./part-text";
import type { ZipEntry } from "./read-zip";
import { relationshipsName } from "./relationships";
import { appendInside, applySplices, named } from "./splice";

/** A custom XML part that is to come into a package. */
export interface CustomItem {
  /** Without the XML declaration. */
  readonly xml: string;
  /** The part that it belongs to: the body of a document, the workbook. */
  readonly owner: string;
  readonly dialect: OfficeDialect;
  /** GUID, with or without braces. */
  readonly id: string;
  /** Of its root element. */
  readonly namespace: string;
}

/** Changes that add a custom XML part with its properties (ISO 29500-1, 22.5) to a package. */
export function addCustomItem(entries: readonly ZipEntry[], item: CustomItem): PartChanges {
  const number = freeNumber(entries);
  const changes: [string, Uint8Array][] = [
    [`customXml/item${number}.xml`, xmlBytes(item.xml)],
    [`customXml/itemProps${number}.xml`, xmlBytes(propertiesXml(item))],
    [`customXml/_rels/item${number}.xml.rels`, xmlBytes(itemRelationships(item, number))],
    relateToOwner(entries, item, number),
    ...declareTypes(entries, number),
  ];
  return new Map(changes);
}

/** The bytes of a part of ours. */
export const xmlBytes = (xml: string): Uint8Array =>
  new TextEncoder().encode(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${xml}`);

/** The least number that no item of the package uses. */
function freeNumber(entries: readonly ZipEntry[]): number {
  const isTaken = (number: number): boolean =>
    [`item${number}.xml`, `itemProps${number}.xml`].some(
      (name) => entryOf(entries, `customXml/${name}`) !== null
    );
  let number = 1;
  while (isTaken(number)) number += 1;
  return number;
}

function propertiesXml({ dialect, id, namespace }: CustomItem): string {
  const guid = `{${id.replace(/[{}]/g, "").toUpperCase()}}`;
  const schema = `<ds:schemaRefs><ds:schemaRef ds:uri="${namespace}"/></ds:schemaRefs>`;
  return `<ds:datastoreItem ds:itemID="${guid}" xmlns:ds="${dialect.customXml}">${schema}</ds:datastoreItem>`;
}

function itemRelationships({ dialect }: CustomItem, number: number): string {
  const type = `${dialect.relationships}/customXmlProps`;
  const tie = `<Relationship Id="rId1" Type="${type}" Target="itemProps${number}.xml"/>`;
  return `<Relationships xmlns="${packageRelationships}">${tie}</Relationships>`;
}

function relateToOwner(
  entries: readonly ZipEntry[],
  { owner, dialect }: CustomItem,
  number: number
): [string, Uint8Array] {
  const depth = owner.split("/").length - 1;
  return addRelationship(entries, owner, {
    type: `${dialect.relationships}/customXml`,
    target: `${"../".repeat(depth)}customXml/item${number}.xml`,
  }).change;
}

/** A tie that is to be added to the list of a part; the target is relative to the folder of the part. */
export interface NewRelationship {
  readonly type: string;
  readonly target: string;
}

/** The list of a part's relationships with one more at its end, and the id of that one. */
export function addRelationship(
  entries: readonly ZipEntry[],
  owner: string,
  { type, target }: NewRelationship
): { readonly id: string; readonly change: [string, Uint8Array] } {
  const name = relationshipsName(owner);
  const list = findPart(entries, name);
  const ids = new Set((list?.root.children ?? []).map((child) => attribute(child, "Id")));
  let free = 1;
  while (ids.has(`rIdKhopSo${free}`)) free += 1;
  const id = `rIdKhopSo${free}`;
  const facts = `Id="${id}" Type="${type}" Target="${target}"`;
  if (list !== null)
    return { id, change: appended(list, `<${named(list.root, "Relationship")} ${facts}/>`) };
  const ties = `<Relationships xmlns="${packageRelationships}"><Relationship ${facts}/></Relationships>`;
  return { id, change: [name, xmlBytes(ties)] };
}

const TYPES = "[Content_Types].xml";
const PROPERTIES_TYPE = "application/vnd.openxmlformats-officedocument.customXmlProperties+xml";

function declareTypes(entries: readonly ZipEntry[], number: number): [string, Uint8Array][] {
  return declareType(entries, `/customXml/itemProps${number}.xml`, PROPERTIES_TYPE);
}

/** The list of content types with one more part, and with XML as such where it was not told. */
export function declareType(
  entries: readonly ZipEntry[],
  part: string,
  type: string
): [string, Uint8Array][] {
  const list = findPart(entries, TYPES);
  if (list === null || list.root.uri !== contentTypes) return [];
  const override = `<${named(list.root, "Override")} PartName="${part}" ContentType="${type}"/>`;
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
