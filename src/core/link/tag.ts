import type { FigureId } from "../figures/figure";

/** What a tag says: which report, which passage, which figure. */
export interface TagParts {
  /** First eight hexadecimal digits of the document id, in lower case. */
  readonly document8: string;
  readonly passage: string;
  readonly figure: FigureId;
}

/** Word keeps no more of a tag or a title. */
const LONGEST = 64;
const TAG = /^vlk1\|([0-9a-f]{8})\|([A-Za-z0-9]{1,6})\|([A-Za-z0-9._-]{1,40})$/;

/** `vlk1|0f8fad5b|tthc|tthc.received.total`, at most 61 characters. Throws for ids outside their form. */
export function buildTag({ document8, passage, figure }: TagParts): string {
  const tag = `vlk1|${document8}|${passage}|${figure}`;
  if (!TAG.test(tag)) throw new Error(`Not a tag of ours: ${tag}`);
  return tag;
}

/** The parts of a tag of ours, or null when the tag is somebody else's. */
export function parseTag(tag: string): TagParts | null {
  const match = TAG.exec(tag);
  if (match === null) return null;
  const [, document8 = "", passage = "", figure = ""] = match;
  return { document8, passage, figure };
}

/** The part of a document id (a GUID, with or without braces) that travels in every tag. */
export function documentTagPart(document: string): string {
  const digits = document.toLowerCase().replace(/[^0-9a-f]/g, "");
  if (digits.length !== 32) throw new Error(`Not a GUID: ${document}`);
  return digits.slice(0, 8);
}

/** Title of a mark: the label of its figure, cut at a whole letter to what Word keeps. */
export function markTitle(label: string): string {
  const text = label.normalize("NFC");
  if (text.length <= LONGEST) return text;
  return (
    [...text]
      .slice(0, LONGEST - 1)
      .join("")
      .slice(0, LONGEST - 1) + "…"
  );
}
