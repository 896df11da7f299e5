import { evaluateRelation } from "../../../src/core/figures/evaluate-relation";
import type { Form } from "../../../src/core/forms/form";
import { forms } from "../../../src/core/forms/index";
import { readForm } from "../../../src/core/forms/files/read-form";
import { readSheets } from "../../../src/core/forms/reading/read-sheets";
import { writeForm } from "../../../src/core/forms/files/write-form";
import { parseCellName } from "../../../src/core/sheet/address";
import type { SheetSnapshot, WorkbookSnapshot } from "../../../src/core/sheet/snapshot";
import { beginLesson } from "../../../src/core/teaching/begin-lesson";
import { formOfLesson } from "../../../src/core/teaching/form-of-lesson";
import type { Lesson } from "../../../src/core/teaching/lesson";
import { placesNamed } from "../../../src/core/teaching/proposed-relations";
import { tryForm } from "../../../src/core/teaching/try-form";
import type { LessonTrial } from "../../../src/core/teaching/try-form";
import { buildSnapshot } from "../../support/build-snapshot";
import { withoutColumn, withRow, withValue } from "../../support/change-sheet";
import { generateWorkbook } from "../../support/generated/generate-workbook";
import { bookOf } from "../../support/read-form";

/** `SEED=n` gives other sheets. */
const FIRST_SEED = Number(process.env["SEED"] ?? 1);
/** A sheet of every form with figures, each laid out in another way, all figures agreeing. */
const cases = forms
  .filter(({ rows }) => rows.kind !== "register")
  .map((form, index) => [form.id, FIRST_SEED + index, form] as const);

interface Taught {
  readonly snapshot: WorkbookSnapshot;
  readonly sheet: SheetSnapshot;
  readonly lesson: Lesson;
  readonly form: Form;
}

/** Teaches the sheet from scratch; the form that it was made of is not looked at. */
function teach(form: Form, seed: number): Taught {
  const known = taughtForms.get(form) ?? teachAnew(form, seed);
  taughtForms.set(form, known);
  return known;
}

const taughtForms = new Map<Form, Taught>();

function teachAnew(form: Form, seed: number): Taught {
  const { snapshot } = generateWorkbook(seed, [form]);
  const [sheet] = snapshot.sheets;
  if (sheet === undefined) throw new Error("No sheet");
  const lesson = beginLesson(sheet);
  if (lesson === null) throw new Error(`No table seen on ${form.id} ${String(seed)}`);
  const taught = formOfLesson(sheet, lesson, { day: "21/11/2026" });
  if ("problems" in taught) throw new Error(JSON.stringify(taught.problems));
  return { snapshot, sheet, lesson, form: taught.form };
}

const tryAlone = (form: Form, sheet: SheetSnapshot): LessonTrial =>
  tryForm(form, buildSnapshot([sheet]), { sheet: sheet.name, others: [] });

const errorsOf = ({ findings }: LessonTrial): readonly string[] =>
  findings
    .filter(({ severity }) => severity === "error")
    .map(({ rule, cells }) => `${rule} ${cells.join()}`);

describe.each(cases)("%s, sheet %i, taught from scratch", (_, seed, shipped) => {
  const { snapshot, sheet, lesson, form } = teach(shipped, seed);

  test("is recognised, reads the same cells as figures, and finds no error", () => {
    const trial = tryForm(form, snapshot, { sheet: sheet.name, others: [] });
    expect(trial).toMatchObject({ isRecognised: true, problem: null });
    const cells = readSheets(snapshot, [shipped]).flatMap((read) =>
      read.kind === "recognised" ? read.figures.map(({ origin }) => origin.cell) : []
    );
    expect([...trial.cells].sort()).toEqual([...cells].sort());
    expect(errorsOf(trial)).toEqual([]);
    expect(trial.relations.broken).toBe(0);
  });

  test("is a file that reads back as the same form", () => {
    expect(readForm(writeForm(form))).toEqual({ ok: true, form });
  });

  test("is recognised on a sheet that leaves out a column", () => {
    const named = lesson.relations.filter(({ over }) => over === "columns").flatMap(placesNamed);
    const figures = lesson.columns.filter(({ role }) => role === "figure");
    const free = figures.filter(({ at }, index) => index > 0 && !named.includes(at));
    const left = [...free, ...figures.slice(1)].reverse().find(({ at }) => !isRequired(at));
    if (left === undefined || figures.length < 4) return;
    const trial = tryAlone(form, withoutColumn(sheet, left.at));
    expect(trial.isRecognised).toBe(true);
    // A total that lacks a part no longer agrees, and that is said.
    expect(free.includes(left) ? errorsOf(trial) : []).toEqual([]);
  });

  /** By its place in the form, which has the columns of the lesson from left to right. */
  function isRequired(at: number): boolean {
    return (
      form.columns[lesson.columns.findIndex((column) => column.at === at)]?.isRequired === true
    );
  }

  test("takes rows of another sheet for what they are, where its rows are open", () => {
    if (lesson.rows === "named") return;
    const values = Array.from({ length: 45 }, (_cell, at) => {
      const column = lesson.columns.find((one) => one.at === at);
      return column?.role === "label" ? "Lĩnh vực thêm vào" : column?.role === "figure" ? 0 : null;
    });
    const before = sheet.rows.findIndex(
      (cells, row) => row >= lesson.body.first && cells.length > 0
    );
    const first = lesson.totalRow === before ? before + 1 : before;
    const trial = tryAlone(form, withRow(sheet, first, values));
    expect(trial.isRecognised).toBe(true);
    const labels = trial.cells.map((cell) => parseCellName(cell)?.row);
    expect(labels).toContain(first);
    expect(errorsOf(trial)).toEqual([]);
  });
});

test("a wrong total on a sheet of its own is found by the form that was taught", () => {
  let found = 0;
  for (const [id, seed, shipped] of cases) {
    const { snapshot, sheet, form } = teach(shipped, seed);
    const recognised = readSheets(snapshot, [form]).filter((read) => read.kind === "recognised");
    const book = bookOf(recognised);
    const balance = recognised
      .flatMap(({ relations }) => relations)
      .find((one) => one.kind === "balance" && evaluateRelation(one, book).status === "holds");
    const total = balance?.kind === "balance" ? book.get(balance.total) : undefined;
    if (total?.kind !== "figure") continue;
    const place = parseCellName(total.origin.cell) ?? { row: 0, column: 0 };
    const trial = tryAlone(form, withValue(sheet, place, total.value + 1000));
    expect([id, seed, trial.relations.broken > 0]).toEqual([id, seed, true]);
    const cells = trial.findings
      .filter(({ severity }) => severity === "error")
      .flatMap((finding) => [...finding.cells, ...finding.contributors.map(({ cell }) => cell)]);
    expect([id, seed, cells.includes(total.origin.cell)]).toEqual([id, seed, true]);
    found += 1;
  }
  expect(found).toBeGreaterThan(cases.length / 2);
});
