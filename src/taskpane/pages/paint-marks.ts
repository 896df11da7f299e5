import { markKey } from "../word/document-question";
import type { MarkPlace, PageMark } from "./page-marks";

/** How the figures are to look. */
export interface MarkPaint {
  /** By `markKey`. */
  readonly marks: ReadonlyMap<string, PageMark>;
  readonly selected: MarkPlace | null;
  /** Off: the figures look like the words around them, and can be clicked all the same. */
  readonly areFramesShown: boolean;
}

/** Tints every figure by its state, frames the selected one, and gives each the name that is read aloud. */
export function paintMarks(root: ParentNode, paint: MarkPaint): void {
  const selected = paint.selected === null ? null : markKey(paint.selected);
  for (const element of root.querySelectorAll<HTMLElement>(".mark")) {
    const key = markKey(placeOfMark(element));
    const mark = paint.marks.get(key);
    const state = paint.areFramesShown ? mark?.state : undefined;
    setData(element, "state", state ?? null);
    setData(element, "selected", key === selected ? "" : null);
    element.setAttribute("aria-label", mark?.label ?? element.textContent.trim());
    if (element.getAttribute("role") !== "button") makeButton(element);
  }
}

/** A figure that is repeated on every page is reached by the keyboard once. */
function makeButton(element: HTMLElement): void {
  element.setAttribute("role", "button");
  element.tabIndex = element.dataset["repeated"] === undefined ? 0 : -1;
}

export function placeOfMark({ dataset }: HTMLElement): MarkPlace {
  return { tag: dataset["tag"] ?? "", occurrence: Number(dataset["occurrence"]) };
}

/** Where the figure is drawn first. */
export function drawnMark(root: ParentNode, place: MarkPlace): HTMLElement | null {
  const key = markKey(place);
  const marks = [...root.querySelectorAll<HTMLElement>(".mark")];
  return marks.find((element) => markKey(placeOfMark(element)) === key) ?? null;
}

function setData(element: HTMLElement, name: string, value: string | null): void {
  if (value === null) element.removeAttribute(`data-${name}`);
  else element.setAttribute(`data-${name}`, value);
}
