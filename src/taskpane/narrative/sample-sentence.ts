import type { Figure } from "../../core/figures/figure";
import { units } from "../../core/figures/unit";
import type { NarrativeStyle } from "../../core/narrative/style";
import { writeNarrative } from "../../core/narrative/write-narrative";
import { passageText } from "./passage-text";
import { unprintedReading } from "../../core/sheet/reading";

/** Counts in whose sentence every choice of style shows: thousands, a count below ten, two shares. */
const counts = {
  "tthc.resolved.total": 3964,
  "tthc.resolved.early": 2681,
  "tthc.resolved.overdue": 8,
} as const;

/** A sentence as passages read in this style, written by the very hand that writes them. */
export function sampleSentence(style: NarrativeStyle): string {
  const figures = Object.entries(counts).map(
    ([id, value]) => [id, sampleFigure(id, value)] as const
  );
  const { passages } = writeNarrative(new Map(figures), { style, profile: null });
  return passages.map(passageText).join(" ");
}

function sampleFigure(id: string, value: number): Figure {
  return {
    kind: "figure",
    id,
    label: { vi: id, en: id },
    value,
    unit: units.dossier,
    origin: { sheet: "", cell: "" },
    reading: unprintedReading(value),
  };
}
