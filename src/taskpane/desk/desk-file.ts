import type { BookInPage } from "../../hosts/in-page/book-in-page";
import type { Trouble } from "../../hosts/trouble";
import type { BookSource } from "./book-source";
import type { Draft } from "./drafts";
import type { OpeningBook } from "./open-book";

/** A workbook on the desk: a tab of the page. */
export interface DeskFile {
  readonly id: string;
  readonly name: string;
  readonly source: BookSource;
  /** The file on the machine that it came from; null where the browser gives none. */
  readonly handle: FileSystemFileHandle | null;
  /** What was done to it before the page closed; null for a file that was just opened. */
  readonly draft: Draft | null;
  readonly opening: OpeningBook;
  readonly stage: FileStage;
  /** It, or the report that belongs to it, has changes that no file on the machine has. */
  readonly isUnsaved: boolean;
}

export type FileStage =
  | { readonly kind: "opening" }
  | { readonly kind: "refused"; readonly trouble: Trouble }
  | { readonly kind: "open"; readonly book: BookInPage };

/** What lies on the desk. */
export interface Desk {
  readonly files: readonly DeskFile[];
  /** Id of the file that is shown; null for none. */
  readonly shown: string | null;
}

export const emptyDesk: Desk = { files: [], shown: null };

export type DeskStep = (desk: Desk) => Desk;

/** A new file lies on top. */
export const lays =
  (file: DeskFile): DeskStep =>
  ({ files }) => ({ files: [...files, file], shown: file.id });

/** Null shows what can be opened. */
export const shows =
  (id: string | null): DeskStep =>
  (desk) => ({ ...desk, shown: id });

/** Takes a file away; the one beside it comes to lie on top. */
export const takesAway =
  (id: string): DeskStep =>
  ({ files, shown }) => {
    const at = files.findIndex((file) => file.id === id);
    const left = files.filter((file) => file.id !== id);
    const beside = left[Math.min(at, left.length - 1)]?.id ?? null;
    return { files: left, shown: shown === id ? beside : shown };
  };

/** Changes what is known of one file; one that was taken away meanwhile stays away. */
export const alters =
  (
    id: string,
    what: Partial<Pick<DeskFile, "name" | "source" | "stage" | "isUnsaved">>
  ): DeskStep =>
  (desk) => ({
    ...desk,
    files: desk.files.map((file) => (file.id === id ? { ...file, ...what } : file)),
  });
