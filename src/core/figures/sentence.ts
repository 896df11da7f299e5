import type { CellAddress } from "../sheet/address";
import type { Bilingual } from "./bilingual";
import type { Unit } from "./unit";

/** A value that fills a `{{placeholder}}` of a sentence; numbers become text only when it is said. */
export type SentenceValue =
  | string
  | Bilingual
  | { readonly number: number; readonly unit?: Unit; readonly decimals?: number }
  | { readonly cells: readonly CellAddress[] }
  /** Terms of a sum as a person writes them: "3.548 + 9". */
  | { readonly sum: readonly number[]; readonly unit?: Unit };

/** A message that is not yet said: templates with `{{placeholders}}`, and the data that fill them. */
export interface Sentence {
  readonly texts: Bilingual;
  readonly data: Readonly<Record<string, SentenceValue>>;
}
