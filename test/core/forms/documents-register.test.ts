import { forms } from "../../../src/core/forms/index";
import { readSheets } from "../../../src/core/forms/reading/read-sheets";
import type { CellDraft } from "../../support/build-snapshot";
import { buildSheet, buildSnapshot } from "../../support/build-snapshot";
import { complaintsOf, reportOn } from "../../support/complaints";
import { readForm } from "../../support/read-form";

type Rows = readonly (readonly CellDraft[])[];

const titled = (...rows: Rows): Rows => [
  ["UBND PHƯỜNG MẪU"],
  ["DANH SÁCH VĂN BẢN ĐÃ BAN HÀNH QUÝ I NĂM 2024"],
  [],
  ...rows,
];

const headings = ["STT", "Số, ký hiệu", "Ngày ban hành", "Loại văn bản", "Trích yếu", "Người ký"];

/** A quarter of a ward, as its office writes it: dates of Excel and as text, letters behind numbers. */
const quarter = titled(
  headings,
  [1, "01/KH-UBND", { value: 45296, format: "dd/mm/yyyy" }, "Kế hoạch", "Kế hoạch CCHC 2024", "A"],
  [2, "02/UBND-VP", "08/01/2024", "Công văn", "V/v báo cáo tình hình", "B"],
  [3, "12/QĐ-UBND", "12.1.2024", "Quyết định", "Về việc kiện toàn Ban Chỉ đạo", "A"],
  [4, "13/QĐ-UBND", 45310, "Quyết định", "Về việc giao nhiệm vụ", "A"],
  [5, "23/KH-UBND", "ngày 06 tháng 02 năm 2024", "Kế hoạch", "Tuyên truyền CCHC", "A"],
  [6, "23a/KH-UBND", "06/02/2024", "Kế hoạch", "Kiểm tra công vụ", "A"],
  [7, "05/GGT-UBND", "15-02-2024", null, "Giới thiệu ông B đến liên hệ công tác", "B"],
  [null, "Tổng cộng: 07 văn bản"]
);

test("counts the documents in all and of each kind, and leads to the first of each", () => {
  const { form, values, sheet } = readForm(quarter);
  expect(form).toBe("documents-register");
  expect(values).toEqual({
    total: 7,
    resolution: 0,
    decision: 2,
    directive: 0,
    proposal: 0,
    report: 0,
    notice: 0,
    letter: 1,
    plan: 3,
    other: 1,
  });
  const decisions = sheet.figures.find(({ id }) => id === "documents.decision");
  expect(decisions).toMatchObject({
    origin: { sheet: "Biểu", cell: "B7" },
    derived: { how: "count", from: [], counted: ["B7", "B8"] },
    label: { vi: "Quyết định" },
  });
  const directives = sheet.figures.find(({ id }) => id === "documents.directive");
  expect(directives?.origin).toEqual({ sheet: "Biểu", cell: "B4" });
  expect(sheet.register?.items.map(({ date }) => date)).toEqual([
    "2024-01-05",
    "2024-01-08",
    "2024-01-12",
    "2024-01-19",
    "2024-02-06",
    "2024-02-06",
    "2024-02-15",
  ]);
  expect(complaintsOf(reportOn({ rows: quarter }))).toEqual([]);
});

const variants: Readonly<Record<string, { readonly rows: Rows; readonly merges?: string[] }>> = {
  "without a column of kinds, in another order, under a merged group": {
    rows: titled(
      ["TT", "Tên loại và trích yếu nội dung văn bản", "Văn bản", null, "Nơi nhận"],
      [null, null, "Số, ký hiệu", "Ngày tháng", null],
      ["(1)", "(2)", "(3)", "(4)", "(5)"],
      ["1", "Quyết định về việc A", "Số: 12/QĐ-UBND", "12/3", "VP"],
      ["2", "V/v B", "13/UBND", "13/3", "VP"],
      ["3", "Kế hoạch C", "14 / KH – UBND", "14/3", "VP"]
    ),
    merges: ["C4:D4", "A4:A5", "B4:B5", "E4:E5"],
  },
  "sign in a column of its own": {
    rows: titled(
      ["STT", "Số", "Ký hiệu", "Ngày, tháng, năm ban hành", "Trích yếu nội dung", "Ghi chú"],
      [1, 12, "QĐ-UBND", "12/03/2024", "Về việc A", null],
      [2, 13, "UBND-VP", "13/03/2024", "V/v B", null],
      [3, 14, "KH-UBND", "14/03/2024", "C", null]
    ).map((cells, row) => (row === 3 ? ["STT", "Số văn bản", ...cells.slice(2)] : cells)),
  },
  "date behind the number, kinds as lines over the items": {
    rows: titled(
      ["STT", "Số, ký hiệu, ngày tháng văn bản", "Tên văn bản"],
      ["I", "QUYẾT ĐỊNH"],
      [1, "12/QĐ-UBND ngày 12/03/2024", "Về việc A"],
      ["II", "CÔNG VĂN"],
      [1, "13/UBND-VP ngày 13/03/2024", "V/v B"],
      ["III", "KẾ HOẠCH"],
      [1, "14/KH-UBND, ngày 14 tháng 3 năm 2024", "C"]
    ),
  },
  "documents of the Party": {
    rows: titled(
      ["Số ký hiệu", "Ngày ký", "Trích yếu"],
      ["12-QĐ/ĐU", "12/3/2024", "Về việc A"],
      ["13-CV/ĐU", "13/3/2024", "V/v B"],
      ["14-KH/ĐU", "14/3/2024", "C"]
    ),
  },
  "over two pages, signed at the end, one number merged over two recipients": {
    rows: titled(
      ["STT", "Số, ký hiệu", "Ngày ban hành", "Trích yếu", "Nơi nhận"],
      [1, "12/QĐ-UBND", "12/3/2024", "Về việc A", "Sở Nội vụ"],
      [null, null, null, null, "Sở Tài chính"],
      ["STT", "Số, ký hiệu", "Ngày ban hành", "Trích yếu", "Nơi nhận"],
      [2, "13/UBND-VP", "13/3/2024", "V/v B", null],
      [3, "14/KH-UBND", "14/3/2024", "C", null],
      [],
      [null, "NGƯỜI LẬP BIỂU", null, "Mẫu, ngày 30 tháng 3 năm 2024"],
      [null, null, null, "CHỦ TỊCH"]
    ),
    merges: ["A5:A6", "B5:B6", "C5:C6", "D5:D6"],
  },
};

test.each(Object.entries(variants))("reads a register %s", (_, { rows, merges = [] }) => {
  const { form, values, sheet } = readForm(rows, { merges });
  expect(form).toBe("documents-register");
  expect(values).toMatchObject({ total: 3, decision: 1, letter: 1, plan: 1 });
  expect(sheet.register?.items.map(({ date }) => date)).toEqual([
    "2024-03-12",
    "2024-03-13",
    "2024-03-14",
  ]);
  expect(complaintsOf(reportOn({ rows, merges }))).toEqual([]);
});

test("the register of Decree 30/2020 tells kinds by its subjects; what tells none is counted apart", () => {
  const rows: Rows = [
    ["SỔ ĐĂNG KÝ VĂN BẢN ĐI NĂM 2024"],
    [
      "Số, ký hiệu văn bản",
      "Ngày tháng văn bản",
      "Tên loại và trích yếu nội dung văn bản",
      "Người ký",
      "Nơi nhận văn bản",
      "Số lượng bản",
    ],
    [1, "02/01/2024", "Quyết định về việc nâng lương", "A", "VP", 3],
    [2, "03/01/2024", "Công văn v/v báo cáo số liệu", "A", "VP", 3],
    [1, "03/01/2024", "Kế hoạch công tác", "A", "VP", 3],
    [3, "05/01/2024", "V/v cử cán bộ", "A", "VP", 3],
    [4, null, null, null, null, null],
  ];
  const { values } = readForm(rows);
  expect(values).toMatchObject({ total: 4, decision: 1, letter: 1, plan: 1, other: 1 });
  const told = reportOn({ rows }).findings.map(({ rule, severity, cells }) =>
    [severity, rule, ...cells].join(" ")
  );
  expect(told).toEqual(["note document-kinds-agree A6"]);
});

test("a list of chosen documents counts under an id of its own", () => {
  const { values } = readForm([
    ["DANH MỤC VĂN BẢN CHỈ ĐẠO, ĐIỀU HÀNH CẢI CÁCH HÀNH CHÍNH NĂM 2024"],
    headings,
    [1, "12/QĐ-UBND", "12/01/2024", "Quyết định", "Về việc A", "A"],
  ]);
  expect(values).toMatchObject({ "listed.total": 1, "listed.decision": 1 });
  expect(values).not.toHaveProperty("total");
});

const others: Readonly<Record<string, Rows>> = {
  "documents received": [
    ["SỔ ĐĂNG KÝ VĂN BẢN ĐẾN"],
    ["Ngày đến", "Số đến", "Tác giả", "Số, ký hiệu", "Ngày tháng", "Tên loại và trích yếu"],
    ["02/01/2024", 1, "UBND tỉnh", "12/QĐ-UBND", "01/01/2024", "Quyết định về việc A"],
  ],
  "dossiers with codes": [
    ["STT", "Số hiệu", "Nội dung", "Ngày"],
    [1, "H12.45-240101-0001", "Khai sinh", "01/01/2024"],
    [2, "H12.45-240102-0002", "Khai tử", "02/01/2024"],
  ],
};

test.each(Object.entries(others))("does not take %s for documents issued", (_, rows) => {
  const [sheet] = readSheets(buildSnapshot([buildSheet("Biểu", rows)]), forms);
  expect(sheet?.kind).toBe("unrecognised");
});

test("a register of 3,000 rows is read whole", () => {
  const rows = titled(
    headings,
    ...Array.from({ length: 3000 }, (_, at): readonly CellDraft[] => [
      at + 1,
      `${String(at + 1)}/QĐ-UBND`,
      45292 + Math.floor(at / 40),
      "Quyết định",
      `Về việc giải quyết hồ sơ ${String(at + 1)}`,
      "A",
    ])
  );
  const report = reportOn({ rows });
  expect(report.book.get("documents.total")).toMatchObject({ value: 3000 });
  expect(report.findings).toEqual([]);
});

test("a list whose subjects stand under Tên loại, trích yếu", () => {
  const { form, values } = readForm([
    ["DANH MỤC VĂN BẢN CHỈ ĐẠO CẢI CÁCH HÀNH CHÍNH NĂM 2026"],
    ["STT", "Số, ký hiệu", "Ngày, tháng, năm", "Tên loại, trích yếu"],
    [1, "12/KH-UBND", "15/01/2026", "Kế hoạch cải cách hành chính năm 2026"],
    [2, "112/UBND-VHXH", "05/3/2026", "V/v tăng cường giải quyết TTHC"],
  ]);
  expect(form).toBe("documents-register");
  expect(values).toMatchObject({ "listed.total": 2 });
});
