import { readPageName } from "../../hosts/docx-file/page-names";
import type { ParagraphManner, TabStop } from "../../hosts/docx-file/page-names";

/**
 * Gives each paragraph its number and manner as data and takes the bookmarks out that told them. A place
 * that tells its offset in the middle of a paragraph stays, as an empty element. Gives the tab stops of
 * paragraphs that have their own.
 */
export function settleNames(root: ParentNode): ReadonlyMap<HTMLElement, readonly TabStop[]> {
  const stops = new Map<HTMLElement, readonly TabStop[]>();
  for (const element of root.querySelectorAll<HTMLElement>("span[data-name]")) {
    const name = readPageName(element.dataset["name"] ?? "");
    const paragraph = element.closest("p");
    if (name?.kind !== "paragraph" || paragraph === null) continue;
    paragraph.dataset["paragraph"] = String(name.paragraph);
    settleManner(paragraph, name.manner);
    if (name.manner.tabs.length > 0) stops.set(paragraph, name.manner.tabs);
    element.removeAttribute("data-name");
    if (name.offset === 0) element.remove();
    else element.dataset["offset"] = String(name.offset);
  }
  joinMarks(root);
  for (const table of root.querySelectorAll("table")) {
    // Most tables of a report hold a layout; one with headings says so.
    if (table.querySelector("tr[data-head]") === null) table.setAttribute("role", "presentation");
  }
  return stops;
}

function settleManner(paragraph: HTMLElement, manner: ParagraphManner): void {
  const { isKeptWithNext, isInHeaderRow, headingLevel } = manner;
  if (isKeptWithNext) paragraph.dataset["keep"] = "next";
  const row = isInHeaderRow ? paragraph.closest("tr") : null;
  if (row !== null) row.dataset["head"] = "";
  if (headingLevel === null || paragraph.textContent.trim() === "") return;
  paragraph.setAttribute("role", "heading");
  paragraph.setAttribute("aria-level", String(headingLevel));
}

/** A figure that Word wrote in several runs came as several links: they are one. */
function joinMarks(root: ParentNode): void {
  for (const mark of root.querySelectorAll<HTMLElement>(".mark")) {
    let next = mark.nextElementSibling;
    while (next instanceof HTMLElement && mark.nextSibling === next && isSame(mark, next)) {
      mark.append(...next.childNodes);
      next.remove();
      next = mark.nextElementSibling;
    }
  }
}

const isSame = (one: HTMLElement, other: HTMLElement): boolean =>
  other.dataset["tag"] !== undefined &&
  one.dataset["tag"] === other.dataset["tag"] &&
  one.dataset["occurrence"] === other.dataset["occurrence"];
