import { attribute } from "../../opc/parse-xml";
import type { XmlElement } from "../../opc/parse-xml";
import { escapeXml } from "../../opc/splice";
import type { GrowingList } from "./growing-list";
import { childOf } from "../workbook-part";

/** First number for formats of one's own; those below are Excel's. */
const OWN_FORMATS = 164;
/** Excel's own formats that are the same in every country (ECMA-376 Part 1, 18.8.30). */
const BUILT_IN: Readonly<Record<string, number>> = {
  General: 0,
  "0": 1,
  "0.00": 2,
  "#,##0": 3,
  "#,##0.00": 4,
  "0%": 9,
  "0.00%": 10,
  "@": 49,
};

/**
 * Gives the number of a format code: the one that the part has for it, Excel's own where the part does
 * not use that otherwise, or a new one, which is put into the list.
 */
export function formatNumbers(root: XmlElement, formats: GrowingList): (code: string) => number {
  const known = new Map<string, number>();
  for (const element of childOf(root, "numFmts")?.children ?? []) {
    const code = attribute(element, "formatCode");
    const id = Number(attribute(element, "numFmtId") ?? "");
    if (code !== null && Number.isInteger(id) && !known.has(code)) known.set(code, id);
  }
  return (code) => {
    const taken = new Set(known.values());
    const builtIn = BUILT_IN[code];
    const id =
      known.get(code) ??
      (builtIn === undefined || taken.has(builtIn)
        ? Math.max(OWN_FORMATS - 1, ...taken) + 1
        : builtIn);
    if (!known.has(code) && id >= OWN_FORMATS)
      formats.place(`<numFmt numFmtId="${id}" formatCode="${escapeXml(code)}"/>`);
    known.set(code, id);
    return id;
  };
}
