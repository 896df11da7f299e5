import type { OpenDocumentHost } from "../document-host";
import type { Outcome } from "../trouble";
import { tooOld } from "./abilities";

/** The document in a Word that cannot run the pane: it is asked nothing, and every call says so. */
export function tooOldWord(): Omit<OpenDocumentHost, "name"> {
  const refuse = (): Promise<Outcome<never>> => Promise.resolve({ ok: false, trouble: tooOld });
  return {
    lacks: [tooOld],
    listMarks: refuse,
    readProse: refuse,
    applyEdits: refuse,
    insertPassages: refuse,
    rewritePassage: refuse,
    finalise: refuse,
    select: refuse,
    insertAtCursor: refuse,
    insertFigureAtCursor: refuse,
    showFrames: refuse,
  };
}
