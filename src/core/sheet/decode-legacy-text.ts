/** Encodings of the time before Unicode: text in them makes sense only in fonts made for them. */
export type LegacyEncoding = "TCVN3" | "VNI";

/** TCVN 5712:1993 (VN3, "ABC"), as Windows shows its bytes in an ordinary font: sign, then letter. */
const TCVN3 = pairs(
  "µà ¸á ¶ả ·ã ¹ạ ¨ă »ằ ¾ắ ¼ẳ ½ẵ Æặ ©â Çầ Êấ Èẩ Éẫ Ëậ ®đ",
  "Ìè Ðé Îẻ Ïẽ Ñẹ ªê Òề Õế Óể Ôễ Öệ ×ì Ýí Øỉ Üĩ Þị",
  "ßò ãó áỏ âõ äọ «ô åồ èố æổ çỗ éộ ¬ơ êờ íớ ëở ìỡ îợ",
  "ïù óú ñủ òũ ôụ \u00adư õừ øứ öử ÷ữ ùự úỳ ýý ûỷ üỹ þỵ",
  "¡Ă ¢Â £Ê ¤Ô ¥Ơ ¦Ư §Đ"
);

/** VNI-Windows: letters of their own, then signs that lay marks on the vowel before them. */
const VNI_LETTERS = pairs("æỉ óĩ òị îỵ ñđ ôơ öư ÆỈ ÓĨ ÒỊ ÎỴ ÑĐ ÔƠ ÖƯ");
const ACUTE = "\u0301";
const GRAVE = "\u0300";
const HOOK = "\u0309";
const TILDE = "\u0303";
const DOT_BELOW = "\u0323";
const CIRCUMFLEX = "\u0302";
const BREVE = "\u0306";
const VNI_MARKS: ReadonlyMap<string, string> = new Map([
  ["ù", ACUTE],
  ["ø", GRAVE],
  ["û", HOOK],
  ["õ", TILDE],
  ["ï", DOT_BELOW],
  ["â", CIRCUMFLEX],
  ["á", CIRCUMFLEX + ACUTE],
  ["à", CIRCUMFLEX + GRAVE],
  ["å", CIRCUMFLEX + HOOK],
  ["ã", CIRCUMFLEX + TILDE],
  ["ä", CIRCUMFLEX + DOT_BELOW],
  ["ê", BREVE],
  ["é", BREVE + ACUTE],
  ["è", BREVE + GRAVE],
  ["ú", BREVE + HOOK],
  ["ü", BREVE + TILDE],
  ["ë", BREVE + DOT_BELOW],
]);
/** Plain tones stand on any vowel, a circumflex on a, e, o, a breve on a alone. */
const VNI_SIGNS = /([aeouyôö])([ùøûõï])|([aeo])([âáàåãä])|(a)([êéèúüë])|[æóòîñôö]/gi;

/**
 * Text of a legacy encoding in Unicode (NFC). Characters outside of the encoding stay as they are.
 * Decode before anything else is done to the text: TCVN3 writes ư as a soft hyphen. Text in the
 * capital fonts (.VnTimeH) comes out in small letters, for the font alone made them capitals.
 */
export function decodeLegacyText(text: string, encoding: LegacyEncoding): string {
  const raw = text.normalize("NFC");
  const decoded =
    encoding === "TCVN3"
      ? raw.replace(/[\u00a1-\u00fe]/g, (sign) => TCVN3.get(sign) ?? sign)
      : raw.replace(VNI_SIGNS, decodeVniSign);
  return decoded.normalize("NFC");
}

function decodeVniSign(sign: string): string {
  const [first = "", mark] = sign;
  const letter = VNI_LETTERS.get(first) ?? first;
  return mark === undefined ? letter : letter + (VNI_MARKS.get(mark.toLowerCase()) ?? mark);
}

function pairs(...lines: readonly string[]): ReadonlyMap<string, string> {
  return new Map(
    lines.flatMap((line) => line.split(" ")).map(([sign = "", letter = ""]) => [sign, letter])
  );
}
