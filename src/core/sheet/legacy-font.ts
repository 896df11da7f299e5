import { decodeLegacyText } from "./decode-legacy-text";
import type { LegacyEncoding } from "./decode-legacy-text";
import { isVietnameseSyllable } from "./vietnamese-syllable";

const LEGACY_FONT = /^(?:\.vn|vni(?:-|\s|$))/i;
const ENCODINGS: readonly LegacyEncoding[] = ["TCVN3", "VNI"];
/** Letters that neither encoding has: text with them is Unicode. */
const UNICODE_LETTER = /[\u0100-\u1fff]/;
/** Words of ASCII and Latin-1 letters and signs; the soft hyphen is a letter here. */
const WORD = /[a-z\u00a1-\u00ff]+/gi;
/** Below this, French "tôt" and the unit "µm" would pass for Vietnamese. */
const LEAST_EVIDENCE = 4;

/** True for the fonts that TCVN3 and VNI text needs: .VnTime, .VnArialH, VNI-Times … */
export function isLegacyFontName(name: string): boolean {
  return LEGACY_FONT.test(name.trim());
}

/**
 * The legacy encoding in which a text is Vietnamese, or null. It speaks only when some words cannot
 * be Vietnamese as they stand and every accented word is a syllable once decoded; single short
 * words ("Sè") stay undecided, for they may be Unicode. Give it raw text: cleaning removes the
 * soft hyphen that is ư in TCVN3.
 */
export function detectLegacyEncoding(text: string): LegacyEncoding | null {
  const raw = text.normalize("NFC");
  if (UNICODE_LETTER.test(raw)) return null;
  const accented = [
    ...new Set((raw.match(WORD) ?? []).filter((word) => /[\u00a1-\u00ff]/.test(word))),
  ];
  const foreign = accented.filter((word) => /[a-z]/i.test(word) && !isVietnameseSyllable(word));
  if (foreign.join("").length < LEAST_EVIDENCE) return null;
  const makesSense = (encoding: LegacyEncoding): boolean =>
    accented.every((word) => isVietnameseSyllable(decodeLegacyText(word, encoding)));
  return ENCODINGS.find(makesSense) ?? null;
}
