import type { DocumentNumber } from "../../figures/register-contents";
import { cleanText } from "../../sheet/fold-text";

/** Number, a letter behind it, a year, and the sign: "Số: 23a/2025/KH-UBND", of the Party "23-KH/ĐU". */
const NUMBER =
  /^(?:số\s*[:.]?\s*)?(\d{1,5})\s*([a-zđ]|bis)?(?:\s*[/–-]\s*((?:19|20)\d\d)(?!\d))?(?:\s*[/–-]\s*(\D.*))?$/iu;
const LEAD = /^số\s*[:.]?\s*/iu;
/** What may follow a number in one cell: "12/QĐ-UBND ngày 06/02/2024", "(bản điện tử)". */
const TAIL = /\s*(?:[,;(]|\bngày\b|\n).*$/isu;
const DATE = /ngày\s*(\d+\s*tháng\s*\d+\s*năm\s*\d+|[\d/.-]+)/iu;
/** "12, 13/QĐ-UBND": several numbers are none. */
const SEVERAL = /^[^,;]*\d[^,;]*[,;]\s*\d/u;
const SIGN = /^\p{L}[\p{L}\d.&/-]*$/u;

/** The number of a document as offices write it; null for anything else. A sign of its own column goes with it. */
export function readDocumentNumber(text: string, ownSign = ""): DocumentNumber | null {
  const match = matchNumber(text);
  if (match === null) return null;
  const [, serial, suffix = "", year, inNumber]: readonly (string | undefined)[] = match;
  const sign = tidySign(inNumber ?? ownSign);
  if (sign !== "" && !SIGN.test(sign)) return null;
  const behind = inNumber === undefined && sign !== "" ? `/${sign}` : "";
  return {
    printed: match[0].replace(LEAD, "") + behind,
    serial: Number(serial),
    suffix: suffix.toLowerCase(),
    year: year === undefined ? null : Number(year),
    sign,
  };
}

function matchNumber(text: string): RegExpExecArray | null {
  const clean = cleanText(text);
  return SEVERAL.test(clean) ? null : NUMBER.exec(clean.replace(TAIL, ""));
}

/** The date that stands behind a number in its cell, as text; null where none does. */
export function dateBehindNumber(text: string): string | null {
  return DATE.exec(cleanText(text))?.[1] ?? null;
}

/** The words of a sign: "QĐ-UBND" is QĐ, UBND. */
export function wordsOfSign(sign: string): readonly string[] {
  return sign.split(/[-/.]/).filter((word) => word !== "");
}

function tidySign(sign: string): string {
  return cleanText(sign)
    .replaceAll("–", "-")
    .replace(/^[/-]+|[./-]+$/g, "")
    .replace(/\s*([-/.])\s*/g, "$1")
    .replace(/\s+/g, "-");
}
