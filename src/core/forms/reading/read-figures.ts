import type { Figure, FigureId, Gap } from "../../figures/figure";
import type { Unit } from "../../figures/unit";
import type { TableFit } from "../recognition/find-tables";
import type { FormColumn } from "../form";
import { figuresOfRow } from "./read-row";
import type { FigurePlace, ReadTable, RowRead } from "./read-row";
import { readSheetUnit, readTrailingMoney } from "../recognition/read-unit";
import { areSameLists, createRowMemory } from "./row-memory";
import type { RecallRow } from "./row-memory";
import type { SheetGrid } from "../recognition/sheet-grid";
import type { TableRow } from "../table-row";

/** The figures and gaps of a table, each id once, and where in the table each id belongs. */
export interface ReadEntries {
  readonly byId: ReadonlyMap<FigureId, Figure | Gap>;
  /** The id that the table promises in a row and column, or null. */
  readonly idAt: (row: string, column: string) => FigureId | null;
}

/**
 * Reads every figure that the rows and columns of a table promise. What cannot be read is a gap with
 * its address and reason; of two cells that promise the same figure the first that can be read wins.
 */
export function readFigures(table: ReadTable): ReadEntries {
  const byId = new Map<FigureId, Figure | Gap>();
  const idsByRow = new Map<string, RowRead["ids"]>();
  const frame = frameOf(table);
  const recall = rowMemory.within(frame);
  for (const row of table.rows) {
    const { entries, ids } = readRow(table, row, { frame, recall });
    for (const entry of entries)
      if (byId.get(entry.id)?.kind !== "figure") byId.set(entry.id, entry);
    idsByRow.set(row.id, ids);
  }
  const places = new Map(frame.columns.map(({ column }, place) => [column.id, place] as const));
  const idAt: ReadEntries["idAt"] = (row, column) => {
    const place = places.get(column);
    return place === undefined ? null : (idsByRow.get(row)?.[place] ?? null);
  };
  return { byId, idAt };
}

/** What decides beside its row about a figure. */
interface Frame {
  readonly sheet: string;
  readonly prefix: string;
  readonly compiled: TableFit["compiled"];
  readonly columns: readonly FigurePlace[];
  /** All columns of the table and their places. */
  readonly layout: readonly (FormColumn | number)[];
}

function frameOf({ grid, fit, prefix }: ReadTable): Frame {
  const sheetUnit = readSheetUnit(grid, fit.top);
  const columns = [...fit.columns]
    .filter(([{ role }]) => role === "figure")
    .map(([column, at]) => ({ column, at, headingUnit: headingUnit(grid, fit, at), sheetUnit }));
  const layout = [...fit.columns].flat();
  return { sheet: grid.sheet.name, prefix, compiled: fit.compiled, columns, layout };
}

const rowMemory = createRowMemory<Frame, RowRead>(
  (left, right) =>
    left.sheet === right.sheet &&
    left.prefix === right.prefix &&
    left.compiled === right.compiled &&
    areSameLists(left.layout, right.layout) &&
    areSameLists(unitsOf(left), unitsOf(right))
);

const unitsOf = ({ columns }: Frame): readonly (Unit | null)[] =>
  columns.flatMap(({ headingUnit: ofHeading, sheetUnit }) => [ofHeading, sheetUnit]);

interface Reader {
  readonly frame: Frame;
  readonly recall: RecallRow<RowRead>;
}

function readRow(table: ReadTable, row: TableRow, { frame, recall }: Reader): RowRead {
  const make = (): RowRead => figuresOfRow(table, row, frame.columns);
  const at = row.row;
  const cells = at === null || table.grid.isMerged(at) ? undefined : table.grid.sheet.rows[at];
  return cells === undefined ? make() : recall(cells, make, ({ of }) => isSameRow(of, row));
}

function isSameRow(left: TableRow, right: TableRow): boolean {
  const isNamedAlike = left.name.vi === right.name.vi && left.name.en === right.name.en;
  const isPlacedAlike = left.row === right.row && left.id === right.id;
  return (
    isNamedAlike && isPlacedAlike && left.unit === right.unit && left.isShare === right.isShare
  );
}

function headingUnit(grid: SheetGrid, { top, bottom }: TableFit, at: number): Unit | null {
  for (let row = bottom; row >= top; row -= 1) {
    const unit = readTrailingMoney(grid.textSeen(row, at));
    if (unit !== null) return unit;
  }
  return null;
}
