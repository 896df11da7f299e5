import type { Bilingual } from "../../figures/bilingual";
import type { Sentence } from "../../figures/sentence";
import type { Form, FormColumn, FormUnit, OwnUnit } from "../form";
import { unitNamed } from "../form-unit";
import { rowsWithIds } from "../rows-with-ids";

const messages = {
  column: {
    vi: "Trường “{{field}}”: cột số liệu “{{id}}” chưa có đơn vị, và có dòng cũng không có đơn vị riêng.",
    en: "“{{field}}”: the column “{{id}}” has no unit, and there are rows without a unit of their own.",
  },
  same: {
    vi: "Trường “{{field}}”: đơn vị riêng “{{name}}” đã được khai khác ở chỗ khác của biểu; cùng tên phải cùng cách đo và cùng mã.",
    en: "“{{field}}”: the form has another unit of its own named “{{name}}”; one name means one measure and one list of codes.",
  },
} as const satisfies Record<string, Bilingual>;

/** Figures without a unit, and units of the form's own that have one name and are not the same. */
export function checkFormUnits(form: Form): readonly Sentence[] {
  return [...checkColumns(form), ...checkOwnUnits(unitsOf(form))];
}

function checkColumns(form: Form): readonly Sentence[] {
  if (form.rows.kind === "register" || isEveryRowMeasured(form)) return [];
  return form.columns.flatMap(({ role, unit, id }: FormColumn, index) =>
    role === "figure" && unit === undefined
      ? [{ texts: messages.column, data: { field: `columns.${String(index)}.unit`, id } }]
      : []
  );
}

/** Open rows are never measured: those that the person adds have no unit of their own. */
function isEveryRowMeasured({ rows }: Form): boolean {
  if (rows.kind !== "named") return false;
  return rows.rows.every(({ unit, isHeading }) => unit !== undefined || isHeading === true);
}

interface PlacedUnit {
  readonly field: string;
  readonly unit: FormUnit | undefined;
}

function unitsOf(form: Form): readonly PlacedUnit[] {
  const { rows } = form;
  const list = { open: "named", named: "rows", register: "kinds" }[rows.kind];
  return [
    ...form.columns.map(({ unit }, index) => ({ field: `columns.${String(index)}.unit`, unit })),
    ...rowsWithIds(form).map(({ unit }, index) => ({
      field: `rows.${list}.${String(index)}.unit`,
      unit,
    })),
    ...(rows.kind === "register" ? [{ field: "rows.unit", unit: rows.unit }] : []),
  ];
}

/** Units are told apart by name alone, so that figures of two forms may be compared. */
function checkOwnUnits(placed: readonly PlacedUnit[]): readonly Sentence[] {
  const known = new Map<string, string>();
  return placed.flatMap(({ field, unit }) => {
    if (unit === undefined || typeof unit === "string") return [];
    const { id } = unitNamed(unit);
    const meaning = meaningOf(unit);
    const other = known.get(id) ?? meaning;
    known.set(id, other);
    return other === meaning ? [] : [{ texts: messages.same, data: { field, name: unit.name } }];
  });
}

const meaningOf = ({ measure, codes = [] }: OwnUnit): string =>
  JSON.stringify([measure, codes.map(({ vi, en }) => [vi, en])]);
