import { cleanText, foldText } from "./fold-text";
import type { Sureness } from "./reading";

const MAGNITUDES: Readonly<Record<string, number>> = {
  nghin: 1_000,
  ngan: 1_000,
  trieu: 1_000_000,
  tr: 1_000_000,
  ty: 1_000_000_000,
  ti: 1_000_000_000,
};
const MONEY = /^(?:(nghin|ngan|trieu|tr|ty|ti)\.?)? ?(?:dong|d|vnd|₫)?\.?$/;

/** Nouns that follow a count in published reports, folded; a count of them needs no word. */
const COUNTED_NOUNS = new Set(
  [
    ["ban", "bai", "bai viet", "buoi", "can bo", "cong chuc", "cong dan", "co quan", "cuoc", "d/c"],
    ["de nghi", "dia chi", "don", "don vi", "dong chi", "dot", "giay", "ho", "ho so", "hoi nghi"],
    ["ke hoach", "kien nghi", "ky", "linh vuc", "lop", "luot", "luot nguoi", "may", "mo hinh"],
    ["nguoi", "nhiem vu", "nhom", "phan anh", "phieu", "phong trao", "quy trinh", "quyet dinh"],
    ["sang kien", "so", "tin", "tin bai", "tin, bai", "to", "to chuc", "to dan pho", "thon"],
    ["thu tuc", "thu tuc hanh chinh", "truong hop", "tthc", "tuyen duong", "van ban", "vb"],
    ["vien chuc", "vu", "vu viec", "xa", "xom", "y kien"],
  ].flat()
);
const WORDS = /^\p{L}[\p{L} .,/-]*$/u;
const MOST_WORDS = 5;
/** Words that make a number a guess, a limit or a part of a sentence. */
const HEDGES =
  / (?:chưa|chừng|dưới|dự kiến|đến|hoặc|hơn|khoảng|không|ước|trên|trong|và|phần trăm) /;

/** Multiplier to đồng of a money unit as people write it ("đ", "triệu đồng", "tr.đ", "tỷ"), else null. */
export function moneyScale(text: string): number | null {
  const match = text === "" ? null : MONEY.exec(foldText(text));
  return match === null ? null : (MAGNITUDES[match[1] ?? ""] ?? 1);
}

/**
 * How sure a count with these words behind it is: certain before a noun that reports count
 * ("hồ sơ", "đ/c"), likely before a few other words. Null when the words are money ("triệu"), a
 * hedge ("dự kiến") or no words at all, for then the number is no plain count.
 */
export function nounSureness(text: string): Sureness | null {
  const words = cleanText(text).toLowerCase();
  if (COUNTED_NOUNS.has(foldText(words))) return "certain";
  if (!WORDS.test(words) || words.split(" ").length > MOST_WORDS) return null;
  if (moneyScale(words) !== null || HEDGES.test(` ${words} `)) return null;
  return "likely";
}
