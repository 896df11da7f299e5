import type { XmlElement } from "../../opc/parse-xml";
import { attribute, descendants } from "../../opc/parse-xml";
import type { Rgb } from "./rgb";
import { BLACK, parseRgb } from "./rgb";

/**
 * The colours of a theme in the order in which cells count them, light before dark (ECMA-376 Part 1,
 * 18.8.3), each with the one that Excel takes where a workbook has no theme.
 */
const COLORS: readonly (readonly [name: string, usual: string])[] = [
  ["lt1", "FFFFFF"],
  ["dk1", "000000"],
  ["lt2", "EEECE1"],
  ["dk2", "1F497D"],
  ["accent1", "4F81BD"],
  ["accent2", "C0504D"],
  ["accent3", "9BBB59"],
  ["accent4", "8064A2"],
  ["accent5", "4BACC6"],
  ["accent6", "F79646"],
  ["hlink", "0000FF"],
  ["folHlink", "800080"],
];

/** Colours by theme index; null stands for a workbook without a theme that can be read. */
export function themeColors(theme: XmlElement | null): readonly Rgb[] {
  const scheme = theme === null ? undefined : find(theme, "clrScheme");
  return COLORS.map(([name, usual]) => {
    const said = scheme?.children.find(({ local }) => local === name)?.children[0];
    const color = parseRgb(attribute(said, "lastClr") ?? attribute(said, "val") ?? "");
    return color ?? parseRgb(usual) ?? BLACK;
  });
}

function find(root: XmlElement, name: string): XmlElement | undefined {
  for (const element of descendants(root)) if (element.local === name) return element;
  return undefined;
}
