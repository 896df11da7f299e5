import type { Rgb } from "./rgb";

/** Hue, saturation and lightness are counted in 240ths of whole numbers, as Windows does. */
const WHOLE = 240;
const [SIXTH, THIRD, HALF] = [WHOLE / 6, WHOLE / 3, WHOLE / 2];
/** Tints stand in files as 32767ths: 0.8 comes back as 0.79998. */
const SLACK = 0.02;

interface Hls {
  readonly hue: number;
  readonly lightness: number;
  readonly saturation: number;
}

/**
 * A colour made lighter (tint up to 1) or darker (down to -1): hue and saturation stay, the lightness
 * moves (ECMA-376 Part 1, 18.8.19). The norm leaves the rounding open; this gives the colours of Excel's
 * own menu, to the last digit.
 */
export function tintColor(color: Rgb, tint: number): Rgb {
  if (tint === 0) return color;
  const { hue, lightness, saturation } = toHls(color);
  const moved = tint < 0 ? lightness * (1 + tint) : lightness * (1 - tint) + WHOLE * tint;
  const held = Math.min(WHOLE, Math.max(0, Math.floor(moved + SLACK)));
  return fromHls({ hue, lightness: held, saturation });
}

/** Whole part of a fraction that is rounded at one half. */
const divide = (number: number, by: number): number =>
  Math.floor((number + Math.floor(by / 2)) / by);

function toHls([red, green, blue]: Rgb): Hls {
  const highest = Math.max(red, green, blue);
  const lowest = Math.min(red, green, blue);
  const [sum, span] = [highest + lowest, highest - lowest];
  const lightness = divide(sum * WHOLE, 510);
  if (span === 0) return { hue: 0, lightness, saturation: 0 };
  const saturation = divide(span * WHOLE, lightness <= HALF ? sum : 510 - sum);
  const lack = (channel: number): number => divide((highest - channel) * SIXTH, span);
  return { hue: hueOf([red, green, blue], lack), lightness, saturation };
}

function hueOf([red, green, blue]: Rgb, lack: (channel: number) => number): number {
  const highest = Math.max(red, green, blue);
  if (highest === red) return lack(blue) - lack(green);
  if (highest === green) return THIRD + lack(red) - lack(blue);
  return 2 * THIRD + lack(green) - lack(red);
}

function fromHls({ hue, lightness, saturation }: Hls): Rgb {
  const high =
    lightness <= HALF
      ? divide(lightness * (WHOLE + saturation), WHOLE)
      : lightness + saturation - divide(lightness * saturation, WHOLE);
  const low = 2 * lightness - high;
  const channel = (at: number): number =>
    divide(channelAt((at + WHOLE) % WHOLE, low, high) * 255, WHOLE);
  return [channel(hue + THIRD), channel(hue), channel(hue - THIRD)];
}

function channelAt(hue: number, low: number, high: number): number {
  if (hue < SIXTH) return low + divide((high - low) * hue, SIXTH);
  if (hue < HALF) return high;
  if (hue < 2 * THIRD) return low + divide((high - low) * (2 * THIRD - hue), SIXTH);
  return low;
}
