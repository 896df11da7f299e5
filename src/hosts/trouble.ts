import type { Bilingual } from "../core/figures/bilingual";

/** A file or host that is not as hoped. It travels as a value and ends before the person's eyes. */
export interface Trouble {
  /** Stable code: `not-a-zip`, `encrypted`, `old-format` … */
  readonly code: string;
  /** What and where, in the person's words. */
  readonly message: Bilingual;
}

export type Outcome<Value> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly trouble: Trouble };

export const succeed = <Value>(value: Value): Outcome<Value> => ({ ok: true, value });

export const fail = (
  code: string,
  vi: string,
  en: string
): { readonly ok: false; readonly trouble: Trouble } => ({
  ok: false,
  trouble: { code, message: { vi, en } },
});
