import type { Passage } from "../../core/narrative/passage";
import type { Abilities } from "./abilities";
import { dress } from "./dress";
import type { Anchor } from "./find-anchor";
import type { BareFigure, Pen, Sheet } from "./write-passage";
import { writeSentence } from "./write-passage";

/** What was queued for a passage. */
export interface NewPassage {
  readonly figures: readonly BareFigure[];
  /** Paragraphs that were not there before. */
  readonly paragraphs: readonly Word.Paragraph[];
  /** An empty paragraph that was filled, or a control whose prompt went. */
  readonly filled: Fillable | null;
  /** Behind this the next passage of the same place goes. */
  readonly last: Anchor;
}

interface Tools {
  readonly body: Word.Body;
  readonly pen: Pen;
  readonly abilities: Abilities;
}

/** Queues a passage, paragraph by paragraph; its figures are not marks yet. */
export function insertParagraphs(passage: Passage, anchor: Anchor, tools: Tools): NewPassage {
  const { pen, abilities } = tools;
  const filled = fillable(anchor);
  const paragraphs: Word.Paragraph[] = [];
  const figures = passage.paragraphs.flatMap((pieces, index) => {
    const sentence = { passage: passage.id, pieces };
    if (index === 0 && filled !== null) return writeSentence(filled.sheet, sentence, pen);
    const paragraph = addParagraph(paragraphs.at(-1) ?? anchor, tools.body);
    paragraphs.push(paragraph);
    return writeSentence(paragraph, sentence, pen);
  });
  if ("like" in anchor && (!("isBare" in anchor) || anchor.isBare)) {
    dress(
      anchor.at === "in" ? [anchor.paragraph, ...paragraphs] : paragraphs,
      anchor.like,
      abilities
    );
  }
  const last = nextAnchor(anchor, paragraphs.at(-1));
  return { figures, paragraphs, filled, last };
}

/** What waits for text. */
interface Fillable {
  readonly sheet: Sheet;
  clear(): void;
}

function fillable(anchor: Anchor): Fillable | null {
  if (anchor.at === "in") return paragraphToFill(anchor.paragraph);
  if (anchor.at !== "control" || anchor.holds === "text") return null;
  const { control } = anchor;
  if (anchor.holds === "nothing") return paragraphToFill(control.paragraphs.getFirst());
  let isFirst = true;
  const insertText = (text: string): Word.Range => {
    const place = isFirst ? "Replace" : "End";
    isFirst = false;
    return control.insertText(text, place);
  };
  return {
    sheet: { insertText },
    clear: () => {
      control.clear();
    },
  };
}

const paragraphToFill = (paragraph: Word.Paragraph): Fillable => ({
  sheet: paragraph,
  clear: () => {
    paragraph.clear();
  },
});

function addParagraph(before: Word.Paragraph | Anchor, body: Word.Body): Word.Paragraph {
  if (!("at" in before)) return before.insertParagraph("", "After");
  if (before.at === "end") return body.insertParagraph("", "End");
  if (before.at === "control") return before.control.insertParagraph("", "End");
  return before.paragraph.insertParagraph("", "After");
}

function nextAnchor(anchor: Anchor, last: Word.Paragraph | undefined): Anchor {
  if (anchor.at === "end") return anchor;
  if (anchor.at === "control") return { ...anchor, holds: "text" };
  return { ...anchor, at: "behind", paragraph: last ?? anchor.paragraph };
}
