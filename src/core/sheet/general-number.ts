/** Digits that Excel has room for in a cell without a number format. */
const DIGITS = 10;
/** From here such a cell shows powers of ten. */
const TOO_LARGE = 1e11;
const TOO_SMALL = 1e-4;

/** A number as a cell without a number format shows it, with a decimal comma: "3936", "0,333333333". */
export function generalNumber(value: number): string {
  const size = Math.abs(value);
  if (Number.isInteger(value) && size < TOO_LARGE) return String(value + 0);
  if (size >= TOO_LARGE || size < TOO_SMALL) return powerOfTen(value);
  const magnitude = Math.floor(Math.log10(size));
  return comma(withoutZeros(value.toPrecision(DIGITS + Math.min(0, magnitude))));
}

/** Excel writes the exponent with its sign and two digits: "1,5E+12". */
function powerOfTen(value: number): string {
  const [digits = "", exponent = ""] = value.toExponential(5).split("e");
  const sign = exponent.startsWith("-") ? "-" : "+";
  return `${comma(withoutZeros(digits))}E${sign}${exponent.slice(1).padStart(2, "0")}`;
}

const withoutZeros = (digits: string): string =>
  digits.includes(".") ? digits.replace(/\.?0+$/, "") : digits;

const comma = (digits: string): string => digits.replace(".", ",");
