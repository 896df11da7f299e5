import { useSyncExternalStore } from "react";
import type { BookInPage } from "../../hosts/in-page/book-in-page";
import type { RoomCall } from "../../hosts/workbook-room";

/** Draws anew whenever anything of the book is another, each selected cell too; gives what moves with it. */
export const useDrawnBook = (book: BookInPage): number =>
  useSyncExternalStore(book.subscribe, () => book.version);

/** Draws anew only when the file was changed; gives all changes so far. */
export const useBookCalls = (book: BookInPage): readonly RoomCall[] =>
  useSyncExternalStore(book.subscribe, () => book.calls);
