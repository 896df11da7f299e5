import type { CellPlace } from "../../../core/sheet/address";
import { parsePlace, placeKey } from "../sheet-area";
import { applySplices } from "../../opc/splice";
import type { Splice } from "../../opc/splice";
import type { XmlTag } from "./xml-tags";
import { attributeOf, localName, nextTag, placeOf, retag, visitChildren } from "./xml-tags";

/** Places, as `placeKey` gives them, of cells without a formula, by the id of their sheet. */
export type FormerFormulas = ReadonlyMap<string, ReadonlySet<number>>;

/**
 * The text of a calculation chain (ECMA-376 Part 1, 18.6) without the cells that hold no formula any
 * more; null when nothing is left of it.
 */
export function withoutFormerFormulas(text: string, former: FormerFormulas): string | null {
  const splices: Splice[] = [];
  let left = 0;
  // The sheet of an entry that names none is that of the entry before; what is taken out may have named it.
  let sheet = "";
  let written = "";
  visitChildren(text, nextTag(text, 0), (tag) => {
    const { end } = placeOf(text, tag).closing;
    if (localName(tag) !== "c") return end;
    const said = attributeOf(text, tag, "i");
    sheet = said ?? sheet;
    if (former.get(sheet)?.has(keyAt(text, tag)) === true) {
      splices.push({ start: tag.start, end, text: "" });
      return end;
    }
    left += 1;
    if (said === null && sheet !== written) splices.push(nameSheet(text, tag, sheet));
    written = sheet;
    return end;
  });
  if (splices.length === 0) return text;
  return left === 0 ? null : applySplices(text, splices);
}

const keyAt = (text: string, tag: XmlTag): number => {
  const place: CellPlace | null = parsePlace(attributeOf(text, tag, "r") ?? "");
  return place === null ? -1 : placeKey(place);
};

const nameSheet = (text: string, tag: XmlTag, sheet: string): Splice => ({
  start: tag.start,
  end: tag.end,
  text: retag(text, tag, { i: sheet }) + (tag.kind === "empty" ? "/>" : ">"),
});
