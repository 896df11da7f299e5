import { lengthBefore } from "./text-places";

/** Lines of a paragraph that may not stand alone on a page. */
const TOGETHER = 2;

/**
 * Takes the lines off a paragraph that reach below an edge, as a paragraph of their own; null where
 * too few lines would stand alone. A figure stays whole.
 */
export function splitParagraph(paragraph: HTMLElement, edge: number): HTMLElement | null {
  const style = getComputedStyle(paragraph);
  const lineHeight = parseFloat(style.lineHeight) || parseFloat(style.fontSize) * 1.15;
  const { top, height } = paragraph.getBoundingClientRect();
  const lines = Math.round(height / lineHeight);
  const fitting = Math.floor((edge - top) / lineHeight + 0.02);
  const kept = Math.min(fitting, lines - TOGETHER);
  if (kept < TOGETHER) return null;
  const cut = firstBelow(paragraph, top + kept * lineHeight - lineHeight * 0.35);
  return cut === null ? null : cutAt(paragraph, cut, style.textAlign === "justify");
}

/** The first place in the text whose middle is below a height. */
function firstBelow(paragraph: HTMLElement, limit: number): Range | null {
  const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  const isBelow = ({ top, height }: DOMRect): boolean => height > 0 && top + height / 2 >= limit;
  for (let node = walker.nextNode(); node instanceof Text; node = walker.nextNode()) {
    range.selectNodeContents(node);
    const last = [...range.getClientRects()].at(-1);
    if (last === undefined || !isBelow(last)) continue;
    let low = 0;
    let high = node.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      range.setStart(node, middle);
      range.setEnd(node, middle + 1);
      if (isBelow(range.getBoundingClientRect())) high = middle;
      else low = middle + 1;
    }
    range.setStart(node, low);
    range.collapse(true);
    return range;
  }
  return null;
}

function cutAt(paragraph: HTMLElement, cut: Range, isJustified: boolean): HTMLElement {
  const holder = cut.startContainer.parentElement?.closest(".mark, .note") ?? null;
  if (holder !== null && paragraph.contains(holder)) cut.setStartBefore(holder);
  const offset = lengthBefore(paragraph, cut);
  cut.setEnd(paragraph, paragraph.childNodes.length);
  const tail = paragraph.cloneNode(false) as HTMLElement;
  const place = document.createElement("span");
  place.dataset["offset"] = String(offset);
  tail.append(place, cut.extractContents());
  tail.classList.add("tail");
  tail.removeAttribute("role");
  tail.style.textIndent = "0";
  tail.style.marginTop = "0";
  paragraph.style.marginBottom = "0";
  if (isJustified) paragraph.style.textAlignLast = "justify";
  return tail;
}
