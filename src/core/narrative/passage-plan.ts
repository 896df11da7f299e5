import type { Bilingual } from "../figures/bilingual";
import type { Clause } from "./clause";
import type { Wording } from "./wording";

/** A passage before any figure: what it may say, and the shares that it works out. */
export interface PassagePlan {
  /** First part of the ids of its figures; all other names in the plan leave it out. */
  readonly topic: string;
  readonly title: Bilingual;
  readonly shares: readonly SharePlan[];
  /** Figures that are compared with those of an earlier period. */
  readonly changes?: readonly string[];
  /** Paragraphs as lists of sentences without full stop; what cannot be said is null. */
  readonly write: (wording: Wording) => readonly (readonly Clause[])[];
}

/** A share worked out as 100 · part / whole where the sheet prints none. */
export interface SharePlan {
  readonly share: string;
  readonly part: string;
  readonly whole: string;
}

/** The shares of several parts in one whole, each called `<part>.share`. */
export function sharesOf(whole: string, parts: readonly string[]): readonly SharePlan[] {
  return parts.map((part) => ({ share: `${part}.share`, part, whole }));
}
