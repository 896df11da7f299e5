type Rgb = readonly [number, number, number];

/** Contrast of small letters that WCAG 2 asks for at level AA, and of lines. */
const AA_TEXT = 4.5;
export const AA_LINE = 3;

/** How far two colours ("#rrggbb") are apart in brightness, 1 to 21, as WCAG 2 counts it. */
export function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [brightness(one), brightness(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/** The colour itself where it is legible on the ground, else as little lighter or darker as needed. */
export function legibleOn(ground: string, color: string, least = AA_TEXT): string {
  const end = inkOn(ground);
  for (let share = 0; share < 1; share += 0.1) {
    const mixed = mix(color, end, share);
    if (contrast(ground, mixed) >= least) return mixed;
  }
  return end;
}

/** Black or white, whichever is better to read on the ground. */
export const inkOn = (ground: string): string =>
  contrast(ground, "#000000") >= contrast(ground, "#ffffff") ? "#000000" : "#ffffff";

function mix(from: string, to: string, share: number): string {
  const [one, other] = [rgbOf(from), rgbOf(to)];
  const parts = one.map((part, index) => Math.round(part + ((other[index] ?? 0) - part) * share));
  return `#${parts.map((part) => part.toString(16).padStart(2, "0")).join("")}`;
}

/** Relative luminance: https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
function brightness(color: string): number {
  const [red, green, blue] = rgbOf(color).map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function rgbOf(color: string): Rgb {
  const number = Number.parseInt(color.slice(1), 16) || 0;
  return [(number >> 16) & 255, (number >> 8) & 255, number & 255];
}
