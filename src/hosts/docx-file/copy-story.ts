import { isCharacters, readText } from "../wordml/mark-text";
import { attribute, descendants } from "../opc/parse-xml";
import type { XmlElement } from "../opc/parse-xml";
import { appendInside, applySplices, escapeXml, named } from "../opc/splice";
import { isSwitchedOn, isWord, wordChild } from "../wordml/word-names";
import { copyRun } from "./copy-run";
import { restateMargins } from "./cell-margins";
import { restateLineHeights } from "./line-height";
import { NAME_BEGIN } from "./page-names";
import type { CopyPlace, CopyWalk, StoryToCopy } from "./story-to-copy";
import { TOP, bookmark, insert, remove, unwrap } from "./story-to-copy";

/**
 * Text of a story as it is to be shown: tracked changes accepted, controls and fields opened, every
 * figure of ours and every page number a link with a name (see page-names.ts), a bookmark where a
 * paragraph begins, and at the end of a section a page more that shows the header of its further pages.
 */
export function copyStory(story: StoryToCopy): string {
  const { source, root } = story.part;
  const walk: CopyWalk = { ...story, splices: [], paragraphs: 0, fields: [] };
  visitChildren(walk, root, TOP);
  const text = applySplices(source.text, walk.splices);
  return text.replace(/^<\?xml[^>]*\?>/, "");
}

function visitChildren(walk: CopyWalk, element: XmlElement, place: CopyPlace): void {
  for (const child of element.children) visit(walk, child, place);
}

type Visit = (walk: CopyWalk, element: XmlElement, place: CopyPlace) => void;

function visit(walk: CopyWalk, element: XmlElement, place: CopyPlace): void {
  const visitor = isWord(element, element.local) ? visitors.get(element.local) : undefined;
  if (visitor !== undefined) visitor(walk, element, place);
  else if (isCharacters(element)) settleCharacters(walk, element);
  else if (isForeignPicture(walk, element)) leaveOut(walk, element, place);
  else visitChildren(walk, element, isBox(element) ? { ...place, isInBox: true } : place);
}

const isBox = ({ local }: XmlElement): boolean =>
  local === "AlternateContent" || local === "txbxContent";

/** Opens an element: what it holds stands in its place. */
const open: Visit = (walk, element, place) => {
  unwrap(walk, element, element);
  visitChildren(walk, element, place);
};

/** Its paragraphs count all the same: the document keeps them. */
const leaveOut: Visit = (walk, element) => {
  remove(walk, element);
  walk.paragraphs += [...descendants(element)].filter((child) => isWord(child, "p")).length;
};

const visitProperties: Visit = (walk, element, place) => {
  walk.splices.push(...restateLineHeights(element));
  visitChildren(walk, element, place);
};

const keep: Visit = () => undefined;

const visitTableProperties: Visit = (walk, element) => {
  walk.splices.push(...restateMargins(walk.part.source.text, element, walk.marginsOf));
};

const openControl: Visit = (walk, element, place) => {
  const content = wordChild(element, "sdtContent");
  unwrap(walk, element, content);
  if (content === undefined) return;
  visitChildren(walk, content, { ...place, mark: walk.marks.get(element) ?? place.mark });
};

const openSimpleField: Visit = (walk, element, place) => {
  open(walk, element, { ...place, field: attribute(element, "instr") ?? place.field });
};

/** Links of other stories than the body are ties of that story, which the drawing does not know. */
const visitLink: Visit = (walk, element, place) => {
  const isOurs = attribute(element, "anchor")?.startsWith(NAME_BEGIN) ?? false;
  const isForeign = !walk.isBody && attribute(element, "id") !== null;
  if (isOurs || isForeign || place.link !== null) open(walk, element, place);
  else visitChildren(walk, element, { ...place, link: element });
};

const visitBookmark: Visit = (walk, element) => {
  if (attribute(element, "name")?.startsWith(NAME_BEGIN)) remove(walk, element);
};

const visitRow: Visit = (walk, element, place) => {
  const isInHeaderRow = isSwitchedOn(wordChild(wordChild(element, "trPr"), "tblHeader"));
  visitChildren(walk, element, { ...place, isInHeaderRow });
};

const visitParagraph: Visit = (walk, element, place) => {
  const number = walk.paragraphs;
  walk.paragraphs += 1;
  const isNamed = walk.isBody && !place.isInBox;
  const properties = wordChild(element, "pPr");
  const section = wordChild(properties, "sectPr");
  if (walk.isBody && section !== undefined) insertProbe(walk, element.start, section);
  if (isNamed) nameParagraph(walk, element, { number, isInHeaderRow: place.isInHeaderRow });
  const paragraph = isNamed ? { number, element } : null;
  visitChildren(walk, element, { ...place, paragraph, isInHeaderRow: false });
};

function nameParagraph(
  walk: CopyWalk,
  element: XmlElement,
  { number, isInHeaderRow }: { readonly number: number; readonly isInHeaderRow: boolean }
): void {
  const manner = { ...walk.mannerOf(element), isInHeaderRow };
  const name = bookmark(element, { kind: "paragraph", paragraph: number, offset: 0, manner });
  const behind = wordChild(element, "pPr")?.end ?? element.innerStart;
  if (behind < element.end) insert(walk, behind, name);
  else walk.splices.push(appendInside(walk.part.source.text, element, name));
}

/** A page break in a paragraph of its own: what comes behind stands on the section's second page. */
function insertProbe(walk: CopyWalk, at: number, section: XmlElement): void {
  const [p, r, br] = ["p", "r", "br"].map((local) => named(section, local));
  const isContinuous = attribute(wordChild(section, "type"), "val") === "continuous";
  const probe = bookmark(section, { kind: "probe", isContinuous });
  insert(walk, at, `<${p}>${probe}<${r}><${br} type="page"/></${r}></${p}>`);
}

const PAGE_SIZE = `w="11906" h="16838"`; // A4, in twentieths of a point
const PAGE_MARGINS = `top="1134" right="850" bottom="1134" left="1701" header="567" footer="567"`;

const visitSection: Visit = (walk, element) => {
  const isLast = element.parent !== null && isWord(element.parent, "body");
  if (isLast) {
    insertProbe(walk, element.start, element);
    insert(walk, element.start, `<${named(element, "p")}/>`);
  }
  if (wordChild(element, "pgSz") !== undefined) return;
  const size = `<${named(element, "pgSz")} ${PAGE_SIZE}/>`;
  const margins = wordChild(element, "pgMar")
    ? ""
    : `<${named(element, "pgMar")} ${PAGE_MARGINS}/>`;
  walk.splices.push(appendInside(walk.part.source.text, element, size + margins));
};

const visitBody: Visit = (walk, element, place) => {
  visitChildren(walk, element, place);
  if (wordChild(element, "sectPr") !== undefined) return;
  const [p, sectPr, pgSz, pgMar] = ["p", "sectPr", "pgSz", "pgMar"].map((local) =>
    named(element, local)
  );
  insertProbe(walk, element.innerEnd, element);
  const section = `<${sectPr}><${pgSz} ${PAGE_SIZE}/><${pgMar} ${PAGE_MARGINS}/></${sectPr}>`;
  insert(walk, element.innerEnd, `<${p}/>${section}`);
};

const visitRun: Visit = (walk, element, place) => {
  const visitInside = (): void => {
    visitChildren(walk, element, place);
  };
  copyRun(walk, element, { place, visitInside });
};

/** True for a picture that lies elsewhere, or is of a kind that no browser shows. */
function isForeignPicture({ pictures }: CopyWalk, element: XmlElement): boolean {
  const { local } = element;
  if (local !== "pic" && local !== "imagedata") return false;
  const source = local === "pic" ? [...descendants(element)].find(isBlip) : element;
  const id = attribute(source, local === "pic" ? "embed" : "id");
  return id === null || !pictures.has(id);
}

const isBlip = ({ local }: XmlElement): boolean => local === "blip";

/** The drawing knows neither of these spellings of a line feed, a tab and two hyphens. */
function settleCharacters(walk: CopyWalk, element: XmlElement): void {
  const put = (text: string): void => {
    walk.splices.push({ start: element.start, end: element.end, text });
  };
  const t = named(element, "t");
  if (isWord(element, "cr")) put(`<${named(element, "br")}/>`);
  else if (isWord(element, "ptab")) put(`<${named(element, "tab")}/>`);
  else if (isWord(element, "noBreakHyphen", "softHyphen")) put(`<${t}>${readText(element)}</${t}>`);
  else if (isWord(element, "t") && readText(element) !== element.text)
    put(`<${t}>${escapeXml(readText(element))}</${t}>`);
}

const visitors: ReadonlyMap<string, Visit> = new Map<string, Visit>([
  ["body", visitBody],
  ["p", visitParagraph],
  ["pPr", visitProperties],
  ["tblPr", visitTableProperties],
  ["tcPr", visitTableProperties],
  ["sectPr", visitSection],
  ["tr", visitRow],
  ["r", visitRun],
  ["sdt", openControl],
  ["hyperlink", visitLink],
  ["fldSimple", openSimpleField],
  ["bookmarkStart", visitBookmark],
  ...["ins", "moveTo", "smartTag", "customXml", "dir", "bdo"].map(
    (local) => [local, open] as const
  ),
  ...[
    "del",
    "moveFrom",
    "altChunk",
    "subDoc",
    "object",
    "control",
    "smartTagPr",
    "customXmlPr",
  ].map((local) => [local, leaveOut] as const),
  ...["rPr", "trPr", "pPrChange", "sectPrChange"].map((local) => [local, keep] as const),
]);
