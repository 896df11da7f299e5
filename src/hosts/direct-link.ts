import type { CellAddress } from "../core/sheet/address";
import type { StopWatching } from "./workbook-host";

/**
 * The short way between the Excel pane and the Word pane of one machine. Nobody promises that it
 * exists: it counts as open only after the other side has echoed a fresh nonce. Everything that
 * crosses is text of ours; what is not is passed over in silence.
 */
export interface DirectLink {
  /** Calls back with the present state and at every change. "unsure" while the probe is under way. */
  watchState(onState: (state: DirectLinkState) => void): StopWatching;
  /** Probes again, as when the person has just opened the other pane. */
  probe(): void;
  /** False where this program offers no such way. */
  post(message: DirectMessage): boolean;
  listen(onMessage: (message: DirectMessage) => void): StopWatching;
  /** Leaves a parcel for a pane that opens later; after 24 hours it counts as gone. False where nothing can be kept. */
  leave(parcel: LeftParcel): boolean;
  /** The parcels that were left, the newest first, one for each workbook; none that is older than 24 hours. */
  leftParcels(): readonly LeftParcel[];
  /** Takes away everything that was left on this machine, and tells the other side. */
  clear(): void;
  close(): void;
}

export type DirectLinkState =
  | "unsure"
  | "open" // the other side answers
  | "closed"; // no answer, or no such way in this program

/** A parcel as packed text (see parcel-code.ts); `leftAt` is ISO time. */
export interface LeftParcel {
  readonly workbookId: string;
  readonly workbook: string;
  readonly leftAt: string;
  readonly packed: string;
}

export type DirectMessage =
  /** Excel: a parcel was published. */
  | { readonly kind: "parcel"; readonly parcel: LeftParcel }
  /** Word: show this cell of the workbook. */
  | { readonly kind: "show-cell"; readonly workbookId: string; readonly address: CellAddress }
  /** Excel: the cell is shown, or it could not be. */
  | { readonly kind: "cell-shown"; readonly workbookId: string; readonly isShown: boolean }
  /** Word: what a document holds of a workbook. */
  | { readonly kind: "document"; readonly document: KnownDocument }
  /** Either side: what was left on this machine was taken away. */
  | { readonly kind: "cleared" };

/** What the Excel side may know of a document that is linked to its workbook. */
export interface KnownDocument {
  /** GUID of the document. */
  readonly id: string;
  readonly name: string;
  readonly workbookId: string;
  /** ISO time of its last refresh, and of the parcel that it took then. */
  readonly refreshedAt: string;
  readonly parcelMadeAt: string;
  /** 0 for a document that is linked no more. */
  readonly marks: number;
}
