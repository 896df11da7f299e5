import type { MarkState, WrittenMark } from "./mark";

/** The texts that decide a state. */
export interface MarkTexts {
  /** L: what was written last; null when the document no longer knows. */
  readonly written: WrittenMark | null;
  /** D: what stands in the document; null when the mark is gone. */
  readonly standing: string | null;
  /** X: what the sheet gives now. */
  readonly offered: string;
}

/**
 * | L and D | L and X          | state     | a refresh            |
 * | ------- | ---------------- | --------- | -------------------- |
 * | same    | same             | matches   | does nothing         |
 * | same    | differ           | stale     | writes X             |
 * | differ  | same             | edited    | keeps D              |
 * | differ  | differ, D same X | converged | remembers X          |
 * | differ  | differ           | conflict  | asks                 |
 * | no mark |                  | removed   | lists it             |
 * | no L    | D same X         | converged | remembers X          |
 * | no L    | D differs from X | unknown   | asks                 |
 */
export function markState({ written, standing, offered }: MarkTexts): MarkState {
  if (standing === null) return "removed";
  if (written === null) return sameText(standing, offered) ? "converged" : "unknown";
  const last = lastWritten(written, standing);
  if (sameText(last, standing)) return sameText(last, offered) ? "matches" : "stale";
  if (sameText(last, offered)) return "edited";
  return sameText(standing, offered) ? "converged" : "conflict";
}

/** Spaces that look alike on paper: Word and the keyboard exchange them unasked. */
const SPACE = /[\u00a0\u2007\u202f]/g;

/** True when a reader sees the same text: letters composed or not, spaces breaking or not. */
export function sameText(left: string, right: string): boolean {
  return readerText(left) === readerText(right);
}

/** A text as far as a reader sees it: letters composed, every space a plain one. */
export function readerText(text: string): string {
  return text.normalize("NFC").replace(SPACE, " ");
}

function lastWritten({ text, also = [] }: WrittenMark, standing: string): string {
  return also.find((candidate) => sameText(candidate, standing)) ?? text;
}
