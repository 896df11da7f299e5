import { resultsAreCurrent } from "../../../src/core/rules/results-are-current";
import type { Cell } from "../../../src/core/sheet/snapshot";
import { buildFigures } from "../../support/build-figures";
import type { CellDraft } from "../../support/build-snapshot";
import { buildSheet, buildSnapshot } from "../../support/build-snapshot";
import { testRule } from "../../support/rule-tester";

/** A workbook that is no form. */
const workbook = (sheets: Readonly<Record<string, readonly (readonly CellDraft[])[]>>) => ({
  snapshot: buildSnapshot(Object.entries(sheets).map(([name, rows]) => buildSheet(name, rows))),
  sheets: [],
  book: new Map(),
  relations: [],
  precedents: [],
});
const kept = (value: Cell["value"], formula: string, format?: string): Cell => ({
  value,
  formula,
  ...(format === undefined ? {} : { format }),
});

testRule(resultsAreCurrent, {
  holds: {
    "a sum, a text, a truth value and an empty text": workbook({
      TTHC: [
        [1, 2, kept(3, "SUM(A1:B1)"), kept("Khớp", 'IF(C1=3,"Khớp","Lệch")')],
        [kept(true, "C1=3"), kept("", 'IF(C1=3,"",C1)'), kept(0, "Z9")],
      ],
    }),
    "fractions that differ beyond fifteen digits": workbook({
      TTHC: [[0.1, 0.2, 0.7, kept(0.9999999999999999, "A1+B1+C1"), kept(0.3, "A1+B1")]],
    }),
    "a result rounded as its cell shows it": workbook({
      TTHC: [[5, 6, kept(0.8333, "A1/B1", "0.00%"), kept(0.83, "A1/B1", "0.00")]],
    }),
    "what cannot be calculated here": workbook({
      TTHC: [
        [1, kept(9, "VLOOKUP(A1,A1:B1,2)"), kept(9, "B1+A1-1"), kept(9, "Tong_so")],
        [kept(45_000, "TODAY()"), "3.936", kept(4, "A1+B2"), kept(9, "Mất!A1")],
      ],
    }),
    "an error, which is told as such, and a formula without a result": workbook({
      TTHC: [[{ value: null, error: "#REF!", formula: "1+1" }, kept(null, "1+1")]],
    }),
    "a circle, which another rule tells, and what hangs on it": workbook({
      TTHC: [[kept(0, "A2+1"), kept(7, "A1*2")], [kept(0, "A1+1")]],
    }),
    "a number that was pasted as text beside the sum of the others": workbook({
      TTHC: [["4", 5, kept(5, "SUM(A1:B1)"), kept(9, "A1+B1")]],
    }),
  },
  breaks: [
    {
      name: "a total of a form that was not calculated again",
      given: buildFigures({
        name: "TTHC",
        figures: { "tthc.total": { value: 18, formula: "SUM(B2:B3)" }, "tthc.a": 15, "tthc.b": 5 },
      }),
      findings: [
        {
          message: "one",
          severity: "error",
          sheet: "TTHC",
          cells: ["B1"],
          expected: 20,
          actual: 18,
          difference: -2,
          figures: ["tthc.total"],
          vi: "Kết quả đang lưu ở TTHC, ô B1 là 18, công thức tính lại ra 20. Xin mở tệp bằng Excel, bấm Ctrl+Alt+F9 để tính lại rồi lưu.",
        },
      ],
    },
    {
      name: "a share and a word outside the forms, each sheet told once",
      given: workbook({
        TTHC: [[1, 2, kept(0.25, "A1/B1", "0%"), kept("Lệch", 'IF(B1=2,"Khớp","Lệch")')]],
        "Ngân sách": [[kept(5, "TTHC!A1/TTHC!Z1")]],
      }),
      findings: [
        {
          message: "several",
          severity: "warning",
          sheet: "TTHC",
          cells: ["C1", "D1"],
          expected: null,
          vi: "Các ô này còn giữ kết quả cũ của công thức: TTHC, ô C1, D1. Ô đầu tiên đang lưu 25%, tính lại ra 50%. Xin mở tệp bằng Excel, bấm Ctrl+Alt+F9 để tính lại rồi lưu.",
        },
        {
          message: "one",
          severity: "warning",
          sheet: "Ngân sách",
          cells: ["A1"],
          vi: "Kết quả đang lưu ở Ngân sách, ô A1 là 5, công thức tính lại ra #DIV/0!. Xin mở tệp bằng Excel, bấm Ctrl+Alt+F9 để tính lại rồi lưu.",
        },
      ],
    },
    {
      name: "an old result that hangs on another: the number is what both give anew",
      given: workbook({ TTHC: [[10, kept(5, "A1"), kept(6, "B1+2"), kept("6", 'C1&""')]] }),
      findings: [
        {
          message: "several",
          severity: "warning",
          cells: ["B1", "C1"],
          en: "These cells still keep old results of their formulas: TTHC cells B1, C1. The first keeps 5 where its formula gives 10. Please open the file in Excel, press Ctrl+Alt+F9 to calculate it again, and save.",
        },
      ],
    },
    {
      name: "one dossier among millions",
      given: workbook({ TTHC: [[999_999_999_999, 1, kept(999_999_999_999, "A1+B1")]] }),
      findings: [
        { message: "one", severity: "warning", cells: ["C1"], expected: 1e12, difference: -1 },
      ],
    },
  ],
});
