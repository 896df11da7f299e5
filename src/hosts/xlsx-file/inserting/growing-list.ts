import type { XmlElement } from "../../opc/parse-xml";
import type { Splice } from "../../opc/splice";
import { named } from "../../opc/splice";
import { childOf } from "../workbook-part";

/** A list of a styles part, of whose items others speak by their places: what is there never moves. */
export interface GrowingList {
  /** As they are written in the part, and those added. */
  readonly items: readonly string[];
  /** Place of an item that is written alike; added at the end where there is none. */
  readonly place: (item: string) => number;
  /** What brings the part to hold what was added. */
  readonly splices: () => readonly Splice[];
}

/** Lists in the order in which they stand in a part (ECMA-376 Part 1, 18.8.39); others follow them. */
const ORDER = ["numFmts", "fonts", "fills", "borders", "cellStyleXfs", "cellXfs"] as const;
export type ListName = (typeof ORDER)[number];

/** The first items of a list that a part does not have yet: those of cells that nobody dressed. */
export const firstItems: Readonly<Record<ListName, readonly string[]>> = {
  numFmts: [],
  fonts: ['<font><sz val="11"/><name val="Calibri"/><family val="2"/></font>'],
  fills: ["none", "gray125"].map((type) => `<fill><patternFill patternType="${type}"/></fill>`),
  borders: ["<border><left/><right/><top/><bottom/><diagonal/></border>"],
  cellStyleXfs: [],
  cellXfs: ['<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>'],
};

/** A list of the part with this root element, ready to grow. */
export function growingList(xml: string, root: XmlElement, name: ListName): GrowingList {
  const element = childOf(root, name);
  const inPart = (item: string): string => prefixed(item, root);
  const items = (element?.children ?? []).map(({ start, end }) => xml.slice(start, end));
  const present = items.length;
  if (element === null) items.push(...firstItems[name].map(inPart));
  const empty = items.length;
  return {
    items,
    place: (item) => {
      const written = inPart(item);
      const place = items.indexOf(written);
      return place < 0 ? items.push(written) - 1 : place;
    },
    splices: () => {
      if (items.length === empty) return [];
      const added = items.slice(present).join("");
      if (element !== null) return grown({ xml, element, added, count: items.length });
      const tag = named(root, name);
      const text = `<${tag} count="${items.length}">${added}</${tag}>`;
      const at = placeOf(root, name);
      return [{ start: at, end: at, text }];
    },
  };
}

/** Items are written without a prefix; a part may give one to its whole vocabulary. */
const prefixed = (item: string, root: XmlElement): string =>
  item.replace(/<(\/?)(?=\w)/g, `<$1${named(root, "")}`);

function grown(list: {
  readonly xml: string;
  readonly element: XmlElement;
  readonly added: string;
  readonly count: number;
}): readonly Splice[] {
  const { xml, added } = list;
  const { name, start, end, innerStart, innerEnd } = list.element;
  const tag = xml
    .slice(start, innerStart)
    .replace(/(\scount\s*=\s*)(?:"[^"]*"|'[^']*')/, `$1"${list.count}"`);
  if (innerStart < end) {
    return [
      { start, end: innerStart, text: tag },
      { start: innerEnd, end: innerEnd, text: added },
    ];
  }
  return [{ start, end, text: `${tag.replace(/\s*\/>$/, ">")}${added}</${name}>` }];
}

/** Where a list belongs that the part does not have. */
function placeOf(root: XmlElement, name: ListName): number {
  const order: readonly string[] = ORDER;
  const isBehind = ({ local }: XmlElement): boolean =>
    !order.includes(local) || order.indexOf(local) > order.indexOf(name);
  return root.children.find(isBehind)?.start ?? root.innerEnd;
}
