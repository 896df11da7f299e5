import type { MarkPlace } from "../document-host";

/**
 * Names that the copy of a document for showing carries to where it is drawn: as the anchor of a link
 * around a figure or a page number, and as a bookmark at the beginning of a paragraph.
 */
export type PageName =
  | { readonly kind: "mark"; readonly mark: MarkPlace }
  | { readonly kind: "field"; readonly field: PageField }
  | {
      readonly kind: "paragraph";
      /** As in `DocumentPlace`: what follows in the paragraph begins at this character. */
      readonly paragraph: number;
      readonly offset: number;
      readonly manner: ParagraphManner;
    }
  /**
   * Behind it begins what shows the header and footer of the section's further pages. A continuous
   * section begins on the page where the one before ends.
   */
  | { readonly kind: "probe"; readonly isContinuous: boolean };

/** A number that only the pages know: of this page, or how many there are. */
export type PageField = "page" | "pages";

/** What a paragraph asks of the breaking into pages, and of those who do not see it. */
export interface ParagraphManner {
  /** Stays on the page of the next paragraph. */
  readonly isKeptWithNext: boolean;
  /** Stands in a table row that is repeated on each page. */
  readonly isInHeaderRow: boolean;
  /** Level of a heading, 1 the highest; null for text. */
  readonly headingLevel: number | null;
  /** Where its tabs lead, from the left; empty where they go by the document's steps. */
  readonly tabs: readonly TabStop[];
}

export interface TabStop {
  /** From the margin of the text, in twentieths of a point. */
  readonly at: number;
  readonly align: "left" | "center" | "right";
  /** What fills the way to it. */
  readonly leader: "none" | "dot" | "line";
}

/** A document's own names cannot begin so: the copy leaves those out. */
export const NAME_BEGIN = "khop-so/";

const CONTINUOUS = "continuous";

/** Text of a name, for an attribute once it is escaped. */
export function writePageName(name: PageName): string {
  if (name.kind === "probe") return `${NAME_BEGIN}probe/${name.isContinuous ? CONTINUOUS : ""}`;
  if (name.kind === "field") return `${NAME_BEGIN}${name.field}`;
  if (name.kind === "mark")
    return `${NAME_BEGIN}mark/${String(name.mark.occurrence)}/${name.mark.tag}`;
  const { paragraph, offset, manner } = name;
  return `${NAME_BEGIN}paragraph/${String(paragraph)}/${String(offset)}/${writeManner(manner)}`;
}

function writeManner({
  isKeptWithNext,
  isInHeaderRow,
  headingLevel,
  tabs,
}: ParagraphManner): string {
  const stops = tabs.map(({ at, align, leader }) => `${align}-${leader}-${String(at)}`);
  const flags = `${isKeptWithNext ? "k" : ""}${isInHeaderRow ? "r" : ""}${headingLevel ?? ""}`;
  return [flags, ...stops].join("/");
}

/** The name that a text means, or null when it is none of ours. */
export function readPageName(text: string): PageName | null {
  if (!text.startsWith(NAME_BEGIN)) return null;
  const [kind = "", ...rest] = text.slice(NAME_BEGIN.length).split("/");
  return readers[kind]?.(rest) ?? null;
}

const readers: Readonly<Record<string, (rest: readonly string[]) => PageName>> = {
  probe: ([manner]) => ({ kind: "probe", isContinuous: manner === CONTINUOUS }),
  page: () => ({ kind: "field", field: "page" }),
  pages: () => ({ kind: "field", field: "pages" }),
  mark: ([occurrence, tag = ""]) => ({
    kind: "mark",
    mark: { tag, occurrence: Number(occurrence) },
  }),
  paragraph: ([paragraph, offset, ...manner]) => ({
    kind: "paragraph",
    paragraph: Number(paragraph),
    offset: Number(offset),
    manner: readManner(manner),
  }),
};

function readManner([flags = "", ...stops]: readonly string[]): ParagraphManner {
  const level = /\d/.exec(flags);
  return {
    isKeptWithNext: flags.includes("k"),
    isInHeaderRow: flags.includes("r"),
    headingLevel: level === null ? null : Number(level[0]),
    tabs: stops.map(readStop),
  };
}

function readStop(text: string): TabStop {
  const [align, leader, at] = text.split("-");
  return {
    at: Number(at),
    align: align === "right" || align === "center" ? align : "left",
    leader: leader === "dot" || leader === "line" ? leader : "none",
  };
}
