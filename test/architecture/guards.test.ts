import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, readdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import path from "node:path";
import dependencyRules from "./dependency-cruiser.cjs";

/** Bad lines are planted in a copy of the house, and each guard is made to bark at its own. */
const root = path.resolve(__dirname, "../..");
const copy = path.join(root, ".cache", "planted");
const tool = (...parts: string[]): string => path.join(root, "node_modules", ...parts);

/** [file, line, complaint] of the core's own tsconfig: there the world outside has no name. */
const typePlants = [
  [
    "src/core/rules/knows-office.ts",
    "export const a = () => Excel.run(() => Promise.resolve());",
    "Excel",
  ],
  ["src/core/rules/knows-page.ts", "export const b = document.title;", "document"],
  ["src/core/rules/knows-console.ts", 'export const c = () => { console.log("x"); };', "console"],
  ["src/core/rules/knows-process.ts", "export const d = process.cwd();", "process"],
] as const;

/** [rule, file, line]. */
const importPlants = [
  ["core-knows-nobody", "src/core/rules/asks-react.ts", 'import "react";'],
  ["core-knows-nobody", "src/core/rules/asks-host.ts", 'import "../../hosts/trouble";'],
  ["sheet-looks-down", "src/core/sheet/looks-up.ts", 'import "../figures/relation";'],
  ["figures-looks-down", "src/core/figures/looks-up.ts", 'import "../rules/index";'],
  ["formulas-looks-down", "src/core/formulas/looks-aside.ts", 'import "../rules/index";'],
  ["forms-looks-down", "src/core/forms/looks-aside.ts", 'import "../rules/index";'],
  ["rules-looks-down", "src/core/rules/looks-aside.ts", 'import "../forms/index";'],
  ["diagnosis-looks-down", "src/core/diagnosis/looks-aside.ts", 'import "../rules/index";'],
  ["narrative-looks-down", "src/core/narrative/looks-aside.ts", 'import "../forms/index";'],
  ["link-looks-down", "src/core/link/looks-up.ts", 'import "../make-report";'],
  ["adapters-do-not-meet", "src/hosts/docx-file/meets.ts", 'import "../xlsx-file/parse-xlsx";'],
  ["hosts-look-down", "src/hosts/docx-file/looks-up.ts", 'import "../../cli/khop-so";'],
  ["one-door-for-spreadsheets", "src/hosts/xlsx-file/second-door.ts", 'import "@e965/xlsx";'],
  ["files-stay-outside", "src/hosts/docx-file/reads-files.ts", 'import "node:fs";'],
  [
    "components-reach-no-host",
    "src/taskpane/components/reaches.ts",
    'import "../../hosts/trouble";',
  ],
  ["office-behind-its-pane", "src/taskpane/names-excel.ts", 'import "../hosts/excel/excel-host";'],
  ["product-knows-no-test", "src/cli/knows-test.ts", 'import "../../samples/phuong-mau";'],
  ["nothing-unreachable", "src/core/rules/alone.ts", "export const alone = 1;"],
] as const;

/** [file, line, complaint] of ESLint. */
const lintPlants = [
  ["src/core/rules/reads-clock.ts", "export const now = () => new Date();", "no clock"],
  ["src/core/rules/rolls-dice.ts", "export const dice = () => Math.random();", "deterministic"],
  ["src/core/rules/default.ts", "export default 1;", "Named exports only"],
  ["src/core/rules/barrel.ts", 'export * from "./rule";', "No barrels"],
  ["src/taskpane/components/speaks-office.ts", "export const a = Office;", "speak Office"],
  ["src/core/rules/any.ts", "export const f = (x: any) => String(x);", "no-explicit-any"],
  ["src/cli/non-null.ts", "export const f = (x: number[]) => x[0]!;", "no-non-null-assertion"],
] as const;

beforeAll(() => {
  rmSync(copy, { recursive: true, force: true });
  mkdirSync(copy, { recursive: true });
  for (const name of ["src", "samples", "tsconfig.json", "package.json"])
    cpSync(path.join(root, name), path.join(copy, name), { recursive: true });
  symlinkSync(path.join(root, "node_modules"), path.join(copy, "node_modules"));
});

afterAll(() => {
  rmSync(copy, { recursive: true, force: true });
});

/** Plants files, runs a guard once, takes them away, and gives what it said, a line for each complaint. */
function bark(
  plants: readonly (readonly [file: string, line: string])[],
  guard: readonly string[]
): string {
  for (const [file, line] of plants) {
    mkdirSync(path.dirname(path.join(copy, file)), { recursive: true });
    writeFileSync(path.join(copy, file), line);
  }
  const { stdout, stderr } = spawnSync(process.execPath, guard, { cwd: copy, encoding: "utf8" });
  for (const [file] of plants) rmSync(path.join(copy, file));
  return stdout + stderr;
}

test("the core's own tsconfig knows no Office, page, console or process", () => {
  const plants = typePlants.map(([file, line]) => [file, line] as const);
  const said = bark(plants, [
    tool("typescript7", "bin", "tsc"),
    "-p",
    "src/core",
    "--pretty",
    "false",
  ]);
  for (const [file, , name] of typePlants)
    expect(said.split("\n")).toContainEqual(
      expect.stringMatching(
        new RegExp(`${file.slice("src/core/".length)}.*Cannot find name '${name}'`)
      )
    );
});

test("the import rules bark at every forbidden door", () => {
  const config = path.join(__dirname, "dependency-cruiser.cjs");
  const plants = importPlants.map(([, file, line]) => [file, line] as const);
  const said = bark(plants, [
    tool("dependency-cruiser", "bin", "dependency-cruise.mjs"),
    "-c",
    config,
    "src",
  ]);
  for (const [rule, file] of importPlants) expect(said).toContain(`${rule}: ${file}`);
});

test("every folder that an import rule guards exists", () => {
  const folders = dependencyRules.forbidden
    .map((rule) => /^\^src\/(?:core\/)?([a-z-]+)\/$/.exec(rule.from.path ?? "")?.[0].slice(1))
    .filter((folder) => folder !== undefined);
  expect(folders.length).toBeGreaterThan(8);
  for (const folder of folders) expect(readdirSync(path.join(root, folder))).not.toHaveLength(0);
});

test("the lint rules bark at clock, chance, barrels, Office and loose types", () => {
  const config = path.join(__dirname, "eslint.config.mjs");
  const files = lintPlants.map(([file]) => file);
  const plants = lintPlants.map(([file, line]) => [file, line] as const);
  const said = bark(plants, [
    tool("eslint", "bin", "eslint.js"),
    "-f",
    "json",
    "-c",
    config,
    ...files,
  ]);
  const results = JSON.parse(said) as {
    filePath: string;
    messages: { message: string; ruleId: string }[];
  }[];
  for (const [file, , complaint] of lintPlants) {
    const found = results.find(({ filePath }) => filePath.endsWith(file));
    expect([file, JSON.stringify(found?.messages)]).toEqual([
      file,
      expect.stringContaining(complaint),
    ]);
  }
});
