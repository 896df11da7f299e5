import { foldText } from "../../sheet/fold-text";
import { stripPeriod } from "./name-period";

/** Abbreviations of administrative Vietnamese, folded; sheets and forms are expanded alike. */
const ABBREVIATIONS: Readonly<Record<string, string>> = {
  tthc: "thu tuc hanh chinh",
  hs: "ho so",
  gq: "giai quyet",
  kq: "ket qua",
  sl: "so luong",
  tl: "ti le",
  tn: "tiep nhan",
  bcci: "buu chinh cong ich",
  dvc: "dich vu cong",
  dvctt: "dich vu cong truc tuyen",
  cchc: "cai cach hanh chinh",
  cbcc: "can bo cong chuc",
  llct: "ly luan chinh tri",
  qlnn: "quan ly nha nuoc",
  nsnn: "ngan sach nha nuoc",
  ns: "ngan sach",
  nsx: "ngan sach xa",
  dt: "du toan",
  kh: "ke hoach",
  th: "thuc hien",
  uth: "uoc thuc hien",
  dtpt: "dau tu phat trien",
  xdcb: "xay dung co ban",
  tx: "thuong xuyen",
  tphs: "thanh phan ho so",
  tttt: "thanh toan truc tuyen",
  nvtc: "nghia vu tai chinh",
  dvt: "don vi tinh",
  tt: "stt",
};

/** "(3)", "(Bao gồm cả …)", "[3]": remarks that no label is told by. */
const BRACKETS = /\([^()]*\)|\[[^[\]]*\]/g;
/** "3=4+5+6" that a number row prints inside the heading. */
const ARITHMETIC = /\b\d+\s*=\s*\d+(\s*[+\-/:x*]\s*\d+)*/g;
/** A remark that goes on after the label proper. */
const TAIL = /(?<=\S)[\s,;:–-]+(trong do|tr\.? ?do|bao gom|gom co|chia ra)\b.*$/;
const LEAD = /^(trong do|tr\.? ?do|bao gom|chia ra|chia theo|phan theo)\b[\s:,;–-]*(?=\S)/;
/** "31-40", "31 đến 40", "từ 31 đến 40": one word, so that it is told from "41-50". */
const RANGE = /(?:\btu )?\b(\d{1,2})\s*(?:-|–|den)\s*(\d{1,2})\b/g;
const WORD = /[\p{L}%±≤<]|\d\s*[-–]\s*\d/u;
const NOT_WORDS = /[^a-z0-9%]+/g;
/** "Tỷ lệ %", "phần trăm" and "%" say the same; "100%" says more. */
const PERCENT = /\bphan tram\b|(?<!\d *)%/g;
const RATES = /\bti le(?: ti le)+\b/g;
/** "Kỹ" and "kĩ", "tỷ" and "tỉ" are one word in two spellings; "ngày" and "quý" have but one. */
const LONE_Y = /\b([b-df-hj-np-tv-xz]+)y\b/g;
/** "1.", "1.1", "I.", "II -", "a)", "(2)", "-", "+", "*" before a label. */
const ORDINAL =
  /^\s*(?:\(?((?:\d+\.)*\d+)(?:\s*[.):/]+|(?=\s))|\(?([IVX]+)(?:\s*[.):/-]+|(?=\s))|\(?([A-Ha-hđĐ])\s*[.):/]+|([-–+*•]))\s*(?=\S)/;
/** A number that is part of the label: "6 tháng đầu năm", "31 - 40", "30 tuổi trở xuống". */
const OWN_NUMBER = /^\s*\d+\s*(?:[-–]\s*\d|(?:tháng|đến|tuổi|trở)(?!\p{L}))/iu;

/** What a label that names nothing but a period ("Năm 2023", "Quý I") is compared as. */
export const REPORTED_PERIOD = "ki bao cao";

export interface SplitLabel {
  /** Numbering typed before the label, without its punctuation: "1.1", "II", "a", "-"; null where none. */
  readonly ordinal: string | null;
  readonly label: string;
}

/** Takes the numbering off a label: "1.1. Trực tuyến" is "1.1" and "Trực tuyến". */
export function splitOrdinal(text: string): SplitLabel {
  const match = OWN_NUMBER.test(text) ? null : ORDINAL.exec(text);
  if (match === null) return { ordinal: null, label: text.trim() };
  const ordinal = match[1] ?? match[2] ?? match[3] ?? "-";
  return {
    ordinal: /^[–+*•]$/.test(ordinal) ? "-" : ordinal,
    label: text.slice(match[0].length).trim(),
  };
}

/**
 * The text by which headings and row labels are compared: folded, without numbering, brackets,
 * remarks, periods and punctuation, abbreviations spelled out. Empty where no word is left.
 */
export function normaliseLabel(text: string): string {
  if (!WORD.test(text)) return "";
  const bare = foldText(splitOrdinal(text).label).replace(BRACKETS, " ").replace(ARITHMETIC, " ");
  const lasting = stripPeriod(bare);
  const label = spell(lasting.replace(LEAD, "").replace(TAIL, ""));
  if (/[a-z]/.test(label)) return label;
  return lasting !== bare && /[a-z]/.test(bare) ? REPORTED_PERIOD : "";
}

/** Words only, each in one spelling. */
function spell(label: string): string {
  return label
    .replace("±", " chenh lech ")
    .replace(/≤|<=?/, " duoi ")
    .replace(RANGE, " $1den$2 ")
    .replace(PERCENT, " ti le ")
    .replace(NOT_WORDS, " ")
    .trim()
    .replace(/[a-z]+/g, (word) => ABBREVIATIONS[word] ?? word)
    .replace(LONE_Y, "$1i")
    .replace(RATES, "ti le");
}
