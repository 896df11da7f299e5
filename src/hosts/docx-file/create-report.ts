import { skeletonBody } from "./skeleton-body";
import type { ReportHeading, ReportSection } from "./skeleton-body";
import { firstHeaderXml, headerXml, numberingXml, settingsXml, stylesXml } from "./skeleton-styles";
import { contentTypes, packageRelationships, transitional } from "./word-names";
import { packEntry, writeZip } from "./write-zip";

/**
 * Bytes of a new report in the layout of NĐ 30/2020/NĐ-CP: letterhead, title, a heading for each
 * section, signature. What nobody told stays a dotted blank. Passages are inserted afterwards, as
 * into any other document. The same input gives the same bytes.
 */
export function createReport(
  heading: ReportHeading,
  sections: readonly ReportSection[]
): Uint8Array {
  const parts: readonly (readonly [string, string])[] = [
    ["[Content_Types].xml", typesXml],
    ["_rels/.rels", relationshipsXml([["rId1", "officeDocument", "word/document.xml"]])],
    ["word/document.xml", skeletonBody(heading, sections)],
    ["word/_rels/document.xml.rels", relationshipsXml(bodyRelationships)],
    ["word/styles.xml", stylesXml],
    ["word/numbering.xml", numberingXml],
    ["word/settings.xml", settingsXml],
    ["word/header1.xml", headerXml],
    ["word/header2.xml", firstHeaderXml],
  ];
  return writeZip(
    parts.map(([name, xml]) => packEntry(name, new TextEncoder().encode(DECLARATION + xml)))
  );
}

const DECLARATION = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n`;

type Tie = readonly [id: string, kind: string, target: string];

const bodyRelationships: readonly Tie[] = [
  ["rId1", "styles", "styles.xml"],
  ["rId2", "numbering", "numbering.xml"],
  ["rId3", "settings", "settings.xml"],
  ["rId4", "header", "header1.xml"],
  ["rId5", "header", "header2.xml"],
];

function relationshipsXml(ties: readonly Tie[]): string {
  const elements = ties.map(
    ([id, kind, target]) =>
      `<Relationship Id="${id}" Type="${transitional.relationships}/${kind}" Target="${target}"/>`
  );
  return `<Relationships xmlns="${packageRelationships}">${elements.join("")}</Relationships>`;
}

const typeOf = (part: string, kind: string): string =>
  `<Override PartName="/word/${part}.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.${kind}+xml"/>`;

const typesXml =
  `<Types xmlns="${contentTypes}">` +
  `<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
  `<Default Extension="xml" ContentType="application/xml"/>` +
  typeOf("document", "document.main") +
  typeOf("styles", "styles") +
  typeOf("numbering", "numbering") +
  typeOf("settings", "settings") +
  typeOf("header1", "header") +
  typeOf("header2", "header") +
  `</Types>`;
