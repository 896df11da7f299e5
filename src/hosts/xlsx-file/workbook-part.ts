import type { OfficeDialect } from "../opc/office-names";
import { strictOffice, transitionalOffice } from "../opc/office-names";
import type { Part } from "../opc/package-parts";
import { entryOf, findPart } from "../opc/package-parts";
import { attribute } from "../opc/parse-xml";
import type { XmlElement } from "../opc/parse-xml";
import type { ZipEntry } from "../opc/read-zip";
import { readRelationships } from "../opc/relationships";
import type { Outcome } from "../trouble";
import { succeed } from "../trouble";
import { refusals } from "./refusals";

/** The part of a package that lists its sheets (ECMA-376 Part 1, 18.2). */
export interface WorkbookPart extends Part {
  readonly dialect: OfficeDialect;
}

/** Namespaces of SpreadsheetML, by dialect. */
export const spreadsheetMl = {
  transitional: "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
  strict: "http://purl.oclc.org/ooxml/spreadsheetml/main",
} as const;

/** The workbook of a package; `name` is the base name of the file. */
export function findWorkbook(entries: readonly ZipEntry[], name: string): Outcome<WorkbookPart> {
  const ties = readRelationships(entries, "");
  const path = ties.find(({ kind }) => kind === "officeDocument")?.target;
  const entry = path === undefined ? null : entryOf(entries, path);
  if (entry === null) return refusals.notAWorkbook(name);
  const part = findPart(entries, entry.name);
  if (part === null) return refusals.damagedPart(name, entry.name);
  const dialect = dialectOf(part.root);
  return dialect === null ? refusals.notAWorkbook(name) : succeed({ ...part, dialect });
}

function dialectOf({ local, uri }: XmlElement): OfficeDialect | null {
  if (local !== "workbook") return null;
  if (uri === spreadsheetMl.strict) return strictOffice;
  return uri === spreadsheetMl.transitional ? transitionalOffice : null;
}

/** The first child of this name in the vocabulary of the element itself. */
export const childOf = (element: XmlElement, local: string): XmlElement | null =>
  element.children.find((child) => child.local === local && child.uri === element.uri) ?? null;

/** True where a switch of an element is on, as Excel or as LibreOffice writes it. */
export function isOn(element: XmlElement | null, local: string): boolean {
  return ["1", "true"].includes(attribute(element ?? undefined, local) ?? "");
}
