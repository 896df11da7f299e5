import { headedOf, headingTexts } from "./heading-texts";
import { unitNamed } from "../forms/form-unit";
import type { FormColumn, FormUnit } from "../forms/form";
import type { LessonColumn } from "./lesson";
import type { LessonTable } from "./lesson-table";
import { firstFree, idOf } from "./name-form";
import { plainNumber } from "./unit-words";

/** The columns of a form with the place of each on the sheet that taught it. */
export type PlacedColumns = readonly (readonly [LessonColumn, FormColumn])[];

/**
 * The columns of a lesson as those of a form. Of columns whose headings differ in the period alone the
 * latest comes first, since sheets are read that way.
 */
export function formColumns(table: LessonTable): PlacedColumns {
  const { lesson } = table;
  const taken = new Set<string>();
  const valueAt = valueColumn(table);
  const mainAt = mainColumn(table);
  const placed = [...lesson.columns]
    .sort((left, right) => reachOf(table, right) - reachOf(table, left) || left.at - right.at)
    .map((column): [LessonColumn, FormColumn] => {
      const texts = headingTexts(table.grid, lesson.headings, column.at);
      const id = column.at === valueAt ? "" : firstFree(columnId(column, texts, taken), taken);
      taken.add(id);
      const isRequired = column.role === "label" || column.at === mainAt;
      const made = formColumn(table, { column, texts, id });
      return [column, isRequired ? { ...made, isRequired } : made];
    });
  return restoreOrder(placed);
}

/** Left to right, but that headings which stand there again keep the order of their periods. */
function restoreOrder(placed: [LessonColumn, FormColumn][]): PlacedColumns {
  const pathOf = ([, { headings }]: PlacedColumns[number]): string =>
    (headings[0] ?? []).join(" ").replace(/\d+/g, "");
  return [...placed].sort((one, other) =>
    pathOf(one) === pathOf(other) ? 0 : one[0].at - other[0].at
  );
}

function reachOf({ grid, lesson }: LessonTable, { at }: LessonColumn): number {
  const rows = { top: lesson.headings.first, bottom: lesson.headings.last };
  const reach = headedOf(grid, rows).find(({ column }) => column === at)?.reach ?? 0;
  return Number.isFinite(reach) ? reach : Number.MAX_SAFE_INTEGER;
}

/** The only counted column of a list has no name of its own. */
function valueColumn({ lesson, figures }: LessonTable): number | null {
  const counted = figures.filter(({ unit }) => unit !== "percent");
  const [only] = counted;
  return lesson.rows === "named" && counted.length === 1 && only !== undefined ? only.at : null;
}

function columnId(
  { role }: LessonColumn,
  texts: readonly string[],
  taken: ReadonlySet<string>
): string {
  if (role !== "figure") return role;
  const [inner = "", outer = ""] = [...texts].reverse();
  const own = idOf(inner) || (/%/.test(inner) ? "ty-le" : "");
  if (own !== "" && !taken.has(own)) return own;
  return idOf(`${outer} ${inner}`) || own || "cot";
}

/**
 * The column without which a table of open rows is not this form: a total that is part of no other, else
 * the first that is counted. Lists are told by their rows.
 */
function mainColumn({ lesson, figures }: LessonTable): number | null {
  if (lesson.rows === "named") return null;
  const balances = lesson.relations.filter(
    (relation) => relation.over === "columns" && relation.kind === "balance"
  );
  const parts = new Set(balances.flatMap((one) => (one.kind === "balance" ? one.parts : [])));
  const totals = new Set(balances.map((one) => (one.kind === "balance" ? one.total : -1)));
  const counted = figures.filter(({ unit }) => unit !== "percent").map(({ at }) => at);
  return (
    counted.find((at) => totals.has(at) && !parts.has(at)) ?? counted[0] ?? figures[0]?.at ?? null
  );
}

function formColumn(
  table: LessonTable,
  {
    column,
    texts,
    id,
  }: { readonly column: LessonColumn; readonly texts: readonly string[] } & {
    readonly id: string;
  }
): FormColumn {
  const name = texts.join(", ");
  const unit = column.role === "figure" ? columnUnit(table, column) : null;
  return {
    id,
    role: column.role,
    headings: [texts],
    name: { vi: name, en: name },
    ...(unit === null ? {} : { unit }),
    ...numberOf(table, column),
  };
}

/** Rows of one's own name no units, so that the column does: that of most of its cells. */
function columnUnit(table: LessonTable, column: LessonColumn): FormUnit | null {
  if (column.unit !== null || table.lesson.rows === "named") return column.unit;
  const units = table.lines.map((line) => table.rowUnit(line) ?? plainNumber);
  const counted = units.filter((unit) => unit !== "percent");
  const idOfUnit = (unit: FormUnit): string => unitNamed(unit).id;
  const often = (unit: FormUnit): number =>
    counted.filter((one) => idOfUnit(one) === idOfUnit(unit)).length;
  return [...counted].sort((one, other) => often(other) - often(one))[0] ?? plainNumber;
}

function numberOf({ grid, lesson }: LessonTable, { at }: LessonColumn): Pick<FormColumn, "number"> {
  const rows = { top: lesson.headings.first, bottom: lesson.headings.last };
  const number = headedOf(grid, rows).find(({ column }) => column === at)?.number ?? null;
  return number === null ? {} : { number };
}
