import type { Figure, FigureId } from "../figures/figure";
import type { Bilingual } from "../figures/bilingual";

/** Part of a sentence: words, or a figure that stays live in the document. */
export type Piece =
  | { readonly kind: "text"; readonly text: string }
  | {
      readonly kind: "figure";
      readonly figure: FigureId;
      /** The figure as printed in the sentence: "3.936", "84,17%". One figure has one text within a passage. */
      readonly text: string;
    };

/** A narrative unit: paragraphs made of pieces. Only sentences whose figures were read are in it. */
export interface Passage {
  /** At most 6 ASCII letters or digits; it travels in every tag. */
  readonly id: string;
  readonly title: Bilingual;
  readonly paragraphs: readonly (readonly Piece[])[];
}

/** What the narrative gives: passages, and the figures that it derived by arithmetic on the way. */
export interface Narrative {
  readonly passages: readonly Passage[];
  readonly derived: readonly Figure[];
}
