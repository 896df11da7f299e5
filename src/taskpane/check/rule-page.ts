import type { Language } from "../../core/figures/bilingual";

/** The page of a rule in one language: what it checks, why, what breaks it and what holds, its source. */
export interface RulePage {
  readonly title: string;
  readonly sections: readonly PageSection[];
}

export interface PageSection {
  readonly heading: string;
  readonly blocks: readonly PageBlock[];
}

export type PageBlock =
  | { readonly kind: "paragraph"; readonly words: readonly PageWords[] }
  | { readonly kind: "list"; readonly items: readonly (readonly PageWords[])[] };

export interface PageWords {
  readonly kind: "plain" | "strong" | "emphasis" | "code";
  readonly text: string;
}

/**
 * Reads the page of a rule as all of them are written: its id, its titles, sections; each title and
 * heading "tiếng Việt / English", each paragraph of a section in Vietnamese first, then in English.
 */
export function readRulePage(markdown: string, language: Language): RulePage {
  const [head = "", ...sections] = markdown.trim().split(/^## /m);
  const title = head.split(/\n{2,}/)[1]?.replace(/^\*\*|\*\*\s*$/g, "") ?? "";
  return {
    title: inLanguage(title, language),
    sections: sections.map((section) => {
      const [heading = "", ...paragraphs] = section.trim().split(/\n{2,}/);
      const own = paragraphs.filter((_, index) => (index % 2 === 0) === (language === "vi"));
      return { heading: inLanguage(heading, language), blocks: own.flatMap(readBlocks) };
    }),
  };
}

function inLanguage(both: string, language: Language): string {
  const [vi = "", en = vi] = both.split(" / ");
  return (language === "vi" ? vi : en).trim();
}

const ITEM = /^[-*] /;

/** Lines that begin with a dash are items of a list; those around them are paragraphs. */
function readBlocks(text: string): readonly PageBlock[] {
  const blocks: PageBlock[] = [];
  for (const line of text.split("\n")) {
    const last = blocks.at(-1);
    const words = readWords(line.replace(ITEM, ""));
    if (ITEM.test(line)) {
      const items = last?.kind === "list" ? last.items : [];
      if (last?.kind === "list") blocks.pop();
      blocks.push({ kind: "list", items: [...items, words] });
    } else if (last?.kind === "paragraph") {
      blocks.pop();
      blocks.push({ kind: "paragraph", words: [...last.words, plain(" "), ...words] });
    } else blocks.push({ kind: "paragraph", words });
  }
  return blocks;
}

const MARKED = /(`[^`]+`|\*\*[^*]+\*\*|\*[^*\s](?:[^*]*[^*\s])?\*)/;

function readWords(text: string): readonly PageWords[] {
  return text
    .split(MARKED)
    .filter((part) => part !== "")
    .map((part): PageWords => {
      if (!MARKED.test(part)) return plain(part);
      if (part.startsWith("`")) return { kind: "code", text: part.slice(1, -1) };
      if (part.startsWith("**")) return { kind: "strong", text: part.slice(2, -2) };
      return { kind: "emphasis", text: part.slice(1, -1) };
    });
}

const plain = (text: string): PageWords => ({ kind: "plain", text });
