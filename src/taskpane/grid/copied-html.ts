import type { Area } from "../../core/sheet/snapshot";
import type { MergeIndex } from "./merge-index";
import type { CellLook, ShownSheet } from "./shown-sheet";
import { shownText } from "./shown-text";

const NAMESPACES =
  'xmlns:x="urn:schemas-microsoft-com:office:excel" xmlns="http://www.w3.org/TR/REC-html40"';

/**
 * Cells as a table that Excel and Word paste: merged cells stay merged, and a number carries its
 * value and format beside what is shown, so that it stays a number in an Excel of any language.
 */
export function copiedHtml(sheet: ShownSheet, area: Area, merges: MergeIndex): string {
  const rows: string[] = [];
  for (let row = area.top; row <= area.bottom; row += 1) {
    let cells = "";
    for (let column = area.left; column <= area.right; column += 1)
      if (!merges.isCovered(row, column)) cells += cellHtml(sheet, merges, [row, column]);
    rows.push(`<tr>${cells}</tr>`);
  }
  return `<html ${NAMESPACES}><head><meta charset="utf-8"></head><body><table>${rows.join("")}</table></body></html>`;
}

function cellHtml(
  sheet: ShownSheet,
  merges: MergeIndex,
  [row, column]: readonly [number, number]
): string {
  const cell = sheet.cellAt(row, column);
  const { kind, text } = shownText(cell);
  const { bottom, right } = merges.areaOf({ row, column });
  const spans =
    (bottom > row ? ` rowspan="${String(bottom - row + 1)}"` : "") +
    (right > column ? ` colspan="${String(right - column + 1)}"` : "");
  const number = kind === "number" ? ` x:num="${String(cell?.value)}"` : "";
  const style = styleOf(sheet.lookAt(row, column), kind === "number" ? cell?.format : undefined);
  return `<td${spans}${number}${style}>${escaped(text)}</td>`;
}

function styleOf({ bold, italic, align }: CellLook, format: string | undefined): string {
  const parts = [
    bold === true ? "font-weight:bold" : "",
    italic === true ? "font-style:italic" : "",
    align === undefined ? "" : `text-align:${align}`,
    format === undefined ? "" : `mso-number-format:'${format.replace(/[^\w ]/g, "\\$&")}'`,
  ].filter((part) => part !== "");
  return parts.length === 0 ? "" : ` style="${escaped(parts.join(";"))}"`;
}

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "\n": "<br>",
};

const escaped = (text: string): string =>
  text.replace(/[&<>"\n]/g, (sign) => ENTITIES[sign] ?? sign);
