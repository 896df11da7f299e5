import type { Passage } from "../../core/narrative/passage";
import { reportClosing, reportHeading } from "../../core/narrative/report-heading";
import type { UnitProfile } from "../../core/narrative/unit-profile";
import { DOTS, skeletonBody } from "./skeleton-body";
import type { ReportFrame, ReportSection } from "./skeleton-body";
import { firstHeaderXml, headerXml, numberingXml, settingsXml, stylesXml } from "./skeleton-styles";
import { contentTypes, packageRelationships } from "../opc/office-names";
import { transitional } from "../wordml/word-names";
import { packEntry, writeZip } from "../opc/write-zip";

/** As much of a report as its empty document needs. */
export interface ReportOutline {
  readonly profile: UnitProfile | null;
  readonly narrative: { readonly passages: readonly Passage[] };
}

/**
 * Bytes of a new document for a report: the layout of NĐ 30/2020/NĐ-CP with a heading for each
 * passage. What nobody told stays a dotted blank. Passages are inserted afterwards, as into any
 * other document.
 */
export function createReportFor({ profile, narrative }: ReportOutline): Uint8Array {
  const written = narrative.passages.map(({ title }): ReportSection => ({
    title: title.vi,
    filledBy: "passage",
  }));
  const frame =
    profile === null
      ? blankFrame
      : { heading: reportHeading(profile), closing: reportClosing(profile) };
  return createReport(frame, [...written, ...ownSections]);
}

/** What no sheet tells and every report has. */
const ownSections: readonly ReportSection[] = [
  { title: "Tồn tại, hạn chế và nguyên nhân", filledBy: "person" },
  { title: "Phương hướng, nhiệm vụ trong thời gian tới", filledBy: "person" },
];

/** Nobody said who reports: neither the kind of commune nor its name is guessed. */
const nobody: UnitProfile = { kind: "xã", name: DOTS, upper: null, period: null };
const work = `báo cáo kết quả công tác cải cách hành chính ${DOTS}`;

const blankFrame: ReportFrame = {
  heading: {
    ...reportHeading(nobody),
    agency: ["ỦY BAN NHÂN DÂN", DOTS],
    opening: `Ủy ban nhân dân ${DOTS} ${work} như sau:`,
  },
  closing: {
    ...reportClosing(nobody),
    closing: `Trên đây là ${work} của Ủy ban nhân dân ${DOTS}./.`,
  },
};

/** Bytes of a document with this frame and these sections; the same input gives the same bytes. */
function createReport(frame: ReportFrame, sections: readonly ReportSection[]): Uint8Array {
  const parts: readonly (readonly [string, string])[] = [
    ["[Content_Types].xml", typesXml],
    ["_rels/.rels", relationshipsXml([["rId1", "officeDocument", "word/document.xml"]])],
    ["word/document.xml", skeletonBody(frame, sections)],
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
