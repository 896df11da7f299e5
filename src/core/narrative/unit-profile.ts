import type { Period } from "../figures/period";

/** Kinds of commune; "thị trấn" ended on 30/6/2025 and stands in older reports. */
export const unitKinds = ["xã", "phường", "đặc khu", "thị trấn"] as const;

/** Who reports, to whom, about which period. Nothing in it is guessed: unknown parts are null. */
export interface UnitProfile {
  readonly kind: (typeof unitKinds)[number];
  /** Proper name without the kind: "Ba Hàng". */
  readonly name: string;
  /** The body reported to, as written after "Kính gửi": "Ủy ban nhân dân tỉnh Thái Nguyên". */
  readonly upper: string | null;
  readonly period: Period | null;
}
