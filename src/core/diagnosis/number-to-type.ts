import type { Figure, Gap } from "../figures/figure";
import { isPercentFormat } from "../sheet/number-format";
import { readNumber } from "../sheet/read-number";
import type { NumberReading } from "../sheet/reading";
import type { Cell } from "../sheet/snapshot";

/** What to type into a cell so that it is read as a number, and whether nobody can misread it. */
export interface TypedNumber {
  /** A text stays a text: it is not to be turned into a number or a date on the way. */
  readonly value: string | number;
  readonly isSure: boolean;
}

type Typing = string | number;

/** Binary fractions: 0.6723 · 100 is not exactly 67.23. */
const DUST = 1e-9;

/**
 * The content for the figure's cell that our own reader reads as exactly `to` (in the figure's
 * unit), in the manner of the cell: a fraction under a percent format, points where points were
 * typed, "18/19" for "17/19", a text where the cell's format keeps texts. Null where the cell's
 * format lets no typing mean that number.
 */
export function numberToType(
  entry: Figure | Gap,
  cell: Cell | undefined,
  to: number
): TypedNumber | null {
  const read = typingsOf(entry, cell, to).flatMap((value) => {
    const reading = readTyped(entry, cell, value);
    return reading !== null && isNumber(entry, reading, to)
      ? [{ value, isSure: reading.sureness !== "ambiguous" }]
      : [];
  });
  return read.find(({ isSure }) => isSure) ?? read[0] ?? null;
}

/** True for a cell whose format turns everything that is typed into text, formulas too. */
export function keepsTexts(cell: Cell | undefined): boolean {
  return cell?.format?.trim() === "@";
}

/** Ways to write the number, the one that fits the cell best first. */
function typingsOf(entry: Figure | Gap, cell: Cell | undefined, to: number): readonly Typing[] {
  const reading = entry.kind === "figure" ? entry.reading : null;
  if (reading?.whole !== undefined) return [`${String(to)}/${String(reading.whole)}`];
  if (reading?.way === "with-unit") return [withinText(reading, to)];
  if (keepsTexts(cell)) return textsOf(reading, to);
  if (entry.unit.measure !== "share") return [to];
  return shareNumbers(reading, cell, to);
}

function shareNumbers(
  reading: NumberReading | null,
  cell: Cell | undefined,
  to: number
): readonly number[] {
  const fraction = Number((to / 100).toPrecision(15));
  if (isPercentFormat(cell?.format)) return [fraction];
  return reading?.way === "fraction-as-share" ? [fraction, to] : [to];
}

/** "1.706" or "1706", "84,17%" or "84,17": as the text that stood there. */
function textsOf(reading: NumberReading | null, to: number): readonly string[] {
  const plain = decimalComma(to);
  if (reading?.printed.includes("%") === true) return [`${plain}%`];
  return reading?.way === "grouped-text" ? [grouped(to), plain] : [plain];
}

/** "155 triệu" for "150 triệu". */
function withinText({ printed }: NumberReading, to: number): string {
  return printed.replace(/\d[\d., ]*(?<! )/, grouped(to));
}

function grouped(to: number): string {
  const [whole = "", fraction] = decimalComma(to).split(",");
  const thousands = whole.replace(/\B(?=(\d{3})+$)/g, ".");
  return fraction === undefined ? thousands : `${thousands},${fraction}`;
}

const decimalComma = (to: number): string => String(to).replace(".", ",");

function readTyped(
  { unit }: Figure | Gap,
  cell: Cell | undefined,
  value: Typing
): NumberReading | null {
  const typed: Cell = cell?.format === undefined ? { value } : { value, format: cell.format };
  const reading = readNumber(typed, unit.measure, { scale: unit.scale });
  return reading.kind === "number" ? reading : null;
}

function isNumber({ unit }: Figure | Gap, { value, scale }: NumberReading, to: number): boolean {
  const meant = to * unit.scale;
  return Math.abs(value * (scale ?? unit.scale) - meant) <= DUST * Math.max(1, Math.abs(meant));
}
