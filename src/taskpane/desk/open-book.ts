import { wrap } from "comlink";
import { BookInPage } from "../../hosts/in-page/book-in-page";
import { pageTroubles } from "../../hosts/in-page/page-troubles";
import { succeed, type Outcome, type Trouble } from "../../hosts/trouble";
import type { BookOpener } from "./book-opener";
import { nameOf, type BookSource } from "./book-source";

/** A workbook on its way into the page, or open in it. */
export interface OpeningBook {
  /** Never settles once it was closed. */
  readonly opened: Promise<Outcome<BookInPage>>;
  /** Ends the worker, with whatever it is doing. */
  readonly close: () => void;
}

/** Opens a workbook in a worker of its own. `onStopped`: the worker broke off, what it held is lost. */
export function openBook(source: BookSource, onStopped: () => void): OpeningBook {
  const worker = new Worker(new URL("./workbook-worker.ts", import.meta.url));
  worker.onerror = onStopped;
  const opener = wrap<BookOpener>(worker);
  const open = async (): Promise<Outcome<BookInPage>> => {
    const opened = await opener.open(source);
    if (!opened.ok) return opened;
    return succeed(new BookInPage(await opener.room(), nameOf(source)));
  };
  return {
    opened: open(),
    close: () => {
      worker.terminate();
    },
  };
}

/** What is said where a worker broke off. */
export const stoppedBook = (source: BookSource): Trouble =>
  pageTroubles.stopped(nameOf(source)).trouble;
