import type { XmlElement } from "../../opc/parse-xml";
import { attribute } from "../../opc/parse-xml";
import type { Border, CellLook } from "../../workbook-look";
import { childOf } from "../workbook-part";
import type { ColorReader } from "./color-reader";
import { printRgb } from "./rgb";

/** The thirteen lines of Excel as the six that a grid draws (ECMA-376 Part 1, 18.18.3). */
const LINES: ReadonlyMap<string, Border["line"]> = new Map([
  ["thin", "thin"],
  ["medium", "medium"],
  ["thick", "thick"],
  ["double", "double"],
  ["hair", "dotted"],
  ["dotted", "dotted"],
  ["dashed", "dashed"],
  ["dashDot", "dashed"],
  ["dashDotDot", "dashed"],
  ["mediumDashed", "dashed"],
  ["mediumDashDot", "dashed"],
  ["mediumDashDotDot", "dashed"],
  ["slantDashDot", "dashed"],
]);

/** Sides by the names that files give them; the strict dialect has no left and right. */
const SIDES = [
  ["top", "top"],
  ["right", "right"],
  ["right", "end"],
  ["bottom", "bottom"],
  ["left", "left"],
  ["left", "start"],
] as const;

/** Lines around a cell from a `<border>` (ECMA-376 Part 1, 18.8.4), without diagonals; undefined for none. */
export function borderLook(element: XmlElement, colorOf: ColorReader): CellLook["borders"] {
  const borders: Partial<Record<(typeof SIDES)[number][0], Border>> = {};
  for (const [side, name] of SIDES) {
    const border = readBorder(childOf(element, name), colorOf);
    if (border !== null) borders[side] = border;
  }
  return Object.keys(borders).length === 0 ? undefined : borders;
}

function readBorder(side: XmlElement | null, colorOf: ColorReader): Border | null {
  if (side === null) return null;
  const line = LINES.get(attribute(side, "style") ?? "none");
  const color = colorOf(childOf(side, "color"));
  if (line === undefined) return null;
  return color === null ? { line } : { line, color: printRgb(color) };
}
