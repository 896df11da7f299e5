import type { Language } from "../figures/bilingual";
import type { Figure } from "../figures/figure";
import type { Unit } from "../figures/unit";
import type { NarrativeStyle } from "./style";

/** How a number is written; what is absent is false, grouping apart. */
export interface NumberShape {
  /** Most decimals, further ones rounded half-up; absent: all that the number has. */
  readonly decimals?: number;
  /** Zeros at the end stay, up to `decimals`: "97,50". */
  readonly keepZeros?: boolean;
  /** Marks between thousands: "3.936". True unless told. */
  readonly grouping?: boolean;
  /** "01" to "09", as counts below ten are written before their noun; 0 stays "0". */
  readonly leadingZero?: boolean;
}

const signs = {
  vi: { group: ".", decimal: "," },
  en: { group: ",", decimal: "." },
} as const satisfies Record<Language, unknown>;

/** Excel keeps 15 digits; what a number shows beyond them is binary dust. */
const DIGITS = 15;
/** A share printed with more decimals than anybody writes is a formula that nobody rounded. */
const MOST_PRINTED_DECIMALS = 4;

/**
 * The text of a figure in the narrative: "3.936", "01", "84,17%", "5.309.052.700", "17/19". The
 * noun or the currency stands beside it, never in it. A share has the decimals printed on its sheet
 * without zeros at the end ("97,50" is written 97,5); one that is derived, or that a formula left
 * unrounded, is rounded half-up to the style's. What a coded answer stands for is said in words, and
 * a change with its direction: "tăng 120", "giảm 0,3%", "không thay đổi".
 */
export function formatFigure(figure: Figure, style: NarrativeStyle): string {
  return figure.derived?.earlier === undefined
    ? formatValue(figure, style)
    : formatChange(figure, style);
}

function formatChange(figure: Figure, style: NarrativeStyle): string {
  if (figure.value === 0) return "không thay đổi";
  const size = formatValue({ ...figure, value: Math.abs(figure.value) }, style);
  // A share changes by points, which stand beside the figure like a noun; a count by a share of itself.
  const isPoints = figure.unit.measure === "share" && figure.derived?.how === "difference";
  return `${figure.value > 0 ? "tăng" : "giảm"} ${isPoints ? size.replace("%", "") : size}`;
}

function formatValue(figure: Figure, style: NarrativeStyle): string {
  const { value, unit, reading } = figure;
  const { grouping } = style;
  switch (unit.measure) {
    case "share":
      return `${formatNumber(value, "vi", { grouping, ...shareShape(figure, style) })}%`;
    case "money":
      return formatNumber(value, "vi", { grouping, ...moneyShape(figure) });
    case "count":
      return formatPart(value, reading.whole, { grouping, leadingZero: style.leadingZero });
    case "ratio":
      return formatPart(value, reading.whole, { grouping });
    case "code":
      return answerOf(figure) ?? formatNumber(value, "vi", { grouping: false });
  }
}

/**
 * A number with its unit as findings say it: "84,17%", "1.314,6 triệu đồng"; counts without noun.
 * Decimals that are asked for are all shown; a share that asks for none has at most two.
 */
export function formatQuantity(
  value: number,
  language: Language,
  { unit, decimals }: { readonly unit?: Unit; readonly decimals?: number }
): string {
  const isShare = unit?.measure === "share";
  const asked = decimals === undefined ? null : { decimals, keepZeros: true };
  const text = formatNumber(value, language, asked ?? (isShare ? { decimals: 2 } : {}));
  if (isShare) return `${text}%`;
  return unit?.measure === "money" ? `${text} ${unit.name[language]}` : text;
}

/**
 * "3.936" and "84,17" in Vietnamese, "3,936" and "84.17" in English. Rounding is half-up away from
 * zero on the decimal digits (2,675 becomes 2,68). Throws for what is no number.
 */
export function formatNumber(value: number, language: Language, shape: NumberShape = {}): string {
  if (!Number.isFinite(value)) throw new Error(`Not a number to write: ${String(value)}`);
  const { whole, fraction } = digitsOf(value, shape);
  const { group, decimal } = signs[language];
  const grouped = shape.grouping === false ? whole : whole.replace(/\B(?=(\d{3})+$)/g, group);
  const sign = value < 0 && /[1-9]/.test(whole + fraction) ? "-" : "";
  const zero = shape.leadingZero === true && /^[1-9]$/.test(sign + whole + fraction) ? "0" : "";
  return sign + zero + grouped + (fraction === "" ? "" : decimal + fraction);
}

/** What a coded answer stands for, inside a sentence: "có", "2 cấp". Null for a code outside its list. */
export function answerOf({ value, unit }: Figure): string | null {
  const words = unit.codes?.[value]?.vi;
  return words === undefined ? null : words.charAt(0).toLowerCase() + words.slice(1);
}

/** "17/19" where the cell printed part and whole, the part alone otherwise. */
function formatPart(value: number, whole: number | undefined, shape: NumberShape): string {
  const part = formatNumber(value, "vi", shape);
  return whole === undefined ? part : `${part}/${formatNumber(whole, "vi", shape)}`;
}

function shareShape({ derived, reading }: Figure, style: NarrativeStyle): NumberShape {
  const isPrinted = derived === undefined && reading.decimals <= MOST_PRINTED_DECIMALS;
  return { decimals: isPrinted ? reading.decimals : style.decimals };
}

/**
 * A cell that names its own unit may hold more digits of the form's unit than it printed; of what was
 * worked out nothing is printed.
 */
function moneyShape({ reading, derived }: Figure): NumberShape {
  return reading.scale === undefined && derived === undefined ? { decimals: reading.decimals } : {};
}

/** Digits before and after the decimal sign, rounded as the shape says. */
function digitsOf(value: number, { decimals = decimalsOf(value), keepZeros = false }: NumberShape) {
  const digits = scaledDigits(value, decimals).toString();
  const padded = digits.padStart(decimals + 1, "0");
  const fraction = padded.slice(padded.length - decimals);
  return {
    whole: padded.slice(0, padded.length - decimals),
    fraction: keepZeros ? fraction : fraction.replace(/0+$/, ""),
  };
}

/** Size of the number as a whole count of its last decimal: 2.675 with 2 decimals is 268. */
function scaledDigits(value: number, decimals: number): bigint {
  const size = Math.abs(value);
  if (Number.isInteger(size)) return BigInt(size) * 10n ** BigInt(decimals);
  const [digits = "", exponent = ""] = size.toExponential(DIGITS - 1).split("e");
  const shift = Number(exponent) + 1 - DIGITS + decimals;
  const number = BigInt(digits.replace(".", ""));
  if (shift >= 0) return number * 10n ** BigInt(shift);
  const step = 10n ** BigInt(-shift);
  return (number + step / 2n) / step;
}

/** Decimals that hold every digit of the number; zeros at the end are dropped later. */
function decimalsOf(value: number): number {
  if (Number.isInteger(value)) return 0;
  const exponent = Math.floor(Math.log10(Math.abs(value)));
  return Math.max(0, DIGITS - 1 - exponent);
}
