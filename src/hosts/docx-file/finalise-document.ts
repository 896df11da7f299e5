import type { Outcome } from "../trouble";
import { fail, succeed } from "../trouble";
import { markTag, showsPlaceholder } from "../wordml/control";
import { isSilent, readText } from "../wordml/mark-text";
import { ancestors, attribute } from "../opc/parse-xml";
import type { XmlElement } from "../opc/parse-xml";
import type { Splice } from "../opc/splice";
import { applySplices } from "../opc/splice";
import { wordChild } from "../wordml/word-names";
import { changeStories } from "./change-stories";
import type { DocxDocument } from "./docx-document";
import type { Part } from "../opc/package-parts";
import { findPart } from "../opc/package-parts";
import { findMarks } from "./find-marks";
import { entriesOfOurs } from "./manifest-part";
import { writePartText } from "../opc/part-text";
import { readRelationships, relationshipsName, resolveTarget } from "../opc/relationships";

export interface FinalDocument {
  readonly document: DocxDocument;
  /** How many marks were taken off. */
  readonly marks: number;
}

/**
 * The document without marks and without our part: an ordinary document with the same text. Every
 * byte that is not ours stays.
 */
export function finaliseDocument(document: DocxDocument): Outcome<FinalDocument> {
  const located = findMarks(document);
  const parts = removeOurParts(document);
  if (located.length === 0 && parts.size === 0) return succeed({ document, marks: 0 });
  const splices = new Map<Part, Splice[]>();
  for (const { part, controls } of located) {
    const unwrapping = controls.flatMap(unwrap);
    splices.set(part, [...(splices.get(part) ?? []), ...unwrapping]);
  }
  const changed = changeStories(document, splices, parts);
  if (!changed.ok) return changed;
  return isSameText(document, changed.value)
    ? succeed({ document: changed.value, marks: located.length })
    : notReadBack;
}

const notReadBack = fail(
  "not-read-back",
  "Nội dung đọc lại không đúng như dự kiến, nên văn bản được giữ nguyên.",
  "The text did not read back as planned, so the document was left as it is."
);

/** Takes a control away from around its content; a prompt, which is nobody's text, goes with it. */
function unwrap(control: XmlElement): Splice[] {
  const { start, end } = control;
  const content = wordChild(control, "sdtContent");
  if ([...ancestors(control)].some(isPrompt)) return [];
  if (content === undefined) return [{ start, end, text: "" }];
  if (isPrompt(control)) {
    const paragraph = wordChild(content, "p");
    return [{ start, end, text: paragraph === undefined ? "" : `<${paragraph.name}/>` }];
  }
  return [
    { start, end: content.innerStart, text: "" },
    { start: content.innerEnd, end, text: "" },
  ];
}

const isPrompt = (element: XmlElement): boolean =>
  markTag(element) !== null && showsPlaceholder(element);

type Removals = Map<string, Uint8Array | null>;

/** Our custom XML parts with their properties, and every line of the package that names them. */
function removeOurParts({ entries, stories: [body] }: DocxDocument): Removals {
  const removals: Removals = new Map();
  const ours = entriesOfOurs(entries, body.name).map(({ name }) => name);
  if (ours.length === 0) return removals;
  const properties = ours.flatMap((name) =>
    readRelationships(entries, name)
      .filter(({ kind }) => kind === "customXmlProps")
      .map(({ target }) => target)
  );
  const gone = [...ours, ...properties];
  const isGone = (name: string): boolean =>
    gone.some((other) => other.toLowerCase() === name.toLowerCase());
  const lists = [...gone, ...ours.map(relationshipsName)];
  for (const { name } of entries)
    if (lists.some((other) => other.toLowerCase() === name.toLowerCase())) removals.set(name, null);
  const ties = relationshipsName(body.name);
  dropChildren(findPart(entries, ties), removals, (tie) =>
    isGone(resolveTarget(body.name, attribute(tie, "Target") ?? ""))
  );
  dropChildren(findPart(entries, "[Content_Types].xml"), removals, (type) =>
    isGone((attribute(type, "PartName") ?? "").replace(/^\//, ""))
  );
  return removals;
}

function dropChildren(
  part: Part | null,
  changes: Removals,
  isDropped: (child: XmlElement) => boolean
): void {
  const dropped = part?.root.children.filter(isDropped) ?? [];
  if (part === null || dropped.length === 0) return;
  const splices = dropped.map(({ start, end }): Splice => ({ start, end, text: "" }));
  const text = applySplices(part.source.text, splices);
  changes.set(part.name, writePartText({ ...part.source, text }));
}

function isSameText(before: DocxDocument, after: DocxDocument): boolean {
  return before.stories.every(({ name, root }) => {
    const other = findPart(after.entries, name);
    return other !== null && words(root) === words(other.root);
  });
}

/** Every letter in reading order, however it is parted into paragraphs. */
function words(element: XmlElement): string {
  if (isSilent(element) || isPrompt(element)) return "";
  if (element.children.length === 0) return readText(element);
  return element.children.map(words).join("");
}
