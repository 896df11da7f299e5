import type { Lesson } from "../../../src/core/teaching/lesson";
import { judgeLesson } from "../../../src/taskpane/teach/judge-lesson";
import type { LessonAnswer } from "../../../src/taskpane/teach/lesson-question";
import {
  changes,
  drops,
  goesTo,
  keepsOn,
  nothingTaught,
  picks,
  picksCell,
  relatesPicked,
  seesSheetAgain,
  setsHeadings,
  ticks,
  unpicksCell,
  wants,
  wasJudged,
  type TeachingDesk,
  type TeachingMove,
} from "../../../src/taskpane/teach/teaching";
import { poorHouseholds } from "../../support/poor-households";

const wish = { sheet: "Hộ nghèo", again: null } as const;
const bound = { over: "columns", kind: "bound", lesser: 3, greater: 2 } as const;
const cell = (name: string, sheet = "Hộ nghèo") => ({ sheet, cell: name });

const run = (moves: readonly TeachingMove[], from: TeachingDesk = nothingTaught): TeachingDesk =>
  moves.reduce((desk, move) => move(desk), from);

/** The worker's answer to what was asked last. */
function answer(desk: TeachingDesk, workbook = poorHouseholds): LessonAnswer {
  const { teaching, turns } = desk;
  if (teaching === null) throw new Error("Nothing was asked.");
  const { task, again } = teaching;
  const day = "21/11/2026";
  return judgeLesson(workbook, { kind: "lesson", turn: turns, task, again, own: [], day });
}

const answered = (desk: TeachingDesk): TeachingDesk => wasJudged(answer(desk))(desk);
const begun = (): TeachingDesk => answered(run([wants(wish)]));
const lessonOf = ({ teaching }: TeachingDesk): Lesson => {
  if (teaching?.lesson == null) throw new Error("There is no lesson.");
  return teaching.lesson;
};

test("it begins with what the worker sees, unchanged", () => {
  const desk = begun();
  expect(desk.teaching).toMatchObject({
    step: "name",
    isChanged: false,
    isJudging: false,
    lesson: { title: "Thống kê hộ nghèo, hộ cận nghèo theo thôn", totalRow: 12, rows: "open" },
    judged: { isFound: true, problems: [], trial: { isRecognised: true, figures: 25 } },
  });
  expect(desk.teaching?.judged?.form?.text).toContain('"schema": "khop-so/form/1"');
  expect(desk.teaching?.judged?.columns[4]).toEqual({ at: 4, headings: ["Hộ cận nghèo"] });
});

test("an answer about the lesson as it was comes too late", () => {
  const asked = run([changes({ title: "Một" })], begun());
  const late = answer(asked);
  const later = run([changes({ title: "Hai" }), wasJudged(late)], asked);
  expect(later.teaching).toMatchObject({ isJudging: true, lesson: { title: "Hai" } });
  expect(answered(later).teaching).toMatchObject({ isJudging: false, isChanged: true });
  expect(lessonOf(answered(later)).title).toBe("Hai");
});

test("other heading rows are guessed anew under the same title; where nothing stands, that is said", () => {
  const other = answered(
    run([changes({ title: "Một" }), setsHeadings({ first: 5, last: 5 })], begun())
  );
  expect(lessonOf(other)).toMatchObject({ title: "Một", headings: { first: 5, last: 5 } });
  const none = answered(run([setsHeadings({ first: 13, last: 13 })], begun()));
  expect(none.teaching?.judged).toMatchObject({ isFound: false, form: null, trial: null });
  expect(none.teaching?.judged?.problems).not.toEqual([]);
});

test("while she chose no relation herself, those that hold are taken; then hers stay", () => {
  const columns = lessonOf(begun()).columns.filter(({ at }) => at !== 5);
  const fewer = answered(run([changes({ columns })], begun()));
  expect(lessonOf(fewer).relations.map(({ kind, over }) => `${over} ${kind}`)).not.toContain(
    "columns balance"
  );
  const [first] = lessonOf(begun()).relations;
  if (first === undefined) throw new Error("Nothing was proposed.");
  const own = answered(run([ticks(first, false), changes({ title: "Hai" })], begun()));
  expect(lessonOf(own).relations).toHaveLength(lessonOf(begun()).relations.length - 1);
  const lost = answered(run([ticks(bound, true), changes({ columns })], begun()));
  expect(lessonOf(lost).relations).toContainEqual(bound);
});

test("an edit of the sheet leaves a relation that it breaks, and says where", () => {
  const [sheet] = poorHouseholds.sheets;
  if (sheet === undefined) throw new Error("No sheet.");
  const rows = sheet.rows.map((row, at) =>
    at === 9 ? row.map((one, column) => (column === 2 ? { value: 216 } : one)) : row
  );
  const asked = run([seesSheetAgain], begun());
  const edited = { ...poorHouseholds, sheets: [{ ...sheet, rows }] };
  const desk = wasJudged(answer(asked, edited))(asked);
  expect(lessonOf(desk).relations).toEqual(lessonOf(begun()).relations);
  expect(desk.teaching?.judged?.relations[0]).toMatchObject({ holds: 4, fails: ["C10"] });
  expect(desk.teaching?.judged?.trial?.relations.broken).toBeGreaterThan(0);
});

test("cells picked in order become a relation; those of other sheets and a second time are passed over", () => {
  const moves = [
    goesTo("relations"),
    picks(true),
    ...["C9", "A1", "C9", "D9"].map((c) => picksCell(cell(c))),
  ];
  const picked = run([...moves, picksCell(cell("B2", "Khác"))], begun());
  expect(picked.teaching?.picked?.map((one) => one.cell)).toEqual(["C9", "A1", "D9"]);
  const refused = answered(run([relatesPicked], picked));
  expect(refused.teaching?.judged?.refusal).not.toBeNull();
  expect(refused.teaching?.picked).toHaveLength(3);
  const related = answered(run([unpicksCell(cell("A1")), relatesPicked], refused));
  expect(related.teaching?.picked).toBeNull();
  expect(lessonOf(related).relations).toContainEqual(bound);
  expect(related.teaching?.judged?.relations).toContainEqual({
    ...{ relation: bound, text: "Hộ nghèo ≤ Tổng số hộ", holds: 5, fails: [] },
  });
});

test("another sheet waits while something would be lost, and takes its place where nothing would", () => {
  const other = { sheet: "Khác", again: null } as const;
  expect(run([wants(other)], begun()).teaching?.sheet).toBe("Khác");
  const waiting = run([changes({ title: "Một" }), wants(other)], begun());
  expect(waiting).toMatchObject({ wish: other, teaching: { sheet: "Hộ nghèo" } });
  expect(run([keepsOn], waiting)).toMatchObject({ wish: null, teaching: { sheet: "Hộ nghèo" } });
  expect(run([drops], waiting)).toMatchObject({ wish: null, teaching: { sheet: "Khác" } });
  expect(run([drops, drops], waiting).teaching).toBeNull();
  expect(run([wants(wish)], run([changes({ title: "Một" })], begun())).teaching).toMatchObject({
    isChanged: true,
  });
});

test("a sheet that is gone is said to be gone", () => {
  const asked = run([wants({ sheet: "Khác", again: null })]);
  expect(answered(asked).teaching).toMatchObject({ isGone: true, lesson: null });
});

test("a form that is taught again keeps its id and the relations that it had", () => {
  const taught = answered(run([ticks(bound, true)], begun()));
  const [first] = lessonOf(taught).relations;
  if (first === undefined) throw new Error("Nothing was proposed.");
  const kept = answered(run([ticks(first, false)], taught)).teaching?.judged?.form ?? null;
  const again = answered(run([wants({ sheet: "Hộ nghèo", again: kept })]));
  expect(again.teaching?.judged?.form?.id).toBe(kept?.id);
  expect(again.teaching?.judged?.form?.name).toBe(kept?.name);
  expect(lessonOf(again).relations).not.toContainEqual(first);
});
