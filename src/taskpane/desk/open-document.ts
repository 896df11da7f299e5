import { wrap } from "comlink";
import { DocumentInPage } from "../../hosts/in-page/document-in-page";
import { pageTroubles } from "../../hosts/in-page/page-troubles";
import type { Outcome, Trouble } from "../../hosts/trouble";
import type { DocumentOpener } from "./document-opener";
import { documentNameOf, type DocumentSource } from "./document-source";

/** A report on its way into the page, or open in it. */
export interface OpeningDocument {
  /** A trouble where it cannot be opened, or where it was closed before it was open. */
  readonly opened: Promise<Outcome<DocumentInPage>>;
  /** Ends the worker with whatever it is doing; calls that wait for it get a trouble. */
  readonly close: () => void;
}

/**
 * Opens a report in a worker of its own. A worker that breaks off, then or later, is a trouble of
 * every call that waits for it, and `onStopped` is called: what it held is lost.
 */
export function openDocument(
  source: DocumentSource,
  onStopped: () => void,
  start: () => Worker = startDocumentWorker
): OpeningDocument {
  const name = documentNameOf(source);
  const worker = start();
  const end = endOf();
  // Not loaded, out of memory, or a colleague's broken promise.
  worker.onerror = () => {
    worker.terminate();
    end.tell(pageTroubles.stopped(name).trouble);
    onStopped();
  };
  const opener = wrap<DocumentOpener>(worker);
  const open = async (): Promise<Outcome<DocumentInPage>> => {
    const opened = await opener.open(source);
    if (!opened.ok) return opened;
    return DocumentInPage.open({ room: await opener.room(), name, stopped: end.came });
  };
  const ended = end.came.then((trouble): Outcome<never> => ({ ok: false, trouble }));
  return {
    opened: Promise.race([open(), ended]),
    close: () => {
      worker.terminate();
      end.tell(pageTroubles.closed(name).trouble);
    },
  };
}

const startDocumentWorker = (): Worker =>
  new Worker(new URL("./document-worker.ts", import.meta.url));

/** The end of a worker, to be waited for; the first reason that is told counts. */
function endOf(): { readonly came: Promise<Trouble>; readonly tell: (trouble: Trouble) => void } {
  let tell: (trouble: Trouble) => void = () => undefined;
  const came = new Promise<Trouble>((resolve) => {
    tell = resolve;
  });
  return { came, tell };
}
