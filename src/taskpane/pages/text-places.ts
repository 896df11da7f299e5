import type { DocumentPlace } from "./page-marks";

/** A piece of a paragraph's text as it is drawn. */
export interface TextPiece {
  /** A text, or an element that stands for one character. */
  readonly node: Text | HTMLElement;
  /** How many characters of the paragraph stand before it and behind its beginning. */
  readonly start: number;
  readonly end: number;
  /** The figure that it belongs to. */
  readonly mark: HTMLElement | null;
}

/** Pieces of what is drawn of one paragraph here; the numbers of notes are no text of it. */
export function textPieces(paragraph: HTMLElement): readonly TextPiece[] {
  const pieces: TextPiece[] = [];
  const walker = document.createTreeWalker(
    paragraph,
    NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT
  );
  let at = 0;
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const around = node.parentElement;
    if (around === null || around.closest("p") !== paragraph) continue;
    if (node instanceof HTMLElement && node.dataset["offset"] !== undefined)
      at = Number(node.dataset["offset"]);
    const length = lengthOf(node, around);
    if (length === 0) continue;
    const drawn = node as Text | HTMLElement;
    const mark = around.closest<HTMLElement>(".mark");
    pieces.push({ node: drawn, start: at, end: at + length, mark });
    at += length;
  }
  return pieces;
}

function lengthOf(node: Node, around: Element): number {
  if (node instanceof HTMLBRElement) return 1;
  return node instanceof Text && around.closest(".note") === null ? node.length : 0;
}

/** How many characters of a paragraph's text stand before a place in it. */
export function lengthBefore(paragraph: HTMLElement, place: Range): number {
  const last = textPieces(paragraph)
    .filter(({ node }) => place.comparePoint(node, 0) <= 0)
    .at(-1);
  if (last === undefined) return Number(firstOffset(paragraph));
  return last.node === place.startContainer ? last.start + place.startOffset : last.end;
}

const firstOffset = (paragraph: HTMLElement): string =>
  paragraph.querySelector<HTMLElement>(":scope > [data-offset]")?.dataset["offset"] ?? "0";

/** What is drawn of a paragraph: more than one piece of paper where a page ends within it. */
export function drawnParagraphs(root: ParentNode, number: number): readonly HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>(`p[data-paragraph="${String(number)}"]`)];
}

/** Where the cursor stands that is put at a point of the window; never inside a figure. */
export function placeAtPoint(paragraph: HTMLElement, x: number, y: number): DocumentPlace {
  let best = { offset: Number(firstOffset(paragraph)), distance: Infinity };
  for (const { node, start, end, mark } of textPieces(paragraph)) {
    for (let at = start; at < end; at += 1) {
      const box = characterBox(node, at - start);
      const above = y < box.top ? box.top - y : Math.max(0, y - box.bottom);
      const isBehind = x > (box.left + box.right) / 2;
      const distance = above * 1000 + Math.abs(x - (isBehind ? box.right : box.left));
      const offset = mark === null ? at + Number(isBehind) : end;
      if (distance < best.distance) best = { offset, distance };
    }
  }
  return { paragraph: Number(paragraph.dataset["paragraph"]), offset: best.offset };
}

function characterBox(node: Text | HTMLElement, at: number): DOMRect {
  if (node instanceof HTMLElement) return node.getBoundingClientRect();
  const range = document.createRange();
  range.setStart(node, at);
  range.setEnd(node, at + 1);
  return range.getBoundingClientRect();
}

/** Where the cursor is to be drawn, in the window; null where the place is not drawn. */
export function caretBox(root: ParentNode, place: DocumentPlace): DOMRect | null {
  const drawn = drawnParagraphs(root, place.paragraph);
  const pieces = drawn.flatMap(textPieces);
  const before = pieces.find(({ start, end }) => start < place.offset && place.offset <= end);
  if (before !== undefined) {
    const box = characterBox(before.node, place.offset - before.start - 1);
    return new DOMRect(box.right, box.top, 0, box.height);
  }
  const first = pieces[0];
  const box = first === undefined ? drawn[0]?.getBoundingClientRect() : characterBox(first.node, 0);
  return box === undefined ? null : new DOMRect(box.left, box.top, 0, box.height);
}
