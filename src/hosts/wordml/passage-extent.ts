import type { FigureId } from "../../core/figures/figure";
import type { Passage } from "../../core/narrative/passage";
import { markTag } from "./control";
import type { IsHeading } from "./heading";
import { ancestors, descendants } from "../opc/parse-xml";
import type { XmlElement } from "../opc/parse-xml";
import { isWord, markupCompatibility } from "./word-names";

/** The paragraphs of a body over which a passage stands, in reading order; at least one. */
export interface PassageExtent {
  readonly passage: Passage["id"];
  readonly paragraphs: readonly [XmlElement, ...XmlElement[]];
  /** True when a heading or another passage stands in the middle of it. */
  readonly isBroken: boolean;
}

/**
 * Where each passage stands: from its first mark to its last. A figure that was put somewhere else
 * once more, past a heading or another passage, does not count: the text up to there is not the
 * passage's.
 */
export function passageExtents(body: XmlElement, isHeading: IsHeading): readonly PassageExtent[] {
  const lines = outerParagraphs(body).map((paragraph) => lineOf(paragraph, isHeading));
  const passages = new Set(lines.flatMap(({ marks }) => marks.map(({ passage }) => passage)));
  return [...passages].flatMap((passage): PassageExtent[] => {
    const parts = partsOf(lines, passage);
    const from = Math.min(...parts.map((part) => part.from));
    const to = Math.max(...parts.map((part) => part.to));
    const [first, ...rest] = lines.slice(from, to + 1).map(({ paragraph }) => paragraph);
    if (first === undefined) return [];
    return [{ passage, paragraphs: [first, ...rest], isBroken: parts.length > 1 }];
  });
}

/** A paragraph, and what decides whether a passage may run on over it. */
interface Line {
  readonly paragraph: XmlElement;
  readonly marks: readonly { readonly passage: string; readonly figure: FigureId }[];
  readonly isHeading: boolean;
}

function lineOf(paragraph: XmlElement, isHeading: IsHeading): Line {
  const marks = [...ancestors(paragraph), ...seen(paragraph)].flatMap((element) => {
    const tag = markTag(element);
    return tag === null ? [] : [tag];
  });
  const isInTable = [...ancestors(paragraph)].some((ancestor) => isWord(ancestor, "tc"));
  return { paragraph, marks, isHeading: marks.length === 0 && !isInTable && isHeading(paragraph) };
}

/** Elements of the branch that today's programs show. */
function* seen(element: XmlElement): Generator<XmlElement> {
  for (const child of element.children) {
    if (child.uri === markupCompatibility && child.local === "Fallback") continue;
    yield child;
    yield* seen(child);
  }
}

/** Paragraphs below an element, tables included; what a text box holds belongs to its paragraph. */
export function outerParagraphs(element: XmlElement): XmlElement[] {
  return element.children.flatMap((child) =>
    isWord(child, "p") ? [child] : outerParagraphs(child)
  );
}

/** Lines on end that hold marks of a passage, with no heading or other passage between them. */
interface Stretch {
  readonly from: number;
  to: number;
  readonly figures: Set<FigureId>;
}

/** The stretch with most figures, and those that have a figure which it lacks. */
function partsOf(lines: readonly Line[], passage: string): readonly Stretch[] {
  const stretches = stretchesOf(lines, passage);
  const main = stretches.reduce<Stretch | null>(
    (best, stretch) => (best === null || stretch.figures.size > best.figures.size ? stretch : best),
    null
  );
  return stretches.filter(
    (stretch) =>
      stretch === main || [...stretch.figures].some((figure) => !main?.figures.has(figure))
  );
}

function stretchesOf(lines: readonly Line[], passage: string): Stretch[] {
  const stretches: Stretch[] = [];
  let open: Stretch | null = null;
  lines.forEach(({ marks, isHeading }, at) => {
    const figures = marks.filter((mark) => mark.passage === passage).map(({ figure }) => figure);
    if (figures.length === 0) {
      if (isHeading || marks.length > 0) open = null;
      return;
    }
    if (open === null) stretches.push((open = { from: at, to: at, figures: new Set() }));
    open.to = at;
    for (const figure of figures) open.figures.add(figure);
  });
  return stretches;
}

/** The `w:body` in this tree: itself, or below it as in a flat OPC package; null where there is none. */
export function bodyIn(root: XmlElement): XmlElement | null {
  if (isWord(root, "body")) return root;
  return [...descendants(root)].find((element) => isWord(element, "body")) ?? null;
}
