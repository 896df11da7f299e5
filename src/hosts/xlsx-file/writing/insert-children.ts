import type { Splice } from "../../opc/splice";
import type { XmlPlace } from "./xml-tags";
import { retag } from "./xml-tags";

/** XML that is to come before a place of the text, or null: last in its parent. */
export interface Insertion {
  readonly before: number | null;
  readonly xml: string;
}

/** Splices that put children, in their order, into an element and set attributes of its tag; `<empty/>` is opened. */
export function insertChildren(
  text: string,
  { parent, values = {} }: { readonly parent: XmlPlace; readonly values?: Values },
  insertions: readonly Insertion[]
): Splice[] {
  const { tag, closing } = parent;
  const { start, end } = tag;
  if (tag.kind === "empty") {
    const children = insertions.map(({ xml }) => xml).join("");
    return [{ start, end, text: `${retag(text, tag, values)}>${children}</${tag.name}>` }];
  }
  const splices = insertions.map(({ before, xml }): Splice => {
    const at = before ?? closing.start;
    return { start: at, end: at, text: xml };
  });
  if (Object.keys(values).length === 0) return splices;
  return [{ start, end, text: `${retag(text, tag, values)}>` }, ...splices];
}

type Values = Readonly<Record<string, string>>;
