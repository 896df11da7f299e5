import type { Sentence } from "../../core/figures/sentence";
import { readForm } from "../../core/forms/files/read-form";
import { createGrid } from "../../core/forms/recognition/sheet-grid";
import { writeForm } from "../../core/forms/files/write-form";
import { isBlank, type SheetSnapshot, type WorkbookSnapshot } from "../../core/sheet/snapshot";
import { beginLesson } from "../../core/teaching/begin-lesson";
import { formOfLesson } from "../../core/teaching/form-of-lesson";
import { headingTexts } from "../../core/teaching/heading-texts";
import type { Lesson, LessonRelation, RowSpan } from "../../core/teaching/lesson";
import { createLessonTable } from "../../core/teaching/lesson-table";
import {
  judgedRelation,
  placesNamed,
  proposedRelations,
} from "../../core/teaching/proposed-relations";
import { relationFromCells } from "../../core/teaching/relation-from-cells";
import { relationInWords, sayRelation } from "../../core/teaching/say-relation";
import { tryForm } from "../../core/teaching/try-form";
import type { KeptForm } from "../live/workbook-memory";
import { knownForms } from "../report/known-forms";
import type {
  JudgedLesson,
  LessonAnswer,
  LessonQuestion,
  LessonTask,
  SeenColumn,
  SeenRelation,
  SeenRows,
} from "./lesson-question";
import { isSameRelation } from "./same-relation";
import { suggestTitle } from "./suggest-title";

/** Wider tables are shown as far as this. */
const MOST_COLUMNS = 80;
/** What is wrong is shown in full once the form is kept. */
const MOST_FINDINGS = 12;

/** Does what is asked with a lesson, and tells all that there is to say about it then. */
export function judgeLesson(snapshot: WorkbookSnapshot, question: LessonQuestion): LessonAnswer {
  const { turn, task } = question;
  const name = task.kind === "begin" ? task.sheet : task.lesson.sheet;
  const sheet = snapshot.sheets.find((one) => one.name === name);
  if (sheet === undefined) return { turn, judged: null };
  const made = perform(sheet, task, question.again);
  const { lesson } = made;
  const taught = taughtForm(question, { snapshot, sheet, lesson });
  return { turn, judged: { ...made, ...seenOf(sheet, lesson), ...taught } };
}

type Done = Pick<JudgedLesson, "lesson" | "isFound" | "refusal">;

function perform(sheet: SheetSnapshot, task: LessonTask, again: KeptForm | null): Done {
  switch (task.kind) {
    case "begin":
      return begun(sheet, again);
    case "headings":
      return underHeadings(sheet, task.lesson, task.headings);
    case "judge":
      return done(withRelations(sheet, task.lesson, task.isOwn));
    case "relate":
      return related(sheet, task);
  }
}

const done = (lesson: Lesson, refusal: Sentence | null = null): Done => ({
  lesson,
  isFound: true,
  refusal,
});

function begun(sheet: SheetSnapshot, again: KeptForm | null): Done {
  const guessed = beginLesson(sheet);
  const lesson = guessed ?? bareLesson(sheet, { first: 0, last: 0 });
  const named = { ...lesson, title: again?.name ?? (suggestTitle(lesson.title) || sheet.name) };
  return { ...done(withRelationsOf(sheet, named, again)), isFound: guessed !== null };
}

/** Nothing is known of it but where the headings may stand. */
function bareLesson(sheet: SheetSnapshot, headings: RowSpan): Lesson {
  const first = headings.last + 1;
  const body = { first, last: Math.max(first, sheet.rows.length - 1) };
  const base = { sheet: sheet.name, title: "", headings, body, columns: [], relations: [] };
  return { ...base, rows: "named", totalRow: null };
}

/** The relations of the form that is taught again, as far as the sheet still suggests them. */
function withRelationsOf(sheet: SheetSnapshot, lesson: Lesson, again: KeptForm | null): Lesson {
  const read = again === null ? null : readForm(again.text);
  if (read?.ok !== true) return lesson;
  const labels = new Set(read.form.relations.map(({ label }) => label.vi));
  const known = proposedRelations(sheet, lesson)
    .map(({ relation }) => relation)
    .filter((relation) => labels.has(sayRelation(sheet, lesson, relation)));
  return { ...lesson, relations: known };
}

function underHeadings(sheet: SheetSnapshot, { title }: Lesson, headings: RowSpan): Done {
  const guessed = beginLesson(sheet, headings);
  const lesson = guessed ?? bareLesson(sheet, headings);
  return { ...done({ ...lesson, title }), isFound: guessed !== null };
}

function related(
  sheet: SheetSnapshot,
  { lesson, cells }: Extract<LessonTask, { readonly kind: "relate" }>
): Done {
  const picked = relationFromCells(sheet, lesson, cells);
  if ("problem" in picked) return done(lesson, picked.problem);
  const others = lesson.relations.filter((one) => !isSameRelation(one, picked.relation));
  return done({ ...lesson, relations: [...others, picked.relation] });
}

/** A relation goes with the row or column that it names. */
function withRelations(sheet: SheetSnapshot, lesson: Lesson, isOwn: boolean): Lesson {
  if (isOwn)
    return { ...lesson, relations: lesson.relations.filter((one) => !isLost(lesson, one)) };
  const sure = proposedRelations(sheet, lesson).filter(({ fails }) => fails.length === 0);
  return { ...lesson, relations: sure.map(({ relation }) => relation) };
}

function isLost({ columns, body }: Lesson, relation: LessonRelation): boolean {
  const figures = columns.flatMap(({ at, role }) => (role === "figure" ? [at] : []));
  return placesNamed(relation).some((at) =>
    relation.over === "columns" ? !figures.includes(at) : at < body.first || at > body.last
  );
}

function seenOf(
  sheet: SheetSnapshot,
  lesson: Lesson
): Pick<JudgedLesson, "columns" | "rows" | "relations"> {
  return {
    columns: seenColumns(sheet, lesson),
    rows: seenRows(sheet, lesson),
    relations: seenRelations(sheet, lesson),
  };
}

function seenColumns(sheet: SheetSnapshot, { headings, body }: Lesson): readonly SeenColumn[] {
  const grid = createGrid(sheet);
  const rows = sheet.rows.slice(headings.first, body.last + 1);
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  return Array.from({ length: Math.min(width, MOST_COLUMNS) }, (_, at) => at)
    .filter((at) => rows.some((row) => !isBlank(row[at])))
    .map((at) => ({ at, headings: headingTexts(grid, headings, at) }));
}

function seenRows(sheet: SheetSnapshot, lesson: Lesson): SeenRows {
  const lines = createLessonTable(sheet, lesson)?.lines ?? [];
  const total = lines.find(({ row }) => row === lesson.totalRow);
  return {
    count: lines.length,
    first: lines[0]?.label ?? "",
    last: lines.at(-1)?.label ?? "",
    total: total?.label ?? "",
  };
}

function seenRelations(sheet: SheetSnapshot, lesson: Lesson): readonly SeenRelation[] {
  const table = createLessonTable(sheet, lesson);
  if (table === null) return [];
  const proposed = proposedRelations(sheet, lesson);
  const besides = lesson.relations.filter(
    (chosen) => !proposed.some(({ relation }) => isSameRelation(relation, chosen))
  );
  const judged = besides.map((relation) => judgedRelation(sheet, lesson, relation));
  return [...proposed, ...judged].map(({ relation, holds, fails }) => {
    return { relation, text: relationInWords(table, relation), holds, fails };
  });
}

interface Taught {
  readonly snapshot: WorkbookSnapshot;
  readonly sheet: SheetSnapshot;
  readonly lesson: Lesson;
}

function taughtForm(
  { again, own, day }: LessonQuestion,
  { snapshot, sheet, lesson }: Taught
): Pick<JudgedLesson, "form" | "problems" | "trial"> {
  const others = knownForms(own);
  const id = again === null ? {} : { id: again.id };
  const taught = formOfLesson(sheet, lesson, { ...id, day, others });
  if ("problems" in taught) return { form: null, problems: taught.problems, trial: null };
  const { form } = taught;
  const tried = tryForm(form, snapshot, { sheet: sheet.name, others });
  const { isRecognised, problem, figures, gaps, relations, findings } = tried;
  return {
    form: { id: form.id, name: form.name.vi, text: writeForm(form) },
    problems: [],
    trial: {
      ...{ isRecognised, problem, figures, gaps, relations },
      findings: findings.slice(0, MOST_FINDINGS),
      findingCount: findings.length,
    },
  };
}
