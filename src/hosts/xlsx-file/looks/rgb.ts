/** Red, green and blue, each from 0 to 255. */
export type Rgb = readonly [red: number, green: number, blue: number];

export const BLACK: Rgb = [0, 0, 0];
export const WHITE: Rgb = [255, 255, 255];

/** Reads "RRGGBB", or "AARRGGBB" as files write it: sheets know no transparency. Null for anything else. */
export function parseRgb(text: string): Rgb | null {
  if (!/^(?:[0-9a-f]{2})?[0-9a-f]{6}$/i.test(text)) return null;
  const value = Number.parseInt(text.slice(-6), 16);
  return [value >> 16, (value >> 8) & 0xff, value & 0xff];
}

/** "#rrggbb" */
export const printRgb = (color: Rgb): string =>
  `#${color.map((channel) => channel.toString(16).padStart(2, "0")).join("")}`;

/** What the eye sees where so much of a ground (0 to 1) is covered. */
export function mixRgb(ground: Rgb, cover: Rgb, share: number): Rgb {
  const mix = (under: number, over: number): number => Math.round(under + (over - under) * share);
  return [mix(ground[0], cover[0]), mix(ground[1], cover[1]), mix(ground[2], cover[2])];
}
