/** A reporting period. Dates are ISO (YYYY-MM-DD); null where the sheet or person did not say. */
export interface Period {
  readonly kind: "month" | "quarter" | "half" | "nine-months" | "year" | "free";
  readonly year: number;
  /** Month 1–12, quarter 1–4, half 1–2; null for the other kinds. */
  readonly index: number | null;
  readonly from: string | null;
  readonly to: string | null;
}
