import { layOutHeadings, layOutNumbers } from "../../../src/core/forms/blanks/lay-out-columns";
import type { Block, PlacedColumn } from "../../../src/core/forms/blanks/lay-out-columns";
import { figurePlaces, formulasOf } from "../../../src/core/forms/blanks/lay-out-formulas";
import type { FigurePlace } from "../../../src/core/forms/blanks/lay-out-formulas";
import type { PlacedRow } from "../../../src/core/forms/blanks/lay-out-rows";
import type { FigureId } from "../../../src/core/figures/figure";
import type { FormColumn } from "../../../src/core/forms/form";
import { unitNamed } from "../../../src/core/forms/form-unit";
import { cellName } from "../../../src/core/sheet/address";
import type { Cell, SheetSnapshot } from "../../../src/core/sheet/snapshot";
import type { Draw } from "./draw";
import type { SheetPlan } from "./plan-sheet";
import { chooseHeadings, chooseLabels, drawHand } from "./print-words";
import { layOutClosing, layOutTitle } from "./lay-out-title";
import type { Reporter } from "./lay-out-title";
import type { Values } from "./solve-figures";
import { typeNumber } from "./type-number";
import type { Typing } from "./type-number";

/** A figure where the sheet prints it. */
export interface PrintedFigure {
  readonly id: FigureId;
  readonly row: number;
  readonly column: number;
  /** In the unit printed; null: the cell is left blank, for there is nothing to say. */
  readonly value: number | null;
  readonly isFormula: boolean;
}

export interface LaidOutSheet {
  readonly sheet: SheetSnapshot;
  readonly figures: readonly PrintedFigure[];
}

export interface Layout {
  readonly name: string;
  readonly typing: Typing;
  readonly values: Values;
  readonly reporter: Reporter;
}

/** Puts a planned sheet on paper, in one of the ways in which offices do; formulas are not calculated yet. */
export function layOutSheet(draw: Draw, plan: SheetPlan, layout: Layout): LaidOutSheet {
  const hand = drawHand(draw);
  const left = draw.chance(0.15) ? 1 : 0;
  const columns = chooseHeadings(draw, plan.columns).map(
    ({ column, path }, place): PlacedColumn => ({
      column,
      path: headingsAs(draw, path, hand.write),
      at: left + place,
      width: 12,
    })
  );
  const title = layOutTitle(draw, plan, {
    ...layout.reporter,
    left,
    right: left + columns.length - 1,
  });
  const headings = layOutHeadings(columns, title.height);
  const hasNumbers = draw.chance(0.7);
  const numbers = hasNumbers
    ? layOutNumbers(plan.form, columns, title.height + headings.height)
    : NOTHING;
  const top = title.height + headings.height + numbers.height;
  const rows = placeRowsFrom(draw, top, { plan, write: hand.write });
  const last = Math.max(...rows.map(({ row }) => row));
  const body = layOutBody(draw, { ...layout, plan, columns, rows });
  const closing = layOutClosing(draw, { left, right: left + columns.length - 1, top: last + 1 });
  const blocks = [
    title,
    headings,
    numbers,
    { ...NOTHING, cells: wordsOf(plan, columns, rows) },
    closing,
  ];
  const grid = drawGrid(blocks, body.cells);
  const isMerged = draw.chance(0.85);
  const hidden = draw.chance(0.1)
    ? addHelperColumn(grid, { rows, at: left + columns.length + 1 })
    : [];
  return {
    figures: body.figures,
    sheet: {
      name: layout.name,
      rows: grid,
      merges: (isMerged ? blocks : [title, closing]).flatMap(({ merges }) => merges),
      hidden: false,
      hiddenRows: new Set(),
      hiddenColumns: new Set(hidden),
      isProtected: draw.chance(0.1),
    },
  };
}

const NOTHING: Block = { cells: [], merges: [], height: 0 };

const headingsAs = (draw: Draw, path: readonly string[], write: (text: string) => string) =>
  path.map((heading) => (draw.chance(0.9) ? write(heading) : heading));

/** A label that says the unit of its money. */
const MONEY_NAMED = /\((?:nghìn |triệu )?đồng\)/g;

/** Rows one below the other, here and there a blank one between. */
function placeRowsFrom(
  draw: Draw,
  top: number,
  { plan, write }: { readonly plan: SheetPlan; readonly write: (text: string) => string }
): readonly PlacedRow[] {
  const gap = draw.pick([0, 0, 0, 0.08]);
  let next = top;
  return chooseLabels(draw, plan.form, plan.rows).map((row) => {
    if (draw.chance(gap)) next += 1;
    const place = next;
    next += 1;
    const label = row.label.replace(MONEY_NAMED, `(${plan.money.name.vi})`);
    return { ...row, label: write(label), row: place };
  });
}

interface Body extends Layout {
  readonly plan: SheetPlan;
  readonly columns: readonly PlacedColumn[];
  readonly rows: readonly PlacedRow[];
}

interface TypedCell {
  readonly row: number;
  readonly column: number;
  readonly cell: Cell;
}

function layOutBody(
  draw: Draw,
  body: Body
): { readonly cells: readonly TypedCell[]; readonly figures: readonly PrintedFigure[] } {
  const { plan, columns, rows, typing } = body;
  const table = { form: plan.form, columns, rows };
  const places = figurePlaces(table);
  const formulas = typing.hasFormulas ? formulasOf(table, places) : new Map<string, string>();
  const way = draw.pick(["kept", "plain"] as const);
  const printed = places.map((place) => {
    const formula = formulas.get(cellName(place.row, place.column));
    const known = valueAt(body, place);
    const isBeyond = formula === undefined && isBeyondShares(body, place.id, known);
    const value = isBeyond ? null : known;
    const cell =
      formula === undefined || value === null
        ? typedCell(draw, body, { place, value })
        : formulaCell(body, place, way === "kept" ? formula : plainFormula(formula));
    const figure = {
      id: place.id,
      row: place.row,
      column: place.column,
      value,
      isFormula: cell?.formula !== undefined,
    };
    return { cell, figure };
  });
  return {
    figures: printed.map(({ figure }) => figure),
    cells: printed.flatMap(({ cell, figure: { row, column } }) =>
      cell === undefined ? [] : [{ row, column, cell }]
    ),
  };
}

/** From here typed percents look as if their comma was lost; an office leaves such growth out. */
const MOST_PERCENT = 1000;

function isBeyondShares({ plan }: Body, id: FigureId, value: number | null): boolean {
  return plan.units.get(id)?.measure === "share" && (value ?? 0) >= MOST_PERCENT;
}

/** In the unit that the sheet prints. */
function valueAt({ plan, values }: Body, { id }: FigurePlace): number | null {
  const value = values.get(id);
  const isMoney = plan.units.get(id)?.measure === "money";
  return value === undefined ? null : isMoney ? value / plan.money.scale : value;
}

function typedCell(
  draw: Draw,
  { plan, typing }: Body,
  { place, value }: { readonly place: FigurePlace; readonly value: number | null }
): Cell | undefined {
  const unit = plan.units.get(place.id);
  if (value === null || unit === undefined) return undefined;
  return typeNumber(draw, typing, { value, unit, whole: value });
}

function formulaCell({ plan, typing }: Body, { id }: FigurePlace, formula: string): Cell {
  const isShare = plan.units.get(id)?.measure === "share";
  const format = isShare
    ? typing.decimals === 0
      ? "0%"
      : `0.${"0".repeat(typing.decimals)}%`
    : "#,##0.###";
  return { value: null, formula, format };
}

/** As a person would write it, without a care for blanks. */
function plainFormula(formula: string): string {
  const sum = /SUM\(([^()]+)\)\)$/.exec(formula)?.[1];
  if (sum !== undefined)
    return sum.includes(":") || sum.split(",").length > 4
      ? `SUM(${sum})`
      : sum.replaceAll(",", "+");
  const quotient = /ROUND\((\w+\/\w+),4\)/.exec(formula)?.[1];
  return quotient ?? formula;
}

/** Beside some rows, the same in every run, a remark without a number. */
const NOTED = /^[ĐCH]/;

/** Number, label, unit and remark of every row. */
function wordsOf(
  plan: SheetPlan,
  columns: readonly PlacedColumn[],
  rows: readonly PlacedRow[]
): Block["cells"] {
  return rows.flatMap((row) =>
    columns.flatMap(({ column, at }) => {
      const value = wordAt(plan, row, column.role);
      return value === "" ? [] : [{ row: row.row, column: at, look: "label" as const, value }];
    })
  );
}

function wordAt({ money }: SheetPlan, row: PlacedRow, role: FormColumn["role"]): string {
  if (role === "label") return row.label;
  if (role === "ordinal") return row.ordinal;
  if (role === "note") return NOTED.test(row.label) ? "Theo sổ theo dõi" : "";
  if (role !== "unit" || row.isHeading) return "";
  const unit = unitNamed(row.unit ?? "dong");
  return unit.measure === "money" ? money.name.vi : unit.name.vi;
}

function drawGrid(blocks: readonly Block[], typed: readonly TypedCell[]): (Cell | undefined)[][] {
  const grid: (Cell | undefined)[][] = [];
  const put = (row: number, column: number, cell: Cell): void => {
    while (grid.length <= row) grid.push([]);
    const line = grid[row] ?? [];
    while (line.length <= column) line.push(undefined);
    line[column] = cell;
  };
  for (const { row, column, value, format } of blocks.flatMap(({ cells }) => cells))
    if (value !== undefined)
      put(row, column, { value, ...(format === undefined ? {} : { format }) });
  for (const { row, column, cell } of typed) put(row, column, cell);
  return grid;
}

/** A hidden column beside the table, in which somebody once calculated; gives its place. */
function addHelperColumn(
  grid: (Cell | undefined)[][],
  { rows, at }: { readonly rows: readonly PlacedRow[]; readonly at: number }
): number[] {
  for (const { row } of rows) {
    const line = grid[row] ?? [];
    while (line.length <= at) line.push(undefined);
    line[at] = { value: row * 7 };
  }
  return [at];
}
