import { forms as shipped } from "../../src/core/forms/index";
import { checkWorkbook } from "../support/generated/check-workbook";
import { generateWorkbook } from "../support/generated/generate-workbook";
import { plantFaults, scoreOf } from "../support/generated/measure-faults";
import type { Trial } from "../support/generated/measure-faults";
import type { TimingTable } from "./timing-table";

/** Workbooks that nobody has looked at while the rules were written; the tests look at others. */
const FIRST_SEED = 7_000_000;
const CLEAN = 520;
const FAULTS = 2_040;
const FAULTS_IN_ONE = 8;

/** Registers are lists of documents: nothing in them adds up. */
const forms = shipped.filter(({ rows }) => rows.kind !== "register");

/** False alarms on clean workbooks of all forms, and what becomes of faults planted in others. */
export async function checkGenerated(table: TimingTable): Promise<void> {
  table.part(`6a. ${String(CLEAN)} clean workbooks of ${String(forms.length)} forms`, CLEAN);
  let seed = FIRST_SEED;
  const checked: ReturnType<typeof checkWorkbook>[] = [];
  await table.time("Khớp Số: generate, read, check, write one", () => {
    checked.push(checkWorkbook(generateWorkbook(seed, forms)));
    seed += 1;
  });
  tell(
    table,
    "errors and warnings",
    checked.flatMap(({ alarms }) => alarms)
  );
  tell(
    table,
    "sheets not recognised",
    checked.flatMap(({ unrecognised }) => unrecognised)
  );
  tell(
    table,
    "figures misread",
    checked.flatMap(({ misread }) => misread)
  );
  table.note(`notes: ${countEach(checked.flatMap(({ notes }) => notes))}`);

  table.part(`6b. ${String(FAULTS)} faults planted one at a time`, FAULTS);
  const settings = { firstSeed: FIRST_SEED, count: FAULTS, perWorkbook: FAULTS_IN_ONE };
  const trials = [...plantFaults(forms, settings)];
  printScores(table, trials);
}

const MOST_TOLD = 10;

function tell(table: TimingTable, what: string, which: readonly string[]): void {
  table.note(`${what}: ${String(which.length)}`);
  for (const one of which.slice(0, MOST_TOLD)) table.note(`  ${one}`);
}

function countEach(names: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  const sorted = [...counts].sort(([, one], [, other]) => other - one);
  return sorted.map(([name, count]) => `${name} ${String(count)}`).join(", ");
}

const HEADINGS = [
  "planted",
  "findable",
  "found",
  "decided",
  "first",
  "likeliest",
  "shown",
  "value",
];

function printScores(table: TimingTable, trials: readonly Trial[]): void {
  table.note(line("", HEADINGS));
  table.note(scoreLine("all", trials));
  for (const key of [formOf, kindOf, cellOf]) {
    table.note("");
    const names = [...new Set(trials.map(key))].sort();
    for (const name of names) {
      table.note(
        scoreLine(
          name,
          trials.filter((trial) => key(trial) === name)
        )
      );
    }
  }
}

const formOf = ({ form }: Trial): string => form;
const kindOf = ({ fault }: Trial): string => fault.kind;
const cellOf = ({ fault }: Trial): string =>
  fault.cells.some(({ figure }) => figure.isFormula) ? "a formula" : "typed";

/** Found is a share of the findable, all behind it of those found. */
function scoreLine(name: string, trials: readonly Trial[]): string {
  const score = scoreOf(trials);
  const { planted, findable, found } = score;
  return line(name, [
    String(planted),
    String(findable),
    percent(found, findable),
    percent(score.decided, found),
    percent(score.first, found),
    percent(score.likeliest, found),
    percent(score.shown, found),
    percent(score.value, found),
  ]);
}

const percent = (part: number, whole: number): string =>
  whole === 0 ? "–" : `${((100 * part) / whole).toFixed(1)} %`;

const line = (name: string, cells: readonly string[]): string =>
  name.padEnd(24) + cells.map((cell) => cell.padStart(10)).join("");
