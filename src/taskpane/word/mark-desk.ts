import { createContext, useContext } from "react";
import type { Language } from "../../core/figures/bilingual";
import type { FigureId } from "../../core/figures/figure";
import type { ParcelFigure } from "../../core/link/parcel";
import type { PlannedMark } from "../../core/link/planned-mark";
import type { MarkPlace } from "../../hosts/document-host";

/** What every line about a figure of the report needs: how to say things, and where it can lead. */
export interface MarkDesk {
  readonly language: Language;
  /** The figures of the parcel. */
  readonly figures: ReadonlyMap<FigureId, ParcelFigure>;
  /** ISO time at which the sheets were read. */
  readonly readAt: string;
  /** Null over a file: nothing can be shown in it. */
  readonly actions: MarkActions | null;
}

export interface MarkActions {
  /** Shows the mark in the text. */
  readonly goTo: (mark: MarkPlace) => void;
  /** Shows the figure's cell in Excel; null while Excel does not answer. */
  readonly showCell: ((mark: PlannedMark) => void) | null;
  /** Puts a figure where the cursor stands; null while nothing may be changed. */
  readonly insertFigure: ((mark: PlannedMark) => void) | null;
}

export const MarkDeskContext = createContext<MarkDesk | null>(null);

export function useMarkDesk(): MarkDesk {
  const desk = useContext(MarkDeskContext);
  if (desk === null) throw new Error("A line about a figure stands outside a comparison.");
  return desk;
}
