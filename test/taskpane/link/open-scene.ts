import type { Parcel } from "../../../src/core/link/parcel";
import { parcelCode } from "../../../src/hosts/parcel-code";
import type { DocumentActions } from "../../../src/taskpane/link/linked-document";
import type { Decisions } from "../../../src/taskpane/word/document-question";
import { reportOf, showDocx, type DocxOnScreen } from "./docx-on-screen";
import { linkOfMachine, type LinkOfMachine } from "./link-of-machine";
import { openDesk, type OpenDesk } from "./open-desk";

/** A report on the screen, the pane beside it, and the machine with what was left on it. */
export interface Scene extends OpenDesk {
  readonly report: DocxOnScreen;
  readonly machine: LinkOfMachine;
}

/** Opens the pane beside a report: the bytes of one, or a new one that holds a parcel. */
export async function openScene(
  written: Parcel | Uint8Array,
  ...left: readonly Parcel[]
): Promise<Scene> {
  const report = showDocx(written instanceof Uint8Array ? written : await reportOf(written));
  const machine = linkOfMachine(...left);
  return { ...(await openDesk(report.host, machine.link)), report, machine };
}

const nothingDecided: Decisions = {
  declined: new Set(),
  answers: new Map(),
  passages: new Set(),
};

export const pasting =
  (parcel: Parcel) =>
  (actions: DocumentActions): void => {
    actions.paste(parcelCode(parcel));
  };

export const refreshing =
  (decisions: Partial<Decisions> = {}) =>
  (actions: DocumentActions): void => {
    actions.refresh({ ...nothingDecided, ...decisions });
  };

/** State of each figure. */
export const statesOf = ({ compared }: OpenDesk): Readonly<Record<string, string>> =>
  Object.fromEntries(compared().marks.map(({ figure, state }) => [figure, state]));
