import { forms } from "../../../src/core/forms/index";
import { beginLesson } from "../../../src/core/teaching/begin-lesson";
import { formOfLesson } from "../../../src/core/teaching/form-of-lesson";
import type { Lesson } from "../../../src/core/teaching/lesson";
import { tryForm } from "../../../src/core/teaching/try-form";
import { buildSheet, buildSnapshot } from "../../support/build-snapshot";
import type { CellDraft } from "../../support/build-snapshot";

const rows: readonly (readonly CellDraft[])[] = [
  ["THEO DÕI THỦ TỤC HÀNH CHÍNH CỦA UBND XÃ ĐỒNG MẪU QUÝ III NĂM 2025"],
  ["STT", "Thôn", "Tổng số hộ", "Hộ nghèo", "Hộ cận nghèo", "Hộ khác"],
  [1, "Thôn Đông", 120, 12, 8, 100],
  [2, "Thôn Đoài", 215, 19, 21, 175],
  [3, "Thôn Trung", 98, 3, 10, 85],
  [null, "Tổng cộng", 433, 34, 39, 360],
];
const sheet = buildSheet("Hộ", rows, { merges: ["A1:F1"] });
const begun = beginLesson(sheet);
if (begun === null) throw new Error("No table seen");
const lesson: Lesson = begun;

function formOf(changed: Partial<Lesson>) {
  const taught = formOfLesson(sheet, { ...lesson, ...changed }, { day: "21/11/2026" });
  if ("problems" in taught) throw new Error(JSON.stringify(taught.problems));
  return taught.form;
}

const problemsOf = (changed: Partial<Lesson>): readonly string[] => {
  const taught = formOfLesson(sheet, { ...lesson, ...changed }, { day: "21/11/2026" });
  return "problems" in taught ? taught.problems.map(({ texts }) => texts.vi) : [];
};

test("period and reporting unit are left out of the name by which later sheets are known", () => {
  expect(formOf({}).name.vi).toBe("THEO DÕI THỦ TỤC HÀNH CHÍNH");
});

test("topic and id are those of no other form", () => {
  const form = formOf({});
  expect(forms.map(({ topic }) => topic)).not.toContain(form.topic);
  const again = formOfLesson(sheet, lesson, { day: "22/11/2026", others: [form] });
  if ("problems" in again) throw new Error("problems");
  expect(again.form.id).not.toBe(form.id);
  expect(again.form.topic).not.toBe(form.topic);
});

test("a form that is taught again keeps its id and its topic", () => {
  const form = formOf({});
  const again = formOfLesson(sheet, lesson, { id: form.id, day: "22/11/2026", others: [form] });
  expect(again).toMatchObject({ form: { id: form.id, topic: form.topic } });
});

test("a lesson goes to a worker and back as JSON", () => {
  expect(JSON.parse(JSON.stringify(lesson))).toEqual(lesson);
});

test.each([
  ["no title", { title: " " }, ["Biểu chưa có tên."]],
  [
    "no column of labels",
    { columns: lesson.columns.filter(({ role }) => role !== "label") },
    ["Chưa chọn cột nội dung (tên lĩnh vực, chỉ tiêu, đơn vị)."],
  ],
  [
    "no figures",
    { columns: lesson.columns.filter(({ role }) => role !== "figure"), relations: [] },
    ["Chưa chọn cột số liệu nào."],
  ],
  [
    "a column beyond the headings",
    { columns: [...lesson.columns, { at: 9, role: "figure", unit: "person" }] },
    ["Cột {{column}} không có tiêu đề trong các dòng tiêu đề đã chọn."],
  ],
  [
    "printed rows, and only one",
    { rows: "named", body: { first: 2, last: 2 }, relations: [] },
    ["Biểu có dòng in sẵn cần ít nhất hai dòng có tên."],
  ],
  [
    "a relation with a column that is gone",
    { columns: lesson.columns.filter(({ at }) => at !== 4) },
    ["Một quan hệ nhắc đến dòng hoặc cột không còn trong biểu: {{relation}}."],
  ],
] satisfies [string, Partial<Lesson>, string[]][])("%s is told", (_, changed, told) => {
  expect(problemsOf(changed)).toEqual(told);
});

test("two rows that are tied beside the total have names of their own", () => {
  const relation = { over: "rows", kind: "bound", lesser: 2, greater: 3 } as const;
  const form = formOf({ relations: [...lesson.relations, relation] });
  expect(form.rows).toMatchObject({ named: [{ id: "thon-dong" }, { id: "thon-doai" }] });
  const trial = tryForm(form, buildSnapshot([sheet]), { sheet: "Hộ" });
  // 3 rows and the total: parts; 4 columns: total row; 4 columns: the bound.
  expect(trial.relations).toEqual({ holding: 4 + 4 + 4, broken: 0, undetermined: 0 });
});

describe("a sheet that is not recognised", () => {
  const form = formOf({});
  const tryOn = (changed: readonly (readonly CellDraft[])[]) =>
    tryForm(form, buildSnapshot([buildSheet("Hộ", changed)]), { sheet: "Hộ" });

  test("lacks a heading that the form needs, and it is named", () => {
    const changed = rows.map((cells, row) =>
      row === 1 ? cells.map((cell) => (cell === "Thôn" ? "Khu" : cell)) : cells
    );
    const trial = tryOn(changed);
    expect(trial).toMatchObject({ isRecognised: false, figures: 0, findings: [] });
    expect(trial.problem?.texts.vi).toBe(
      "Trang tính chưa được nhận ra theo biểu này; còn thiếu: {{missing}}."
    );
    expect(trial.problem?.data).toEqual({ missing: { vi: "Thôn", en: "Thôn" } });
  });

  test("has nothing of it, and what is needed is said", () => {
    expect(tryOn([["Nội dung khác"]]).problem?.texts.vi).toContain("cần ít nhất hai tiêu đề");
  });

  test("fits another form better, and that is named", () => {
    const other = {
      ...form,
      id: "other",
      name: { vi: "Biểu khác", en: "Other form" },
      titles: ["Hộ"],
    };
    const weaker = { ...form, titles: [] };
    const trial = tryForm(weaker, buildSnapshot([sheet]), { sheet: "Hộ", others: [other] });
    expect(trial).toMatchObject({
      isRecognised: false,
      problem: { data: { form: { vi: "Biểu khác" } } },
    });
  });
});
