import { breakPages } from "./break-pages";
import { drawDocument } from "./draw-document";
import { pageLooks } from "./page-looks";
import { pause } from "./pause";
import { settleNumbers } from "./settle-numbers";
import { settleTabs } from "./settle-tabs";

/** A document drawn as pages, behind a shadow root: neither its styles nor the page's reach the other. */
export interface Paper {
  readonly element: HTMLElement;
  readonly root: ShadowRoot;
  /** Holds the pages at the size that fits. */
  readonly sheets: HTMLElement;
  readonly pages: readonly HTMLElement[];
  /** Makes the pages as wide as a column at most, in pixels; they are never larger than in print. */
  readonly fit: (width: number) => void;
}

/**
 * Draws a copy made by `pageCopy` out of sight, inside `home`; the caller shows it. Null when `isWanted`
 * says in between that nobody waits for it any more. Throws for what the library cannot draw.
 */
export async function drawPaper(
  copy: Uint8Array<ArrayBuffer>,
  { home, isWanted }: { readonly home: HTMLElement; readonly isWanted: () => boolean }
): Promise<Paper | null> {
  const { styles, wrapper, stops } = await drawDocument(copy);
  if (!isWanted()) return null;
  const element = document.createElement("div");
  hide(element);
  const root = element.attachShadow({ mode: "open" });
  const looks = document.createElement("style");
  looks.textContent = pageLooks;
  const sheets = document.createElement("div");
  sheets.className = "sheets";
  sheets.append(wrapper);
  root.append(...styles, looks, sheets);
  home.append(element);
  try {
    await pause();
    await breakPages(wrapper, (parts) => {
      settleTabs(parts, stops);
      settleNumbers(parts);
    });
  } catch (error) {
    element.remove();
    throw error;
  }
  if (!isWanted()) {
    element.remove();
    return null;
  }
  const pages = [...wrapper.children].filter((page) => page instanceof HTMLElement);
  return { element, root, sheets, pages, fit: fitter(sheets, wrapper) };
}

/** Laid out, but neither seen nor heard nor reached. */
function hide(element: HTMLElement): void {
  element.inert = true;
  element.style.cssText =
    "position:absolute;top:0;left:0;width:0;height:0;overflow:hidden;visibility:hidden";
}

/** Shows paper that was drawn out of sight. */
export function showPaper({ element }: Paper): void {
  element.inert = false;
  element.style.cssText = "";
}

function fitter(sheets: HTMLElement, wrapper: HTMLElement): Paper["fit"] {
  return (width) => {
    const { offsetWidth, offsetHeight } = wrapper;
    const scale = Math.min(1, width / offsetWidth);
    wrapper.style.transform = scale === 1 ? "" : `scale(${String(scale)})`;
    sheets.style.width = `${String(Math.floor(offsetWidth * scale))}px`;
    sheets.style.height = `${String(Math.ceil(offsetHeight * scale))}px`;
  };
}
