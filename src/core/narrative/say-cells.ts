import type { Language } from "../figures/bilingual";
import type { CellAddress } from "../sheet/address";
import { parseCellName } from "../sheet/address";
import { formatNumber } from "./format-figure";

/**
 * Cells in words, sheet by sheet: "TTHC, ô C17, C19; Ngân sách, ô D12", in English "TTHC cells C17,
 * C19". Three or more neighbours in a column or a row are said as a range: "D9:D16". Of very many the
 * first are named and the others counted. Throws for none.
 */
export function sayCells(cells: readonly CellAddress[], language: Language): string {
  if (cells.length === 0) throw new Error("No cells to name");
  const sheets = [...new Set(cells.map(({ sheet }) => sheet))];
  return sheets
    .map((sheet) => {
      const here = cells.filter((cell) => cell.sheet === sheet);
      const names = [...new Set(here.map(({ cell }) => cell))];
      const list = sayRuns(runsOf(names), language);
      if (language === "vi") return `${sheet}, ô ${list}`;
      return `${sheet} ${names.length === 1 ? "cell" : "cells"} ${list}`;
    })
    .join("; ");
}

/** Nobody reads more places in a sentence; whoever shows the finding shows its cells beside it. */
const MOST_PLACES = 8;

function sayRuns(runs: readonly (readonly string[])[], language: Language): string {
  if (runs.length <= MOST_PLACES) return runs.map(sayRun).join(", ");
  const named = runs.slice(0, MOST_PLACES).map(sayRun).join(", ");
  const rest = formatNumber(runs.slice(MOST_PLACES).flat().length, language);
  return language === "vi" ? `${named} và ${rest} ô nữa` : `${named} and ${rest} more`;
}

/** Cuts a list of cells where the next one is no neighbour in the direction of its run. */
function runsOf(names: readonly string[]): readonly (readonly string[])[] {
  const runs: string[][] = [];
  for (const name of names) {
    const run = runs.at(-1);
    const [before, last] = [run?.at(-2), run?.at(-1)];
    const step = last === undefined ? null : stepBetween(last, name);
    const isInLine =
      before === undefined || (last !== undefined && stepBetween(before, last) === step);
    if (run !== undefined && step !== null && isInLine) run.push(name);
    else runs.push([name]);
  }
  return runs;
}

function stepBetween(from: string, to: string): "down" | "right" | null {
  const [start, end] = [parseCellName(from), parseCellName(to)];
  if (start === null || end === null) return null;
  const [rows, columns] = [end.row - start.row, end.column - start.column];
  if (rows === 1 && columns === 0) return "down";
  return rows === 0 && columns === 1 ? "right" : null;
}

function sayRun(run: readonly string[]): string {
  const [first = "", last = ""] = [run[0], run.at(-1)];
  return run.length < 3 ? run.join(", ") : `${first}:${last}`;
}
