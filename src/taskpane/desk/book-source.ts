import { readFile } from "../report/read-file";

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

/**
 * The same workbook, kept by the page itself. A browser no longer reads a file that was written to
 * since it was opened, by saving in place or by Excel: what is to be done again later needs its bytes.
 */
export async function keptSource(source: BookSource): Promise<BookSource> {
  if (source.kind !== "file") return source;
  const read = await readFile(source.file);
  return read.ok ? { kind: "bytes", name: source.file.name, bytes: read.value } : source;
}
