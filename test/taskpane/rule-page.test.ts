import { readFileSync } from "node:fs";
import path from "node:path";
import { rules } from "../../src/core/rules/index";
import { readRulePage, type PageBlock, type RulePage } from "../../src/taskpane/check/rule-page";

const pageOf = (id: string): string =>
  readFileSync(path.resolve(__dirname, `../../src/core/rules/${id}.md`), "utf8");

const wordsIn = (block: PageBlock) => (block.kind === "list" ? block.items.flat() : block.words);
const saidIn = ({ sections }: RulePage): string =>
  sections
    .flatMap(({ heading, blocks }) => [heading, ...blocks.flatMap(wordsIn).map(({ text }) => text)])
    .join("\n");

const headings = {
  vi: ["Kiểm tra gì", "Vì sao", "Lệch khi", "Khớp khi", "Nguồn"],
  en: ["What it checks", "Why", "Breaks", "Holds", "Source"],
} as const;

describe.each(rules)("the page of $id", ({ id, title }) => {
  const markdown = pageOf(id);

  test.each(["vi", "en"] as const)(
    "is whole in one language, %s, and nothing of Markdown is left",
    (language) => {
      const page = readRulePage(markdown, language);
      expect(page.title).toBe(title[language]);
      expect(page.sections.map(({ heading }) => heading)).toEqual(headings[language]);
      for (const { blocks } of page.sections) expect(blocks.length).toBeGreaterThan(0);
      expect(saidIn(page)).not.toMatch(/`|\*\*|^#+ |^[-*] |\]\(|<\w/m);
    }
  );

  test("is said in one language or the other to its last word", () => {
    const said = (["vi", "en"] as const).map((language) =>
      saidIn(readRulePage(markdown, language))
    );
    const written = markdown.split(/^## /m).slice(1).join("\n");
    const letters = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, "");
    expect(letters(said.join("")).length).toBe(letters(written).length);
  });
});

test("lists, code and stress are read as such", () => {
  const markdown = `# a

**Một / One**

## Vì sao / Why

Xem **kỹ** ô \`C5\`, *không* phải 2*3:
- một
- hai \`=SUM(A1:A2)\`

English.
`;
  const { sections } = readRulePage(markdown, "vi");
  expect(sections).toEqual([
    {
      heading: "Vì sao",
      blocks: [
        {
          kind: "paragraph",
          words: [
            { kind: "plain", text: "Xem " },
            { kind: "strong", text: "kỹ" },
            { kind: "plain", text: " ô " },
            { kind: "code", text: "C5" },
            { kind: "plain", text: ", " },
            { kind: "emphasis", text: "không" },
            { kind: "plain", text: " phải 2*3:" },
          ],
        },
        {
          kind: "list",
          items: [
            [{ kind: "plain", text: "một" }],
            [
              { kind: "plain", text: "hai " },
              { kind: "code", text: "=SUM(A1:A2)" },
            ],
          ],
        },
      ],
    },
  ]);
});
