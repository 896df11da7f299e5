import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, readdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import path from "node:path";
import dependencyRules from "./dependency-cruiser.cjs";

/** A copy of the house, with one bad line planted, in which a guard is made to bark. */
const root = path.resolve(__dirname, "../..");
const copy = path.join(root, ".cache", "planted");
const tool = (...parts: string[]): string => path.join(root, "node_modules", ...parts);

beforeAll(() => {
  rmSync(copy, { recursive: true, force: true });
  mkdirSync(copy, { recursive: true });
  cpSync(path.join(root, "src"), path.join(copy, "src"), { recursive: true });
  cpSync(path.join(root, "tsconfig.json"), path.join(copy, "tsconfig.json"));
  cpSync(path.join(root, "package.json"), path.join(copy, "package.json"));
  symlinkSync(path.join(root, "node_modules"), path.join(copy, "node_modules"));
});

afterAll(() => {
  rmSync(copy, { recursive: true, force: true });
});

/** Plants a file, runs a guard in the copy, takes the file away, and gives what the guard said. */
function bark(file: string, line: string, guard: readonly string[]): string {
  const planted = path.join(copy, file);
  mkdirSync(path.dirname(planted), { recursive: true });
  writeFileSync(planted, line);
  const { stdout, stderr, status } = spawnSync(process.execPath, guard, {
    cwd: copy,
    encoding: "utf8",
  });
  rmSync(planted);
  return status === 0 ? "silence" : stdout + stderr;
}

const coreTypes = [tool("typescript7", "bin", "tsc"), "-p", "src/core"];
const imports = [
  tool("dependency-cruiser", "bin", "dependency-cruise.mjs"),
  "-c",
  path.join(__dirname, "dependency-cruiser.cjs"),
  "src",
];
const lint = (file: string): string[] => [
  tool("eslint", "bin", "eslint.js"),
  "-c",
  path.join(__dirname, "eslint.config.mjs"),
  file,
];

describe("the core's own tsconfig", () => {
  test.each([
    [
      "Office",
      "export const run = () => Excel.run(() => Promise.resolve());",
      "Cannot find name 'Excel'",
    ],
    ["the page", "export const title = document.title;", "Cannot find name 'document'"],
    [
      "the console",
      'export const say = () => { console.log("x"); };',
      "Cannot find name 'console'",
    ],
    ["the process", "export const here = process.cwd();", "Cannot find name 'process'"],
  ])("does not know %s", (_what, line, complaint) => {
    expect(bark("src/core/rules/planted.ts", line, coreTypes)).toContain(complaint);
  });
});

describe("the import rules", () => {
  test.each([
    ["core-knows-nobody", "src/core/rules/planted.ts", 'import "react";'],
    ["core-knows-nobody", "src/core/rules/planted.ts", 'import "../../hosts/trouble";'],
    ["sheet-looks-down", "src/core/sheet/planted.ts", 'import "../figures/relation";'],
    ["figures-looks-down", "src/core/figures/planted.ts", 'import "../rules/index";'],
    ["forms-looks-down", "src/core/forms/planted.ts", 'import "../rules/index";'],
    ["rules-looks-down", "src/core/rules/planted.ts", 'import "../forms/index";'],
    ["diagnosis-looks-down", "src/core/diagnosis/planted.ts", 'import "../rules/index";'],
    ["narrative-looks-down", "src/core/narrative/planted.ts", 'import "../forms/index";'],
    ["link-looks-down", "src/core/link/planted.ts", 'import "../make-report";'],
    ["adapters-do-not-meet", "src/hosts/docx-file/planted.ts", 'import "../xlsx-file/parse-xlsx";'],
    ["hosts-look-down", "src/hosts/docx-file/planted.ts", 'import "../../cli/khop-so";'],
    ["one-door-for-spreadsheets", "src/hosts/xlsx-file/planted.ts", 'import "@e965/xlsx";'],
    ["files-stay-outside", "src/hosts/docx-file/planted.ts", 'import "node:fs";'],
    [
      "components-reach-no-host",
      "src/taskpane/components/planted.ts",
      'import "../../hosts/trouble";',
    ],
    ["nothing-unreachable", "src/core/rules/planted.ts", "export const alone = 1;"],
  ])("%s barks at %s", (rule, file, line) => {
    expect(bark(file, line, imports)).toContain(rule);
  });

  test("every folder that a rule guards exists", () => {
    const folders = dependencyRules.forbidden
      .map((rule) => /^\^src\/(?:core\/)?([a-z-]+)\/$/.exec(rule.from.path ?? "")?.[0].slice(1))
      .filter((folder) => folder !== undefined);
    expect(folders.length).toBeGreaterThan(8);
    for (const folder of folders) expect(readdirSync(path.join(root, folder))).not.toHaveLength(0);
  });
});

describe("the lint rules", () => {
  test.each([
    ["the clock", "src/core/rules/planted.ts", "export const now = () => new Date();", "no clock"],
    [
      "chance",
      "src/core/rules/planted.ts",
      "export const any = () => Math.random();",
      "deterministic",
    ],
    ["a default export", "src/core/rules/planted.ts", "export default 1;", "Named exports only"],
    ["a barrel", "src/core/rules/planted.ts", 'export * from "./rule";', "No barrels"],
    [
      "Office in a component",
      "src/taskpane/components/planted.ts",
      "export const a = Office;",
      "speak Office",
    ],
    [
      "any",
      "src/core/rules/planted.ts",
      "export const f = (x: any) => String(x);",
      "no-explicit-any",
    ],
    [
      "a non-null sign",
      "src/cli/planted.ts",
      "export const f = (x: number[]) => x[0]!;",
      "no-non-null-assertion",
    ],
  ])("bark at %s", (_what, file, line, complaint) => {
    expect(bark(file, line, lint(file))).toContain(complaint);
  });
});
