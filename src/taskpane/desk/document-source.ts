import type { Parcel } from "../../core/link/parcel";

/** Where a report comes from. */
export type DocumentSource =
  | { readonly kind: "file"; readonly file: File }
  /** Work that the browser kept. */
  | { readonly kind: "bytes"; readonly name: string; readonly bytes: Uint8Array<ArrayBuffer> }
  /** A new one that holds the passages of a parcel. */
  | { readonly kind: "new"; readonly name: string; readonly parcel: Parcel };

/** Base name of the file that it is, or will be. */
export const documentNameOf = (source: DocumentSource): string =>
  source.kind === "file" ? source.file.name : source.name;
