import { piecesIn } from "./plain-text";
import { after, before, contentEnd, Span, type Place } from "./spans";
import { isText } from "./word-xml";

interface TextRangeOptions {
  /** Punctuation at which a text range ends. */
  readonly marks: readonly string[];
  readonly trims: boolean;
}

interface Letter {
  readonly text: string;
  readonly start: Place;
  readonly end: Place;
}

/** The text behind a span up to the next ending mark or paragraph mark; null behind the last one. */
export function nextTextRange(
  root: Element,
  span: Span,
  { marks, trims }: TextRangeOptions
): Span | null {
  const letters = [...lettersOf(new Span(span.end, contentEnd(root)))];
  const end = letters.findIndex(({ text }) => marks.includes(text) || text === "\r");
  const found = letters.slice(0, end < 0 ? letters.length : end + 1);
  const kept = trims ? trim(found) : found.filter(({ text }) => text !== "\r");
  const [first, last] = [kept[0], kept.at(-1)];
  if (first === undefined || last === undefined) return null;
  return new Span(first.start, last.end);
}

function trim(letters: readonly Letter[]): readonly Letter[] {
  const isSpace = ({ text }: Letter): boolean => /\s/u.test(text);
  const first = letters.findIndex((letter) => !isSpace(letter));
  const last = letters.findLastIndex((letter) => !isSpace(letter));
  return first < 0 ? [] : letters.slice(first, last + 1);
}

function* lettersOf(span: Span): Generator<Letter> {
  for (const { node, text, from } of piecesIn(span)) {
    if (isText(node)) {
      for (const [index, letter] of [...text].entries()) {
        yield { text: letter, start: [node, from + index], end: [node, from + index + 1] };
      }
    } else yield { text, start: before(node), end: after(node) };
  }
}
