import { foldText } from "../sheet/fold-text";

/** Abbreviations of administrative Vietnamese, folded; sheets and forms are expanded alike. */
const ABBREVIATIONS: Readonly<Record<string, string>> = {
  tthc: "thu tuc hanh chinh",
  hs: "ho so",
  gq: "giai quyet",
  tn: "tiep nhan",
  bcci: "buu chinh cong ich",
  dvc: "dich vu cong",
  dvctt: "dich vu cong truc tuyen",
  cchc: "cai cach hanh chinh",
  cbcc: "can bo cong chuc",
  llct: "ly luan chinh tri",
  qlnn: "quan ly nha nuoc",
  nsnn: "ngan sach nha nuoc",
  nsx: "ngan sach xa",
  dt: "du toan",
  th: "thuc hien",
  dvt: "don vi tinh",
  tt: "stt",
};

/** "(3)", "(Bao gồm cả …)", "[3]": remarks that no label is told by. */
const BRACKETS = /\([^()]*\)|\[[^[\]]*\]/g;
/** "3=4+5+6" that a number row prints inside the heading. */
const ARITHMETIC = /\b\d+\s*=\s*\d+(\s*[+\-/:x*]\s*\d+)*/g;
/** A remark that goes on after the label proper. */
const TAIL = /(?<=\S)[\s,;:–-]+(trong do|bao gom|gom co|chia ra)\b.*$/;
const LEAD = /^(trong do|bao gom|chia ra)\b[\s:,;–-]*(?=\S)/;
const WORD = /[\p{L}%]/u;
const NOT_WORDS = /[^a-z0-9%]+/g;
/** "1.", "1.1", "I.", "II -", "a)", "(2)", "-", "+", "*" before a label. */
const ORDINAL =
  /^\s*(?:\(?((?:\d+\.)*\d+)(?:\s*[.):/]+|(?=\s))|\(?([IVX]+)(?:\s*[.):/-]+|(?=\s))|\(?([A-Ha-hđĐ])\s*[.):/]+|([-–+*•]))\s*(?=\S)/;

export interface SplitLabel {
  /** Numbering typed before the label, without its punctuation: "1.1", "II", "a", "-"; null where none. */
  readonly ordinal: string | null;
  readonly label: string;
}

/** Takes the numbering off a label: "1.1. Trực tuyến" is "1.1" and "Trực tuyến". */
export function splitOrdinal(text: string): SplitLabel {
  const match = ORDINAL.exec(text);
  if (match === null) return { ordinal: null, label: text.trim() };
  const ordinal = match[1] ?? match[2] ?? match[3] ?? "-";
  return {
    ordinal: /^[–+*•]$/.test(ordinal) ? "-" : ordinal,
    label: text.slice(match[0].length).trim(),
  };
}

/**
 * The text by which headings and row labels are compared: folded, without numbering, brackets,
 * remarks and punctuation, abbreviations spelled out. Empty where no word is left.
 */
export function normaliseLabel(text: string): string {
  if (!WORD.test(text)) return "";
  const bare = foldText(splitOrdinal(text).label).replace(BRACKETS, " ").replace(ARITHMETIC, " ");
  const label = bare.replace(LEAD, "").replace(TAIL, "").replace(NOT_WORDS, " ").trim();
  const spelled = label.replace(/[a-z]+/g, (word) => ABBREVIATIONS[word] ?? word);
  return /[a-z%]/.test(spelled) ? spelled : "";
}
