import type { DirectLink } from "../../hosts/direct-link";
import type { OpenDocumentHost } from "../../hosts/document-host";
import type { DocumentActions } from "./linked-document";
import type { LinkedStep } from "./linked-state";
import { openLeft } from "./open-left";
import { openPasted } from "./open-pasted";
import { acceptsChanges, couldNotOpen, foundLeft, takesDirect, takesSource } from "./source-steps";
import {
  begins,
  beginsRefresh,
  beginsRewriting,
  dismissesDone,
  dismissesTrouble,
  gestureEnded,
  undoes,
} from "./task-steps";

interface ActionMeans {
  readonly host: Pick<OpenDocumentHost, "select">;
  readonly link: DirectLink;
  readonly step: (step: LinkedStep) => void;
}

/** The gestures of a person over an open document that end in a step; a trouble comes back as one too. */
export function makeDocumentActions({
  host,
  link,
  step,
}: ActionMeans): Omit<DocumentActions, "openWorkbook" | "cancel" | "showCell"> {
  const offer = (what: LinkedStep) => () => {
    step(what);
  };
  return {
    reread: offer(begins({ kind: "reading", isQuiet: false })),
    paste: (text) => {
      const pasted = openPasted(text);
      step(pasted.ok ? takesSource(pasted.value) : couldNotOpen(pasted.trouble));
    },
    takeDirect: () => {
      step(foundLeft(openLeft(link.leftParcels())));
      step(takesDirect);
    },
    acceptChanges: offer(acceptsChanges),
    refresh: (decisions) => {
      step(beginsRefresh(decisions));
    },
    undo: offer(undoes),
    insert: (passages, where) => {
      step(begins({ kind: "insert", passages, where }));
    },
    insertFigure: ({ passage, figure }) => {
      step(begins({ kind: "insert-figure", mark: { passage, figure } }));
    },
    rewrite: (passage) => {
      step(beginsRewriting(passage));
    },
    finalise: offer(begins({ kind: "finalise" })),
    goTo: (mark) => {
      void host.select(mark).then((outcome) => {
        step(gestureEnded(outcome.ok ? null : outcome.trouble));
      });
    },
    showFrames: (isOn) => {
      step(begins({ kind: "frames", isOn }));
    },
    clearMachine: () => {
      link.clear();
      step(foundLeft([]));
    },
    dismissDone: offer(dismissesDone),
    dismissTrouble: offer(dismissesTrouble),
  };
}
