/** Where a workbook comes from. */
export type BookSource =
  | { readonly kind: "file"; readonly file: File }
  /** A sample, or work that the browser kept. */
  | { readonly kind: "bytes"; readonly name: string; readonly bytes: Uint8Array<ArrayBuffer> }
  /** A blank official form, by its id. */
  | { readonly kind: "blank"; readonly name: string; readonly form: string };

/** Base name of the file that it is, or will be. */
export const nameOf = (source: BookSource): string =>
  source.kind === "file" ? source.file.name : source.name;
