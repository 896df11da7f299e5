import { documentsAreNumberedOnce } from "../../../src/core/rules/documents-are-numbered-once";
import { CHOICE, contextOf, registerOf } from "../../support/listing-context";
import type { Document } from "../../support/listing-context";
import { testRule } from "../../support/rule-tester";

/** Reports 1, 2, 3 … of two days: the first `shared` stand there twice. */
const reports = (shared: number, all: number, sign = "/BC-UBND"): readonly Document[] =>
  [shared, all].flatMap((last, at) =>
    Array.from({ length: last }, (_, index): Document => [
      sign === "" ? index + 1 : `${String(index + 1)}${sign}`,
      `0${String(at + 5)}/01/2024`,
      "Báo cáo",
    ])
  );
/** Cells of the first of them on both days. */
const twice = (shared: number) =>
  Array.from({ length: shared }, (_, at) => [`A${String(at + 3)}`, `A${String(at + 3 + shared)}`]);

testRule(documentsAreNumberedOnce, {
  holds: {
    "23 and 23a are two numbers": registerOf([
      ["23/KH-UBND", "05/01/2024"],
      ["23a/KH-UBND", "06/01/2024"],
    ]),
    "each kind counts for itself": registerOf([
      ["12/KH-UBND", "05/01/2024"],
      ["12/QĐ-UBND", "06/01/2024"],
      ["12/HD-UBND", "07/01/2024"],
      ["12/HĐ-UBND", "08/01/2024"],
    ]),
    "a new year begins anew": registerOf([
      ["1/QĐ-UBND", "20/12/2023"],
      ["1/QĐ-UBND", "02/01/2024"],
    ]),
    "numbers of law are a series of their own": registerOf([
      ["12/2024/QĐ-UBND", "05/01/2024"],
      ["12/QĐ-UBND", "06/01/2024"],
    ]),
    "numbers alone, of which nothing tells the series": registerOf([
      [12, "05/01/2024"],
      [12, "06/01/2024"],
    ]),
    "two offices": contextOf([
      ["Số, ký hiệu", "Ngày ban hành", "Trích yếu", "Cơ quan ban hành"],
      ["12/QĐ-UBND", "05/01/2024", "Về việc A", "UBND tỉnh"],
      ["12/QĐ-UBND", "06/01/2024", "Về việc B", "UBND xã"],
    ]),
    "an unknown year": registerOf(
      [
        ["12/QĐ-UBND", null, "Quyết định", "Về việc A"],
        ["12/QĐ-UBND", null, "Quyết định", "Về việc B"],
      ],
      "DANH SÁCH VĂN BẢN"
    ),
  },
  breaks: [
    {
      name: "one number of two plans, with and without a leading zero",
      given: registerOf([
        ["05/KH-UBND", "05/01/2024"],
        ["07/KH-UBND", "07/01/2024"],
        ["Số: 5/KH - UBND", { value: 45311, format: "dd/mm/yyyy" }],
      ]),
      findings: [
        {
          message: "reused",
          severity: "warning",
          cells: ["A3", "A5"],
          vi: "Số 05/KH-UBND được ghi cho các văn bản khác ngày hoặc khác trích yếu: Văn bản, ô A3, A5.",
        },
      ],
    },
    {
      name: "of one day, with other subjects",
      given: registerOf([
        ["12/QĐ-UBND", "05/01/2024", null, "Về việc A"],
        ["12/QĐ-UBND", "05/01/2024", null, "Về việc B"],
      ]),
      findings: [{ message: "reused", severity: "warning", cells: ["A3", "A4"] }],
    },
    {
      name: "a row twice",
      given: registerOf([
        ["12/QĐ-UBND", "05/01/2024"],
        ["12/QĐ-UBND", "5.1.2024"],
      ]),
      findings: [{ message: "repeated", severity: "note", cells: ["A3", "A4"] }],
    },
    {
      name: "numbers without a sign, of one kind: departments may number for themselves",
      given: registerOf([
        [12, "05/01/2024", "Quyết định"],
        [12, "06/01/2024", "Quyết định"],
      ]),
      findings: [{ message: "reused", severity: "note", cells: ["A3", "A4"] }],
    },
    {
      name: "a list that joins the registers of two departments",
      given: registerOf(
        ["05/01/2024", "06/01/2024"].flatMap((date) =>
          [1, 2, 3, 4, 5].map((number) => [`0${String(number)}/BC-UBND`, date])
        )
      ),
      findings: [
        {
          message: "severalBooks",
          severity: "note",
          cells: ["A3", "A8"],
          vi: "5 số văn bản ký hiệu BC-UBND được ghi nhiều lần, ví dụ số 01/BC-UBND: Văn bản, ô A3, A8. Có thể danh sách gộp nhiều sổ đánh số riêng.",
        },
      ],
    },
    {
      name: "five of twenty without a sign",
      given: registerOf(reports(5, 20, "")),
      findings: [
        {
          message: "severalBooks",
          severity: "note",
          cells: ["A3", "A8"],
          vi: "5 số văn bản ký hiệu – được ghi nhiều lần, ví dụ số 1: Văn bản, ô A3, A8. Có thể danh sách gộp nhiều sổ đánh số riêng.",
        },
      ],
    },
    {
      name: "five of twenty-one are told one by one",
      given: registerOf(reports(5, 21)),
      findings: twice(5).map((cells) => ({ message: "reused", severity: "warning", cells })),
    },
    {
      name: "and so are four of four",
      given: registerOf(reports(4, 4)),
      findings: twice(4).map((cells) => ({ message: "reused", severity: "warning", cells })),
    },
    {
      name: "a row twice, once without its day and what it is about",
      given: registerOf([
        ["12/QĐ-UBND", "05/01/2024"],
        ["12/QĐ-UBND", null, null, null],
      ]),
      findings: [{ message: "repeated", severity: "note", cells: ["A3", "A4"] }],
    },
    {
      name: "a row twice, and another document of that number",
      given: registerOf([
        ["12/QĐ-UBND", "05/01/2024"],
        ["12/QĐ-UBND", "05/01/2024"],
        ["12/QĐ-UBND", "08/01/2024"],
      ]),
      findings: [{ message: "reused", severity: "warning", cells: ["A3", "A4", "A5"] }],
    },
    {
      name: "among chosen documents, which several offices may have issued",
      given: registerOf(
        [
          ["30/KH-UBND", "05/01/2024"],
          ["30/KH-UBND", "20/01/2024"],
        ],
        CHOICE
      ),
      findings: [{ message: "reused", severity: "note", cells: ["A3", "A4"] }],
    },
  ],
});
