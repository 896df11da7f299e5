import type { Mark } from "../../core/link/mark";
import { buildTag } from "../../core/link/tag";
import { markTag } from "../wordml/control";
import { readText } from "../wordml/mark-text";
import { descendants, parseXml } from "../opc/parse-xml";
import type { XmlElement } from "../opc/parse-xml";
import { bodyIn } from "../wordml/passage-extent";
import { isWord, wordChild } from "../wordml/word-names";
import { askOoxml } from "./read-prose";

/** Gives the text of a mark without its tracked deletions; null for one that holds no revision. */
export type RevisedText = (mark: Pick<Mark, "tag" | "occurrence">) => string | null;

/**
 * True when a text may be an older one with tracked changes in it: below 1.4 Word gives deletions as
 * part of the text, so that all letters of the older text are still there.
 */
export function mayHoldDeletions(older: string, text: string): boolean {
  let at = 0;
  for (const letter of text) if (older.startsWith(letter, at)) at += letter.length;
  return older !== "" && at >= older.length && text.length > older.length;
}

/** Looks up the revisions of the body in its XML, for a Word that does not tell of them otherwise. */
export async function readRevisions(context: Word.RequestContext): Promise<RevisedText> {
  const xmlOf = askOoxml(context.document.body);
  await context.sync();
  const root = parseXml(xmlOf());
  const body = root === null ? null : bodyIn(root);
  const controls = new Map<string, XmlElement[]>();
  for (const element of body === null ? [] : descendants(body)) {
    const parts = markTag(element);
    if (parts === null) continue;
    const tag = buildTag(parts);
    controls.set(tag, [...(controls.get(tag) ?? []), element]);
  }
  return ({ tag, occurrence }) => {
    const content = wordChild(controls.get(tag)?.[occurrence], "sdtContent");
    return content !== undefined && holdsRevisions(content) ? readText(content) : null;
  };
}

const holdsRevisions = (content: XmlElement): boolean =>
  [...descendants(content)].some((element) => isWord(element, "ins", "del", "moveFrom", "moveTo"));
