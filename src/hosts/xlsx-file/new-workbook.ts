import { BLANK_FONT } from "../blank-looks";
import { xmlBytes } from "../opc/custom-item";
import { contentTypes, packageRelationships, transitionalOffice } from "../opc/office-names";
import type { ZipEntry } from "../opc/read-zip";
import { packEntry } from "../opc/write-zip";
import { firstItems } from "./inserting/growing-list";
import { spreadsheetMl } from "./workbook-part";

const WORKBOOK = "xl/workbook.xml";
const STYLES = "xl/styles.xml";
const OFFICE = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const PACKAGE = "application/vnd.openxmlformats-package";

/**
 * The package of a workbook without sheets, for one to be inserted into: only with a sheet is it a file
 * that programs open. What is typed stands in Times New Roman 12, as in an office's own documents
 * (decree 30/2020/NĐ-CP). It says nothing of who made it, or when.
 */
export function newWorkbook(): readonly ZipEntry[] {
  const parts = {
    "[Content_Types].xml": typesXml(),
    "_rels/.rels": tiesXml([["officeDocument", WORKBOOK]]),
    [WORKBOOK]: workbookXml(),
    "xl/_rels/workbook.xml.rels": tiesXml([["styles", "styles.xml"]]),
    [STYLES]: stylesXml(),
  };
  return Object.entries(parts).map(([name, xml]) => packEntry(name, xmlBytes(xml)));
}

function typesXml(): string {
  const types = [
    `<Default Extension="rels" ContentType="${PACKAGE}.relationships+xml"/>`,
    '<Default Extension="xml" ContentType="application/xml"/>',
    `<Override PartName="/${WORKBOOK}" ContentType="${OFFICE}.sheet.main+xml"/>`,
    `<Override PartName="/${STYLES}" ContentType="${OFFICE}.styles+xml"/>`,
  ];
  return `<Types xmlns="${contentTypes}">${types.join("")}</Types>`;
}

function tiesXml(ties: readonly (readonly [kind: string, target: string])[]): string {
  const items = ties.map(([kind, target], index) => {
    const type = `${transitionalOffice.relationships}/${kind}`;
    return `<Relationship Id="rId${index + 1}" Type="${type}" Target="${target}"/>`;
  });
  return `<Relationships xmlns="${packageRelationships}">${items.join("")}</Relationships>`;
}

function workbookXml(): string {
  const spaces = `xmlns="${spreadsheetMl.transitional}" xmlns:r="${transitionalOffice.relationships}"`;
  const views = "<bookViews><workbookView/></bookViews>";
  return `<workbook ${spaces}>${views}<sheets></sheets></workbook>`;
}

/** The looks of a cell that nobody dressed, and the one named style, which programs expect. */
function stylesXml(): string {
  const font = `<font><sz val="12"/><name val="${BLANK_FONT}"/><family val="1"/></font>`;
  const plain = 'numFmtId="0" fontId="0" fillId="0" borderId="0"';
  const lists = {
    fonts: [font],
    fills: firstItems.fills,
    borders: firstItems.borders,
    cellStyleXfs: [`<xf ${plain}/>`],
    cellXfs: [`<xf ${plain} xfId="0"/>`],
    cellStyles: ['<cellStyle name="Normal" xfId="0" builtinId="0"/>'],
  };
  const xml = Object.entries(lists).map(
    ([name, items]) => `<${name} count="${items.length}">${items.join("")}</${name}>`
  );
  return `<styleSheet xmlns="${spreadsheetMl.transitional}">${xml.join("")}</styleSheet>`;
}
