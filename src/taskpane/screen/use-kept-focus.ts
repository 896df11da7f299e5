import { useLayoutEffect, useRef, type FocusEvent, type RefObject } from "react";

/** Attribute of each line that may come and go; its value names the line. */
export const LINE = "data-line";
const FOCUSABLE = "button:not([disabled]), textarea, [tabindex='0']";

interface KeptFocus<Container extends HTMLElement> {
  readonly ref: RefObject<Container | null>;
  readonly onFocus: (event: FocusEvent) => void;
  readonly onBlur: () => void;
}

interface LastFocus {
  readonly element: HTMLElement;
  readonly line: string | null;
  /** Lines that stand before it. */
  readonly position: number;
}

/**
 * Keeps a keyboard where it was when the line under it goes: on the same line if it moved, else on
 * the one that took its place, else on the container's `data-rest`. It never takes the focus from
 * the sheet beside the pane.
 */
export function useKeptFocus<Container extends HTMLElement>(): KeptFocus<Container> {
  const ref = useRef<Container>(null);
  const last = useRef<LastFocus | null>(null);
  useLayoutEffect(() => {
    const lost = last.current;
    if (lost === null || ref.current === null || !isLost(lost.element)) return;
    last.current = null;
    if (document.hasFocus()) placeFor(lost, ref.current).focus();
  });
  return {
    ref,
    onFocus: ({ target }) => {
      if (target instanceof HTMLElement && ref.current !== null)
        last.current = { element: target, ...whereIs(target, ref.current) };
    },
    onBlur: () => {
      const left = last.current;
      // An element that goes loses its focus too; then it must be remembered.
      queueMicrotask(() => {
        if (left !== null && last.current === left && !isLost(left.element)) last.current = null;
      });
    },
  };
}

/** Gone, or fading: nothing else has the focus then. */
function isLost(element: HTMLElement): boolean {
  const isGone = !element.isConnected || element.closest("[inert]") !== null;
  const { activeElement } = document;
  return (
    isGone &&
    (activeElement === null || activeElement === document.body || activeElement === element)
  );
}

const linesOf = (container: HTMLElement): readonly HTMLElement[] => [
  ...container.querySelectorAll<HTMLElement>(`[${LINE}]:not([inert], [inert] *)`),
];

function whereIs(element: HTMLElement, container: HTMLElement) {
  const line = element.closest(`[${LINE}]`)?.getAttribute(LINE) ?? null;
  const isBefore = (other: HTMLElement): boolean =>
    !other.contains(element) &&
    (other.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  return { line, position: linesOf(container).filter(isBefore).length };
}

function placeFor({ line, position }: LastFocus, container: HTMLElement): HTMLElement {
  const lines = linesOf(container);
  const same = lines.find((one) => one.getAttribute(LINE) === line);
  const target = same ?? lines[position] ?? lines.at(-1);
  const inside = target?.querySelector<HTMLElement>(FOCUSABLE);
  if (inside !== null && inside !== undefined) return inside;
  const rest = target ?? container.querySelector<HTMLElement>("[data-rest]") ?? container;
  // Office on the web moves the focus itself, and leaves the pane from what Tab cannot reach.
  rest.tabIndex = 0;
  return rest;
}
