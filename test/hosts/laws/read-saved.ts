import { partOf } from "../../support/build-docx";

/** A mark in a saved document, read without the code under test. */
export interface SavedMark {
  readonly tag: string;
  readonly text: string;
}

const MARK =
  /<w:sdt>(?:(?!<w:sdt>).)*?<w:tag w:val="(vlk1\|[^"]*)"\/>(?:(?!<w:sdt>).)*?<w:sdtContent>(.*?)<\/w:sdtContent><\/w:sdt>/gs;

const bodyOf = (bytes: Uint8Array): string => partOf(bytes, "word/document.xml");
const wordsIn = (xml: string): string =>
  [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>|<\/w:p>/g)]
    .map(([whole, text]) => (whole === "</w:p>" ? "\n" : (text ?? "")))
    .join("");

/** The marks of the body in reading order. */
export const savedMarks = (bytes: Uint8Array): readonly SavedMark[] =>
  [...bodyOf(bytes).matchAll(MARK)].map(([, tag = "", content = ""]) => ({
    tag,
    text: wordsIn(content),
  }));

/** All words of the body; those in our marks become `…`. */
export const foreignWords = (bytes: Uint8Array): string =>
  wordsIn(bodyOf(bytes).replace(MARK, "<w:t>…</w:t>"));

/** All words of the body, paragraph by paragraph. */
export const savedWords = (bytes: Uint8Array): string => wordsIn(bodyOf(bytes));
