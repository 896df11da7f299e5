import type { FigureId } from "../figures/figure";
import type { Balance } from "../figures/relation";
import type { Bilingual } from "../figures/sentence";
import { figureId } from "./figure-id";
import type { Form, FormColumn, FormRelation } from "./form";
import type { TableRow } from "./table-row";

/** What a table promises, as far as relations need it. */
export interface PromisedTable {
  readonly form: Form;
  readonly prefix: string;
  readonly columns: readonly FormColumn[];
  readonly rows: readonly TableRow[];
  /** Ids of all its figures and gaps. */
  readonly ids: ReadonlySet<FigureId>;
}

export type ArithmeticRelation = Exclude<FormRelation, { kind: "row-totals" }>;

/** One row, one column, or the whole table, in which a relation of the form is to hold. */
export interface RelationScope {
  /** Begins the ids of its relations. */
  readonly id: string;
  readonly direction: Balance["direction"];
  /** Full id of what the relation calls by this short id, or null where the table has no such figure. */
  find(short: string): FigureId | null;
  /** The label with the row or column before it; for the total row and for lists, the label alone. */
  say(label: Bilingual): Bilingual;
}

/** The rows or columns in which a relation of the form may hold. */
export function scopesOf(
  table: PromisedTable,
  { over }: ArithmeticRelation
): readonly RelationScope[] {
  const { prefix, rows, columns } = table;
  switch (over) {
    case "figures":
      return [scope(table, "list", { idOf: (short) => figureId(prefix, "", short) })];
    case "columns":
      return rows.map((row) =>
        scope(table, "row", { of: row, idOf: (short) => figureId(prefix, row.id, short) })
      );
    case "rows":
      return columns.filter(isAdded).map((column) =>
        scope(table, "column", {
          of: column,
          idOf: (short) => figureId(prefix, short, column.id),
        })
      );
  }
}

/** Shares and notes are never summed. */
export function isAdded({ role, unit }: FormColumn): boolean {
  return role === "figure" && unit !== "percent";
}

function scope(
  { prefix, ids }: PromisedTable,
  direction: Balance["direction"],
  {
    of,
    idOf,
  }: {
    readonly of?: Pick<TableRow, "id" | "name">;
    readonly idOf: (short: string) => FigureId;
  }
): RelationScope {
  const isWhole = of === undefined || of.id === "";
  return {
    id: isWhole ? prefix : `${prefix}.${of.id}`,
    direction,
    find: (short) => {
      const id = idOf(short);
      return ids.has(id) ? id : null;
    },
    say: ({ vi, en }) =>
      isWhole ? { vi, en } : { vi: `${of.name.vi}: ${vi}`, en: `${of.name.en}: ${en}` },
  };
}
