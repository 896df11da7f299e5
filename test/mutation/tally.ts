import type { Mutant } from "./read-mutants";

export interface Tally {
  readonly mutants: number;
  readonly killed: number;
  readonly survived: number;
  readonly uncovered: number;
}

export const tallyOf = (mutants: readonly Mutant[]): Tally => {
  const count = (...states: readonly Mutant["status"][]): number =>
    mutants.filter(({ status }) => states.includes(status)).length;
  return {
    mutants: mutants.length,
    killed: count("Killed", "Timeout", "RuntimeError"),
    survived: count("Survived"),
    uncovered: count("NoCoverage"),
  };
};

export const sumOf = (tallies: readonly Tally[]): Tally => {
  const sum = (key: keyof Tally): number => tallies.reduce((total, tally) => total + tally[key], 0);
  return {
    mutants: sum("mutants"),
    killed: sum("killed"),
    survived: sum("survived"),
    uncovered: sum("uncovered"),
  };
};

export const headRow = row("file", ["mutants", "killed", "survived", "no test", "score"]);

export const tallyRow = (name: string, { mutants, killed, survived, uncovered }: Tally): string =>
  row(name, [mutants, killed, survived, uncovered, score(killed, mutants)].map(String));

/** Share of the mutants that a test noticed. */
const score = (killed: number, mutants: number): string =>
  mutants === 0 ? "-" : `${((100 * killed) / mutants).toFixed(1)} %`;

function row(name: string, cells: readonly string[]): string {
  return [name.padEnd(48), ...cells.map((cell) => cell.padStart(9))].join("");
}
