import type { FormUnit, OwnUnit, UnitKey } from "../forms/form";
import { readUnit } from "../forms/recognition/read-unit";
import { units } from "../figures/unit";
import type { Unit } from "../figures/unit";
import { cleanText, foldText } from "../sheet/fold-text";

/** Nouns in headings and labels that say what is counted, folded; the first that is found tells. */
const NOUNS: readonly (readonly [RegExp, UnitKey])[] = [
  [/\b(?:ho so|hs)\b/, "dossier"],
  [/\b(?:thu tuc|tthc)\b/, "procedure"],
  [/\b(?:phan anh|kien nghi)\b/, "feedback"],
  [/\bdon (?:thu|khieu nai|to cao|khieu|de nghi)\b|\bso don\b(?! vi)/, "petition"],
  [/\b(?:vu viec|so vu)\b/, "case"],
  [/\bluot\b/, "attendance"],
  [/\bvan ban\b/, "document"],
  [/\bnhiem vu\b/, "task"],
  [/\bphieu\b/, "ballot"],
  [
    /\b(?:nguoi|can bo|cong chuc|vien chuc|bien che|dan so|lao dong|hoc sinh|nhan khau|dang vien)\b/,
    "person",
  ],
];
const SHARE = /%|(?:^|\s)(?:ty le|ti le|co cau|phan tram)(?:\s|$)/;
const BRACKET = /\(\s*(?:(?:đơn vị(?: tính)?|đvt)\s*:\s*)?([^()]+?)\s*\)/gi;
const COUNTED = /^(?:tong )?so (?:luong )?(.+)$/;
/** "Số liệu", "số còn lại" name nothing that is counted. */
const NO_NOUN = /^(?:lieu|luong|co mat|tt|thu tu|du|con lai|moi|cu|da .*|chua .*|cuoi .*|dau .*)$/;
const MOST_WORDS = 3;
const CODES = /([^;=]+?)\s*=\s*(\d+)/g;

/** What figures are counted in where nothing says it. */
export const plainNumber: OwnUnit = { name: { vi: "số lượng", en: "số lượng" }, measure: "count" };

/** The same for what has fractions. */
export const plainQuantity: OwnUnit = { name: { vi: "giá trị", en: "giá trị" }, measure: "ratio" };

/** What is measured and not counted has fractions by right. */
const MEASURED =
  /^(?:ha|hec-?ta|hecta|km2?|m2|m3|m²|m³|km²|m|met|kg|ta|tan|gam|lit|gio|diem|do|kwh|mw|°c)(?:\s*[/.].*)?$/;

/** The unit that a column of units prints; one of the form's own where it is none of ours. Null for no word. */
export function unitPrinted(text: string): FormUnit | null {
  const printed = cleanText(text).replace(/^\(|[).:;]+$/g, "");
  if (!/\p{L}|%/u.test(printed)) return null;
  const measure = MEASURED.test(foldText(printed)) ? "ratio" : "count";
  return ours(printed) ?? coded(printed) ?? { name: same(printed), measure };
}

/** The unit that a heading or label says in brackets or with a noun; null where it says none. */
export function unitInWords(text: string): FormUnit | null {
  for (const [, inside = ""] of text.matchAll(BRACKET)) {
    const unit = ours(inside);
    if (unit !== null) return unit;
  }
  const folded = foldText(text);
  if (SHARE.test(folded.replace(/100 ?%/g, ""))) return "percent";
  const noun = NOUNS.find(([words]) => words.test(folded));
  return noun?.[1] ?? countedNoun(text);
}

/** "Số hộ nghèo" counts hộ nghèo. */
function countedNoun(text: string): OwnUnit | null {
  const label = cleanText(text).toLowerCase();
  const match = COUNTED.exec(foldText(label));
  const words = label.split(" ").slice(-(match?.[1] ?? "").split(" ").length);
  if (match === null || NO_NOUN.test(match[1] ?? "") || words.length > MOST_WORDS) return null;
  const name = words.join(" ");
  return /[^\p{L} ]/u.test(name) ? null : { name: same(name), measure: "count" };
}

function ours(text: string): UnitKey | null {
  const known = readUnit(text);
  const folded = foldText(text);
  const isIt = (unit: Unit): boolean =>
    known === null ? foldText(unit.name.vi) === folded : unit.id === known.id;
  const keys = Object.keys(units).filter((key): key is UnitKey => key in units);
  return keys.find((key) => isIt(units[key])) ?? null;
}

/** "Chưa = 0; Có = 1": a list of codes from 0 on. */
function coded(text: string): OwnUnit | null {
  const codes = [...text.matchAll(CODES)];
  const isList = codes.length > 1 && codes.every(([, , code], index) => Number(code) === index);
  if (!isList) return null;
  const names = codes.map(([, name = ""]) => same(name.trim()));
  return { name: same(text), measure: "code", codes: names };
}

const same = (text: string) => ({ vi: text, en: text });
