import { comeBack } from "./person-page";
import { act, createElement } from "react";
import { createRoot } from "react-dom/client";
import type { DirectLink } from "../../../src/hosts/direct-link";
import type { OpenDocumentHost } from "../../../src/hosts/document-host";
import type {
  DocumentActions,
  LinkedComparison,
  LinkedDocumentDesk,
  OpenedDocument,
} from "../../../src/taskpane/link/linked-document";
import { elapse } from "../../office/elapse";
import { useLinkedDocument } from "../../../src/taskpane/link/use-linked-document";

/** The desk of the Word pane as a view would hold it. */
export interface OpenDesk {
  readonly desk: () => LinkedDocumentDesk;
  /** Throws where the document is not open. */
  readonly opened: () => OpenedDocument;
  /** Throws where there is nothing to compare with. */
  readonly compared: () => LinkedComparison;
  /** A gesture, or something from outside, and all that follows from it. */
  readonly does: (gesture: (actions: DocumentActions) => void) => Promise<void>;
  readonly comesBack: () => Promise<void>;
}

export async function openDesk(host: OpenDocumentHost, link: DirectLink): Promise<OpenDesk> {
  let held: LinkedDocumentDesk | null = null;
  const Pane = (): null => {
    held = useLinkedDocument({ host, link });
    return null;
  };
  const desk = (): LinkedDocumentDesk => {
    if (held === null) throw new Error("The pane was not drawn.");
    return held;
  };
  const opened = (): OpenedDocument => {
    const { stage } = desk();
    if (stage.kind !== "opened") throw new Error(`The document is ${stage.kind}.`);
    return stage;
  };
  const isBusy = (): boolean => {
    const { stage } = desk();
    return stage.kind === "reading" || (stage.kind === "opened" && stage.busy !== null);
  };
  /** Lets everything happen that a gesture sets going: what React does, it does at the end of `act`. */
  const settle = async (gesture: () => void): Promise<void> => {
    await act(async () => {
      gesture();
      await elapse(0);
    });
    for (let turn = 0; turn < 3 || isBusy(); turn += 1) await act(() => elapse(1));
  };
  const root = createRoot(document.createElement("div"));
  await settle(() => {
    root.render(createElement(Pane));
  });
  return {
    desk,
    opened,
    compared: () => {
      const { comparison } = opened();
      if (comparison === null) throw new Error("There is no parcel.");
      return comparison;
    },
    does: (gesture) =>
      settle(() => {
        gesture(desk().actions);
      }),
    comesBack: () => settle(comeBack),
  };
}
