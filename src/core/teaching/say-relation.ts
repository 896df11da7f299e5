import type { SheetSnapshot } from "../sheet/snapshot";
import type { Lesson, LessonRelation } from "./lesson";
import { createLessonTable } from "./lesson-table";
import type { LessonTable } from "./lesson-table";

/** More parts than this are said by the first two and the last. */
const MOST_NAMES = 6;

/** A relation in the words of the sheet: "Tổng số = Trực tuyến + Trực tiếp". */
export function sayRelation(
  sheet: SheetSnapshot,
  lesson: Lesson,
  relation: LessonRelation
): string {
  const table = createLessonTable(sheet, lesson);
  return table === null ? "" : relationInWords(table, relation);
}

/** The same, over a table that is laid out already. */
export function relationInWords(table: LessonTable, relation: LessonRelation): string {
  const name = (at: number): string => nameOf(table, relation.over, at);
  switch (relation.kind) {
    case "balance":
      return `${name(relation.total)} = ${shorten(relation.parts.map(name)).join(" + ")}`;
    case "bound":
      return `${name(relation.lesser)} ≤ ${name(relation.greater)}`;
    case "share":
      return `${name(relation.share)} = ${name(relation.part)} / ${name(relation.whole)}`;
  }
}

/** A row by its label, a column by its innermost heading. */
function nameOf(table: LessonTable, over: LessonRelation["over"], at: number): string {
  if (over === "columns") return table.headingOf(at);
  return table.lines.find(({ row }) => row === at)?.label ?? "";
}

function shorten(names: readonly string[]): readonly string[] {
  return names.length > MOST_NAMES ? [...names.slice(0, 2), "…", ...names.slice(-1)] : names;
}
