import type { Highs } from "highs";
import { solve } from "yalps";
import { cellWeight } from "../../src/core/diagnosis/cell-weight";
import { makeNetwork } from "../../src/core/diagnosis/network";
import type { FigureId } from "../../src/core/figures/figure";
import { figureIn } from "../../src/core/figures/figure";
import type { Table } from "../core/diagnosis/build-table";

/** The question of Fellegi and Holt over a table of sums, for a mixed-integer solver. */
interface FellegiHoltModel {
  /** No number has to change by more. */
  readonly widest: number;
  readonly cells: readonly {
    readonly id: FigureId;
    readonly value: number;
    /** Fewest cells first; their weights decide among as many. */
    readonly price: number;
  }[];
  /** What each sum lacks, and how far each of its cells counts in it: by the place of the cell. */
  readonly sums: readonly {
    readonly lacks: number;
    readonly factors: ReadonlyMap<number, number>;
  }[];
}

/** What one cell costs before its weight: more than the weights of a few cells can make up. */
export const CELL_PRICE = 100;

export function modelOf({ relations, book }: Table): FellegiHoltModel {
  const network = makeNetwork(relations, book);
  if (network === null) return { widest: 0, cells: [], sums: [] };
  const ids = [...book.keys()];
  const valueOf = (id: FigureId): number => figureIn(book, id)?.value ?? 0;
  const sums = relations.flatMap((relation) => {
    if (relation.kind !== "balance") return [];
    const { total, parts } = relation;
    const factors = new Map([
      [ids.indexOf(total), 1] as const,
      ...parts.map((part) => [ids.indexOf(part), -1] as const),
    ]);
    const lacks = parts.reduce((sum, part) => sum + valueOf(part), -valueOf(total));
    return [{ lacks, factors }];
  });
  const priceOf = (id: FigureId): number => CELL_PRICE + cellWeight(network, id);
  const cells = ids.map((id) => ({ id, value: valueOf(id), price: priceOf(id) }));
  return { widest: 2 * Math.max(...cells.map(({ value }) => Math.abs(value))), cells, sums };
}

/** The least price, by HiGHS. */
export function solveWithHighs({ widest, cells, sums }: FellegiHoltModel, highs: Highs): number {
  const term = (factor: number, name: string): string =>
    `${factor < 0 ? "-" : "+"} ${String(Math.abs(factor))} ${name}`;
  const moves = (factors: ReadonlyMap<number, number>): string =>
    [...factors]
      .map(([at, factor]) => `${term(factor, `u${String(at)}`)} ${term(-factor, `d${String(at)}`)}`)
      .join(" ");
  const lines = [
    "Minimize",
    `price: ${cells.map(({ price }, at) => term(price, `z${String(at)}`)).join(" ")}`,
    "Subject To",
    ...sums.map(({ lacks, factors }) => `${moves(factors)} = ${String(lacks)}`),
    ...cells.map(
      (_, at) => `u${String(at)} + d${String(at)} - ${String(widest)} z${String(at)} <= 0`
    ),
    "Bounds",
    // No number falls below zero; one that is below it may rise.
    ...cells.map(({ value }, at) => `d${String(at)} <= ${String(Math.max(value, 0))}`),
    ...cells.flatMap(({ value }, at) =>
      value < 0 ? [] : [`0 <= u${String(at)} <= ${String(widest)}`]
    ),
    "Binaries",
    cells.map((_, at) => `z${String(at)}`).join(" "),
    "End",
  ];
  const { Status, ObjectiveValue } = highs.solve(lines.join("\n"), {
    output_flag: false,
    mip_rel_gap: 0,
    // A thousandfold number makes the factor of its yes or no large: a trifle of yes must not pass.
    mip_feasibility_tolerance: 1e-9,
  });
  if (Status !== "Optimal") throw new Error(`HiGHS ended with ${Status}`);
  return ObjectiveValue;
}

/** The least price, by YALPS. */
export function solveWithYalps({ widest, cells, sums }: FellegiHoltModel): number {
  type Coefficients = Record<string, number>;
  const variables: Record<string, Coefficients> = {};
  const constraints: Record<string, { equal?: number; max?: number }> = {};
  cells.forEach(({ value, price }, at) => {
    const link = `link${String(at)}`;
    variables[`z${String(at)}`] = { price, [link]: -widest };
    variables[`u${String(at)}`] = { [link]: 1 };
    variables[`d${String(at)}`] = { [link]: 1, [`floor${String(at)}`]: 1 };
    constraints[link] = { max: 0 };
    constraints[`floor${String(at)}`] = { max: Math.max(value, 0) };
  });
  sums.forEach(({ lacks, factors }, index) => {
    const name = `sum${String(index)}`;
    constraints[name] = { equal: lacks };
    for (const [at, factor] of factors) {
      Object.assign(variables[`u${String(at)}`] ?? {}, { [name]: factor });
      Object.assign(variables[`d${String(at)}`] ?? {}, { [name]: -factor });
    }
  });
  const { status, result } = solve(
    {
      direction: "minimize",
      objective: "price",
      constraints,
      variables,
      binaries: cells.map((_, at) => `z${String(at)}`),
    },
    { timeout: 60_000, tolerance: 0, maxIterations: Infinity }
  );
  if (status !== "optimal") throw new Error(`YALPS ended with ${status}`);
  return result;
}
