import type { Rgb } from "./rgb";
import { BLACK, WHITE, parseRgb } from "./rgb";

/** Colours 8 to 63 of a workbook that brings no palette of its own (ECMA-376 Part 1, 18.8.27). */
const FROM_8 = `
  000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF
  800000 008000 000080 808000 800080 008080 C0C0C0 808080
  9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF
  000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF
  00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99
  3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696
  003366 339966 003300 333300 993300 993366 333399 333333`;

const read = (text: string): readonly Rgb[] =>
  text
    .trim()
    .split(/\s+/)
    .map((code) => parseRgb(code) ?? BLACK);

/** Colours by index; the first eight are there twice. */
export const indexedPalette: readonly Rgb[] = [...read(FROM_8).slice(0, 8), ...read(FROM_8)];

/** Indices that mean the text and the paper of the machine, whatever the palette. */
export const systemColors: ReadonlyMap<number, Rgb> = new Map([
  [64, BLACK],
  [65, WHITE],
]);
