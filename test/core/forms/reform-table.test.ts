import { forms } from "../../../src/core/forms/index";
import { makeReport } from "../../../src/core/make-report";
import { defaultStyle } from "../../../src/core/narrative/style";
import { buildSheet, buildSnapshot } from "../../support/build-snapshot";
import type { CellDraft } from "../../support/build-snapshot";
import { complaintsOf, reportOn } from "../../support/complaints";
import { annexSheet, printedAnnex } from "../../support/printed-annex";
import { readForm } from "../../support/read-form";

type Rows = readonly (readonly CellDraft[])[];

const annex = printedAnnex("ba-hang-2023-reform-table");
const printed = annexSheet(annex);

/** What the ward printed, as numbers; money in đồng. */
const baHang = {
  documents: 58,
  news: 30,
  funds: 150_000_000,
  "legal.issued": 1,
  "legal.amended": 0,
  "procedures.published": 141,
  "civil.share": 90,
  "officials.share": 100,
  trained: 22,
  "feedback.received": 1,
  "feedback.resolved": 1,
  outgoing: 473,
  "outgoing.electronic": 473,
  "procedures.partial": 99,
  "partial.received": 3776,
  "partial.online": 3776,
  "procedures.full": 42,
  "full.online": 151,
  "postal.received": 0,
  "postal.returned": 0,
};

/** The printed rows with the commune's answers by row number put in the place of the ward's. */
const answered = (answers: Readonly<Record<number, CellDraft>>): Rows =>
  printed.rows.map((cells) => {
    const answer = answers[Number(cells[0])];
    return answer === undefined ? cells : [...cells.slice(0, 4), answer];
  });

test("the ward's table gives what it printed, and nothing of it is a mistake", () => {
  const reading = readForm(printed.rows, printed);
  expect(reading.form).toBe("reform-table");
  expect(reading.values).toEqual(baHang);
  expect(reading.broken).toEqual([]);
  expect(reading.sheet.likeness).toBeGreaterThan(0.95);
  expect(complaintsOf(reportOn(printed))).toEqual([]);
});

test("every one of its 37 rows is known, the misprinted one by the row above it", () => {
  const full = answered(Object.fromEntries(annex.rows.map((_, at) => [at + 1, at + 1])));
  const reading = readForm(full, printed);
  const communes = reading.sheet.figures.filter(({ origin }) => origin.cell.startsWith("E"));
  expect(communes.map(({ value }) => value)).toEqual(annex.rows.map((_, at) => at + 1));
  expect(reading.values["partial.received"]).toBe(31);
  expect(reading.values["full.received"]).toBe(34);
});

const filled = annex.rows.filter((cells) => cells[4] !== null);

const variants: Readonly<Record<string, { readonly rows: Rows; readonly merges?: string[] }>> = {
  "only the rows that concern it, numbered anew, and one column": {
    rows: [
      ["BIỂU THỐNG KÊ KẾT QUẢ THỰC HIỆN CÔNG TÁC CẢI CÁCH HÀNH CHÍNH"],
      ["STT", "Nhiệm vụ/Tiêu chí", "Cấp xã"],
      ...filled.map((cells, at) => [at + 1, cells[1] ?? null, cells[4] ?? null]),
    ],
  },
  "no numbers, other columns' order, numbers as numbers": {
    rows: [
      ["Cấp xã", "Tiêu chí", "Ghi chú"],
      ...filled.map((cells) => {
        const digits = /^\d{1,3}$/.test(cells[4] ?? "") ? Number(cells[4]) : cells[4];
        return [digits ?? null, cells[1] ?? null, null];
      }),
    ],
  },
  "the levels of two-tier government": {
    rows: [
      ["TT", "Nội dung", "Đến thời điểm báo cáo", null],
      [null, null, "Cấp tỉnh", "Cấp xã"],
      ...annex.rows.map((cells) => [cells[0] ?? null, cells[1] ?? null, null, cells[4] ?? null]),
    ],
    merges: ["A1:A2", "B1:B2", "C1:D1"],
  },
  "the right label in row 34, blanks typed as dashes, and signatures below": {
    rows: [
      ["STT", "Nhiệm vụ/Tiêu chí", "Kết quả"],
      ...annex.rows.map((cells) => [
        cells[0] ?? null,
        cells[0] === "34" ? "Số hồ sơ của TTHC cung cấp trực tuyến toàn trình" : (cells[1] ?? null),
        cells[4] ?? "-",
      ]),
      ["* Ghi chú: Căn cứ nhiệm vụ từng cấp có thể bỏ các dòng, cột không thuộc thẩm quyền"],
      [null, "NGƯỜI LẬP BIỂU", "CHỦ TỊCH"],
    ],
  },
};

test.each(Object.entries(variants))("a table with %s gives the same figures", (_, variant) => {
  const reading = readForm(variant.rows, variant);
  expect(reading.form).toBe("reform-table");
  expect(reading.values).toEqual(baHang);
  expect(reading.broken).toEqual([]);
});

test("other levels have figures of their own, and the form's ties hold in each", () => {
  const rows: Rows = [
    ["STT", "Nhiệm vụ/Tiêu chí", "Cấp Sở", "Cấp huyện", "Cấp xã"],
    [28, "Tổng số văn bản phát hành đi", 900, 700, 473],
    [29, "Số văn bản đi được phát hành dưới dạng điện tử", 901, 700, 473],
  ];
  const reading = readForm(rows);
  expect(reading.values).toEqual({
    "outgoing.province": 900,
    "outgoing.district": 700,
    outgoing: 473,
    "outgoing.electronic.province": 901,
    "outgoing.electronic.district": 700,
    "outgoing.electronic": 473,
  });
  expect(reading.broken).toEqual(["V02 901≠900"]);
});

test("procedures that are not online at all are no mistake", () => {
  expect(complaintsOf(reportOn({ ...printed, rows: answered({ 33: 20 }) }))).toEqual([]);
});

const mistakes: Readonly<Record<string, readonly [Readonly<Record<number, CellDraft>>, string]>> = {
  "more procedures online than published": [{ 33: 43 }, "error totals-add-up E13"],
  "more documents sent electronically than sent": [{ 29: 474 }, "error parts-stay-within E34"],
  "more reform documents than documents": [{ 28: 50, 29: 50 }, "error parts-stay-within E6"],
  "more reports resolved than received": [{ 15: "02" }, "error parts-stay-within E20"],
  "more dossiers handled online than there were": [{ 32: "3.777" }, "error parts-stay-within E37"],
  "more full-process dossiers online than there were": [{ 34: 150 }, "error parts-stay-within E40"],
  "more legal documents to amend than issued": [{ 7: 2 }, "warning parts-stay-within E12"],
};

test.each(Object.entries(mistakes))("%s are told", (_, [answers, complaint]) => {
  expect(complaintsOf(reportOn({ ...printed, rows: answered(answers) }))).toEqual([complaint]);
});

test("it is told on the table and on other sheets that one indicator differs", () => {
  const online = buildSheet("Trực tuyến", [
    ["Chỉ tiêu", "Số liệu"],
    ["Tổng hồ sơ DVC trực tuyến", 3926],
    ["Toàn trình", 151],
    ["Một phần", 3775],
  ]);
  const table = buildSheet("Biểu CCHC", printed.rows, { merges: printed.merges });
  const options = { style: defaultStyle, profile: null };
  const { sheets, findings } = makeReport(buildSnapshot([online, table]), options);
  expect(sheets.map((sheet) => sheet.kind === "recognised" && sheet.form)).toEqual([
    "online-list",
    "reform-table",
  ]);
  const told = findings.filter(({ rule }) => rule === "sheets-agree");
  expect(told.map(({ severity, cells }) => `${severity} ${cells.join()}`)).toEqual(["warning E37"]);
});

test("the table is among the shipped forms with its source", () => {
  const form = forms.find(({ id }) => id === "reform-table");
  expect(form?.source).toMatch(/Ba Hàng năm 2023.*hiểu biết chung/);
});
