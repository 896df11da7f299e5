import type { FormRow, NamedRows, OpenRows } from "../forms/form";
import type { LessonLine } from "./lesson-lines";
import { TOTAL_WORDS } from "./lesson-lines";
import type { LessonTable } from "./lesson-table";
import { firstFree, idOf } from "./name-form";
import { placesNamed } from "./proposed-relations";
import { plainNumber } from "./unit-words";

/** The rows of a form, and the id of each by the row of the sheet that taught it. */
export interface PlacedRows {
  readonly rows: NamedRows | OpenRows;
  readonly ids: ReadonlyMap<number, string>;
}

/** Rows of a lesson as those of a form; of open rows only those that relations name have ids. */
export function formRows(table: LessonTable): PlacedRows {
  return table.lesson.rows === "open" ? openRows(table) : namedRows(table);
}

function namedRows(table: LessonTable): PlacedRows {
  const lines = table.lines.filter(({ words }) => words !== "");
  const ids = giveIds(lines);
  const heads = headingRows(lines);
  const rows = lines.map((line): FormRow => {
    const parent = line.parent === null ? undefined : ids.get(line.parent);
    const isHeading = heads.has(line.row);
    const unit = isHeading ? undefined : rowUnit(table, line);
    return {
      ...plainRow(line, ids),
      ...(line.ordinal === null || line.ordinal === "-" ? {} : { ordinal: line.ordinal }),
      ...(parent === undefined ? {} : { parent }),
      ...(unit === undefined ? {} : { unit }),
      ...(isHeading ? { isHeading } : {}),
    };
  });
  return { rows: { kind: "named", rows }, ids };
}

function plainRow({ row, label }: LessonLine, ids: ReadonlyMap<number, string>): FormRow {
  return { id: ids.get(row) ?? "", labels: [label], name: { vi: label, en: label } };
}

/** Where every counted column has a unit, only shares have one of their own. */
function rowUnit(table: LessonTable, line: LessonLine): FormRow["unit"] {
  const own = table.rowUnit(line);
  const isLeft = table.figures.some(({ unit }) => unit === null);
  if (own === "percent") return own;
  return isLeft ? (own ?? plainNumber) : undefined;
}

/** A line without figures over lines that have some; on an empty sheet none is told. */
function headingRows(lines: readonly LessonLine[]): ReadonlySet<number> {
  const filled = new Set(lines.filter(({ isFilled }) => isFilled).map(({ parent }) => parent));
  const heads = lines.filter(({ row, isFilled }) => !isFilled && filled.has(row));
  return new Set(heads.map(({ row }) => row));
}

function giveIds(lines: readonly LessonLine[]): ReadonlyMap<number, string> {
  const ids = new Map<number, string>();
  const taken = new Set<string>();
  for (const { row, label } of lines) {
    const id = firstFree(idOf(label) || "dong", taken);
    taken.add(id);
    ids.set(row, id);
  }
  return ids;
}

/** The total row has the empty id; a relation between other rows gives them ids of their own. */
function openRows({ lesson, lines }: LessonTable): PlacedRows {
  const total = lines.find(({ row }) => row === lesson.totalRow);
  const named = namedByRelations(lesson.relations, lesson.totalRow);
  const kept = lines.filter(({ row, words }) => named.has(row) && words !== "");
  const ids = new Map([
    ...giveIds(kept),
    ...(total === undefined ? [] : [[total.row, ""] as const]),
  ]);
  const totals = [...new Set([...(total === undefined ? [] : [total.label]), ...TOTAL_WORDS])];
  const rows = kept.filter(({ row }) => row !== lesson.totalRow).map((line) => plainRow(line, ids));
  return { rows: { kind: "open", totals, sections: [], named: rows }, ids };
}

/** Rows that relations other than the sum of all rows speak of. */
function namedByRelations(
  relations: LessonTable["lesson"]["relations"],
  totalRow: number | null
): ReadonlySet<number> {
  const between = relations.filter((one) => one.over === "rows" && !isRowTotal(one, totalRow));
  return new Set(between.flatMap((relation) => placesNamed(relation)));
}

/** True for the balance by which the total row of open rows adds up the others. */
export function isRowTotal(
  relation: LessonTable["lesson"]["relations"][number],
  totalRow: number | null
): boolean {
  return relation.over === "rows" && relation.kind === "balance" && relation.total === totalRow;
}
