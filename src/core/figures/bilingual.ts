/** A text in both languages of the product. Vietnamese is written first, in NFC. */
export interface Bilingual {
  readonly vi: string;
  readonly en: string;
}

export type Language = keyof Bilingual;
