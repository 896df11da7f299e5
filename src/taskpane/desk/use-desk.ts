import { useEffect, useEffectEvent, useMemo, useReducer } from "react";
import { keptSource, nameOf, type BookSource } from "./book-source";
import {
  alters,
  emptyDesk,
  lays,
  shows,
  takesAway,
  type Desk,
  type DeskFile,
  type DeskStep,
} from "./desk-file";
import type { Draft } from "./drafts";
import { dropDraft, holdDraft } from "./drafts";
import { openBook, stoppedBook } from "./open-book";
import { newGuid } from "../screen/new-guid";

/** A workbook that comes onto the desk. */
export interface Arrival {
  readonly source: BookSource;
  readonly handle: FileSystemFileHandle | null;
  /** Work that was left behind; it is done again. */
  readonly draft: Draft | null;
}

export interface DeskActions {
  readonly open: (arrival: Arrival) => void;
  /** Null shows what can be opened. */
  readonly show: (id: string | null) => void;
  /** Takes it away with whatever is not saved; the page asks first. */
  readonly close: (file: DeskFile) => void;
  /** Tells what became of a file while it was open. */
  readonly tell: (id: string, what: Partial<Pick<DeskFile, "name" | "isUnsaved">>) => void;
}

export interface DeskSeat {
  readonly desk: Desk;
  readonly actions: DeskActions;
}

/** The workbooks that lie on the desk, each open in a worker of its own. */
export function useDesk(): DeskSeat {
  const [desk, step] = useReducer(take, emptyDesk);
  const actions = useMemo(() => makeDeskActions(step), []);
  useAskingBeforeLeaving(desk.files);
  return { desk, actions };
}

const take = (desk: Desk, step: DeskStep): Desk => step(desk);

const makeDeskActions = (step: (step: DeskStep) => void): DeskActions => ({
  open: (arrival) => {
    step(lays(arrive(arrival, step)));
  },
  show: (id) => {
    step(shows(id));
  },
  close: ({ id, opening }) => {
    // Dropped before it is let go of: no other window offers it in between.
    void dropDraft(id).then(opening.close);
    step(takesAway(id));
  },
  tell: (id, what) => {
    step(alters(id, what));
  },
});

function arrive({ source, handle, draft }: Arrival, step: (step: DeskStep) => void): DeskFile {
  const id = draft?.id ?? newGuid();
  const letGo = holdDraft(id);
  const opening = openBook(source, () => {
    step(alters(id, { stage: { kind: "refused", trouble: stoppedBook(source) } }));
  });
  const kept = keptSource(source);
  void opening.opened.then(async (outcome) => {
    const done = outcome.ok ? await outcome.value.repeat(draft?.calls ?? []) : outcome;
    if (outcome.ok && done.ok)
      step(alters(id, { source: await kept, stage: { kind: "open", book: outcome.value } }));
    else if (!done.ok) step(alters(id, { stage: { kind: "refused", trouble: done.trouble } }));
  });
  const close = (): void => {
    letGo();
    opening.close();
  };
  return {
    ...{ id, source, handle, draft },
    name: draft?.name ?? nameOf(source),
    opening: { ...opening, close },
    stage: { kind: "opening" },
    isUnsaved: draft !== null,
  };
}

/** The browser asks, in its own words, before work that is not saved is left. */
function useAskingBeforeLeaving(files: readonly DeskFile[]): void {
  const ask = useEffectEvent((event: BeforeUnloadEvent) => {
    if (files.some(({ isUnsaved }) => isUnsaved)) event.preventDefault();
  });
  useEffect(() => {
    const onLeave = (event: BeforeUnloadEvent): void => {
      ask(event);
    };
    window.addEventListener("beforeunload", onLeave);
    return () => {
      window.removeEventListener("beforeunload", onLeave);
    };
  }, []);
}
