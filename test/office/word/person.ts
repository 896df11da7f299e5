import { addComment } from "./comments";
import {
  contentOf,
  hidePlaceholder,
  PLACEHOLDER,
  readProperty,
  setLock,
  lockOf,
  showPlaceholder,
  showsPlaceholder,
  writeProperty,
} from "./control-properties";
import { deleteControl } from "./delete-control";
import type { SimulatedDocument } from "./document";
import { cutEnds, nodesIn, paragraphsOf, placeForRuns } from "./edit-spans";
import { RUN_ORDER } from "./font";
import { insertBeside } from "./insert-paragraph";
import { plainText, textOf, textPieces } from "./plain-text";
import { settleRevisions } from "./revisions";
import { findTexts, SearchOptions } from "./search-text";
import { contentSpan, contentStart, Span, wholeSpan } from "./spans";
import { controlsIn } from "./stories";
import { runsOf } from "./editor";
import { isText, isWord, propertiesOf, setProperty, wordElement } from "./word-xml";

/** Which of several marks with one tag: 0 is the first in reading order. */
type Nth = number;

/**
 * What a person, or another program, does in the open document. Marks are named by tag, places by words
 * that stand there. Throws where there is no such mark or word: then the test is wrong.
 */
export class Person {
  constructor(private readonly document: SimulatedDocument) {}

  /** Puts the cursor behind these words. */
  clickAfter(words: string): void {
    this.document.selection = Span.at(this.#find(words).end);
  }

  /** Puts the cursor before these words. */
  clickBefore(words: string): void {
    this.document.selection = Span.at(this.#find(words).start);
  }

  /** Puts the cursor into a mark, behind its first letter. */
  clickIn(tag: string, nth: Nth = 0): void {
    const content = contentOf(this.#mark(tag, nth));
    const text = [...textPieces(content)].find(({ node }) => isText(node))?.node;
    this.document.selection = Span.at(text === undefined ? contentStart(content) : [text, 1]);
  }

  select(words: string): void {
    this.document.selection = this.#find(words);
  }

  /** Types where the cursor stands; what is selected goes. */
  type(text: string): void {
    const { editor, selection } = this.document;
    const written = selection.isEmpty
      ? editor.insert(placeForRuns(selection.start, false) ?? selection.start, text)
      : editor.replace(selection, text);
    this.document.selection = Span.at(written.end);
    this.document.isSaved = false;
  }

  /** Selects what a mark shows and types something else. */
  retype(tag: string, text: string, nth: Nth = 0): void {
    const control = this.#mark(tag, nth);
    const content = contentOf(control);
    const { editor } = this.document;
    if (showsPlaceholder(control)) {
      hidePlaceholder(control);
      editor.insert(contentStart(content), text);
    } else {
      editor.replace(contentSpan(content), text);
    }
    showPlaceholder(control, PLACEHOLDER);
    this.document.isSaved = false;
  }

  /** Removes a mark with the mouse: the text stays unless told otherwise. */
  removeMark(tag: string, keepsText = true, nth: Nth = 0): void {
    deleteControl(this.document, this.#mark(tag, nth), keepsText);
  }

  /** Deletes the paragraph with these words. */
  deleteParagraph(words: string): void {
    this.document.editor.remove(wholeSpan(this.#paragraph(words)));
    this.document.isSaved = false;
  }

  /** Presses Enter behind the paragraph with these words and types a new one. */
  addParagraph(words: string, text: string): void {
    insertBeside(this.document, this.#paragraph(words), { text, where: "After" });
  }

  /** Copies a paragraph and pastes it behind itself: its controls keep their tags and get new ids. */
  duplicateParagraph(words: string): void {
    const paragraph = this.#paragraph(words);
    const copy = paragraph.cloneNode(true) as Element;
    for (const control of controlsIn(copy)) {
      writeProperty(control, "id", String(this.document.freeControlId()));
    }
    paragraph.after(copy);
    this.document.isSaved = false;
  }

  /** Cuts a paragraph and pastes it before another. */
  moveParagraph(words: string, beforeWords: string): void {
    const [paragraph, target] = [this.#paragraph(words), this.#paragraph(beforeWords)];
    target.before(paragraph);
    this.document.isSaved = false;
  }

  /** Makes letters of a mark bold, which splits its runs: `from` and `to` are counted in its text. */
  embolden(tag: string, [from, to]: readonly [number, number], nth: Nth = 0): void {
    const content = contentOf(this.#mark(tag, nth));
    const span = lettersOf(content, from, to);
    cutEnds(span);
    for (const run of nodesIn(span).flatMap(runsOf)) {
      setProperty(propertiesOf(run, "rPr"), RUN_ORDER, ["b", {}]);
    }
  }

  /** Turns "Track Changes" on or off. */
  track(isOn: boolean): void {
    this.document.tracking = isOn ? "TrackAll" : "Off";
  }

  acceptAll(): void {
    this.#settle("accept");
  }

  rejectAll(): void {
    this.#settle("reject");
  }

  /** Writes a comment on the text of a mark; its anchors stand inside the control, as Word puts them. */
  comment(tag: string, text: string, nth: Nth = 0): void {
    const { pack, main, author } = this.document;
    const content = contentOf(this.#mark(tag, nth));
    const id = addComment(pack, main, { author, text });
    const reference = wordElement(content, "r");
    reference.append(wordElement(content, "commentReference", { id }));
    content.prepend(wordElement(content, "commentRangeStart", { id }));
    content.append(wordElement(content, "commentRangeEnd", { id }), reference);
  }

  /** Ticks "Contents cannot be edited" or unticks it. */
  lock(tag: string, isLocked = true, nth: Nth = 0): void {
    const control = this.#mark(tag, nth);
    setLock(control, { ...lockOf(control), content: isLocked });
  }

  /** Another program that knows controls and not us gives a mark another tag, or none (""). */
  retag(tag: string, other: string, nth: Nth = 0): void {
    writeProperty(this.#mark(tag, nth), "tag", other === "" ? null : other);
  }

  /** What a reader sees: text in, deletions out. */
  get text(): string {
    return plainText(this.document.body, "current");
  }

  /** What a mark shows, deletions out. */
  textOf(tag: string, nth: Nth = 0): string {
    return plainText(contentOf(this.#mark(tag, nth)), "current");
  }

  /** Text of what is selected in the document. */
  get selected(): string {
    return textOf(this.document.selection);
  }

  #settle(how: "accept" | "reject"): void {
    for (const { root } of this.document.stories) {
      settleRevisions(root, how);
      for (const control of controlsIn(root)) showPlaceholder(control, PLACEHOLDER);
    }
    this.document.isSaved = false;
  }

  #find(words: string): Span {
    const options = new SearchOptions();
    for (const { root } of this.document.stories) {
      const [hit] = findTexts(contentSpan(root), words, options);
      if (hit !== undefined) return hit;
    }
    throw new Error(`The document does not say "${words}".`);
  }

  #paragraph(words: string): Element {
    const all = this.document.stories.flatMap(({ root }) => paragraphsOf(root));
    const found = all.find((paragraph) => plainText(paragraph).includes(words));
    if (found === undefined) throw new Error(`No paragraph says "${words}".`);
    return found;
  }

  #mark(tag: string, nth: Nth): Element {
    const all = this.document.stories.flatMap(({ root }) => controlsIn(root));
    const found = all.filter((control) => readProperty(control, "tag") === tag)[nth];
    if (found === undefined || !isWord(found))
      throw new Error(`No mark ${nth} with the tag ${tag}.`);
    return found;
  }
}

/** Letters of an element's text, counted from 0. */
function lettersOf(element: Element, from: number, to: number): Span {
  const letters = [...textPieces(element)].flatMap(({ node, text }) =>
    [...text].map((_, offset) => [node, offset] as const)
  );
  const [first, last] = [letters[from], letters[to - 1]];
  if (first === undefined || last === undefined) throw new Error(`No letters ${from} to ${to}.`);
  return new Span(first, [last[0], last[1] + 1]);
}
