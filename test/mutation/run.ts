/**
 * Changes the rules and the diagnosis, one small change at a time, and counts the changes that no test
 * notices. Arguments: files to change; without any, all of both folders. README.md says what it costs.
 */
import { spawnSync } from "node:child_process";
import { rmSync } from "node:fs";
import { readMutants, type Mutant } from "./read-mutants";
import { headRow, sumOf, tallyOf, tallyRow, type Tally } from "./tally";
import { hasCode, sourcesIn, testsOf } from "./tests-of";

const folders = ["src/core/rules", "src/core/diagnosis"];
const BATCH = 5;
const report = ".cache/mutation.json";

const print = (text: string): void => {
  console.log(text);
};

/** Rows for a batch as soon as it is done: what stands above a run that was broken off holds. */
function run(files: readonly string[]): void {
  print(headRow);
  const tallies = inBatches(files.filter(hasCode)).flatMap((batch) =>
    [...mutantsOf(batch)].map(([file, mutants]) => tell(file, mutants))
  );
  print(tallyRow("total", sumOf(tallies)));
}

/** To begin takes longer than to try a mutant; of a batch that does not begin all is lost. */
function inBatches(files: readonly string[]): readonly (readonly string[])[] {
  const count = Math.ceil(files.length / BATCH);
  return Array.from({ length: count }, (_, at) => files.slice(at * BATCH, (at + 1) * BATCH));
}

function mutantsOf(files: readonly string[]): ReadonlyMap<string, readonly Mutant[]> {
  const tests = [...new Set(files.flatMap(testsOf))];
  rmSync(report, { force: true });
  const { status, stdout } = spawnSync(
    "test/mutation/node_modules/.bin/stryker",
    ["run", "test/mutation/stryker.config.json", "--mutate", files.join()],
    { encoding: "utf8", env: { ...process.env, MUTATION_TESTS: tests.join() } }
  );
  if (status === 0) return readMutants(report);
  print(`Not tried: ${files.join(", ")}\n${stdout}`);
  return new Map();
}

function tell(file: string, mutants: readonly Mutant[]): Tally {
  const tally = tallyOf(mutants);
  print(tallyRow(file.replace("src/core/", ""), tally));
  unnoticed(mutants).forEach((line) => {
    print(`    ${line}`);
  });
  return tally;
}

const unnoticed = (mutants: readonly Mutant[]): readonly string[] =>
  mutants
    .filter(({ status }) => status === "Survived" || status === "NoCoverage")
    .map(({ location: { start }, mutatorName, replacement = "", status }) => {
      const change = replacement.replace(/\s+/g, " ").slice(0, 90);
      const note = status === "NoCoverage" ? " (no test)" : "";
      return `${start.line}:${start.column} ${mutatorName}${note}: ${change}`;
    });

const named = process.argv.slice(2);
run(named.length > 0 ? named : folders.flatMap(sourcesIn));
