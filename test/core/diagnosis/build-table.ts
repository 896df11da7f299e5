import type { FigureBook, FigureId } from "../../../src/core/figures/figure";
import type { Relation } from "../../../src/core/figures/relation";
import { cellName } from "../../../src/core/sheet/address";
import type { WorkbookSnapshot } from "../../../src/core/sheet/snapshot";
import type { FigureDraft } from "../../support/build-figures";
import { balance, buildFigures } from "../../support/build-figures";

/** Columns (3) to (13) of form II.06a, which stand in C to M. */
export const columns = [
  "received",
  "online",
  "direct",
  "carried",
  "resolved",
  "early",
  "onTime",
  "overdue",
  "pending",
  "pendingInTime",
  "pendingLate",
] as const;

const rowSums: Readonly<Record<string, readonly [FigureId, readonly FigureId[]]>> = {
  T01: ["received", ["online", "direct", "carried"]],
  T02: ["resolved", ["early", "onTime", "overdue"]],
  T03: ["pending", ["pendingInTime", "pendingLate"]],
  T04: ["received", ["resolved", "pending"]],
};

/** What stands in a cell: a number, null for a blank, or a number that a formula gives. */
export type CellDraft = number | null | { readonly value: number; readonly formula: string };

export interface Table {
  readonly relations: readonly Relation[];
  readonly book: FigureBook;
}

/** The table with the sheet that it stands on. */
export interface TableOnSheet extends Table {
  readonly snapshot: WorkbookSnapshot;
}

/** Id of the figure in a row and column, both counted from 0. */
export const idAt = (row: number, column: number): FigureId =>
  `tthc.r${String(row)}.${columns[column] ?? ""}`;

/** Address of that figure: the first row is row 5 of the sheet. */
export const cellAt = (row: number, column: number): string => cellName(row + 4, column + 2);

/** A sheet of form II.06a: rows of fields and, last, their total, with T01 to T05 over them. */
export function buildTable(rows: readonly (readonly CellDraft[])[]): TableOnSheet {
  const total = rows.length - 1;
  const figures = rows.flatMap((row, place) =>
    row.map((draft, column): [FigureId, FigureDraft] => {
      const cell = cellAt(place, column);
      if (draft === null) return [idAt(place, column), { gap: "blank", cell }];
      return [
        idAt(place, column),
        typeof draft === "number" ? { value: draft, cell } : { ...draft, cell },
      ];
    })
  );
  const relations = [
    ...rows.flatMap((_, row) =>
      Object.entries(rowSums).map(([code, [sum, parts]]) => {
        const idOf = (column: string): FigureId => `tthc.r${String(row)}.${column}`;
        return balance(idOf(sum), parts.map(idOf), { id: `${code}:${String(row)}`, code });
      })
    ),
    ...columns.map((name, column) => {
      const parts = rows.slice(0, total).map((_, row) => idAt(row, column));
      return balance(idAt(total, column), parts, {
        id: `T05:${name}`,
        code: "T05",
        direction: "column",
      });
    }),
  ];
  const { book, snapshot } = buildFigures({
    name: "TTHC",
    figures: Object.fromEntries(figures),
  });
  return { relations, book, snapshot };
}

/** The eleven columns of a row from its eight free ones, so that T01 to T04 hold. */
export function completeRow(free: {
  readonly online: number;
  readonly direct: number;
  readonly carried: number;
  /** Shares of what is left, 0 to 1000: resolved of received, early and overdue of resolved, late of pending. */
  readonly split: readonly [number, number, number, number];
}): readonly number[] {
  const { online, direct, carried, split } = free;
  const take = (whole: number, thousandths: number): number =>
    Math.floor((whole * thousandths) / 1000);
  const received = online + direct + carried;
  const resolved = take(received, split[0]);
  const early = take(resolved, split[1]);
  const overdue = take(resolved - early, split[2]);
  const pending = received - resolved;
  const late = take(pending, split[3]);
  return [
    received,
    online,
    direct,
    carried,
    resolved,
    early,
    resolved - early - overdue,
    overdue,
    pending,
    pending - late,
    late,
  ];
}

/** The rows with their column totals below. */
export function withTotals(rows: readonly (readonly number[])[]): readonly (readonly number[])[] {
  return [
    ...rows,
    columns.map((_, column) => rows.reduce((sum, row) => sum + (row[column] ?? 0), 0)),
  ];
}

/** A copy of the rows with some cells changed. */
export function withCells<Draft>(
  rows: readonly (readonly Draft[])[],
  ...changes: readonly (readonly [row: number, column: (typeof columns)[number], draft: Draft])[]
): readonly (readonly Draft[])[] {
  return rows.map((row, place) =>
    row.map((draft, column) => {
      const change = changes.find(([at, name]) => at === place && name === columns[column]);
      return change === undefined ? draft : change[2];
    })
  );
}
