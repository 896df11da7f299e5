import type { Passage } from "../../core/narrative/passage";

/** A passage as plain text: one paragraph a line, without its title. */
export function passageText({ paragraphs }: Pick<Passage, "paragraphs">): string {
  return paragraphs.map((pieces) => pieces.map(({ text }) => text).join("")).join("\n");
}

/** The passages that the person keeps, as one plain text. */
export function narrativeText(passages: readonly Passage[], leftOut: readonly string[]): string {
  const kept = passages.filter(({ id }) => !leftOut.includes(id));
  return kept.map(passageText).join("\n\n");
}
