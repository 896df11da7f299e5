/** Combining marks that NFD splits off Vietnamese letters. */
const MARKS = /[\u0300-\u036f]/g;
/** Spaces of every kind, soft hyphens and zero-width characters, as pasted from PDF and web pages. */
const SPACES = /[\s\u00a0\u00ad\u200b-\u200d\u2007\u202f\ufeff]+/g;

/** Text in NFC with the ƣ/Ƣ glyph defect of PDF conversion mended and spaces made ordinary; case stays. */
export function cleanText(text: string): string {
  return text.normalize("NFC").replace(/ƣ/g, "ư").replace(/Ƣ/g, "Ư").replace(SPACES, " ").trim();
}

/** The form in which labels are compared: clean, lower case, no diacritics, đ as d, one space. */
export function foldText(text: string): string {
  return cleanText(text).toLowerCase().normalize("NFD").replace(MARKS, "").replace(/đ/g, "d");
}
