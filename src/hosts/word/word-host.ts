import type { OpenDocumentHost } from "../document-host";
import { findAbilities, lacksOf } from "./abilities";
import { applyEdits } from "./apply-edits";
import { documentName } from "./document-name";
import { finalise } from "./finalise";
import { insertAtCursor } from "./insert-at-cursor";
import { insertFigure } from "./insert-figure";
import { insertPassages } from "./insert-passages";
import { listMarks } from "./list-marks";
import { readProse } from "./read-prose";
import { rewritePassage } from "./rewrite-passage";
import { selectMark } from "./select-mark";
import { showFrames } from "./show-frames";
import { tooOldWord } from "./too-old-word";

/**
 * The document that is open in Word; to be asked for once Office is ready. `newDocumentId` is a GUID
 * for a document that has none yet.
 */
export function wordHost({ newDocumentId }: { readonly newDocumentId: string }): OpenDocumentHost {
  const abilities = findAbilities();
  const name = documentName();
  if (!abilities.isEnough) return { name, ...tooOldWord() };
  const task = { abilities, newDocumentId };
  return {
    name,
    lacks: lacksOf(abilities),
    listMarks: () => listMarks(abilities),
    readProse,
    applyEdits: (edits, refresh) => applyEdits(task, edits, refresh),
    insertPassages: (parcel, refresh) => insertPassages(task, parcel, refresh),
    rewritePassage: (passage, parcel, refresh) =>
      rewritePassage(task, { passage, parcel }, refresh),
    finalise: () => finalise(abilities),
    select: (mark) => selectMark(mark, abilities),
    insertAtCursor: (parcel, refresh) => insertAtCursor(task, parcel, refresh),
    insertFigureAtCursor: (figure, parcel, refresh) =>
      insertFigure(task, figure, { parcel, refresh }),
    showFrames: (isOn) => showFrames(isOn, abilities),
  };
}
