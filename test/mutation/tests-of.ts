import { existsSync, readFileSync, readdirSync } from "node:fs";
import path from "node:path";

/**
 * The tests that have to notice a change of a source file: the test of its name, or else the tests of the
 * files in its folder that import it, or of those that import these. Paths from the root of the project;
 * none if no test of the folder leads to the file.
 */
export function testsOf(source: string): readonly string[] {
  const folder = path.dirname(source);
  const seen = new Set([source]);
  for (let nearest = [source]; nearest.length > 0;) {
    const tests = nearest.map(testNamed).filter(existsSync);
    if (tests.length > 0) return tests.sort();
    const targets = nearest;
    nearest = sourcesIn(folder).filter(
      (file) => !seen.has(file) && !isList(file) && imports(file, targets)
    );
    nearest.forEach((file) => seen.add(file));
  }
  return [];
}

/** The modules of a folder, without those of its folders. */
export const sourcesIn = (folder: string): readonly string[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith(".ts"))
    .map((file) => `${folder}/${file}`)
    .sort();

/** False for the lists and for files of types alone: nothing in them can be changed. */
export const hasCode = (source: string): boolean =>
  !isList(source) && /^(export )?(const|function) /m.test(readFileSync(source, "utf8"));

const testNamed = (source: string): string =>
  source.replace(/^src\//, "test/").replace(/\.ts$/, ".test.ts");

/** The list imports every rule, so its test is the test of none. */
const isList = (source: string): boolean => path.basename(source) === "index.ts";

function imports(file: string, targets: readonly string[]): boolean {
  const text = readFileSync(file, "utf8");
  return targets.some((target) => text.includes(`"./${path.basename(target, ".ts")}"`));
}
