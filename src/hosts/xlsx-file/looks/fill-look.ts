import type { XmlElement } from "../../opc/parse-xml";
import { attribute } from "../../opc/parse-xml";
import { childOf } from "../workbook-part";
import type { ColorReader } from "./color-reader";
import type { Rgb } from "./rgb";
import { BLACK, WHITE, mixRgb, printRgb } from "./rgb";

/** How much of the paper a pattern covers (ECMA-376 Part 1, 18.18.55): a cell is drawn in one colour. */
const COVER: ReadonlyMap<string, number> = new Map([
  ["gray0625", 0.0625],
  ["gray125", 0.125],
  ["lightGray", 0.25],
  ["mediumGray", 0.5],
  ["darkGray", 0.75],
  ["lightHorizontal", 0.25],
  ["lightVertical", 0.25],
  ["lightDown", 0.25],
  ["lightUp", 0.25],
  ["lightGrid", 0.4375],
  ["lightTrellis", 0.375],
  ["darkHorizontal", 0.5],
  ["darkVertical", 0.5],
  ["darkDown", 0.5],
  ["darkUp", 0.5],
  ["darkGrid", 0.5],
  ["darkTrellis", 0.75],
]);

/**
 * The colour of a `<fill>`: of a pattern what the eye sees from afar, of a gradient its middle.
 * Undefined for a cell that was not filled.
 */
export function fillLook(element: XmlElement, colorOf: ColorReader): string | undefined {
  const pattern = childOf(element, "patternFill");
  const gradient = childOf(element, "gradientFill");
  const color =
    pattern === null ? gradientColor(gradient, colorOf) : patternColor(pattern, colorOf);
  return color === null ? undefined : printRgb(color);
}

function patternColor(pattern: XmlElement, colorOf: ColorReader): Rgb | null {
  const kind = attribute(pattern, "patternType") ?? "none";
  const cover = colorOf(childOf(pattern, "fgColor"));
  if (kind === "solid") return cover;
  const share = COVER.get(kind);
  if (share === undefined) return null;
  return mixRgb(colorOf(childOf(pattern, "bgColor")) ?? WHITE, cover ?? BLACK, share);
}

function gradientColor(gradient: XmlElement | null, colorOf: ColorReader): Rgb | null {
  const stops = (gradient?.children ?? []).filter(({ local }) => local === "stop");
  const [first, last] = [stops[0], stops.at(-1)].map((stop) =>
    stop === undefined ? null : colorOf(childOf(stop, "color"))
  );
  return first == null || last == null ? (first ?? last ?? null) : mixRgb(first, last, 0.5);
}
