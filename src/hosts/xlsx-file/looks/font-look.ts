import type { XmlElement } from "../../opc/parse-xml";
import { attribute } from "../../opc/parse-xml";
import type { CellLook } from "../../workbook-look";
import { childOf } from "../workbook-part";
import type { ColorReader } from "./color-reader";
import { printRgb } from "./rgb";

/** What a font says of a cell; name and size are always there. */
export interface FontLook extends Pick<
  CellLook,
  "bold" | "italic" | "underline" | "strike" | "color"
> {
  readonly font: string;
  readonly size: number;
}

/** Excel's font where a file names none. */
export const usualFont: FontLook = { font: "Calibri", size: 11 };

const AUTOMATIC = "#000000";

/**
 * Reads a `<font>` (ECMA-376 Part 1, 18.8.22). Plain black is no colour: it is what text has that
 * nobody coloured, and almost every font of a file says it in one of four ways.
 */
export function fontLook(element: XmlElement, colorOf: ColorReader): FontLook {
  const color = colorOf(childOf(element, "color"));
  const code = color === null ? AUTOMATIC : printRgb(color);
  return {
    font: valueOf(element, "name") ?? usualFont.font,
    size: sizeOf(valueOf(element, "sz")),
    ...(isSet(element, "b") ? { bold: true } : {}),
    ...(isSet(element, "i") ? { italic: true } : {}),
    ...(isSet(element, "u") ? { underline: true } : {}),
    ...(isSet(element, "strike") ? { strike: true } : {}),
    ...(code === AUTOMATIC ? {} : { color: code }),
  };
}

const valueOf = (element: XmlElement, name: string): string | null =>
  attribute(childOf(element, name) ?? undefined, "val");

function sizeOf(text: string | null): number {
  const size = Number(text ?? "");
  return size > 0 ? size : usualFont.size;
}

/** `<b/>` is as good as `<b val="1"/>`; underlines have kinds, and one of them is "none". */
function isSet(element: XmlElement, name: string): boolean {
  if (childOf(element, name) === null) return false;
  return !["0", "false", "none"].includes(valueOf(element, name) ?? "");
}
