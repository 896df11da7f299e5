import type { Form, FormRow, NamedRows, OpenRows } from "../form";
import type { TableRow } from "../table-row";

/** A row of the table where a blank sheet prints it. */
export interface PlacedRow extends Omit<TableRow, "row"> {
  readonly row: number;
  /** What stands in the column of ordinals. */
  readonly ordinal: string;
  /** Place among the empty rows that are numbered once they are filled, from 0; null for a printed row. */
  readonly empty: number | null;
  readonly label: string;
  /** It stands over other rows or sums them up. */
  readonly isGroup: boolean;
  /** It heads other rows and has no figures. */
  readonly isHeading: boolean;
}

/** Empty rows in a table without sections, and under each section: with its signatures it fills a page. */
const EMPTY_ROWS = 10;
const EMPTY_ROWS_IN_SECTION = 8;
const EMPTY_ROWS_IN_REGISTER = 20;
const ROMAN = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII"];
const TOTAL_NAME = { vi: "Tổng cộng", en: "Total" };

/** The rows of a form from the given row of the sheet down. */
export function placeRows(form: Form, top: number): readonly PlacedRow[] {
  return unplacedRows(form).map((row, index) => ({ ...row, row: top + index }));
}

type Unplaced = Omit<PlacedRow, "row">;

function unplacedRows(form: Form): readonly Unplaced[] {
  switch (form.rows.kind) {
    case "named":
      return namedRows(form, form.rows);
    case "open":
      return openRows(form, form.rows);
    case "register":
      return emptyRows(0, EMPTY_ROWS_IN_REGISTER);
  }
}

const emptyRows = (group: number, length = EMPTY_ROWS): readonly Unplaced[] =>
  Array.from({ length }, (_, index) =>
    emptyRow(`r${String(group + 1)}-${String(index + 1)}`, index)
  );

function openRows({ blank }: Form, { totals }: OpenRows): readonly Unplaced[] {
  const sections = blank?.sections ?? [];
  const groups = sections.length > 0 ? sections : [null];
  const rows = groups.flatMap((label, group): readonly Unplaced[] => {
    const empty = emptyRows(group, label === null ? EMPTY_ROWS : EMPTY_ROWS_IN_SECTION);
    return label === null ? empty : [sectionRow(label, group, empty), ...empty];
  });
  const summed = sections.length > 0 ? rows.filter(({ isGroup }) => isGroup) : rows;
  const label = (totals[0] ?? TOTAL_NAME.vi).toUpperCase();
  const total = { ...emptyRow("", null), name: TOTAL_NAME, label, isGroup: true };
  return [...rows, { ...total, parts: summed.map(({ id }) => id) }];
}

function emptyRow(id: string, empty: number | null): Unplaced {
  const name = { vi: "", en: "" };
  const isNothing = { isShare: false, isGroup: false, isHeading: false };
  return { id, name, empty, ordinal: "", label: "", parts: [], ...isNothing };
}

function sectionRow(label: string, index: number, rows: readonly Unplaced[]): Unplaced {
  const ordinal = ROMAN[index] ?? "";
  const parts = rows.map(({ id }) => id);
  const name = { vi: label, en: label };
  return { ...emptyRow(`s${String(index + 1)}`, null), name, label, ordinal, isGroup: true, parts };
}

function namedRows(form: Form, { rows }: NamedRows): readonly Unplaced[] {
  const printed = withoutRepetitions(rows.filter((row) => isPrinted(form, row)));
  const number = numberRows(printed);
  return printed.map((row) => {
    const isGroup = row.isHeading === true || isWhole(row, printed);
    const { ordinal, dash } = number(row);
    const { id, name, unit } = row;
    return {
      id,
      name,
      ...(unit === undefined ? {} : { unit }),
      ordinal,
      empty: null,
      label: dash + (row.printed ?? row.labels[0] ?? name.vi),
      parts: [],
      isShare: unit === "percent",
      isGroup,
      isHeading: row.isHeading === true,
    };
  });
}

function isPrinted({ blank }: Form, { id, isExtra }: FormRow): boolean {
  return isExtra !== true && blank?.leavesOut?.includes(id) !== true;
}

/** A form may declare a share under several counts; a sheet prints it once. */
function withoutRepetitions(rows: readonly FormRow[]): readonly FormRow[] {
  return rows.filter(({ id }, index) => rows.findIndex((row) => row.id === id) === index);
}

function isWhole({ id, unit }: FormRow, rows: readonly FormRow[]): boolean {
  return id === "" || rows.some((row) => row.parent === id && row.unit === unit);
}

interface Numbered {
  readonly ordinal: string;
  /** Stands before the label of a part that has no number. */
  readonly dash: string;
}

/**
 * Numbers rows as the form does, and where it does not: 1, 2, 3 for rows of their own, a dash for
 * their parts. Under rows with letters the parts have Roman numbers, and the parts of these Arabic.
 */
function numberRows(rows: readonly FormRow[]): (row: FormRow) => Numbered {
  const byId = new Map(rows.map((row) => [row.id, row]));
  const parentOf = ({ parent }: FormRow): FormRow | undefined => byId.get(parent ?? NO_PARENT);
  const depthOf = (row: FormRow): number => {
    const parent = parentOf(row);
    return parent === undefined ? 0 : depthOf(parent) + 1;
  };
  const roots = rows.filter((row) => parentOf(row) === undefined);
  const hasLetters = roots.some(({ ordinal }) => ordinal !== undefined);
  return (row) => {
    const siblings = rows.filter((other) => parentOf(other) === parentOf(row) && other.id !== "");
    const count = siblings.indexOf(row) + 1;
    const depth = depthOf(row);
    const isAlone = hasLetters && depth === 0 && siblings.length === 1;
    if (count === 0 || isAlone) return { ordinal: "", dash: "" };
    if (depth === 0 || hasLetters)
      return { ordinal: row.ordinal ?? ordinalOf(depth, count), dash: "" };
    return { ordinal: "", dash: depth === 1 ? "- " : "+ " };
  };
}

/** No row has this id; an empty one is the total's. */
const NO_PARENT = "-";

function ordinalOf(depth: number, count: number): string {
  return depth === 1 ? (ROMAN[count - 1] ?? String(count)) : String(count);
}
