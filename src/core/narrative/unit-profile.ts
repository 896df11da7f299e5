import type { Commune } from "../figures/commune";
import type { Period } from "../figures/period";

/** Who reports, to whom, about which period. Nothing in it is guessed: unknown parts are null. */
export interface UnitProfile extends Commune {
  /** The body reported to, as written after "Kính gửi": "Ủy ban nhân dân tỉnh Thái Nguyên". */
  readonly upper: string | null;
  readonly period: Period | null;
}
