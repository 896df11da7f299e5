import { readFileSync } from "node:fs";
import loadHighs from "highs";
import { diagnose } from "../../src/core/diagnosis/diagnose";
import type { Table } from "../core/diagnosis/build-table";
import { buildTable } from "../core/diagnosis/build-table";
import type { PlantedTable } from "../core/diagnosis/plant-errors";
import { allKinds, plantErrors } from "../core/diagnosis/plant-errors";
import { addScores, scoreTable } from "../core/diagnosis/score-localisation";
import { CELL_PRICE, modelOf, solveWithHighs, solveWithYalps } from "./fellegi-holt-model";
import type { TimingTable } from "./timing-table";

/** Tables that nobody has looked at while the search was written. */
const UNSEEN = 2_000;
const FOR_SOLVERS = 200;
const FOR_YALPS = 50;
const FIRST_SEED = 41_000_000;

/** How many planted mistakes diagnosis finds, and the same least sets by two solvers. */
export async function localiseErrors(table: TimingTable): Promise<void> {
  const file = "test/fixtures/localisation-200.json";
  const { cases } = JSON.parse(readFileSync(file, "utf8")) as { cases: readonly PlantedTable[] };
  const unseen = Array.from({ length: UNSEEN }, (_, index) => plantErrors(FIRST_SEED + index));
  const varied = unseen.map((_, index) => plantErrors(FIRST_SEED + index, allKinds));
  await count(table, `5a. One to three wrong cells of seven rows: ${file}`, cases);
  await count(table, "5b. Unseen tables with mistakes of the same kinds", unseen);
  await count(table, "5c. Unseen tables, further kinds among them", varied);
  await compareSolvers(table, varied);
}

async function count(
  table: TimingTable,
  title: string,
  planted: readonly PlantedTable[]
): Promise<void> {
  table.part(title, planted.length);
  const built = planted.map(({ values }) => buildTable(values));
  const next = inTurn(built);
  await table.time("Khớp Số: diagnosis of one table", () => diagnoseTable(next()));
  const start = performance.now();
  built.forEach(diagnoseTable);
  const mean = (performance.now() - start) / built.length;
  const { tables, exact, determined, misled, topThree, ...cells } = addScores(
    planted.map(scoreTable)
  );
  table.note(`${mean.toFixed(1)} ms a table in the mean`);
  table.note(`exact set of wrong cells ${exact} of ${tables}, in the first three ${topThree}`);
  table.note(`cells blamed rightly ${cells.blamed} of ${cells.planted}`);
  table.note(`right value restored ${cells.restored} of ${cells.planted}`);
  table.note(`said to be determined ${determined}; so said, and wrong ${misled}`);
}

const diagnoseTable = ({ relations, book }: Table) => diagnose(relations, book);

/** Throws where a solver finds a lighter or only a heavier set: one of the two would be wrong. */
async function compareSolvers(table: TimingTable, planted: readonly PlantedTable[]): Promise<void> {
  const highs = await loadHighs();
  const tables = planted.slice(0, FOR_SOLVERS).map(({ values }) => buildTable(values));
  const models = tables.map(modelOf);
  table.part("5d. The least set of cells alone, one table", FOR_SOLVERS);
  const [nextTable, nextForHighs] = [inTurn(tables), inTurn(models)];
  await table.time("Khớp Số: all least sets, with values and reasons", () =>
    diagnoseTable(nextTable())
  );
  await table.time("HiGHS", () => solveWithHighs(nextForHighs(), highs));
  table.part("5e. The same by a second solver, fewer tables", FOR_YALPS);
  const nextForYalps = inTurn(models);
  await table.time("YALPS", () => solveWithYalps(nextForYalps()));
  models.forEach((model, place) => {
    const ours = priceOf(tables[place]);
    const prices = [
      solveWithHighs(model, highs),
      ...(place < FOR_YALPS ? [solveWithYalps(model)] : []),
    ];
    if (prices.some((price) => Math.abs(price - ours) > 1e-3))
      throw new Error(`Table ${place}: ${ours} by our search, ${prices.join(" and ")} by solvers`);
  });
  table.note(`same least weight: HiGHS on ${models.length} tables, YALPS on ${FOR_YALPS}`);
}

function priceOf(table: Table | undefined): number {
  const diagnoses = table === undefined ? [] : diagnoseTable(table);
  return diagnoses.reduce((sum, { suspects }) => {
    const prices = suspects.map(({ cells, weight }) => CELL_PRICE * cells.length + weight);
    return sum + (prices.length === 0 ? NaN : Math.min(...prices));
  }, 0);
}

/** The items again and again, one at each call. */
function inTurn<Item>(items: readonly Item[]): () => Item {
  let turn = 0;
  return () => {
    const item = items[turn++ % items.length];
    if (item === undefined) throw new Error("There is nothing to take turns with");
    return item;
  };
}
