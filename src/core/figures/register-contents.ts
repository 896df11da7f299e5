import type { Bilingual } from "./bilingual";

/** What a register lists, as far as rules compare it. */
export interface RegisterContents {
  readonly items: readonly RegisterItem[];
  /** Names of the kinds by id. */
  readonly kinds: Readonly<Record<string, Bilingual>>;
  /** It lists a choice of items ("văn bản chỉ đạo CCHC"), so that numbers and dates may leap. */
  readonly isChoice: boolean;
}

/** One document of a register. Cells are names on the sheet of the register. */
export interface RegisterItem {
  /** Where it is shown to a person: its number, else its subject. */
  readonly cell: string;
  /** Null where it has none, or one that is not written as numbers of documents are. */
  readonly number: DocumentNumber | null;
  /** ISO; null where it has none that can be read. */
  readonly date: string | null;
  /** The cell of the date, with what stands in it where that is no date. */
  readonly dateCell: string | null;
  readonly misdated: {
    readonly kind: "impossible" | "unreadable";
    readonly printed: string;
  } | null;
  /** Folded, for comparison; empty where nothing stands there. */
  readonly subject: string;
  readonly issuer: string;
  /** Id of the kind that it is counted as. */
  readonly kind: string;
  /** What its kind was told by; `none`: nothing tells it, and it is counted among the others. */
  readonly kindBy: "column" | "sign" | "sender" | "section" | "subject" | "none";
  /** The kind that its sign tells for sure; null where the sign tells none. */
  readonly signKind: string | null;
  readonly kindCell: string | null;
}

/** "23a/KH-UBND", "12/2025/QĐ-UBND". */
export interface DocumentNumber {
  readonly printed: string;
  readonly serial: number;
  /** Letter behind the number, small: "a"; empty where none. */
  readonly suffix: string;
  /** Year inside the number, as documents of law have it. */
  readonly year: number | null;
  /** "KH-UBND", without blanks; empty where the number stands alone. */
  readonly sign: string;
}
