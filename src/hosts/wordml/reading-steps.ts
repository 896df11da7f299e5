import { attribute } from "../opc/parse-xml";
import type { XmlElement } from "../opc/parse-xml";
import { isLocked, markTag, showsPlaceholder } from "./control";
import { isCharacters, isSilent, readText } from "./mark-text";
import { isWord, wordChild } from "./word-names";

/** One step of reading a paragraph letter by letter, as somebody who looks for a place to write in it. */
export type ReadingStep =
  /** A place between runs, at this character of the XML; `depth` counts what stands around it. */
  | { readonly kind: "opening"; readonly at: number; readonly depth: number }
  /** Letters of a run, among which it can be parted. */
  | { readonly kind: "letters"; readonly run: XmlElement; readonly element: XmlElement }
  /** Letters between which nothing may be written. */
  | { readonly kind: "closed"; readonly length: number; readonly isMark: boolean };

/** The steps of a paragraph; `fields` is how many fields are open where it begins. */
export function readingSteps(paragraph: XmlElement, fields: number): readonly ReadingStep[] {
  return [...new ParagraphReader(fields).read(paragraph, 0)];
}

/** How many fields a run opens, less those that it closes. */
export function fieldBalance(element: XmlElement): number {
  if (!isWord(element, "fldChar")) return 0;
  const kind = attribute(element, "fldCharType");
  return kind === "begin" ? 1 : kind === "end" ? -1 : 0;
}

class ParagraphReader {
  /** What a field shows is written anew whenever it is updated. */
  constructor(private fields: number) {}

  *read(container: XmlElement, depth: number): Generator<ReadingStep> {
    for (const child of container.children) {
      if (isSilent(child)) continue;
      yield* this.open(child.start, depth);
      if (isWord(child, "r")) yield* this.readRun(child);
      else yield* this.readOther(child, depth);
    }
    if (container.innerStart < container.end) yield* this.open(container.innerEnd, depth);
  }

  private *open(at: number, depth: number): Generator<ReadingStep> {
    if (this.fields <= 0) yield { kind: "opening", at, depth };
  }

  private *readRun(run: XmlElement): Generator<ReadingStep> {
    for (const element of run.children) {
      this.fields += fieldBalance(element);
      const isFree = this.fields <= 0 && isCharacters(element);
      if (isFree) yield { kind: "letters", run, element };
      else yield closed(element, false);
    }
  }

  private *readOther(element: XmlElement, depth: number): Generator<ReadingStep> {
    const inside = insideOf(element);
    if (inside === null) yield closed(element, markTag(element) !== null);
    else yield* this.read(inside, depth + 1);
  }
}

const closed = (element: XmlElement, isMark: boolean): ReadingStep => ({
  kind: "closed",
  length: readText(element).length,
  isMark,
});

/** What of an element holds runs among which one may write; null for one that is left alone. */
function insideOf(element: XmlElement): XmlElement | null {
  if (isWord(element, "smartTag", "customXml", "ins", "moveTo")) return element;
  return isWord(element, "sdt") && isOpenControl(element)
    ? (wordChild(element, "sdtContent") ?? null)
    : null;
}

/** Kinds of controls that hold one value, of plain text or of something else (ISO 29500-1, 17.5.2.38). */
const OF_ONE_VALUE = [
  ...["text", "date", "dropDownList", "comboBox", "picture", "equation", "citation"],
  ...["bibliography", "docPartObj", "docPartList", "group"],
];

/** True for a control of somebody's in which any text may stand, a mark too. */
export function isOpenControl(control: XmlElement): boolean {
  if (markTag(control) !== null || isLocked(control) || showsPlaceholder(control)) return false;
  const kinds = wordChild(control, "sdtPr")?.children ?? [];
  return !kinds.some((kind) => isWord(kind, ...OF_ONE_VALUE) || kind.local === "checkbox");
}
