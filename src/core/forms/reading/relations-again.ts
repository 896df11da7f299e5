import type { Relation } from "../../figures/relation";
import type { Area } from "../../sheet/snapshot";
import { buildRelations } from "../relations/build-relations";
import type { PromisedTable } from "../relations/relation-scope";
import { areSameLists } from "./row-memory";
import type { TableRow } from "../table-row";

interface Built {
  readonly table: PromisedTable;
  readonly relations: readonly Relation[];
}

/** The merges of a sheet are the same object before an edit and after it. */
const builtBefore = new WeakMap<readonly Area[], readonly Built[]>();

/** More tables than this stand on no sheet. */
const MOST_TABLES = 8;

/**
 * The relations of a table on the sheet of these merges. They depend on what the table promises, not
 * on what its cells hold: after most edits they are those of the last reading.
 */
export function relationsAgain(merges: readonly Area[], table: PromisedTable): readonly Relation[] {
  const before = builtBefore.get(merges) ?? [];
  const same = before.find((built) => promiseTheSame(built.table, table));
  if (same !== undefined) return same.relations;
  const relations = buildRelations(table);
  const others = before.filter((built) => built.table.prefix !== table.prefix);
  builtBefore.set(merges, [{ table, relations }, ...others].slice(0, MOST_TABLES));
  return relations;
}

function promiseTheSame(left: PromisedTable, right: PromisedTable): boolean {
  return (
    left.form === right.form &&
    left.prefix === right.prefix &&
    areSameLists(left.columns, right.columns) &&
    areSameLists([...left.besideStrangers].sort(), [...right.besideStrangers].sort()) &&
    left.rows.length === right.rows.length &&
    left.rows.every((row, index) => isSameRow(row, right.rows[index])) &&
    haveSameIds(left, right)
  );
}

function isSameRow(left: TableRow, right: TableRow | undefined): boolean {
  return (
    left.id === right?.id &&
    left.name.vi === right.name.vi &&
    left.name.en === right.name.en &&
    areSameLists(left.parts, right.parts)
  );
}

function haveSameIds({ ids }: PromisedTable, { ids: others }: PromisedTable): boolean {
  if (ids.size !== others.size) return false;
  for (const id of ids.keys()) if (!others.has(id)) return false;
  return true;
}
