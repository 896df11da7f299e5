import { isSilent, readText } from "../wordml/mark-text";
import { attribute, descendants } from "../opc/parse-xml";
import type { XmlElement } from "../opc/parse-xml";
import { escapeXml, named } from "../opc/splice";
import { isWord, wordChild } from "../wordml/word-names";
import type { PageField, PageName } from "./page-names";
import { writePageName } from "./page-names";
import type { CopyPlace, CopyWalk } from "./story-to-copy";
import { bookmark, insert } from "./story-to-copy";

interface RunTask {
  readonly place: CopyPlace;
  readonly visitInside: () => void;
}

/**
 * A run in the copy: with a named link around it where it shows a figure of ours or a page number,
 * and a bookmark behind what the drawing makes no character of. `visitInside` copies what it holds.
 */
export function copyRun(walk: CopyWalk, run: XmlElement, { place, visitInside }: RunTask): void {
  const name = nameOf(walk, run, place);
  const [opening, closing] = name === null ? ["", ""] : linkAround(walk, run, { name, place });
  if (opening !== "") insert(walk, run.start, opening);
  const isPlain = name === null && place.link === null;
  if (isPlain) partBehindBreaks(walk, run, place);
  visitInside();
  if (closing !== "") insert(walk, run.end, closing);
  if (isPlain && holdsBox(run)) insert(walk, run.end, positionAt(walk, run.end, place));
}

/** The figure of ours that a run shows, or the page number. */
function nameOf(walk: CopyWalk, run: XmlElement, place: CopyPlace): PageName | null {
  const isOfField = followField(walk, run);
  if (place.mark !== null) return { kind: "mark", mark: place.mark };
  const inField = isOfField ? walk.fields.at(-1)?.instruction : undefined;
  const field = pageField(inField ?? place.field ?? "");
  return field === null ? null : { kind: "field", field };
}

function pageField(instruction: string): PageField | null {
  const kind = /^\s*(PAGE|NUMPAGES|SECTIONPAGES)\b/i.exec(instruction)?.[1]?.toUpperCase();
  if (kind === undefined) return null;
  return kind === "PAGE" ? "page" : "pages";
}

/** Notes where a complex field begins and ends. True for a run that belongs to a field's result. */
function followField({ fields }: CopyWalk, run: XmlElement): boolean {
  const marks = run.children.filter((child) => isWord(child, "fldChar", "instrText"));
  for (const mark of marks) {
    const field = fields.at(-1);
    if (isWord(mark, "instrText")) {
      if (field !== undefined) field.instruction += mark.text;
      continue;
    }
    const kind = attribute(mark, "fldCharType");
    if (kind === "begin") fields.push({ instruction: "", isInResult: false });
    else if (kind === "end") fields.pop();
    else if (field !== undefined) field.isInResult = true;
  }
  return marks.length === 0 && (fields.at(-1)?.isInResult ?? false);
}

/** A link of the document that stands around is closed before and opened again behind: the drawing knows no link in a link. */
function linkAround(
  { part }: CopyWalk,
  run: XmlElement,
  { name, place: { link } }: { readonly name: PageName; readonly place: CopyPlace }
): readonly [string, string] {
  const tag = named(run, "hyperlink");
  const opening = `<${tag} anchor="${escapeXml(writePageName(name))}">`;
  const closing = `</${tag}>`;
  if (link === null) return [opening, closing];
  const again = part.source.text.slice(link.start, link.innerStart);
  return [`</${link.name}>${opening}`, `${closing}${again}`];
}

/** A page break counts as a character, but none is drawn: what stands behind it says where it begins. */
function partBehindBreaks(walk: CopyWalk, run: XmlElement, place: CopyPlace): void {
  const properties = wordChild(run, "rPr");
  const { text } = walk.part.source;
  const look = properties === undefined ? "" : text.slice(properties.start, properties.end);
  for (const child of run.children) {
    const type = isWord(child, "br") ? attribute(child, "type") : null;
    if (type !== "page" && type !== "column") continue;
    const position = positionAt(walk, child.end, place);
    if (position !== "") insert(walk, child.end, `</${run.name}>${position}<${run.name}>${look}`);
  }
}

const holdsBox = (run: XmlElement): boolean =>
  [...descendants(run)].some((element) => element.local === "txbxContent");

/** A bookmark that tells the place in the text; empty where paragraphs are not named. */
function positionAt(walk: CopyWalk, end: number, { paragraph }: CopyPlace): string {
  if (paragraph === null) return "";
  const manner = { ...walk.mannerOf(paragraph.element), isInHeaderRow: false };
  return bookmark(paragraph.element, {
    kind: "paragraph",
    paragraph: paragraph.number,
    offset: lengthBefore(paragraph.element, end),
    manner,
  });
}

/** How many characters of an element's text stand before a place in the file. */
function lengthBefore(element: XmlElement, end: number): number {
  if (isSilent(element) || element.start >= end) return 0;
  if (element.end <= end) return readText(element).length;
  return element.children.reduce((sum, child) => sum + lengthBefore(child, end), 0);
}
