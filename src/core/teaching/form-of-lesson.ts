import type { Bilingual } from "../figures/bilingual";
import type { Sentence, SentenceValue } from "../figures/sentence";
import type { Form, FormRelation } from "../forms/form";
import { forms as shippedForms } from "../forms/index";
import { readForm } from "../forms/files/read-form";
import { writeForm } from "../forms/files/write-form";
import { normaliseLabel } from "../forms/recognition/normalise-label";
import { cellName } from "../sheet/address";
import type { SheetSnapshot } from "../sheet/snapshot";
import { formColumns } from "./form-columns";
import type { PlacedColumns } from "./form-columns";
import { formRows, isRowTotal } from "./form-rows";
import type { PlacedRows } from "./form-rows";
import { headingTexts } from "./heading-texts";
import type { Lesson, LessonRelation } from "./lesson";
import { createLessonTable } from "./lesson-table";
import type { LessonTable } from "./lesson-table";
import { formIdOf, lastingTitle, topicOf } from "./name-form";
import { placesNamed } from "./proposed-relations";
import { relationInWords } from "./say-relation";

/** A form as it was taught, or everything that is still missing. */
export type TaughtForm = { readonly form: Form } | { readonly problems: readonly Sentence[] };

export interface TeachingOptions {
  /** Of a form that is taught again; else one is made from the title. */
  readonly id?: string;
  /** As the person reads it: "21/11/2026". */
  readonly day: string;
  /** Forms that are known already, besides those that are shipped. */
  readonly others?: readonly Form[];
}

const problems = {
  noTitle: { vi: "Biểu chưa có tên.", en: "The form has no name yet." },
  noLabel: {
    vi: "Chưa chọn cột nội dung (tên lĩnh vực, chỉ tiêu, đơn vị).",
    en: "The column of labels (fields, indicators, units) has not been chosen yet.",
  },
  noFigures: { vi: "Chưa chọn cột số liệu nào.", en: "No column of figures has been chosen yet." },
  noHeading: {
    vi: "Cột {{column}} không có tiêu đề trong các dòng tiêu đề đã chọn.",
    en: "Column {{column}} has no heading in the rows chosen as headings.",
  },
  noRows: {
    vi: "Biểu có dòng in sẵn cần ít nhất hai dòng có tên.",
    en: "A form with printed rows needs at least two rows with a label.",
  },
  lost: {
    vi: "Một quan hệ nhắc đến dòng hoặc cột không còn trong biểu: {{relation}}.",
    en: "A relation names a row or column that is no longer part of the form: {{relation}}.",
  },
} as const satisfies Record<string, Bilingual>;

/**
 * The form that a lesson describes: recognised by its headings (and by its rows, where the form prints
 * them), with the relations that were chosen. English texts repeat the Vietnamese ones.
 */
export function formOfLesson(
  sheet: SheetSnapshot,
  lesson: Lesson,
  { id, day, others = [] }: TeachingOptions
): TaughtForm {
  const table = createLessonTable(sheet, lesson);
  if (table === null) return { problems: [tell(problems.noLabel)] };
  const found = problemsOf(table);
  if (found.length > 0) return { problems: found };
  const known = [...shippedForms, ...others].filter((form) => form.id !== id);
  const title = lastingTitle(lesson.title);
  const columns = formColumns(table);
  const rows = formRows(table);
  const form: Form = {
    id: id ?? formIdOf(title, known),
    topic: topicOf(title, known),
    name: same(title),
    edition: { vi: `do người dùng dạy, ${day}`, en: `taught by a user, ${day}` },
    source: `Dạy từ trang tính “${sheet.name}”, ${day}.`,
    validFrom: null,
    validTo: null,
    titles: [title],
    columns: columns.map(([, column]) => column),
    rows: rows.rows,
    relations: lesson.relations.map((relation, index) =>
      formRelation(table, { relation, code: `U${String(index + 1)}` }, { columns, rows })
    ),
    blank: { sheetName: sheet.name, title: title.toUpperCase() },
  };
  return checked(form);
}

/** Kept forms are files, so that a form is what its file gives back; what the file refuses is told. */
function checked(form: Form): TaughtForm {
  const read = readForm(writeForm(form));
  return read.ok ? { form: read.form } : { problems: read.faults.map(({ sentence }) => sentence) };
}

function problemsOf(table: LessonTable): readonly Sentence[] {
  const { lesson, figures, lines, grid } = table;
  const headless = lesson.columns.filter(
    ({ at, role }) =>
      (role === "label" || role === "figure") &&
      headingTexts(grid, lesson.headings, at).length === 0
  );
  const labelled = lines.filter(({ words }) => words !== "").length;
  const lost = lesson.relations.filter((relation) => isLost(table, relation));
  return [
    ...(normaliseLabel(lesson.title) === "" ? [tell(problems.noTitle)] : []),
    ...(figures.length === 0 ? [tell(problems.noFigures)] : []),
    ...headless.map(({ at }) => tell(problems.noHeading, { column: columnName(at) })),
    ...(lesson.rows === "named" && labelled < 2 ? [tell(problems.noRows)] : []),
    ...lost.map((relation) => tell(problems.lost, { relation: relationInWords(table, relation) })),
  ];
}

function isLost({ figures, lines }: LessonTable, relation: LessonRelation): boolean {
  const known =
    relation.over === "columns"
      ? figures.map(({ at }) => at)
      : lines.flatMap(({ row, words }) => (words === "" ? [] : [row]));
  return placesNamed(relation).some((at) => !known.includes(at));
}

interface Placed {
  readonly columns: PlacedColumns;
  readonly rows: PlacedRows;
}

function formRelation(
  table: LessonTable,
  { relation, code }: { readonly relation: LessonRelation; readonly code: string },
  { columns, rows }: Placed
): FormRelation {
  const label = same(relationInWords(table, relation));
  const { lesson } = table;
  const base = { code, severity: "error", label } as const;
  if (lesson.rows === "open" && isRowTotal(relation, lesson.totalRow))
    return { ...base, kind: "row-totals" };
  const { over } = relation;
  const short = (at: number): string =>
    (over === "rows" ? rows.ids.get(at) : columns.find(([place]) => place.at === at)?.[1].id) ?? "";
  switch (relation.kind) {
    case "balance":
      return {
        ...base,
        over,
        kind: "balance",
        total: short(relation.total),
        parts: relation.parts.map(short),
      };
    case "bound":
      return {
        ...base,
        over,
        kind: "bound",
        lesser: short(relation.lesser),
        greater: short(relation.greater),
      };
    case "share":
      return {
        ...base,
        over,
        kind: "share",
        share: short(relation.share),
        part: short(relation.part),
        whole: short(relation.whole),
        otherWholes: [],
      };
  }
}

function tell(texts: Bilingual, data: Readonly<Record<string, SentenceValue>> = {}): Sentence {
  return { texts, data };
}

const same = (text: string): Bilingual => ({ vi: text, en: text });

const columnName = (at: number): string => cellName(0, at).replace(/\d/g, "");
