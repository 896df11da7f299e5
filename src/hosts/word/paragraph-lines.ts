import { isHeadingLine } from "../wordml/heading";
import type { Abilities } from "./abilities";

/** A paragraph of the document, as one looks for places among them. */
export interface Line {
  readonly paragraph: Word.Paragraph;
  readonly text: string;
  readonly isHeading: boolean;
  /** Running text outside tables and lists, from which a new paragraph may take its looks. */
  readonly isProse: boolean;
  readonly isInTable: boolean;
}

/** A paragraph shorter than this is rather a title, a date or a signature. */
const SHORTEST_PROSE = 40;
/** Outline level of body text. */
const BODY_LEVEL = 10;

const FORMAT = [
  ...["style", "alignment", "firstLineIndent", "leftIndent", "rightIndent"],
  ...["lineSpacing", "spaceAfter", "spaceBefore"],
  ...["font/name", "font/size", "font/color", "font/bold"],
];
const FACTS = ["text", "outlineLevel", ...FORMAT];
/** WordApi 1.3. */
const LATER_FACTS = ["isListItem", "tableNestingLevel"];

/** Asks for paragraphs with what is queued already; call the result once that has been exchanged. */
export function askLines(
  paragraphs: Word.ParagraphCollection,
  { seesNesting }: Abilities
): () => readonly Line[] {
  const names = seesNesting ? [...FACTS, ...LATER_FACTS] : FACTS;
  paragraphs.load(names.map((name) => `items/${name}`).join(","));
  return () => paragraphs.items.map((paragraph) => toLine(paragraph, seesNesting));
}

function toLine(paragraph: Word.Paragraph, seesNesting: boolean): Line {
  const { text } = paragraph;
  const isInTable = seesNesting && paragraph.tableNestingLevel > 0;
  const isListItem = seesNesting && paragraph.isListItem;
  const isHeading = !isInTable && isHeadingParagraph(paragraph);
  const isRunning = !isInTable && !isListItem && !isHeading;
  const isProse = isRunning && text.length >= SHORTEST_PROSE && !isAside(paragraph);
  return { paragraph, text, isHeading, isProse, isInTable };
}

function isHeadingParagraph({ text, outlineLevel, font }: Word.Paragraph): boolean {
  const isOutlined = outlineLevel >= 1 && outlineLevel < BODY_LEVEL;
  return isOutlined || isHeadingLine(text, () => font.bold);
}

const isAside = ({ alignment }: Word.Paragraph): boolean =>
  alignment === "Centered" || alignment === "Right";

/** Running text next to a line: below it, or else the last above; null where the document has none. */
export function proseNear(lines: readonly Line[], at: number): Line | null {
  return (
    lines.find(({ isProse }, index) => isProse && index >= at) ??
    lines.findLast(({ isProse }) => isProse) ??
    null
  );
}
