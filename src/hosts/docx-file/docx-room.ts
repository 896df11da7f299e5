import type { DocumentRoom } from "../document-room";
import type { Outcome } from "../trouble";
import { succeed } from "../trouble";
import { hostOver } from "./docx-file-host";
import type { DocumentHolder } from "./docx-file-host";
import type { DocxDocument } from "./docx-document";
import { insertAt } from "./insert-at";
import { insertFigure } from "./insert-figure";
import { openEntries } from "./open-docx";
import { pageCopy } from "./page-copy";

/** An open .docx as a room: with places that a person clicked, and undo. `newDocumentId` is a GUID. */
export function docxRoom(opened: DocxDocument, newDocumentId: string): DocumentRoom {
  const held = new DocumentHistory(opened);
  const host = hostOver(held, newDocumentId);
  return {
    ...host,
    insertAt: (place, parcel, refresh) => {
      const result = insertAt(held.document, place, { parcel, refresh, newDocumentId });
      if (result.ok) held.document = result.value.document;
      return Promise.resolve(result.ok ? succeed(result.value.passages) : result);
    },
    insertFigureAt: (place, figure, written) => {
      const request = { ...written, place, newDocumentId };
      const result = insertFigure(held.document, figure, request);
      if (result.ok) held.document = result.value;
      return Promise.resolve(result.ok ? succeed(null) : result);
    },
    undo: () => held.undo(),
    redo: () => held.redo(),
    steps: () => held.steps(),
    pages: () => pageCopy(host.save()),
  };
}

/** What it takes to have a document again: its packed parts, most of which all states share. */
type PastState = DocxDocument["entries"];

/** A document and the states that it had before. */
class DocumentHistory implements DocumentHolder {
  private revision = 0;
  private readonly past: PastState[] = [];
  private future: PastState[] = [];

  constructor(private now: DocxDocument) {}

  get document(): DocxDocument {
    return this.now;
  }

  /** A call that changed nothing leaves the same value, and that is no step. */
  set document(next: DocxDocument) {
    if (next === this.now) return;
    this.past.push(this.now.entries);
    this.future = [];
    this.show(next);
  }

  undo(): Outcome<null> {
    return this.goTo(this.past, this.future);
  }

  redo(): Outcome<null> {
    return this.goTo(this.future, this.past);
  }

  steps(): ReturnType<DocumentRoom["steps"]> {
    const { revision, past, future } = this;
    return { revision, canUndo: past.length > 0, canRedo: future.length > 0 };
  }

  private goTo(from: PastState[], to: PastState[]): Outcome<null> {
    const entries = from.at(-1);
    if (entries === undefined) return succeed(null);
    const opened = openEntries(entries);
    if (!opened.ok) return opened;
    from.pop();
    to.push(this.now.entries);
    this.show(opened.value);
    return succeed(null);
  }

  private show(document: DocxDocument): void {
    this.now = document;
    this.revision += 1;
  }
}
