import { readFileSync } from "node:fs";

/** A change of the source that the tests were run on. */
export interface Mutant {
  readonly mutatorName: string;
  readonly status: MutantStatus;
  readonly replacement?: string;
  readonly location: { readonly start: Place; readonly end: Place };
}

/** `NoCoverage`: no test runs the place. `Timeout`: the change made an endless loop, which counts as noticed. */
type MutantStatus =
  "CompileError" | "Ignored" | "Killed" | "NoCoverage" | "RuntimeError" | "Survived" | "Timeout";

interface Place {
  readonly line: number;
  readonly column: number;
}

interface MutationReport {
  readonly files: Readonly<Record<string, { readonly mutants: readonly Mutant[] }>>;
}

/** The mutants of each file of a report, without those that were left out, from top to bottom. */
export function readMutants(file: string): ReadonlyMap<string, readonly Mutant[]> {
  const { files } = JSON.parse(readFileSync(file, "utf8")) as MutationReport;
  return new Map(
    Object.entries(files).map(([name, { mutants }]) => [
      name,
      mutants
        .filter(({ status }) => status !== "Ignored" && status !== "CompileError")
        .sort((a, b) => a.location.start.line - b.location.start.line),
    ])
  );
}
