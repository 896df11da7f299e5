import { notImplemented } from "../rich-api-error";
import type { RichProperty, RichType } from "../rich-type";
import { PARAGRAPH_MARK, piecesIn } from "./plain-text";
import { after, before, Span, type Place } from "./spans";
import { isText } from "./word-xml";

const names = [
  ...["IgnorePunct", "IgnoreSpace", "MatchCase", "MatchPrefix", "MatchSuffix", "MatchWildcards"],
  "MatchWholeWord",
] as const;

/** `Word.SearchOptions`, which office.js makes in the document before it searches. */
export class SearchOptions {
  static readonly rich: RichType<SearchOptions> = {
    type: "SearchOptions",
    props: Object.fromEntries(
      names.map((name): [string, RichProperty<SearchOptions>] => [
        name,
        {
          get: ({ chosen }) => chosen.has(name),
          set: ({ chosen }, value) => {
            if (value === true) chosen.add(name);
            else chosen.delete(name);
          },
        },
      ])
    ),
  };

  private readonly chosen = new Set<string>();

  has(name: (typeof names)[number]): boolean {
    return this.chosen.has(name);
  }

  /** What is chosen and not simulated. */
  get strange(): readonly string[] {
    return [...this.chosen].filter((name) => name !== "MatchCase" && name !== "MatchWholeWord");
  }
}

/** Letters of one paragraph, and where each stands in the document. */
interface Letters {
  text: string;
  readonly starts: Place[];
  readonly ends: Place[];
}

/** Every place in a span where a text stands, within one paragraph. */
export function findTexts(span: Span, query: string, options: SearchOptions): readonly Span[] {
  if (options.strange.length > 0) throw notImplemented(`searching with ${options.strange.join()}`);
  return lettersOf(span).flatMap((letters) => findIn(letters, query, options));
}

function lettersOf(span: Span): readonly Letters[] {
  const paragraphs: Letters[] = [{ text: "", starts: [], ends: [] }];
  for (const { node, text, from } of piecesIn(span)) {
    const letters = paragraphs.at(-1);
    if (text === PARAGRAPH_MARK) paragraphs.push({ text: "", starts: [], ends: [] });
    else if (letters !== undefined) {
      letters.text += text;
      for (let offset = from; offset < from + text.length; offset += 1) {
        letters.starts.push(isText(node) ? [node, offset] : before(node));
        letters.ends.push(isText(node) ? [node, offset + 1] : after(node));
      }
    }
  }
  return paragraphs;
}

const isLetter = (letter: string | undefined): boolean => /[\p{L}\p{N}_]/u.test(letter ?? "");

function findIn({ text, starts, ends }: Letters, query: string, options: SearchOptions): Span[] {
  const fold = (words: string): string => (options.has("MatchCase") ? words : words.toLowerCase());
  const [searched, wanted] = [fold(text), fold(query)];
  const found: Span[] = [];
  for (let at = searched.indexOf(wanted); at >= 0; at = searched.indexOf(wanted, at)) {
    const end = at + wanted.length;
    const [first, last] = [starts[at], ends[end - 1]];
    const isWord = !isLetter(text[at - 1]) && !isLetter(text[end]);
    if (first !== undefined && last !== undefined && (!options.has("MatchWholeWord") || isWord)) {
      found.push(new Span(first, last));
    }
    at = end;
  }
  return found;
}
