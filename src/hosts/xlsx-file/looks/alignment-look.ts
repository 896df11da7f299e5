import type { XmlElement } from "../../opc/parse-xml";
import { attribute } from "../../opc/parse-xml";
import type { CellLook } from "../../workbook-look";
import { isOn } from "../workbook-part";

type AlignmentLook = Pick<CellLook, "align" | "vertical" | "wrap" | "indent" | "rotation">;

const ACROSS: ReadonlyMap<string, NonNullable<CellLook["align"]>> = new Map([
  ["left", "left"],
  ["fill", "left"],
  ["center", "center"],
  ["centerContinuous", "center"],
  ["right", "right"],
  ["justify", "justify"],
  ["distributed", "justify"],
]);

/** The usual place, at the bottom, needs no word. */
const DOWN: ReadonlyMap<string, NonNullable<CellLook["vertical"]>> = new Map([
  ["top", "top"],
  ["justify", "top"],
  ["center", "center"],
  ["distributed", "center"],
]);

/** Where the text of a cell stands, from an `<alignment>` (ECMA-376 Part 1, 18.8.1). */
export function alignmentLook(element: XmlElement | null): AlignmentLook {
  if (element === null) return {};
  const align = ACROSS.get(attribute(element, "horizontal") ?? "");
  const vertical = DOWN.get(attribute(element, "vertical") ?? "");
  const indent = numberOf(element, "indent");
  const rotation = rotationOf(numberOf(element, "textRotation"));
  return {
    ...(align === undefined ? {} : { align }),
    ...(vertical === undefined ? {} : { vertical }),
    // Justified text is broken into lines whether the switch is on or not.
    ...(align === "justify" || isOn(element, "wrapText") ? { wrap: true } : {}),
    ...(indent > 0 ? { indent } : {}),
    ...(rotation === 0 ? {} : { rotation }),
  };
}

/** Files count 91 to 180 for 1 to 90 degrees with the clock; 255 stays what it is. */
const rotationOf = (said: number): number => (said > 90 && said <= 180 ? 90 - said : said);

function numberOf(element: XmlElement, name: string): number {
  const number = Number(attribute(element, name) ?? "0");
  return Number.isFinite(number) ? number : 0;
}
