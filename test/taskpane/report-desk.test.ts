import type { WorkbookSnapshot } from "../../src/core/sheet/snapshot";
import type { SnapshotPart } from "../../src/core/sheet/snapshot-part";
import { defaultStyle } from "../../src/core/narrative/style";
import { fail, succeed } from "../../src/hosts/trouble";
import { digestReport } from "../../src/taskpane/report/digest-report";
import { makeReportDesk } from "../../src/taskpane/report/report-desk";
import type {
  ReportAnswer,
  ReportQuestion,
  WorkerAnswer,
} from "../../src/taskpane/report/report-question";
import { reportOf, snapshotOfSample } from "../support/open-workbook";
import { buildSheet, buildSnapshot } from "../support/build-snapshot";
import type { KeptForm } from "../../src/taskpane/live/workbook-memory";
import { poorHouseholds } from "../support/poor-households";
import { partsOfSnapshot } from "../support/parts-of-snapshot";

const options = { style: defaultStyle, profile: null };
const check = (run: number) => ({ kind: "check", run, options }) as const;
const read = (parts: readonly SnapshotPart[]): ReportQuestion[] =>
  parts.map((part) => ({ kind: "reading", part }));
/** C15 of TTHC, where a number was mistyped: 1.780 for 1.870. */
const edit = (value: number, sheet = "TTHC"): ReportQuestion => ({
  kind: "parts",
  parts: [
    { kind: "cells", sheet, area: { top: 14, left: 2, bottom: 14, right: 2 }, rows: [[{ value }]] },
  ],
});

let faulty: WorkbookSnapshot;
let whole: readonly ReportQuestion[];
beforeAll(async () => {
  faulty = await snapshotOfSample("phuong-mau-2025-co-loi.xlsx");
  whole = [...read(partsOfSnapshot(faulty, 5)), { kind: "keep" }];
});

const reportsTo =
  (answers: ReportAnswer[]) =>
  (answer: WorkerAnswer): void => {
    if ("run" in answer) answers.push(answer);
  };

/** All that the desk answers, once every question is taken. */
async function ask(questions: readonly ReportQuestion[]): Promise<readonly ReportAnswer[]> {
  const answers: ReportAnswer[] = [];
  const take = makeReportDesk({ give: reportsTo(answers) });
  await Promise.all(questions.map(take));
  return answers;
}

const cellsOf = ({ outcome }: ReportAnswer): readonly string[] =>
  outcome.ok
    ? outcome.value.findings.flatMap(({ sheet, cells }) => cells.map((c) => sheet + c))
    : [];

test("a workbook that comes in parts is checked as the whole one", async () => {
  const [answer] = await ask([...whole, check(1)]);
  expect(answer).toEqual({ run: 1, outcome: succeed(digestReport(reportOf(faulty))) });
});

test("an edited cell is checked in one round", async () => {
  const answers: ReportAnswer[] = [];
  const take = makeReportDesk({ give: reportsTo(answers) });
  await Promise.all([...whole, check(1)].map(take));
  await Promise.all([edit(1870), check(2)].map(take));
  expect(answers.map(({ run }) => run)).toEqual([1, 2]);
  const [before, after] = answers.map(cellsOf);
  expect(before).toContain("TTHCC15");
  expect(after).not.toContain("TTHCC15");
});

test("of checks that pile up only the last is made, over all that came before it", async () => {
  const answers = await ask([...whole, check(1), edit(5), check(2), edit(1870), check(3)]);
  expect(answers.map(({ run }) => run)).toEqual([3]);
  expect(answers.flatMap(cellsOf)).not.toContain("TTHCC15");
});

test("a reading that breaks off leaves what was read before, with the edits since", async () => {
  const broken = read(partsOfSnapshot({ ...faulty, name: "moi.xlsx" }).slice(0, 1));
  const answers = await ask([...whole, ...broken, edit(1870), check(1)]);
  expect(answers.flatMap(cellsOf)).not.toContain("TTHCC15");
  expect(answers[0]?.outcome).toMatchObject({
    value: {
      workbook: "phuong-mau-2025-co-loi.xlsx",
      relations: digestReport(reportOf(faulty)).relations,
    },
  });
});

test("an edit during a reading is not lost to it", async () => {
  const parts = read(partsOfSnapshot(faulty));
  const answers = await ask([
    ...parts.slice(0, 2),
    edit(1870),
    ...parts.slice(2),
    ...read(partsOfSnapshot(faulty).slice(1)),
    { kind: "keep" },
    check(1),
  ]);
  expect(answers.flatMap(cellsOf)).not.toContain("TTHCC15");
});

test("cells of a sheet that came after the reading wait for the next one", async () => {
  const answers = await ask([...whole, edit(1, "Trang mới"), check(1)]);
  expect(answers.flatMap(cellsOf)).toContain("TTHCC15");
});

test("an old result is told of a whole reading, and not after an edit that leaves it behind", async () => {
  const total = { value: 3, formula: "SUM(A1:B1)" };
  const snapshot = (input: number) => buildSnapshot([buildSheet("Tính", [[1, input, total]])]);
  const reading = (input: number): ReportQuestion[] => [
    ...read(partsOfSnapshot(snapshot(input))),
    { kind: "keep" },
  ];
  const input: ReportQuestion = {
    kind: "parts",
    parts: [
      {
        kind: "cells",
        sheet: "Tính",
        area: { top: 0, left: 1, bottom: 0, right: 1 },
        rows: [[{ value: 9 }]],
      },
    ],
  };
  const stale = async (questions: readonly ReportQuestion[]) =>
    (await ask([...questions, check(1)])).flatMap(({ outcome }) =>
      outcome.ok ? outcome.value.findings.filter((one) => one.rule === "results-are-current") : []
    );
  expect(await stale(reading(2))).toEqual([]);
  expect(await stale([...reading(2), input])).toEqual([]);
  const told = [{ sheet: "Tính", cells: ["C1"], actual: 3, expected: 10 }];
  expect(await stale([...reading(2), input, ...reading(9)])).toMatchObject(told);
  const [outline, ...cells] = reading(9);
  expect(await stale(outline === undefined ? [] : [outline, input, ...cells])).toEqual([]);
});

test("a file that is refused is refused in the answer", async () => {
  const answers: ReportAnswer[] = [];
  const refusal = fail("not-a-zip", "Không phải tệp Excel.", "Not an Excel file.");
  const take = makeReportDesk({
    give: reportsTo(answers),
    openFile: () => Promise.resolve(refusal),
  });
  const file = new File([], "ghi-chu.txt");
  await Promise.all([take({ kind: "file", file }), take(check(1))]);
  expect(answers).toEqual([{ run: 1, outcome: refusal }]);
});

test("a broken promise is told, and the next question is taken all the same", async () => {
  const answers: ReportAnswer[] = [];
  const take = makeReportDesk({ give: reportsTo(answers) });
  await expect(take(check(1))).rejects.toThrow("before a workbook was read");
  await Promise.all([...whole, check(2)].map(take));
  expect(answers.map(({ run }) => run)).toEqual([2]);
});

describe("lessons", () => {
  const lesson = (turn: number): ReportQuestion => ({
    ...{ kind: "lesson", turn, again: null, own: [], day: "21/11/2026" },
    task: { kind: "begin", sheet: "Hộ nghèo" },
  });
  const own = async (questions: readonly ReportQuestion[]): Promise<readonly WorkerAnswer[]> => {
    const answers: WorkerAnswer[] = [];
    const take = makeReportDesk({ give: (answer) => answers.push(answer) });
    await Promise.all(questions.map(take));
    return answers;
  };
  const households: readonly ReportQuestion[] = [
    ...read(partsOfSnapshot(poorHouseholds)),
    { kind: "keep" },
  ];

  test("of those that pile up only the last is judged, over the workbook that is kept", async () => {
    const answers = await own([...households, lesson(1), lesson(2)]);
    expect(answers).toMatchObject([{ turn: 2, judged: { trial: { figures: 25 } } }]);
    expect(await own([...whole, lesson(1)])).toEqual([{ turn: 1, judged: null }]);
    expect(await own([lesson(1)])).toEqual([{ turn: 1, judged: null }]);
  });

  test("with the form that came of it the sheet is recognised; one that cannot be read is left out", async () => {
    const [answer] = await own([...households, lesson(1)]);
    const form = answer !== undefined && "turn" in answer ? answer.judged?.form : null;
    if (form == null) throw new Error("No form came of it.");
    const spoilt = { ...form, id: "hong", text: "{" };
    const kinds = async (kept: readonly KeptForm[]) => {
      const [report] = await ask([...households, { ...check(1), own: kept }]);
      return report?.outcome.ok ? report.outcome.value.sheets.map(({ kind }) => kind) : [];
    };
    expect(await kinds([spoilt, form])).toEqual(["recognised"]);
    expect(await kinds([spoilt])).toEqual(["unrecognised"]);
  });
});
