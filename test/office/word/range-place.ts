import { invalidArgument } from "../rich-api-error";
import { Span } from "./spans";
import type { Stretch } from "./stretch";

/** `getRange(where)`. */
export function spanAt(stretch: Stretch, where: unknown): Span {
  switch (where) {
    case "Whole":
      return stretch.whole().copy();
    case "Content":
      return stretch.content().copy();
    case "Start":
      return Span.at(stretch.content().start);
    case "End":
      return Span.at(stretch.content().end);
    case "Before":
      return Span.at(stretch.whole().start);
    case "After":
      return Span.at(stretch.whole().end);
    default:
      throw invalidArgument();
  }
}
