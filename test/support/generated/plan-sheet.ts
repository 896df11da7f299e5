import { buildRelations } from "../../../src/core/forms/relations/build-relations";
import { figureId, slugOf } from "../../../src/core/forms/figure-id";
import type { Form, FormColumn, FormRow } from "../../../src/core/forms/form";
import { unitNamed } from "../../../src/core/forms/form-unit";
import { placeColumns } from "../../../src/core/forms/blanks/lay-out-columns";
import { placeRows } from "../../../src/core/forms/blanks/lay-out-rows";
import type { PlacedRow } from "../../../src/core/forms/blanks/lay-out-rows";
import type { FigureId } from "../../../src/core/figures/figure";
import type { Relation } from "../../../src/core/figures/relation";
import type { Unit } from "../../../src/core/figures/unit";
import { units } from "../../../src/core/figures/unit";
import type { Draw } from "./draw";
import { FIELDS } from "./words";

/** A row before it is known where it stands. */
export type PlannedRow = Omit<PlacedRow, "row">;

/** A column with the headings that stand over it. */
export interface PlannedColumn {
  readonly column: FormColumn;
  readonly path: readonly string[];
}

/** What one sheet is to print of a form, and what the form says of it. */
export interface SheetPlan {
  /** The form with the sheet's prefix for its topic, and with what the person added to it. */
  readonly form: Form;
  readonly formId: string;
  readonly columns: readonly PlannedColumn[];
  readonly rows: readonly PlannedRow[];
  /** Every figure of the form, printed or not, with its unit. */
  readonly units: ReadonlyMap<FigureId, Unit>;
  /** Those of them that the sheet prints. */
  readonly printed: ReadonlySet<FigureId>;
  readonly relations: readonly Relation[];
  /** What its money is given in. */
  readonly money: Unit;
}

/** Decides which rows and columns of a form a sheet prints, in which order. */
export function planSheet(draw: Draw, shipped: Form, prefix: string): SheetPlan {
  const form = withExtras(draw, { ...shipped, topic: prefix });
  const all = placeColumns(form).map(({ column, path }) => ({ column, path }));
  const rows = rowsOf(draw, form);
  const columns = inSomeOrder(draw, withoutSome(draw, form, all));
  const shown = leaveOutRows(draw, form, rows);
  const ids = figureUnits(form, all, rows);
  const printed = new Set(figureUnits(form, columns, shown).keys());
  const relations = buildRelations({
    form: { ...form, relations: [...form.relations, ...(form.blank?.computes ?? [])] },
    prefix,
    columns: all.map(({ column }) => column),
    rows: rows.map((row, place) => ({ ...row, row: place })),
    ids: new Set(ids.keys()),
    besideStrangers: new Set(),
  });
  const money = draw.pick([units.dong, units.dong, units.thousandDong, units.millionDong]);
  return { form, formId: shipped.id, columns, rows: shown, units: ids, printed, relations, money };
}

/** Some of the rows and columns that are seen on sheets and not on the official form. */
function withExtras(draw: Draw, form: Form): Form {
  const { rows, columns } = form;
  const adds = columns.flatMap(({ id, isExtra }) =>
    isExtra === true && draw.chance(0.1) ? [id] : []
  );
  const blank = {
    sheetName: form.name.vi.slice(0, 30),
    title: form.name.vi.toUpperCase(),
    ...form.blank,
  };
  const added = { ...form, blank: { ...blank, adds: [...(blank.adds ?? []), ...adds] } };
  if (rows.kind !== "named") return added;
  const drawn = rows.rows.flatMap((row) =>
    row.isExtra !== true ? [row] : draw.chance(0.1) ? [official(row)] : []
  );
  const isHeaded = ({ parent }: FormRow): boolean =>
    parent === undefined || drawn.some(({ id }) => id === parent);
  const chosen = drawn.filter(isHeaded);
  const known = chosen.filter((row) => !rows.rows.includes(row)).reduce(amongSiblings, chosen);
  return { ...added, rows: { ...rows, rows: known } };
}

/** A row that is declared at the end of a form stands on paper with the other parts of its whole. */
function amongSiblings(rows: readonly FormRow[], row: FormRow): readonly FormRow[] {
  const isSibling = ({ id, parent }: FormRow): boolean =>
    row.parent !== undefined && (parent === row.parent || id === row.parent);
  const at = rows.indexOf(row);
  if (rows.slice(at + 1).some(isSibling)) return rows;
  const others = rows.filter((each) => each !== row);
  const last = others.findLastIndex(isSibling);
  return last < 0 ? rows : [...others.slice(0, last + 1), row, ...others.slice(last + 1)];
}

function official({ isExtra: _, ...row }: FormRow): FormRow {
  return row;
}

function rowsOf(draw: Draw, form: Form): readonly PlannedRow[] {
  return form.rows.kind === "named" ? placeRows(form, 0) : openRows(draw, form);
}

const NO_ROW = {
  ordinal: "",
  empty: null,
  parts: [],
  isShare: false,
  isGroup: false,
  isHeading: false,
};

/** Rows of the person's own, perhaps in two sections, and their total above or below. */
function openRows(draw: Draw, form: Form): readonly PlannedRow[] {
  if (form.rows.kind !== "open") return [];
  const { named, totals, sections } = form.rows;
  const labels = draw.shuffle(FIELDS).slice(0, draw.between(2, 9));
  const lines = named.length > 0 ? named.map(namedRow) : labels.map(fieldRow);
  const printed = form.blank?.sections ?? sections;
  const names =
    printed.length > 1 && lines.length > 3 && draw.chance(0.4) ? printed.slice(0, 2) : [];
  const numerals = draw.pick([
    ["I", "II"],
    ["A", "B"],
  ]);
  const half = Math.ceil(lines.length / 2);
  const parts = [lines.slice(0, half), lines.slice(half)];
  const body =
    names.length === 0
      ? lines
      : names.flatMap((name, place) =>
          inSection(name, numerals[place] ?? "", { place, rows: parts[place] ?? [] })
        );
  const label = draw.pick(totals);
  const sum = { ...NO_ROW, id: "", name: { vi: label, en: label }, label, isGroup: true };
  const summed = body.filter(({ isGroup }) => isGroup);
  const total = { ...sum, parts: (summed.length > 0 ? summed : lines).map(({ id }) => id) };
  return draw.chance(0.25) ? [total, ...body] : [...body, total];
}

const namedRow = ({ id, labels, name }: FormRow): PlannedRow => ({
  ...NO_ROW,
  id,
  name,
  label: labels[0] ?? name.vi,
});

function fieldRow(label: string, place: number): PlannedRow {
  return {
    ...NO_ROW,
    id: slugOf(label),
    name: { vi: label, en: label },
    label,
    ordinal: String(place + 1),
  };
}

/** A line that opens the section, with its subtotal. */
function inSection(
  section: string,
  ordinal: string,
  { place, rows }: { readonly place: number; readonly rows: readonly PlannedRow[] }
): readonly PlannedRow[] {
  const label = section.charAt(0).toUpperCase() + section.slice(1);
  const id = `s${String(place + 1)}`;
  const parts = rows.map((row) => row.id);
  const head = {
    ...NO_ROW,
    id,
    name: { vi: label, en: label },
    label,
    ordinal,
    isGroup: true,
    parts,
  };
  return [head, ...rows.map((row, at) => ({ ...row, ordinal: String(at + 1) }))];
}

/** Columns that a commune has no use for are taken off; three with figures stay at least. */
function withoutSome(
  draw: Draw,
  form: Form,
  columns: readonly PlannedColumn[]
): readonly PlannedColumn[] {
  const likelihood = draw.pick([0, 0, 0, 0.1, 0.35]);
  let figures = columns.filter(({ column }) => column.role === "figure").length;
  return columns.filter(({ column }) => {
    const isFigure = column.role === "figure";
    const stays = column.isRequired === true || column.role === "label" || column.role === "unit";
    if (stays || !draw.chance(likelihood) || (isFigure && figures <= fewestFigures(form)))
      return true;
    if (isFigure) figures -= 1;
    return false;
  });
}

const fewestFigures = ({ rows, columns }: Form): number =>
  rows.kind === "named"
    ? 1 + columns.filter(({ unit, role }) => role === "figure" && unit !== "percent").length
    : 3;

/** As printed, or with the columns of figures in another order, those of one group together. */
function inSomeOrder(draw: Draw, columns: readonly PlannedColumn[]): readonly PlannedColumn[] {
  if (!draw.chance(0.15)) return columns;
  const isFigure = ({ column }: PlannedColumn): boolean => column.role === "figure";
  const first = columns.findIndex(isFigure);
  const groups = new Map<string, PlannedColumn[]>();
  for (const column of columns.filter(isFigure)) {
    const key = column.path.length > 1 ? (column.path[0] ?? "") : `alone ${column.column.id}`;
    groups.set(key, [...(groups.get(key) ?? []), column]);
  }
  const moved = draw.shuffle([...groups.values()]).flat();
  const others = columns.filter((column) => !isFigure(column));
  return [...others.slice(0, first), ...moved, ...others.slice(first)];
}

/** Rows that a list can do without; a row with others under it stays, and so does every open row. */
function leaveOutRows(draw: Draw, form: Form, rows: readonly PlannedRow[]): readonly PlannedRow[] {
  if (form.rows.kind !== "named") return rows;
  const declared = form.rows.rows;
  const likelihood = draw.pick([0, 0, 0.1, 0.3]);
  const left = rows.filter(({ id, isHeading }) => {
    const isParent = declared.some(({ parent }) => parent === id);
    const isRequired = declared.some((row) => row.id === id && row.isRequired === true);
    return isHeading || isParent || isRequired || !draw.chance(likelihood);
  });
  return left.length < 3 ? rows : left;
}

/** The figures that rows and columns make, with the unit of each. */
function figureUnits(
  { topic }: Form,
  columns: readonly PlannedColumn[],
  rows: readonly PlannedRow[]
): ReadonlyMap<FigureId, Unit> {
  const figures = columns.filter(({ column }) => column.role === "figure");
  return new Map(
    rows
      .filter(({ isHeading }) => !isHeading)
      .flatMap((row) =>
        figures
          .filter(({ column }) => !row.isShare || column.unit !== "percent")
          .map(({ column }) => {
            const key = row.isShare ? "percent" : (column.unit ?? row.unit ?? "dong");
            return [figureId(topic, row.id, column.id), unitNamed(key)] as const;
          })
      )
  );
}
