import type { Derivation, EarlierValue, Figure, FigureBook } from "../figures/figure";
import { figureIn } from "../figures/figure";
import type { Precedent } from "../figures/precedent";
import { thenOf, valueThen } from "../figures/precedent";
import { units } from "../figures/unit";
import { unprintedReading } from "../sheet/reading";
import { shortLabel } from "./derive-share";

/** Digits that stay of a difference: what lies beyond them is binary dust. */
const DIGITS = 12;

/** What is compared: a figure by its name without the prefix, on its sheet and on the earlier one. */
interface ChangeSource {
  readonly prefix: string;
  readonly book: FigureBook;
  readonly precedent: Precedent;
  /** Decimals of shares; a change that they would show as zero is not told. */
  readonly decimals: number;
}

/**
 * How much a figure is above or below that of the earlier sheet: `<name>.change` in its own unit (shares
 * in percent points) and, for all but shares, `<name>.growth` in percent of what it was. Both stand at
 * the cell of the figure. None where either was not read, no growth from zero.
 */
export function deriveChange(name: string, source: ChangeSource): readonly Figure[] {
  const now = figureIn(source.book, `${source.prefix}.${name}`);
  const change = now === null ? null : changeOf(now, source);
  if (now === null || change === null) return [];
  const growth = growthOf(now, change, source);
  return growth === null ? [change] : [change, growth];
}

function changeOf(now: Figure, { precedent, decimals }: ChangeSource): Figure | null {
  const earlier = earlierOf(now, precedent);
  if (earlier === null || now.derived !== undefined) return null;
  const value = Number((now.value - earlier.value).toPrecision(DIGITS));
  if (now.unit.measure === "share" && value !== 0 && !isSeen(value, decimals)) return null;
  const label = shortLabel("Tăng, giảm", "Change", now);
  return derive(now, `${now.id}.change`, {
    ...{ value, unit: now.unit, label },
    derived: { how: "difference", from: [now.id], earlier },
  });
}

function growthOf(now: Figure, change: Figure, { decimals }: ChangeSource): Figure | null {
  const earlier = change.derived?.earlier;
  if (earlier === undefined || earlier.value <= 0 || now.unit.measure === "share") return null;
  const value = Number(((100 * change.value) / earlier.value).toPrecision(DIGITS));
  if (!isSeen(value, decimals)) return null;
  const label = shortLabel("Tỷ lệ tăng, giảm", "Growth", now);
  return derive(now, `${now.id}.growth`, {
    ...{ value, unit: units.percent, label },
    derived: { how: "share", from: [change.id], earlier },
  });
}

function earlierOf(now: Figure, precedent: Precedent): EarlierValue | null {
  const value = valueThen(precedent, now);
  const then = thenOf(precedent, now.id);
  if (value === null || then === null) return null;
  const { workbook, sheet } = precedent.previous;
  return { value, workbook, origin: { sheet, cell: then.cell } };
}

const isSeen = (value: number, decimals: number): boolean =>
  Math.abs(value) >= 0.5 * 10 ** -decimals;

type Worked = Pick<Figure, "value" | "unit" | "label"> & { readonly derived: Derivation };

const derive = (now: Figure, id: string, worked: Worked): Figure => ({
  kind: "figure",
  id,
  ...worked,
  origin: now.origin,
  reading: unprintedReading(worked.value),
});
