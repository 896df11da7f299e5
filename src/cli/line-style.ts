import type { Language } from "../core/figures/bilingual";
import type { Paint } from "./paint";

/** In which language and with which colours lines are written. */
export interface LineStyle {
  readonly language: Language;
  readonly paint: Paint;
}
