/** What may open a syllable; none as well. */
const ONSETS = "b|ch?|d|đ|gh?|gi|h|kh?|l|m|ngh?|nh?|ph?|qu|r|s|th?|tr|v|x";
/** What may follow it, without its tone. */
const RIMES = [
  "a[cimnoptuy]?|a(?:ch|ng|nh)|ă(?:[cmnpt]|ng)|â(?:[cmnptuy]|ng)",
  "e[cmnopt]?|eng|ê[mnptu]?|ê(?:ch|nh|ng)",
  "i[amnptu]?|i(?:ch|nh)|iê(?:[cmnptu]|ng)",
  "o[aceimnpt]?|ong|oa[cimnopty]|oa(?:ch|ng|nh)|oă(?:[cmnt]|ng)|oe[not]|oo(?:c|ng)",
  "ô[cimnpt]?|ông|ơ[imnpt]?",
  "u[acimnptyêơ]?|ung|uâ(?:[nty]|ng)|uê(?:ch|n|nh)|uô(?:[cimnt]|ng)",
  "uy[atu]|uyê[nt]|uy(?:ch|nh)",
  "ư[acimntu]?|ưng|ươ(?:[cimnptu]|ng)",
  "y[tu]?|y(?:ch|nh)|yê(?:[mntu]|ng)",
].join("|");
const TONELESS = new RegExp(`^(?:${ONSETS})?(?:${RIMES})$`);
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;
const ACUTE = "\u0301";
const DOT_BELOW = "\u0323";
const STOPPED = /(?:c|ch|p|t)$/;

/**
 * True when a word is spelled as a Vietnamese syllable can be, in Unicode: one onset, one rime, at
 * most one tone, and only the acute or the dot below before a final c, ch, p or t ("các", "một").
 */
export function isVietnameseSyllable(word: string): boolean {
  const marked = word.toLowerCase().normalize("NFD");
  const tones = marked.match(TONES) ?? [];
  const toneless = marked.replace(TONES, "").normalize("NFC");
  if (tones.length > 1 || !TONELESS.test(toneless)) return false;
  return !STOPPED.test(toneless) || tones[0] === ACUTE || tones[0] === DOT_BELOW;
}
