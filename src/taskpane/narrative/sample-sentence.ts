import type { Figure } from "../../core/figures/figure";
import { units } from "../../core/figures/unit";
import { draftPassage } from "../../core/narrative/draft-passage";
import type { NarrativeStyle } from "../../core/narrative/style";
import { tthcPassage } from "../../core/narrative/tthc-passage";
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
  const sheet = { prefix: "tthc", book: new Map(figures) };
  const draft = draftPassage(tthcPassage, sheet, { style, profile: null });
  return draft === null ? "" : passageText(draft.passage);
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
