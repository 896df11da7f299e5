import type { Abilities } from "./abilities";
import type { Line } from "./paragraph-lines";

/**
 * Gives new paragraphs the looks of running text: those of `like`, or else those of an ordinary
 * paragraph. Word hands a paragraph the format of the one before it, and that may be a heading.
 */
export function dress(
  paragraphs: readonly Word.Paragraph[],
  like: Line | null,
  { seesNesting }: Abilities
): void {
  for (const paragraph of paragraphs) {
    if (like !== null) takeLooks(paragraph, like.paragraph);
    else if (seesNesting) paragraph.styleBuiltIn = "Normal";
    paragraph.font.bold = false;
    paragraph.font.italic = false;
    paragraph.font.underline = "None";
  }
}

/** Word gives null or an empty text for what differs within the paragraph; that is left as it is. */
function takeLooks(paragraph: Word.Paragraph, like: Word.Paragraph): void {
  paragraph.style = like.style;
  paragraph.alignment = like.alignment;
  paragraph.firstLineIndent = like.firstLineIndent;
  paragraph.leftIndent = like.leftIndent;
  paragraph.rightIndent = like.rightIndent;
  paragraph.lineSpacing = like.lineSpacing;
  paragraph.spaceAfter = like.spaceAfter;
  paragraph.spaceBefore = like.spaceBefore;
  const { name, size, color } = like.font as Partial<Word.Font>;
  if (name) paragraph.font.name = name;
  if (size) paragraph.font.size = size;
  if (color) paragraph.font.color = color;
}
