import { useEffect, useEffectEvent, useMemo, useReducer } from "react";
import type { CellAddress } from "../../core/sheet/address";
import type { DirectLink } from "../../hosts/direct-link";
import type { OpenDocumentHost } from "../../hosts/document-host";
import { askExcel } from "./ask-excel";
import type { LinkedDocumentDesk } from "./linked-document";
import { planDocument, readyOf, stageOf } from "./linked-stage";
import { newlyLinked, type LinkedState, type LinkedStep } from "./linked-state";
import { linkTroubles } from "./link-troubles";
import { makeDocumentActions } from "./make-document-actions";
import { performTask } from "./perform-task";
import { ended, gestureEnded } from "./task-steps";
import { useLookingAgain } from "./use-looking-again";
import { useOtherSide } from "./use-other-side";
import { useWorkbookParcel } from "./use-workbook-parcel";

interface LinkedDocumentOptions {
  readonly host: OpenDocumentHost;
  readonly link: DirectLink;
}

/**
 * The document port of the pane beside an open document: its marks are compared with a parcel, and
 * changed only by a gesture. `host` and `link` stay the same for the life of the pane.
 */
export function useLinkedDocument({ host, link }: LinkedDocumentOptions): LinkedDocumentDesk {
  const [state, step] = useReducer(take, newlyLinked);
  usePerforming(host, state, step);
  const direct = useOtherSide(link, state, step);
  useLookingAgain(link, step);
  const { openWorkbook, cancel } = useWorkbookParcel(step);
  const gestures = useMemo(() => makeDocumentActions({ host, link, step }), [host, link]);
  const showCell = async (address: CellAddress): Promise<void> => {
    const workbookId = state.source?.parcel.workbookId ?? null;
    const shown =
      workbookId === null ? linkTroubles.noWorkbook : await askExcel(link, { workbookId, address });
    step(gestureEnded(shown.ok ? null : shown.trouble));
  };
  return {
    stage: stageOf(state, usePlanned(state)),
    direct,
    ready: readyOf(state),
    areFramesShown: state.areFramesShown,
    asksForSource: true,
    lacks: host.lacks.map(({ message }) => message),
    actions: {
      ...gestures,
      openWorkbook,
      cancel,
      showCell: ({ origin }) => void showCell(origin),
    },
  };
}

const take = (state: LinkedState, step: LinkedStep): LinkedState => step(state);

/** Two thousand marks take a moment: they are compared anew only when the document or the parcel is another. */
function usePlanned({ reading, source }: LinkedState) {
  return useMemo(
    () => (reading === null || source === null ? null : planDocument(reading, source.parcel)),
    [reading, source]
  );
}

/** Does what is to be done, with the parcel and the agreement of that moment. */
function usePerforming(
  host: OpenDocumentHost,
  { task, source, accepted }: LinkedState,
  step: (step: LinkedStep) => void
): void {
  const perform = useEffectEvent(() => {
    if (task === null) return;
    const parcel = source?.parcel ?? null;
    const means = { host, parcel, accepted, now: new Date().toISOString() };
    void performTask(task, means).then((result) => {
      step(ended(task, result));
    });
  });
  useEffect(() => {
    perform();
  }, [task]);
}
