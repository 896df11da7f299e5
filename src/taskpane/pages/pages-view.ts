import type { DocumentPlace, MarkPlace } from "./page-marks";
import type { MarkPaint } from "./paint-marks";
import { drawnMark, paintMarks, placeOfMark } from "./paint-marks";
import type { Paper } from "./paper";
import { drawPaper, showPaper } from "./paper";
import { pause } from "./pause";
import { caretBox, placeAtPoint } from "./text-places";

/** What the pages tell of the person's doing. */
export interface PagesEvents {
  readonly onMark: (place: MarkPlace) => void;
  readonly onCursor: (place: DocumentPlace) => void;
}

/** The pages that are shown inside an element, and those that are being drawn to take their place. */
export class PagesView {
  private paper: Paper | null = null;
  private drawings = 0;
  private width = 0;
  private cursor: DocumentPlace | null = null;
  private readonly caret = document.createElement("div");

  /** `scroller` is the element that scrolls, and `home`, inside it, belongs to this view alone. */
  constructor(
    private readonly scroller: HTMLElement,
    private readonly home: HTMLElement,
    private readonly events: PagesEvents
  ) {
    this.caret.className = "caret";
  }

  get root(): ShadowRoot | null {
    return this.paper?.root ?? null;
  }

  /**
   * Draws a copy made by `pageCopy` and shows it in place of what was shown, scrolled to where that was.
   * Gives the number of pages, or null when another drawing was asked for since. Throws for what cannot
   * be drawn; what was shown stays then.
   */
  async draw(copy: Uint8Array<ArrayBuffer>, paint: () => MarkPaint): Promise<number | null> {
    this.drawings += 1;
    const own = this.drawings;
    const isWanted = (): boolean => own === this.drawings;
    const paper = await drawPaper(copy, { home: this.home, isWanted });
    if (paper === null) return null;
    paintMarks(paper.root, paint());
    await pause();
    if (!isWanted()) {
      paper.element.remove();
      return null;
    }
    this.replaceBy(paper);
    return paper.pages.length;
  }

  /** Takes the pages away, and ends what is being drawn. */
  clear(): void {
    this.drawings += 1;
    this.paper?.element.remove();
    this.paper = null;
  }

  private replaceBy(paper: Paper): void {
    const { scrollTop } = this.scroller;
    const hadFocus = this.focusedMark();
    paper.fit(this.width);
    this.listen(paper);
    showPaper(paper);
    this.paper?.element.remove();
    this.paper = paper;
    this.placeCaret();
    this.scroller.scrollTop = scrollTop;
    if (hadFocus !== null) drawnMark(paper.root, hadFocus)?.focus({ preventScroll: true });
  }

  private focusedMark(): MarkPlace | null {
    const focused = this.root?.activeElement;
    return focused instanceof HTMLElement && focused.matches(".mark") ? placeOfMark(focused) : null;
  }

  /** Names the pages for readers: "Trang 1 / 3". */
  namePages(name: (at: number, count: number) => string): void {
    const pages = this.paper?.pages ?? [];
    for (const [at, page] of pages.entries()) {
      page.setAttribute("role", "region");
      page.setAttribute("lang", "vi");
      page.setAttribute("aria-label", name(at + 1, pages.length));
    }
  }

  paint(paint: MarkPaint): void {
    if (this.paper !== null) paintMarks(this.paper.root, paint);
  }

  /** Scrolls to a figure unless all of it is in sight. */
  reveal(place: MarkPlace): void {
    const mark = this.root === null ? null : drawnMark(this.root, place);
    if (mark !== null) this.scrollTo(mark.getBoundingClientRect());
  }

  private scrollTo(box: DOMRect): void {
    const view = this.scroller.getBoundingClientRect();
    if (box.top >= view.top && box.bottom <= view.bottom) return;
    this.scroller.scrollTop += box.top - view.top - view.height / 3;
  }

  /** Makes the pages fit a column, in pixels. */
  fit(width: number): void {
    this.width = width;
    this.paper?.fit(width);
    this.placeCaret();
  }

  /** Shows the cursor; `isFollowed` scrolls to it. */
  showCursor(cursor: DocumentPlace | null, isFollowed: boolean): void {
    this.cursor = cursor;
    const box = this.placeCaret();
    if (box !== null && isFollowed) this.scrollTo(box);
  }

  private placeCaret(): DOMRect | null {
    this.caret.remove();
    if (this.paper === null || this.cursor === null) return null;
    const { root, sheets } = this.paper;
    const box = caretBox(root, this.cursor);
    if (box === null) return null;
    const { left, top } = sheets.getBoundingClientRect();
    const { style } = this.caret;
    style.left = `${String(box.left - left)}px`;
    style.top = `${String(box.top - top)}px`;
    style.height = `${String(box.height)}px`;
    sheets.append(this.caret);
    return box;
  }

  private listen({ root }: Paper): void {
    root.addEventListener("click", (event) => {
      if (event instanceof MouseEvent) this.click(event);
    });
    root.addEventListener("keydown", (event) => {
      const isPress = event instanceof KeyboardEvent && [" ", "Enter"].includes(event.key);
      const mark = isPress ? markAround(event.target) : null;
      if (mark === null) return;
      event.preventDefault();
      this.events.onMark(placeOfMark(mark));
    });
  }

  private click(event: MouseEvent): void {
    const { target, clientX, clientY } = event;
    if (!(target instanceof Element)) return;
    const mark = markAround(target);
    const link = target.closest("a[href]");
    if (mark !== null) this.events.onMark(placeOfMark(mark));
    else if (link !== null) this.follow(event, link.getAttribute("href") ?? "");
    else if (!isSelecting()) {
      const paragraph = paragraphAt(target, clientY);
      if (paragraph !== null) this.events.onCursor(placeAtPoint(paragraph, clientX, clientY));
    }
  }

  /** Links within the document go to places behind the shadow root, which the browser does not know. */
  private follow(event: Event, href: string): void {
    if (!href.startsWith("#")) return;
    event.preventDefault();
    const place = this.root?.getElementById(href.slice(1));
    if (place) this.scrollTo(place.getBoundingClientRect());
  }
}

const markAround = (target: EventTarget | null): HTMLElement | null =>
  target instanceof Element ? target.closest<HTMLElement>(".mark") : null;

/** A click that ends the marking of a text for copying sets no cursor. */
const isSelecting = (): boolean => document.getSelection()?.type === "Range";

/** The paragraph that was clicked, or the one at that height where the click met the paper beside it. */
function paragraphAt(target: Element, y: number): HTMLElement | null {
  const clicked = target.closest<HTMLElement>("p[data-paragraph]");
  if (clicked !== null) return clicked;
  const home = target.closest("td, section");
  const around = [...(home?.querySelectorAll<HTMLElement>("p[data-paragraph]") ?? [])];
  const distance = (paragraph: HTMLElement): number => {
    const { top, bottom } = paragraph.getBoundingClientRect();
    return Math.max(top - y, y - bottom, 0);
  };
  return around.sort((one, other) => distance(one) - distance(other))[0] ?? null;
}
