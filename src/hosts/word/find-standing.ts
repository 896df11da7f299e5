import type { Passage } from "../../core/narrative/passage";
import type { Outcome } from "../trouble";
import { succeed } from "../trouble";
import { markTag } from "../wordml/control";
import { headingsOf } from "../wordml/heading";
import { readText } from "../wordml/mark-text";
import { attribute, descendants, parseXml } from "../opc/parse-xml";
import type { XmlElement } from "../opc/parse-xml";
import { bodyIn, outerParagraphs, passageExtents } from "../wordml/passage-extent";
import { stylesIn } from "../wordml/read-prose";
import { planRewriting } from "../wordml/rewrite-plan";
import type { RewritePlan } from "../wordml/rewrite-plan";
import { isWord } from "../wordml/word-names";
import type { Line } from "./paragraph-lines";
import { unreadable } from "./read-prose";
import { troubles } from "./troubles";

/** The paragraphs over which a passage stands. */
export interface Standing {
  readonly lines: readonly Line[];
  /** How many marks of the passage they hold. */
  readonly marks: number;
  /** True when the last of them is the last of the document. */
  readonly isAtEnd: boolean;
}

/** The body as Word writes it down, and as it gives it paragraph by paragraph. */
interface BothBodies {
  readonly xml: string;
  readonly lines: readonly Line[];
}

/** Finds a passage that may be written anew; it is taken for found only where both bodies agree. */
export function findStanding({ xml, lines }: BothBodies, id: Passage["id"]): Outcome<Standing> {
  const root = parseXml(xml);
  const body = root === null ? null : bodyIn(root);
  if (root === null || body === null) return unreadable;
  const extents = passageExtents(body, headingsOf(stylesIn(root)));
  const extent = extents.find(({ passage }) => passage === id);
  if (extent === undefined) return troubles.passageMissing();
  const plan = planRewriting(extent);
  if (!plan.ok) return plan;
  if (holdsNotes(plan.value)) return troubles.passageHoldsNotes();
  const { paragraphs } = extent;
  const from = startOf(paragraphs, {
    lines,
    expected: outerParagraphs(body).indexOf(paragraphs[0]),
  });
  if (from === null) return unreadable;
  const to = from + paragraphs.length;
  return succeed({
    lines: lines.slice(from, to),
    marks: paragraphs.reduce((sum, paragraph) => sum + marksIn(paragraph, id), 0),
    isAtEnd: to === lines.length,
  });
}

/** Comments and bookmarks go with the words on which they hang; Word's own note of the last edit may. */
function holdsNotes({ opening, closing }: RewritePlan): boolean {
  return [...opening, ...closing].some(
    (element) => !isWord(element, "bookmarkEnd") && attribute(element, "name") !== "_GoBack"
  );
}

interface Search {
  readonly lines: readonly Line[];
  /** Where the paragraphs stand in the XML; Word may count some that the XML does not have. */
  readonly expected: number;
}

/** Where the same words stand on end; of several places the one nearest to the expected. */
function startOf(paragraphs: readonly XmlElement[], { lines, expected }: Search): number | null {
  const wanted = paragraphs.map((paragraph) => lettersOf(readText(paragraph)));
  const starts = lines.flatMap((_, from) =>
    wanted.every((letters, at) => letters === lettersOf(lines[from + at]?.text ?? "\0"))
      ? [from]
      : []
  );
  return starts.reduce<number | null>(
    (best, start) =>
      best === null || Math.abs(start - expected) < Math.abs(best - expected) ? start : best,
    null
  );
}

const lettersOf = (text: string): string =>
  text === "\0" ? text : text.normalize("NFC").replace(/[^\p{L}\p{N}]/gu, "");

function marksIn(paragraph: XmlElement, id: Passage["id"]): number {
  return [...descendants(paragraph)].filter((element) => markTag(element)?.passage === id).length;
}
