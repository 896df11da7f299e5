import type { FigureId } from "../figures/figure";
import type { WrittenMark } from "./mark";

/** A planned change to a document: a value that one can inspect before it happens. */
export type Edit =
  /** Put `after` into the mark; `before` must still stand there, or the edit is refused. */
  | {
      readonly kind: "replace-text";
      readonly tag: string;
      readonly occurrence: number;
      readonly figure: FigureId;
      readonly before: string;
      readonly after: string;
    }
  /** Remember what a mark was given (L := text); the text of the document stays. */
  | { readonly kind: "record"; readonly tag: string; readonly written: WrittenMark }
  /** Forget what was remembered of a tag: only an undo does this. */
  | { readonly kind: "forget"; readonly tag: string };

/** Where a passage goes in an existing document. */
export type InsertionPlace = "control" | "bookmark" | "heading" | "end";
