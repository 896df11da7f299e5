import { writePartText } from "../../opc/part-text";
import type { XmlElement } from "../../opc/parse-xml";
import type { Splice } from "../../opc/splice";
import { appendInside, applySplices, named } from "../../opc/splice";
import type { WorkbookPart } from "../workbook-part";
import { childOf, isOn } from "../workbook-part";
import { nextTag, retag } from "./xml-tags";

/** What comes before `calcPr` in a workbook (ECMA-376 Part 1, 18.2.27). */
const BEFORE = [
  "fileVersion",
  "fileSharing",
  "workbookPr",
  "workbookProtection",
  "bookViews",
  "sheets",
  "functionGroups",
  "externalReferences",
  "definedNames",
];

/** The change of a workbook part that asks whoever opens it to calculate every formula. */
export function calculateOnLoad(book: WorkbookPart): [string, Uint8Array][] {
  const { root, source, name } = book;
  const settings = childOf(root, "calcPr");
  if (isOn(settings, "fullCalcOnLoad")) return [];
  const { text } = source;
  const splice = settings === null ? addSettings(text, root) : changeSettings(text, settings);
  return [[name, writePartText({ ...source, text: applySplices(text, [splice]) })]];
}

function changeSettings(text: string, { start }: XmlElement): Splice {
  const tag = nextTag(text, start);
  const end = tag.kind === "empty" ? "/>" : ">";
  return { start, end: tag.end, text: retag(text, tag, { fullCalcOnLoad: "1" }) + end };
}

function addSettings(text: string, root: XmlElement): Splice {
  const xml = `<${named(root, "calcPr")} fullCalcOnLoad="1"/>`;
  const last = root.children.findLast(({ local }) => BEFORE.includes(local));
  if (last === undefined) return appendInside(text, root, xml);
  return { start: last.end, end: last.end, text: xml };
}
