import type { FigureId } from "../../figures/figure";
import type { Balance, Relation, Share } from "../../figures/relation";
import { cellName } from "../../sheet/address";
import type { CellPlace } from "../../sheet/address";
import { buildRelations } from "../relations/build-relations";
import { figureId } from "../figure-id";
import type { Form } from "../form";
import type { PlacedColumn } from "./lay-out-columns";
import type { PlacedRow } from "./lay-out-rows";

/** The table of a blank sheet before its cells are written. */
export interface PlannedTable {
  readonly form: Form;
  readonly columns: readonly PlacedColumn[];
  readonly rows: readonly PlacedRow[];
}

/** A cell in which a figure will stand. */
export interface FigurePlace extends CellPlace {
  readonly id: FigureId;
  readonly inRow: PlacedRow;
  readonly inColumn: PlacedColumn;
}

/** Every cell of the table that is to hold a figure: those that a reader would promise. */
export function figurePlaces({ form, columns, rows }: PlannedTable): readonly FigurePlace[] {
  const figures = columns.filter(({ column }) => column.role === "figure");
  return rows
    .filter(({ isHeading }) => !isHeading)
    .flatMap((inRow) =>
      figures
        .filter(({ column }) => !inRow.isShare || column.unit !== "percent")
        .map((inColumn) => ({
          id: figureId(form.topic, inRow.id, inColumn.column.id),
          row: inRow.row,
          column: inColumn.at,
          inRow,
          inColumn,
        }))
    );
}

/**
 * Formulas by cell name for what the form computes: totals of their parts, and shares. A total of
 * nothing and a share without a base stay blank, since blank is not zero. No formula depends on itself.
 */
export function formulasOf(
  table: PlannedTable,
  places: readonly FigurePlace[]
): ReadonlyMap<string, string> {
  const byId = new Map(places.map((place) => [place.id, place] as const));
  const inputs = new Map<FigureId, readonly FigureId[]>();
  const formulas = new Map<string, string>();
  for (const relation of computed(table, new Set(byId.keys()))) {
    const [id, parts] = termsOf(relation, byId);
    const cells = parts.flatMap((part) => byId.get(part) ?? []);
    const target = byId.get(id);
    if (target === undefined || inputs.has(id) || parts.some((part) => leadsTo(part, id, inputs)))
      continue;
    inputs.set(id, parts);
    formulas.set(cellName(target.row, target.column), formulaOf(relation, id)(cells));
  }
  return formulas;
}

type Computable = Balance | Share;

/** Sums down a column go before sums along a row, as in the total row of printed forms. */
function computed(
  { form, columns, rows }: PlannedTable,
  ids: ReadonlySet<FigureId>
): readonly Computable[] {
  const relations = buildRelations({
    form: { ...form, relations: [...form.relations, ...(form.blank?.computes ?? [])] },
    prefix: form.topic,
    columns: columns.map(({ column }) => column),
    rows,
    ids,
    besideStrangers: new Set(),
  });
  const used = relations.filter((relation): relation is Computable => isComputed(form, relation));
  const isDown = (relation: Computable): boolean =>
    relation.kind === "balance" && relation.direction === "column";
  return [...used.filter(isDown), ...used.filter((relation) => !isDown(relation))];
}

/** A total of which the form names some parts only is typed. */
function isComputed({ blank }: Form, relation: Relation): boolean {
  if (relation.kind === "share") return true;
  if (relation.kind !== "balance" || relation.mayExceed === true) return false;
  return blank?.checks?.includes(relation.code) !== true;
}

/** The figure that a relation computes and what it takes: of a balance with a difference, that. */
function termsOf(
  relation: Computable,
  places: ReadonlyMap<FigureId, FigurePlace>
): readonly [FigureId, readonly FigureId[]] {
  if (relation.kind === "share") return [relation.share, [relation.part, relation.whole]];
  const { total, parts } = relation;
  const difference = parts.find((part) => places.get(part)?.inColumn.column.isSigned === true);
  if (difference === undefined) return [total, parts];
  return [difference, [total, ...parts.filter((part) => part !== difference)]];
}

function formulaOf(relation: Computable, id: FigureId): (cells: readonly CellPlace[]) => string {
  if (relation.kind === "share") return shareFormula;
  return relation.total === id ? sumFormula : differenceFormula;
}

function leadsTo(
  from: FigureId,
  to: FigureId,
  inputs: ReadonlyMap<FigureId, readonly FigureId[]>
): boolean {
  return from === to || (inputs.get(from) ?? []).some((next) => leadsTo(next, to, inputs));
}

function sumFormula(cells: readonly CellPlace[]): string {
  const inOrder = [...cells].sort((a, b) => a.row - b.row || a.column - b.column);
  const list = rangesOf(inOrder).join(",");
  return `IF(COUNT(${list})=0,"",SUM(${list}))`;
}

/** Blank until the whole is there; what is blank beside it counts as nothing, as it does in a sum. */
function differenceFormula(cells: readonly CellPlace[]): string {
  const [whole = "", ...others] = cells.map(({ row, column }) => cellName(row, column));
  return `IF(COUNT(${whole})=0,"",${whole}${others.map((other) => `-N(${other})`).join("")})`;
}

/** As a fraction with the four decimals that a percent with two shows. */
function shareFormula(cells: readonly CellPlace[]): string {
  const [part = "", whole = ""] = cells.map(({ row, column }) => cellName(row, column));
  return `IF(OR(${part}="",N(${whole})=0),"",ROUND(${part}/${whole},4))`;
}

/** Neighbours of one row or one column as ranges, the others one by one. */
function rangesOf(cells: readonly CellPlace[]): readonly string[] {
  const runs: CellPlace[][] = [];
  for (const cell of cells) {
    const run = runs.at(-1);
    if (run !== undefined && goesOn(run, cell)) run.push(cell);
    else runs.push([cell]);
  }
  return runs.map((run) => {
    const [from, to] = [run[0], run.at(-1)].map((cell) =>
      cell === undefined ? "" : cellName(cell.row, cell.column)
    );
    return from === to ? (from ?? "") : `${from ?? ""}:${to ?? ""}`;
  });
}

function goesOn(run: readonly CellPlace[], next: CellPlace): boolean {
  const [first, last] = [run[0], run.at(-1)];
  if (first === undefined || last === undefined) return false;
  const isRight = next.row === last.row && next.column === last.column + 1;
  const isBelow = next.column === last.column && next.row === last.row + 1;
  return (isRight && first.row === last.row) || (isBelow && first.column === last.column);
}
