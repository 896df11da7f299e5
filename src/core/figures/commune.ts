import { cleanText } from "../sheet/fold-text";

/** Kinds of commune; "thị trấn" ended on 30/6/2025 and stands in older reports. */
export const communeKinds = ["xã", "phường", "đặc khu", "thị trấn"] as const;

/** A commune by its kind and its proper name without it: "phường", "Ba Hàng". */
export interface Commune {
  readonly kind: (typeof communeKinds)[number];
  readonly name: string;
}

/** A kind of commune, not the "xã" of "thị xã"; then its name, up to a comma, a dash or a higher unit. */
const COMMUNE =
  /(?<!\p{L}|thị\s)(xã|phường|đặc khu|thị trấn)\s+(.+?)(?=\s*(?:[,;:(./]|[-–]\s|$)|\s+(?:thành phố|thị xã|huyện|quận|tỉnh|tp)(?!\p{L}))/iu;

/** "UBND phường Ba Hàng" or "ỦY BAN NHÂN DÂN PHƯỜNG BA HÀNG" is the ward Ba Hàng; null for none. */
export function parseCommune(text: string): Commune | null {
  const match = COMMUNE.exec(cleanText(text));
  if (match === null) return null;
  const [, word = "", name = ""] = match;
  const kind = communeKinds.find((candidate) => candidate === word.toLowerCase());
  return kind === undefined ? null : { kind, name: properName(name) };
}

/** "BA HÀNG" in capitals is written "Ba Hàng"; any other spelling stays. */
function properName(name: string): string {
  if (name !== name.toUpperCase()) return name;
  return name.toLowerCase().replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase());
}
