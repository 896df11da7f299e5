import { foldText } from "../../core/sheet/fold-text";
import type { Bilingual } from "../../core/figures/bilingual";
import { readText } from "./mark-text";
import { attribute, descendants } from "../opc/parse-xml";
import type { XmlElement } from "../opc/parse-xml";
import { isSwitchedOn, isWord, wordChild } from "./word-names";

/** Tells headings from other paragraphs, as one document marks them. */
export type IsHeading = (paragraph: XmlElement) => boolean;

/**
 * Headings by outline level, by the style's, or, as most offices write them, a short line that is
 * numbered or bold throughout and does not end a sentence. `stylesRoot` is `w:styles`, null where
 * the document has none.
 */
export function headingsOf(stylesRoot: XmlElement | null): IsHeading {
  const styles = headingStyles(stylesRoot?.children ?? []);
  return (paragraph) => {
    const properties = wordChild(paragraph, "pPr");
    const style = attribute(wordChild(properties, "pStyle"), "val");
    const isOutlined = isOutlineLevel(wordChild(properties, "outlineLvl"));
    return isOutlined || (style !== null && styles.has(style)) || looksLikeHeading(paragraph);
  };
}

/** Outline level 10 (written 9) is body text. */
function isOutlineLevel(level: XmlElement | undefined): boolean {
  return level !== undefined && Number(attribute(level, "val")) < 9;
}

function headingStyles(styles: readonly XmlElement[]): ReadonlySet<string> {
  const byId = new Map(styles.map((style) => [attribute(style, "styleId") ?? "", style]));
  const isOutlined = (id: string, depth: number): boolean => {
    const style = byId.get(id);
    if (style === undefined || depth > 10) return false;
    const level = wordChild(wordChild(style, "pPr"), "outlineLvl");
    const base = attribute(wordChild(style, "basedOn"), "val");
    return level === undefined
      ? base !== null && isOutlined(base, depth + 1)
      : isOutlineLevel(level);
  };
  return new Set([...byId.keys()].filter((id) => isOutlined(id, 0)));
}

const LONGEST_HEADING = 160;
/** "II.", "2.1.", "a)", "(1)" and the like at the beginning. */
const NUMBER = /^(\(?([IVXLC]+|\d+(\.\d+)*|[a-zđ])[.):/]+\s*)+/iu;

function looksLikeHeading(paragraph: XmlElement): boolean {
  return isHeadingLine(readText(paragraph), () =>
    [...descendants(paragraph)]
      .filter((run) => isWord(run, "r") && readText(run).trim() !== "")
      .every((run) => isSwitchedOn(wordChild(wordChild(run, "rPr"), "b")))
  );
}

/** True for a short line that is numbered or bold throughout and does not end a sentence. */
export function isHeadingLine(line: string, isBold: () => boolean): boolean {
  const text = line.trim();
  if (text === "" || text.length > LONGEST_HEADING || /[.;,:]$/.test(text)) return false;
  return NUMBER.test(text) || isBold();
}

/** Abbreviations of commune reports (NĐ 30 lets a text abbreviate what it has explained). */
const ABBREVIATIONS: Readonly<Record<string, string>> = {
  tthc: "thu tuc hanh chinh",
  cchc: "cai cach hanh chinh",
  cbcc: "can bo cong chuc",
  dvc: "dich vu cong",
  dvctt: "dich vu cong truc tuyen",
};
/** A title as short as this would fit half the headings. */
const SHORTEST_FIT = 10;

/** How well a heading fits a passage: 2 the same words, 1 one holds the other, 0 not at all. */
export function headingFit(heading: string, title: Bilingual): 0 | 1 | 2 {
  const found = plainWords(heading.trim().replace(NUMBER, ""));
  const fits = [title.vi, title.en].map((text): 0 | 1 | 2 => {
    const wanted = plainWords(text);
    if (found === wanted) return 2;
    const [shorter, longer] = found.length < wanted.length ? [found, wanted] : [wanted, found];
    return shorter.length >= SHORTEST_FIT && ` ${longer} `.includes(` ${shorter} `) ? 1 : 0;
  });
  return fits.includes(2) ? 2 : fits.includes(1) ? 1 : 0;
}

function plainWords(text: string): string {
  const words = foldText(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "");
  return words.map((word) => ABBREVIATIONS[word] ?? word).join(" ");
}
