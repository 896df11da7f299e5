import type { Unit } from "../../../src/core/figures/unit";
import type { Cell } from "../../../src/core/sheet/snapshot";
import type { Draw } from "./draw";

/** How one person types numbers; the same on the whole sheet, but for the odd cell. */
export interface Typing {
  /** Totals and shares are formulas; then nothing that is added up is text. */
  readonly hasFormulas: boolean;
  readonly zero: "number" | "blank" | "dash";
  readonly count: "number" | "format" | "text" | "mixed";
  readonly share: "percent" | "points" | "text";
  /** Decimals of shares. */
  readonly decimals: number;
  readonly textChance: number;
}

/** The habits of one sheet. */
export function drawTyping(draw: Draw): Typing {
  const hasFormulas = draw.chance(0.5);
  return {
    hasFormulas,
    // A quotient of a dash is #VALUE!, which nobody leaves.
    zero: draw.pick(["number", "number", "number", "blank", hasFormulas ? "number" : "dash"]),
    count: draw.pick(["number", "format", "text", "mixed"]),
    share: draw.pick(["percent", "points", "text"]),
    decimals: draw.pick([0, 1, 2, 2]),
    textChance: draw.pick([0, 0.1, 0.5]),
  };
}

/** A figure to be typed; money in its own unit, shares in percent points. */
export interface Amount {
  readonly value: number;
  readonly unit: Unit;
  /** The whole of "4/4". */
  readonly whole: number;
}

/** What a person leaves in the cell for a value, or undefined for a blank. */
export function typeNumber(draw: Draw, typing: Typing, amount: Amount): Cell | undefined {
  const { value, unit } = amount;
  if (unit.measure === "ratio")
    return { value: `${String(value)}/${String(amount.whole)}`, format: "@" };
  if (unit.measure === "code") return draw.chance(0.3) ? { value: `0${String(value)}` } : { value };
  if (unit.measure === "share") return typeShare(draw, typing, value);
  if (value === 0 && typing.zero !== "number")
    return typing.zero === "dash" ? { value: "-" } : undefined;
  return unit.measure === "money" ? typeMoney(draw, typing, value) : typeCount(draw, typing, value);
}

function typeCount(draw: Draw, { count, hasFormulas }: Typing, value: number): Cell {
  const way = count === "mixed" ? draw.pick(["number", "format", "text"] as const) : count;
  if (way === "text" && !hasFormulas) return { value: writtenCount(draw, value) };
  return way === "format" ? { value, format: "#,##0" } : { value };
}

/** "08", "3.936", "3936". */
function writtenCount(draw: Draw, value: number): string {
  if (value > 0 && value < 10) return `0${String(value)}`;
  return draw.chance(0.7) ? grouped(value) : String(value);
}

function typeMoney(draw: Draw, { textChance, hasFormulas }: Typing, value: number): Cell {
  if (!hasFormulas && draw.chance(textChance)) return { value: grouped(value) };
  return { value, format: Number.isInteger(value) ? "#,##0" : "#,##0.###" };
}

function typeShare(draw: Draw, { share, decimals }: Typing, value: number): Cell {
  // Points of one or less might be a fraction: nobody could tell.
  const way = share === "points" && value <= 1 ? "text" : share;
  if (way === "percent") {
    const format = decimals === 0 ? "0%" : `0.${"0".repeat(decimals)}%`;
    return { value: Number((value / 100).toFixed(decimals + 2)), format };
  }
  if (way === "points")
    return draw.chance(0.5) || decimals === 0
      ? { value }
      : { value, format: `0.${"0".repeat(decimals)}` };
  return {
    value: `${value.toFixed(draw.chance(0.5) ? decimals : trimmed(value)).replace(".", ",")}%`,
  };
}

const trimmed = (value: number): number => String(value).split(".")[1]?.length ?? 0;

/** As Vietnamese offices write it: "5.309.052.700", "1.314,5". */
export function grouped(value: number): string {
  const [whole = "", fraction] = String(Math.abs(value)).split(".");
  const dotted = whole.replace(/\B(?=(\d{3})+$)/g, ".");
  return (value < 0 ? "-" : "") + (fraction === undefined ? dotted : `${dotted},${fraction}`);
}
