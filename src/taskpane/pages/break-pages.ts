import { moveNotes, notesHeight, numberNotes } from "./page-notes";
import { restBetween } from "./pause";
import type { SectionTemplate } from "./section-templates";
import { takeTemplates } from "./section-templates";
import { splitParagraph } from "./split-paragraph";
import { splitTable } from "./split-table";

type Settle = (parts: readonly Element[]) => void;

/**
 * Parts the drawn sections into pages: blocks that reach below the margin go to a new page, tables are
 * parted between rows and paragraphs between lines. What is parted must be laid out at its own size.
 * Rests between pages. `settle` is asked to finish what has just come into the page, before it is measured.
 */
export async function breakPages(wrapper: HTMLElement, settle: Settle): Promise<void> {
  const rest = restBetween();
  numberNotes(wrapper);
  const templates = takeTemplates(wrapper);
  const sections = [...wrapper.children] as HTMLElement[];
  const withHeld = sections.map((section) => ({ section, held: holdBack(section) }));
  for (const { section, held } of withHeld) {
    const template = templates.get(section);
    if (template === undefined) continue;
    settle([...section.children]);
    let page: HTMLElement | null = template.isContinuous ? joinBefore(section) : section;
    while (page !== null) {
      page = breakPage(page, { template, held, settle });
      await rest();
    }
  }
  numberPages([...wrapper.children]);
}

/** As many blocks as fill some pages; with all of a long section each page would be laid out slowly. */
const HANDFUL = 25;

/** Takes the further blocks of a section out of the page until they are wanted. */
function holdBack(section: HTMLElement): Element[] {
  const blocks = [...(articleOf(section)?.children ?? [])].slice(2 * HANDFUL);
  const apart = document.createDocumentFragment();
  apart.append(...blocks);
  return blocks;
}

const articleOf = (page: Element): HTMLElement | null =>
  [...page.querySelectorAll<HTMLElement>(":scope > article")].at(-1) ?? null;

/** A continuous section stands on the page before it, above the notes and the footer. */
function joinBefore(section: HTMLElement): HTMLElement {
  const before = section.previousElementSibling;
  const article = articleOf(section);
  if (!(before instanceof HTMLElement) || article === null) return section;
  const last = articleOf(before);
  if (last !== null) last.style.marginBottom = "0";
  last?.after(article);
  const notes = section.querySelector(":scope > ol");
  const own = before.querySelector(":scope > ol");
  if (notes !== null && own !== null) own.append(...notes.children);
  else if (notes !== null) article.after(notes);
  section.remove();
  return before;
}

interface Breaking {
  readonly template: SectionTemplate;
  readonly held: Element[];
  readonly settle: Settle;
}

/** Fills a page from what is held back and gives what does not fit a page of its own; null when all fits. */
function breakPage(page: HTMLElement, { template, held, settle }: Breaking): HTMLElement | null {
  const style = getComputedStyle(page);
  const height = parseFloat(style.minHeight);
  const article = articleOf(page);
  if (article === null || !(height > 0)) return null;
  const edge = page.getBoundingClientRect().top + height - footHeight(page, style);
  while (held.length > 0 && !isBelow(article, edge)) {
    const handful = held.splice(0, HANDFUL);
    article.append(...handful);
    settle(handful);
  }
  if (!isBelow(article, edge - notesHeight(page, [article]))) return null;
  const rest = takeRest(page, article, edge);
  if (rest.length === 0) return null;
  const next = nextPage(page, { article, rest, template });
  settle([...next.children].filter((part) => part.localName !== "article"));
  return next;
}

/** Rounding aside. */
const isBelow = (article: HTMLElement, edge: number): boolean =>
  (article.lastElementChild?.getBoundingClientRect().bottom ?? 0) > edge + 1;

/** The lower margin, or the footer where that is higher. */
function footHeight(page: HTMLElement, style: CSSStyleDeclaration): number {
  const footer = page.querySelector<HTMLElement>(":scope > footer");
  const margin = footer === null ? 0 : parseFloat(getComputedStyle(footer).marginBottom);
  return parseFloat(style.paddingBottom) + Math.max(0, (footer?.offsetHeight ?? 0) + margin);
}

/** What does not fit above the edge, together with what is kept with it. */
function takeRest(page: HTMLElement, article: HTMLElement, edge: number): readonly Element[] {
  const blocks = [...article.children];
  let over = firstOver(blocks, edge);
  // The more stands on the page, the more notes stand below it.
  const bottom = edge - notesHeight(page, blocks.slice(0, over + 1));
  over = firstOver(blocks, bottom);
  const block = blocks[over];
  if (block === undefined) return [];
  const tail = splitBlock(block, bottom);
  if (tail !== null) return [tail, ...blocks.slice(over + 1)];
  let from = over;
  while (from > 1 && isKept(blocks[from - 1])) from -= 1;
  // A block higher than a page stays where it is, and its page grows.
  return blocks.slice(from > 0 ? from : 1);
}

const isKept = (block: Element | undefined): boolean =>
  block instanceof HTMLElement && block.dataset["keep"] !== undefined;

/** Blocks stand in order, so half of them need not be measured each time. */
function firstOver(blocks: readonly Element[], edge: number): number {
  let low = 0;
  let high = blocks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const bottom = blocks[middle]?.getBoundingClientRect().bottom ?? Infinity;
    if (bottom > edge + 0.5) high = middle;
    else low = middle + 1;
  }
  return low;
}

function splitBlock(block: Element, edge: number): Element | null {
  if (block instanceof HTMLTableElement) return splitTable(block, edge + 0.5);
  return block instanceof HTMLParagraphElement ? splitParagraph(block, edge) : null;
}

interface NextPage {
  readonly article: HTMLElement;
  readonly rest: readonly Element[];
  readonly template: SectionTemplate;
}

function nextPage(page: HTMLElement, { article, rest, template }: NextPage): HTMLElement {
  const next = page.cloneNode(false) as HTMLElement;
  const body = article.cloneNode(false) as HTMLElement;
  body.append(...rest);
  if (template.header !== null) next.append(repeat(template.header));
  next.append(body);
  moveNotes(page, next);
  if (template.footer !== null) next.append(repeat(template.footer));
  page.after(next);
  return next;
}

/** The figures of a header that is repeated are reached once by the keyboard: on its first page. */
function repeat(part: HTMLElement): Node {
  const copy = part.cloneNode(true) as HTMLElement;
  for (const mark of copy.querySelectorAll<HTMLElement>(".mark")) mark.dataset["repeated"] = "";
  return copy;
}

function numberPages(pages: readonly Element[]): void {
  for (const [at, page] of pages.entries()) {
    const numbers = { page: at + 1, pages: pages.length };
    for (const field of page.querySelectorAll<HTMLElement>("[data-field]")) {
      const isTotal = field.dataset["field"] === "pages";
      const [first, ...rest] = [...field.children];
      (first ?? field).textContent = String(isTotal ? numbers.pages : numbers.page);
      for (const child of rest) child.remove();
    }
  }
}
