import { diagnose } from "../../../src/core/diagnosis/diagnose";
import { buildTable, columns, idAt } from "./build-table";
import type { PlantedTable } from "./plant-errors";

/** How well the first explanation of each part names what was planted. */
export interface Score {
  /** Cells blamed are those planted, no more and no fewer. */
  readonly isExact: boolean;
  /** So they are, and no part calls the answer undetermined. */
  readonly isDetermined: boolean;
  /** Every part calls its answer determined, and yet a cell or value is not as it was. */
  readonly isMisled: boolean;
  /** Planted cells that are blamed, of how many. */
  readonly blamed: number;
  /** Planted cells that are blamed with their true values. */
  readonly restored: number;
  readonly planted: number;
  /** Planted cells with true values, and no others, are among the first three of each part. */
  readonly isInTopThree: boolean;
}

export function scoreTable({ values, errors }: PlantedTable): Score {
  const { relations, book } = buildTable(values);
  const diagnoses = diagnose(relations, book);
  const truth = new Map(
    errors.map(({ row, column, to }) => [idAt(row, columns.indexOf(column)), to] as const)
  );
  const first = diagnoses.flatMap(({ suspects }) => suspects[0]?.cells ?? []);
  const blamed = first.filter(({ figure }) => truth.has(figure));
  const restored = blamed.filter(({ figure, to }) => truth.get(figure) === to);
  const isExact = blamed.length === truth.size && first.length === truth.size;
  const isSure = diagnoses.every(({ isDetermined }) => isDetermined);
  const isRight = isExact && restored.length === truth.size;
  const told = diagnoses.map(({ suspects }) =>
    suspects
      .slice(0, 3)
      .find(({ cells }) => cells.every(({ figure, to }) => truth.get(figure) === to))
  );
  return {
    isExact,
    isDetermined: isSure && isExact,
    isMisled: isSure && !isRight,
    blamed: blamed.length,
    restored: restored.length,
    planted: truth.size,
    isInTopThree:
      told.every((one) => one !== undefined) &&
      told.flatMap(({ cells }) => cells).length === truth.size,
  };
}

export interface Totals {
  readonly tables: number;
  readonly exact: number;
  readonly determined: number;
  readonly misled: number;
  readonly topThree: number;
  readonly planted: number;
  readonly blamed: number;
  readonly restored: number;
}

export function addScores(scores: readonly Score[]): Totals {
  const count = (is: (score: Score) => boolean): number => scores.filter(is).length;
  const sum = (of: (score: Score) => number): number =>
    scores.reduce((total, score) => total + of(score), 0);
  return {
    tables: scores.length,
    exact: count(({ isExact }) => isExact),
    determined: count(({ isDetermined }) => isDetermined),
    misled: count(({ isMisled }) => isMisled),
    topThree: count(({ isInTopThree }) => isInTopThree),
    planted: sum(({ planted }) => planted),
    blamed: sum(({ blamed }) => blamed),
    restored: sum(({ restored }) => restored),
  };
}
