import type { Area } from "../../sheet/snapshot";
import type { BlankCell } from "./blank-sheet";
import type { Form, FormColumn } from "../form";
import { unitNamed } from "../form-unit";

/** A column of a form where a blank sheet prints it. */
export interface PlacedColumn {
  readonly column: FormColumn;
  readonly at: number;
  /** Headings from the outermost to the innermost. */
  readonly path: readonly string[];
  /** Characters. */
  readonly width: number;
}

/** Cells and merges that some rows of a blank sheet take up. */
export interface Block {
  readonly cells: readonly BlankCell[];
  readonly merges: readonly Area[];
  /** Number of rows. */
  readonly height: number;
}

/** From this many columns on a table is drawn narrow. */
const WIDE_TABLE = 20;
const WIDTHS: Readonly<Record<FormColumn["role"], number>> = {
  ordinal: 6,
  label: 42,
  unit: 12,
  note: 22,
  figure: 12,
  number: 16,
  date: 12,
  kind: 16,
};
const NARROW: typeof WIDTHS = {
  ...WIDTHS,
  ...{ ordinal: 5, label: 26, unit: 10, note: 14, figure: 7 },
};
const MONEY_WIDTH = 17;

/** The columns that the official form has, from left to right. */
export function placeColumns(form: Form): readonly PlacedColumn[] {
  const order = form.blank?.order ?? [];
  const printed = form.columns
    .filter((column) => isPrinted(form, column))
    .sort((left, right) => order.indexOf(left.id) - order.indexOf(right.id));
  const widths = printed.length >= WIDE_TABLE ? NARROW : WIDTHS;
  return printed.map((column, at) => {
    const path = column.printed ?? column.headings[0] ?? [column.name.vi];
    return { column, at, path, width: widthOf(form, column, { path, widths }) };
  });
}

/** A form that numbers its columns prints no column of notes without a number. */
function isPrinted({ columns, blank }: Form, { id, role, number, isExtra }: FormColumn): boolean {
  if (blank?.adds?.includes(id) === true) return true;
  const isNumbered = columns.some((column) => column.number !== undefined);
  const isUnnumberedNote = role === "note" && isNumbered && number === undefined;
  return isExtra !== true && !isUnnumberedNote;
}

/** Wide enough for the longest word of its own heading, and for billions where it holds money. */
function widthOf(
  { topic }: Form,
  { role, unit }: FormColumn,
  { path, widths }: { readonly path: readonly string[]; readonly widths: typeof WIDTHS }
): number {
  const isMoney = unit === undefined ? topic === "budget" : unitNamed(unit).measure === "money";
  const base = role === "figure" && isMoney ? MONEY_WIDTH : widths[role];
  const words = (path.at(-1) ?? "").split(/\s+/);
  return Math.max(base, ...words.map((word) => word.length + 1.5));
}

/** The rows of headings: a group is merged over its columns, a heading without parts down to the bottom. */
export function layOutHeadings(columns: readonly PlacedColumn[], top: number): Block {
  const height = Math.max(...columns.map(({ path }) => path.length));
  const merges = columns.flatMap((column, index) =>
    column.path.flatMap((_, depth): readonly Area[] => {
      if (continues(columns[index - 1], column, depth)) return [];
      const isLeaf = depth === column.path.length - 1;
      const bottom = isLeaf ? height - 1 : depth;
      const right = isLeaf ? column.at : lastOfGroup(columns, index, depth);
      const isOne = bottom === depth && right === column.at;
      return isOne ? [] : [{ top: top + depth, left: column.at, bottom: top + bottom, right }];
    })
  );
  const cells = columns.flatMap((column, index) =>
    Array.from({ length: height }, (_, depth): BlankCell => {
      const text = column.path[depth];
      const isSaid = text === undefined || continues(columns[index - 1], column, depth);
      const place = { row: top + depth, column: column.at, look: "heading" } as const;
      return isSaid ? place : { ...place, value: text };
    })
  );
  return { cells, merges, height };
}

/** True where a heading goes on from the column to the left. */
function continues(left: PlacedColumn | undefined, { path }: PlacedColumn, depth: number): boolean {
  if (left === undefined || depth >= path.length - 1 || depth >= left.path.length - 1) return false;
  return path.slice(0, depth + 1).every((heading, index) => heading === left.path[index]);
}

function lastOfGroup(columns: readonly PlacedColumn[], index: number, depth: number): number {
  let last = index;
  for (let next = columns[index + 1]; next !== undefined; next = columns[last + 1]) {
    const here = columns[last];
    if (here === undefined || !continues(here, next, depth)) break;
    last += 1;
  }
  return columns[last]?.at ?? index;
}

/** The row of column numbers, where the form prints one: "(1) (2) (3)", or "A B 1 2 3=2/1" with letters. */
export function layOutNumbers(form: Form, columns: readonly PlacedColumn[], row: number): Block {
  const numbers = new Map(columns.map(({ column }) => [column.id, column.number] as const));
  const known = [...numbers.values()].filter((number) => number !== undefined);
  if (known.length === 0) return { cells: [], merges: [], height: 0 };
  const hasLetters = known.some((number) => /\D/.test(number));
  const cells = columns.map(({ column, at }): BlankCell => {
    const { number } = column;
    const place = { row, column: at, look: "number-line", format: "@" } as const;
    if (number === undefined) return place;
    return {
      ...place,
      value: hasLetters ? number + quotientOf(form, column, numbers) : `(${number})`,
    };
  });
  return { cells, merges: [], height: 1 };
}

/** "=2/1" behind the number of a share whose part and whole have numbers. */
function quotientOf(
  form: Form,
  { id }: FormColumn,
  numbers: ReadonlyMap<string, string | undefined>
): string {
  for (const relation of form.relations) {
    if (relation.kind !== "share" || relation.over !== "columns" || relation.share !== id) continue;
    const [part, whole] = [numbers.get(relation.part), numbers.get(relation.whole)];
    if (part !== undefined && whole !== undefined) return `=${part}/${whole}`;
  }
  return "";
}
