import { shareOf } from "../figures/evaluate-relation";
import type { Figure, FigureBook } from "../figures/figure";
import { figureIn } from "../figures/figure";
import { units } from "../figures/unit";
import type { SharePlan } from "./passage-plan";
import { unprintedReading } from "../sheet/reading";

/** Labels travel as titles of marks, which hold no more. */
const LONGEST_LABEL = 64;

/**
 * The share of a part in a whole, unrounded, in percent points; it stands at the cell of the part.
 * Null where the sheet itself prints the share, where either was not read, and for a whole of zero:
 * such a share is neither 0 % nor 100 %.
 */
export function deriveShare(plan: SharePlan, prefix: string, book: FigureBook): Figure | null {
  const id = `${prefix}.${plan.share}`;
  const part = figureIn(book, `${prefix}.${plan.part}`);
  const whole = figureIn(book, `${prefix}.${plan.whole}`);
  if (figureIn(book, id) !== null || part === null || whole === null) return null;
  if (whole.value === 0 || part.unit.measure !== whole.unit.measure) return null;
  const value = shareOf(part, whole);
  return {
    kind: "figure",
    id,
    label: shortLabel("Tỷ lệ", "Share", part),
    value,
    unit: units.percent,
    origin: part.origin,
    reading: unprintedReading(value),
    derived: { how: "share", from: [part.id, whole.id] },
  };
}

/** What was worked out of a figure, as the title of its mark: "Tỷ lệ: Tiếp nhận, tổng số". */
export function shortLabel(vi: string, en: string, { label }: Figure): Figure["label"] {
  return { vi: cut(`${vi}: ${label.vi}`), en: cut(`${en}: ${label.en}`) };
}

function cut(label: string): string {
  return label.length <= LONGEST_LABEL ? label : `${label.slice(0, LONGEST_LABEL - 1).trimEnd()}…`;
}
