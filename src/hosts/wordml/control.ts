import { parseTag } from "../../core/link/tag";
import type { TagParts } from "../../core/link/tag";
import { attribute } from "../opc/parse-xml";
import type { XmlElement } from "../opc/parse-xml";
import { isSwitchedOn, isWord, wordChild } from "./word-names";

/** The tag of a content control, or null. */
export function controlTag(control: XmlElement): string | null {
  const tag = wordChild(wordChild(control, "sdtPr"), "tag");
  return tag === undefined ? null : attribute(tag, "val");
}

/** What the tag of this element says if it is a content control of ours, else null. */
export function markTag(element: XmlElement): TagParts | null {
  return isWord(element, "sdt") ? parseTag(controlTag(element) ?? "") : null;
}

/** True while the control shows its prompt instead of a text. */
export function showsPlaceholder(control: XmlElement): boolean {
  return isSwitchedOn(wordChild(wordChild(control, "sdtPr"), "showingPlcHdr"));
}

/** True when neither a person nor a program may change what the control holds. */
export function isLocked(control: XmlElement): boolean {
  const lock = wordChild(wordChild(control, "sdtPr"), "lock");
  return ["contentLocked", "sdtContentLocked"].includes(attribute(lock, "val") ?? "");
}
