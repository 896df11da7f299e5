import type { FigureId } from "../../figures/figure";
import type { Balance } from "../../figures/relation";
import type { Bilingual } from "../../figures/bilingual";
import { figureId } from "../figure-id";
import type { Form, FormColumn, FormRelation } from "../form";
import type { TableRow } from "../table-row";

/** What a table promises, as far as relations need it. */
export interface PromisedTable {
  readonly form: Form;
  readonly prefix: string;
  readonly columns: readonly FormColumn[];
  readonly rows: readonly TableRow[];
  /** Short ids of rows and columns beside which stands what the form does not know. */
  readonly besideStrangers: ReadonlySet<string>;
  /** Ids of all its figures and gaps. */
  readonly ids: Pick<ReadonlySet<FigureId>, "has" | "size" | "keys">;
  /** The same by row and column, where whoever read the table knows it. */
  readonly idAt?: FindId;
}

export type ArithmeticRelation = Exclude<FormRelation, { kind: "row-totals" }>;

/** One row, one column, or the whole table, in which a relation of the form is to hold. */
export interface RelationScope {
  /** Begins the ids of its relations. */
  readonly id: string;
  readonly direction: Balance["direction"];
  /** True for what stands beside a row or column that the form does not know. */
  isDoubtful(short: string): boolean;
  /** Full id of what the relation calls by this short id, or null where the table has no such figure. */
  find(short: string): FigureId | null;
  /** The label with the row or column before it; for the total row and for lists, the label alone. */
  say(label: Bilingual): Bilingual;
}

/** The rows or columns in which relations of the form may hold, by what the relations name. */
export function createScopes(
  table: PromisedTable,
  find: FindId
): Readonly<Record<ArithmeticRelation["over"], () => readonly RelationScope[]>> {
  const { rows, columns } = table;
  return {
    figures: once(() => [scope(table, "list", { find: (short) => find("", short) })]),
    columns: once(() =>
      rows.map((row) => scope(table, "row", { of: row, find: (short) => find(row.id, short) }))
    ),
    rows: once(() =>
      columns
        .filter(isAdded)
        .map((column) =>
          scope(table, "column", { of: column, find: (short) => find(short, column.id) })
        )
    ),
  };
}

/** Gives the id of the figure in a row and column, or null where the table promises none. */
export type FindId = (row: string, column: string) => FigureId | null;

/**
 * The ids of a table by row and column, each made once. A list may have a figure whose row says the
 * column too ("Tỷ lệ đảng viên" is `party.share`); rows of the person's own have none.
 */
export function indexIds({ form, prefix, ids, ...table }: PromisedTable): FindId {
  const own = (row: string, column: string): FigureId | null => {
    const id = figureId(prefix, row, column);
    return ids.has(id) ? id : null;
  };
  if (form.rows.kind === "named") return own;
  const idAt = table.idAt ?? idsOf(table, own);
  return (row, column) => (row === "" ? own(row, column) : idAt(row, column));
}

function idsOf({ columns, rows }: Pick<PromisedTable, "columns" | "rows">, own: FindId): FindId {
  const places = new Map(columns.map(({ id }, place) => [id, place] as const));
  const byRow = new Map(
    rows.map(({ id: row }) => [row, columns.map((column) => own(row, column.id))] as const)
  );
  return (row, column) => {
    const place = places.get(column);
    return place === undefined ? null : (byRow.get(row)?.[place] ?? null);
  };
}

/** Made when first asked for, and kept: every relation of the form runs over the same rows. */
function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | null = null;
  return () => (made ??= { value: make() }).value;
}

/** Shares and notes are never summed. */
export function isAdded({ role, unit, isSigned }: FormColumn): boolean {
  return role === "figure" && unit !== "percent" && isSigned !== true;
}

function scope(
  { prefix, besideStrangers }: PromisedTable,
  direction: Balance["direction"],
  {
    of,
    find,
  }: {
    readonly of?: Pick<TableRow, "id" | "name">;
    readonly find: RelationScope["find"];
  }
): RelationScope {
  const isWhole = of === undefined || of.id === "";
  return {
    id: isWhole ? prefix : `${prefix}.${of.id}`,
    direction,
    find,
    isDoubtful: (short) => besideStrangers.has(short),
    say: ({ vi, en }) =>
      isWhole ? { vi, en } : { vi: `${of.name.vi}: ${vi}`, en: `${of.name.en}: ${en}` },
  };
}
