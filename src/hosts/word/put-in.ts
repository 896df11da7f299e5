import { sameText } from "../../core/link/mark-state";
import type { Passage } from "../../core/narrative/passage";
import type { Outcome } from "../trouble";
import { succeed } from "../trouble";
import type { Abilities } from "./abilities";
import type { Anchor } from "./find-anchor";
import { insertParagraphs } from "./insert-paragraphs";
import type { NewPassage } from "./insert-paragraphs";
import { readDocument } from "./read-document";
import type { ReadDocument } from "./read-document";
import type { Line } from "./paragraph-lines";
import { troubles } from "./troubles";
import { isOfWholeWord, wordTrouble } from "./word-trouble";
import type { BareFigure, Pen } from "./write-passage";
import { wrapFigures } from "./write-passage";

/** A passage and where it goes. */
export interface Draft {
  readonly passage: Passage;
  readonly anchor: Anchor;
}

/** What putting passages in takes: how the document stood before, and what its marks are called. */
export interface Setting {
  readonly abilities: Abilities;
  readonly before: ReadDocument;
  /** The body as lines, as it stood before. */
  readonly lines: readonly Pick<Line, "text">[];
  readonly pen: Pen;
}

/**
 * Writes passages and their marks in one exchange, and reads back in another. Where a mark is not as
 * planned everything that was put in is taken out again.
 */
export async function putIn(
  context: Word.RequestContext,
  drafts: readonly Draft[],
  { abilities, before, lines, pen }: Setting
): Promise<Outcome<readonly NewPassage[]>> {
  const tools = { body: context.document.body, pen, abilities };
  const moved = new Map<object, Anchor>();
  const written = drafts.map(({ passage, anchor }) => {
    const key = placeOf(anchor);
    const added = insertParagraphs(passage, moved.get(key) ?? anchor, tools);
    moved.set(key, added.last);
    return added;
  });
  const figures = written.flatMap((passage) => passage.figures);
  wrapFigures(figures);
  const refusal = await write(context, lines);
  if (refusal !== null) return refusal;
  const after = await readDocument(context, abilities);
  if (areMarked(figures, before, after)) return succeed(written);
  for (const passage of written) takeOut(passage);
  await context.sync();
  return troubles.notInserted();
}

/** Passages with the same place stand there one behind the other. */
const placeOf = (anchor: Anchor): object => {
  if (anchor.at === "control") return anchor.control;
  return anchor.at === "end" ? END : anchor.paragraph;
};
const END = {};

/** Null when Word took it all; else what to say, which depends on whether something of it stands. */
async function write(
  context: Word.RequestContext,
  lines: Setting["lines"]
): Promise<ReturnType<typeof troubles.halfInserted> | null> {
  try {
    await context.sync();
    return null;
  } catch (error) {
    if (!(error instanceof OfficeExtension.Error)) throw error;
    const trouble = wordTrouble(error.code);
    if (isOfWholeWord(trouble)) throw error;
    const { paragraphs } = context.document.body;
    paragraphs.load("items/text");
    await context.sync();
    const isSame =
      paragraphs.items.length === lines.length &&
      paragraphs.items.every(({ text }, at) => text === lines[at]?.text);
    if (!isSame) return troubles.halfInserted();
    return trouble.code === "word-error" ? troubles.notInserted() : { ok: false, trouble };
  }
}

/** True when every figure has become a mark more, flat and with its text. */
function areMarked(
  figures: readonly BareFigure[],
  before: ReadDocument,
  after: ReadDocument
): boolean {
  const count = ({ marks }: ReadDocument, tag: string): number =>
    marks.filter(({ mark }) => mark.tag === tag).length;
  const tags = new Set(figures.map(({ tag }) => tag));
  return [...tags].every((tag) => {
    const planned = figures.filter((figure) => figure.tag === tag);
    const right = after.marks.filter(
      ({ mark }) =>
        mark.tag === tag &&
        mark.obstacle !== "nested" &&
        mark.obstacle !== "block" &&
        planned.some(({ text }) => sameText(text, mark.text))
    );
    return (
      right.length >= planned.length && count(after, tag) === count(before, tag) + planned.length
    );
  });
}

function takeOut({ paragraphs, filled }: NewPassage): void {
  for (const paragraph of paragraphs) paragraph.delete();
  filled?.clear();
}
