import { existsSync, readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import { rules } from "../../../src/core/rules/index";

const room = path.resolve(__dirname, "../../../src/core/rules");
const ids = rules.map(({ id }) => id);
const headings = [
  "Kiểm tra gì / What it checks",
  "Vì sao / Why",
  "Lệch khi / Breaks",
  "Khớp khi / Holds",
  "Nguồn / Source",
];

test("the list is complete and in alphabetical order", () => {
  const modules = readdirSync(room).filter((file) => file.endsWith(".ts") && file !== "rule.ts");
  const written = modules
    .filter((file) =>
      /^export const \w+: Rule = \{/m.test(readFileSync(path.join(room, file), "utf8"))
    )
    .map((file) => file.replace(/\.ts$/, ""));
  expect(ids).toEqual(written.sort());
});

test("there is a page for every rule, and none without a rule", () => {
  const pages = readdirSync(room).filter((file) => file.endsWith(".md") && file !== "README.md");
  expect(pages.sort()).toEqual(ids.map((id) => `${id}.md`));
});

describe.each(rules)("$id", ({ id, title, messages }) => {
  const lines = readFileSync(path.join(room, `${id}.md`), "utf8").split("\n");

  test("has a file and a test of its name", () => {
    expect(existsSync(path.join(room, `${id}.ts`))).toBe(true);
    expect(existsSync(path.join(__dirname, `${id}.test.ts`))).toBe(true);
  });

  test("has a page with its titles and the fixed headings, each in both languages", () => {
    expect(lines[0]).toBe(`# ${id}`);
    expect(lines[2]).toBe(`**${title.vi} / ${title.en}**`);
    const sections = lines.join("\n").split(/^## /m).slice(1);
    expect(sections.map((section) => section.split("\n")[0])).toEqual(headings);
    const paragraphs = sections.map((section) => section.trim().split(/\n\n+/).slice(1));
    expect(paragraphs.map(({ length }) => length)).toEqual(headings.map(() => 2));
  });

  test("has messages that are whole sentences in both languages", () => {
    for (const { vi, en } of Object.values(messages)) {
      expect(vi).toMatch(/^[\p{Lu}{].*\.$/u);
      expect(en).toMatch(/^[\p{Lu}{].*\.$/u);
      expect(vi).not.toBe(en);
      expect(vi).not.toMatch(/nhập sai|sai sót/i);
    }
  });
});
