import { useSyncExternalStore } from "react";
import type { BookInPage } from "../../hosts/in-page/book-in-page";

/** Draws anew whenever something of the book changed; gives what moves with it. */
export const useDrawnBook = (book: BookInPage): number =>
  useSyncExternalStore(book.subscribe, () => book.version);
