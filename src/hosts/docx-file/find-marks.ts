import type { Mark, MarkObstacle } from "../../core/link/mark";
import { parseTag } from "../../core/link/tag";
import type { DocxDocument } from "./docx-document";
import type { Part } from "../opc/package-parts";
import { readText } from "../wordml/mark-text";
import { controlTag, isLocked, markTag, showsPlaceholder } from "../wordml/control";
import { ancestors, descendants } from "../opc/parse-xml";
import type { XmlElement } from "../opc/parse-xml";
import { isWord, markupCompatibility, wordChild } from "../wordml/word-names";

/** A mark and the controls that show it. */
export interface LocatedMark {
  readonly mark: Mark;
  readonly part: Part;
  /** The control that is read; behind it those that show the same to older programs. */
  readonly controls: readonly [XmlElement, ...XmlElement[]];
}

/** All marks of the document, in reading order. */
export function findMarks(document: DocxDocument): readonly LocatedMark[] {
  const counts = new Map<string, number>();
  return document.stories.flatMap((part) =>
    joinTwins(findControls(part.root)).map(([control, ...twins]): LocatedMark => {
      const occurrence = counts.get(control.tag) ?? 0;
      counts.set(control.tag, occurrence + 1);
      const elements = twins.map((twin) => twin.element);
      return { mark: toMark(control, occurrence), part, controls: [control.element, ...elements] };
    })
  );
}

/** Content controls of this part that carry a tag of ours. */
interface Control {
  readonly element: XmlElement;
  readonly tag: string;
}

function findControls(root: XmlElement): Control[] {
  return [...descendants(root)].flatMap((element): Control[] => {
    const tag = isWord(element, "sdt") ? controlTag(element) : null;
    return tag === null || parseTag(tag) === null ? [] : [{ element, tag }];
  });
}

type Twins = readonly [Control, ...Control[]];

/**
 * A text box stands in the file once for each kind of program (`mc:AlternateContent` with a Choice
 * and a Fallback). Those are one mark: the n-th of a tag in one branch is the n-th in the other.
 */
function joinTwins(controls: readonly Control[]): Twins[] {
  const groups = new Map<string, [Control, ...Control[]]>();
  const counts = new Map<string, number>();
  for (const control of controls) {
    const branch = branchOf(control.element);
    const here = branch === null ? control.element.start : branch.start;
    const nth = counts.get(`${here}|${control.tag}`) ?? 0;
    counts.set(`${here}|${control.tag}`, nth + 1);
    const home = branch?.parent?.start ?? `own ${control.element.start}`;
    const key = `${home}|${nth}|${control.tag}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [control]);
    else group.push(control);
  }
  return [...groups.values()];
}

function branchOf(element: XmlElement): XmlElement | null {
  const isBranch = ({ uri, local }: XmlElement): boolean =>
    uri === markupCompatibility && (local === "Choice" || local === "Fallback");
  return [...ancestors(element)].find(isBranch) ?? null;
}

function toMark({ element, tag }: Control, occurrence: number): Mark {
  const parts = parseTag(tag);
  if (parts === null) throw new Error(`Not a tag of ours: ${tag}`);
  const isDeleted = [...ancestors(element)].some((ancestor) => isWord(ancestor, "del", "moveFrom"));
  const content = wordChild(element, "sdtContent");
  const isEmpty = isDeleted || content === undefined || showsPlaceholder(element);
  return {
    tag,
    passage: parts.passage,
    figure: parts.figure,
    occurrence,
    text: isEmpty ? "" : readText(content),
    obstacle: isDeleted ? "tracked-changes" : obstacleOf(element),
  };
}

function obstacleOf(control: XmlElement): MarkObstacle | null {
  const inside = [...descendants(wordChild(control, "sdtContent") ?? control)];
  const holds = (...locals: string[]): boolean =>
    inside.some((element) => isWord(element, ...locals));
  const isInMark = [...ancestors(control)].some((ancestor) => markTag(ancestor) !== null);
  if (holds("p", "tbl", "tr", "tc")) return "block";
  if (isInMark || inside.some((element) => isWord(element, "sdt"))) return "nested";
  if (holds("ins", "del", "moveFrom", "moveTo")) return "tracked-changes";
  return isLocked(control) ? "locked" : null;
}
