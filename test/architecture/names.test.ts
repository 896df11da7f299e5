import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";

const root = path.resolve(__dirname, "../..");
/** What git tracks or would track; a file deleted but not yet committed is no more. */
const files = execFileSync("git", ["ls-files", "--cached", "--others", "--exclude-standard"], {
  cwd: root,
})
  .toString()
  .split("\n")
  .filter((file) => file !== "" && existsSync(path.join(root, file)));
const sources = files.filter((file) => /^src\/.*\.tsx?$/.test(file));
const texts = files.filter((file) => !/\.(xlsx|xlsb|xls|ods|docx|doc|png|ico)$/.test(file));
const read = (file: string): string => readFileSync(path.join(root, file), "utf8");

test("the top level holds what the architecture fixes, and no more", () => {
  const top = [...new Set(files.map((file) => file.split("/")[0] ?? ""))];
  const allowed =
    /^(\..*|package(-lock)?\.json|tsconfig\.json|manifest\.xml|webpack\.config\.js|assets|src|test|samples)$/;
  const pages = /^(README|CONTRIBUTING|CHANGELOG)\.md$|^LICENSE$/;
  expect(top.filter((name) => !allowed.test(name) && !pages.test(name))).toEqual([]);
});

test("files are kebab-case, components PascalCase, and index only where a registry or the pane begins", () => {
  const names = sources.map((file) => path.basename(file));
  const isNamedWell = (name: string): boolean =>
    /^[a-z0-9]+(-[a-z0-9]+)*\.(d\.)?ts$/.test(name) ||
    /^[A-Z][A-Za-z]+\.tsx$/.test(name) ||
    name === "index.tsx";
  expect(names.filter((name) => !isNamedWell(name))).toEqual([]);
  expect(sources.filter((file) => /\/index\.tsx?$/.test(file)).sort()).toEqual([
    "src/core/forms/index.ts",
    "src/core/rules/index.ts",
    "src/taskpane/index.tsx",
  ]);
});

test("no drawer for odds and ends", () => {
  expect(
    sources.filter((file) => /(utils?|helpers?|common|manager|services?)\b/i.test(file))
  ).toEqual([]);
});

test("every text is in NFC", () => {
  expect(texts.filter((file) => read(file) !== read(file).normalize("NFC"))).toEqual([]);
});

test("the lock file names no host", () => {
  expect(read("package-lock.json")).not.toMatch(/"resolved": "http/);
});

test("dependencies are pinned to exact versions", () => {
  const manifest: unknown = JSON.parse(read("package.json"));
  const { dependencies, devDependencies } = manifest as Record<string, Record<string, string>>;
  const loose = Object.entries({ ...dependencies, ...devDependencies }).filter(
    ([, version]) => !/^(npm:[a-z]+@)?\d+\.\d+\.\d+$/.test(version)
  );
  expect(loose).toEqual([]);
});
