import { forms as shipped } from "../../src/core/forms/index";
import { makeReport } from "../../src/core/make-report";
import type { Report } from "../../src/core/make-report";
import { defaultStyle } from "../../src/core/narrative/style";
import type { Cell, WorkbookSnapshot } from "../../src/core/sheet/snapshot";
import { applyPart } from "../../src/core/sheet/snapshot-part";
import { createDraw } from "../support/generated/draw";
import type { Draw } from "../support/generated/draw";
import { generateWorkbook } from "../support/generated/generate-workbook";

// What is remembered of unchanged rows and sheets must never change a report.

const forms = shipped.filter(({ rows }) => rows.kind !== "register");
const WORKBOOKS = 5;
const EDITS = 3;

const check = (snapshot: WorkbookSnapshot, known = shipped): Report =>
  makeReport(snapshot, { style: defaultStyle, profile: null, isPatched: true, forms: known });

/** A copy of which nobody remembers anything. */
const checkAnew = (snapshot: WorkbookSnapshot, known = shipped): Report =>
  check(structuredClone(snapshot), known);

function editOnce(snapshot: WorkbookSnapshot, draw: Draw): WorkbookSnapshot {
  const sheet = draw.pick(snapshot.sheets);
  const row = draw.pick([...sheet.rows.keys()]);
  const column = draw.pick([...(sheet.rows[row] ?? []).keys(), 0]);
  const other = draw.pick(sheet.rows.flatMap((cells) => cells.filter((one) => one !== undefined)));
  const cell = draw.pick<Cell>([
    { value: 7 },
    { value: 1234.5 },
    { value: "1.234" },
    { value: "Tổng cộng" },
    { value: "12 (triệu đồng)" },
    { value: "Đơn vị tính: triệu đồng" },
    other,
    { value: null },
  ]);
  const area = { top: row, left: column, bottom: row, right: column };
  return applyPart(snapshot, { kind: "cells", sheet: sheet.name, area, rows: [[cell]] });
}

test.each(Array.from({ length: WORKBOOKS }, (_, seed) => seed))(
  "after every edit of workbook %i the report is the one of a first check",
  (seed) => {
    const draw = createDraw(seed);
    let { snapshot } = generateWorkbook(seed * 5, forms);
    check(snapshot);
    for (let edit = 0; edit < EDITS; edit += 1) {
      snapshot = editOnce(snapshot, draw);
      expect(check(snapshot)).toEqual(checkAnew(snapshot));
    }
  }
);

test("a sheet that moves, is hidden or renamed is read for what it is now", () => {
  const first = generateWorkbook(3, forms, 1).snapshot.sheets[0];
  if (first === undefined) throw new Error("No sheet.");
  const twice = {
    ...generateWorkbook(3, forms, 1).snapshot,
    sheets: [first, { ...first, name: "Kỳ 2" }],
  };
  const [one, two] = twice.sheets;
  if (one === undefined || two === undefined) throw new Error("No sheet.");
  const lower = { ...one, name: "Kỳ 3", rows: [[], ...one.rows], merges: [] };
  const workbooks = [
    twice,
    { ...twice, sheets: [two, one] },
    { ...twice, sheets: [{ ...one, hidden: true }, two] },
    { ...twice, sheets: [two, lower] },
  ];
  for (const workbook of workbooks) expect(check(workbook)).toEqual(checkAnew(workbook));
});

test("other forms read the same rows as theirs", () => {
  const {
    snapshot,
    forms: [id],
  } = generateWorkbook(0, forms, 1);
  const own = shipped.map((form) => (form.id === id ? { ...form, topic: "rieng" } : form));
  const fewer = shipped.filter((form) => form.id !== id);
  for (const known of [shipped, own, fewer, shipped]) {
    const report = check(snapshot, known);
    expect(report).toEqual(checkAnew(snapshot, known));
  }
  expect(check(snapshot, own).sheets[0]).toMatchObject({ prefix: "rieng" });
});
