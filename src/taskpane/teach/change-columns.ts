import type { FormUnit } from "../../core/forms/form";
import type { Lesson, LessonColumn } from "../../core/teaching/lesson";

export const columnRoles = ["figure", "label", "ordinal", "unit", "note"] as const;
export type ColumnRole = (typeof columnRoles)[number] | "skip";

/** A sheet has one column of each of these. */
const LONE = new Set<ColumnRole>(["label", "ordinal", "unit"]);

/** The columns once this one has another role; where a role is taken over, its column is left out. */
export function withRole(
  { columns }: Pick<Lesson, "columns">,
  at: number,
  role: ColumnRole
): readonly LessonColumn[] {
  const before = columns.find((column) => column.at === at);
  const others = columns.filter(
    (column) => column.at !== at && !(LONE.has(role) && column.role === role)
  );
  if (role === "skip") return others;
  const unit = role === "figure" ? (before?.unit ?? null) : null;
  return [...others, { at, role, unit }].sort((one, other) => one.at - other.at);
}

/** The columns once the figures of this one are counted in another unit; null: as each row says. */
export function withUnit(
  { columns }: Pick<Lesson, "columns">,
  at: number,
  unit: FormUnit | null
): readonly LessonColumn[] {
  return columns.map((column) => (column.at === at ? { ...column, unit } : column));
}
