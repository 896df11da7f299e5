import type { Passage } from "../../core/narrative/passage";

/** The id of the place where a passage stands in the pane. */
export const passageAnchor = (passage: Passage["id"]): string => `passage-${passage}`;

/** Brings a passage into sight and the keyboard to it, once the narrative is drawn. */
export function goToPassage(passage: Passage["id"]): void {
  requestAnimationFrame(() => {
    const place = document.getElementById(passageAnchor(passage));
    place?.scrollIntoView();
    place?.querySelector<HTMLElement>("input, button, a")?.focus({ preventScroll: true });
  });
}
