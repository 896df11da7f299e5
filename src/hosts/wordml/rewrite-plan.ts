import type { Outcome, Trouble } from "../trouble";
import { succeed } from "../trouble";
import { isLocked, markTag } from "./control";
import { ancestors, attribute } from "../opc/parse-xml";
import type { XmlElement } from "../opc/parse-xml";
import type { PassageExtent } from "./passage-extent";
import { isWord, wordChild } from "./word-names";

/**
 * What belongs to others inside the paragraphs of a passage and has to outlive a rewriting: bookmarks
 * and comments, as they stand in the text.
 */
export interface RewritePlan {
  /** For the beginning of the first paragraph. */
  readonly opening: readonly XmlElement[];
  /** For the end of the last. */
  readonly closing: readonly XmlElement[];
}

/** Whether a passage can be written anew where it stands. Nothing of others is ever written over. */
export function planRewriting(extent: PassageExtent): Outcome<RewritePlan> {
  const { passage, paragraphs } = extent;
  const inside = paragraphs.flatMap((paragraph) => [...contentOf(paragraph)]);
  const obstacle =
    obstacleBetween(extent) ??
    inside.map((element) => obstacleAt(element, passage)).find((found) => found !== null);
  if (obstacle) return { ok: false, trouble: obstacle };
  return succeed({
    opening: inside.filter((element) => isWord(element, ...OPENING)),
    closing: inside.filter((element) => isWord(element, ...CLOSING) || isCommentRun(element)),
  });
}

const OPENING = ["bookmarkStart", "commentRangeStart", "permStart"];
const CLOSING = ["bookmarkEnd", "commentRangeEnd", "permEnd"];

/** What stands in a paragraph, without the insides of properties. */
function* contentOf(element: XmlElement): Generator<XmlElement> {
  for (const child of element.children) {
    yield child;
    if (!isWord(child, "pPr", "rPr", "sdtPr")) yield* contentOf(child);
  }
}

/** A comment hangs on a run of its own. */
function isCommentRun(element: XmlElement): boolean {
  return isWord(element, "r") && wordChild(element, "commentReference") !== undefined;
}

/** Words, and what may go with them or is kept. */
const PLAIN = [
  ...["pPr", "r", "rPr", "t", "tab", "ptab", "br", "cr", "noBreakHyphen", "softHyphen", "sym"],
  ...["lastRenderedPageBreak", "proofErr", "commentReference", "sdtPr", "sdtContent"],
  ...[...OPENING, ...CLOSING, "annotationRef", "smartTag", "smartTagPr"],
];

function obstacleAt(element: XmlElement, passage: string): Trouble | null {
  if (isWord(element, "ins", "del", "moveFrom", "moveTo")) return troubles.tracked;
  if (isWord(element, "sdt")) return obstacleOfControl(element, passage);
  return isWord(element, ...PLAIN) && !isBreak(element) ? null : troubles.others;
}

function obstacleOfControl(control: XmlElement, passage: string): Trouble | null {
  if (markTag(control)?.passage !== passage) return troubles.others;
  return isLocked(control) ? troubles.locked : null;
}

/** Where a section, a page or a column ends: somebody's layout, not words. */
function isBreak(element: XmlElement): boolean {
  if (isWord(element, "br")) return ["page", "column"].includes(attribute(element, "type") ?? "");
  return isWord(element, "pPr") && wordChild(element, "sectPr") !== undefined;
}

/** All paragraphs must follow each other directly: no table, control or heading between or around. */
function obstacleBetween({ paragraphs, isBroken }: PassageExtent): Trouble | null {
  const [first] = paragraphs;
  const last = paragraphs.at(-1) ?? first;
  const between = (first.parent?.children ?? []).filter(
    ({ start, end }) => start >= first.start && end <= last.end
  );
  const ours = new Set<XmlElement>(paragraphs);
  const isOurs = (element: XmlElement): boolean =>
    ours.has(element) || isWord(element, "proofErr", ...OPENING, ...CLOSING);
  const isTogether = paragraphs.every(({ parent }) => parent === first.parent);
  const isInMark = [...ancestors(first)].some((ancestor) => markTag(ancestor) !== null);
  const isFree = isTogether && between.every(isOurs) && !isInMark && !isBroken;
  return isFree ? null : troubles.others;
}

const trouble = (code: string, vi: string, en: string): Trouble => ({ code, message: { vi, en } });

const troubles = {
  tracked: trouble(
    "passage-tracked-changes",
    "Đoạn này có thay đổi theo dõi chưa được chấp nhận, nên chưa viết lại. Xin chấp nhận hoặc từ chối các thay đổi trước.",
    "This passage holds tracked changes that are not accepted yet, so it was not rewritten. Please accept or reject them first."
  ),
  locked: trouble(
    "passage-locked",
    "Đoạn này có số liệu bị khóa, nên được giữ nguyên.",
    "This passage holds a locked figure, so it was left as it is."
  ),
  others: trouble(
    "passage-holds-others",
    "Giữa đoạn này có nội dung khác, như bảng, hình, chú thích, đề mục hoặc ô nội dung, nên không viết lại để khỏi mất.",
    "Something else stands inside this passage, such as a table, a picture, a note, a heading or a content control, so it was not rewritten lest it be lost."
  ),
};
