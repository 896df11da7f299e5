import { makeReport } from "../../../src/core/make-report";
import { defaultStyle } from "../../../src/core/narrative/style";
import type { CellDraft } from "../../support/build-snapshot";
import { buildSheet, buildSnapshot } from "../../support/build-snapshot";
import { readForm } from "../../support/read-form";

type Rows = readonly (readonly CellDraft[])[];

const head106: Rows = [
  ["DỰ TOÁN CHI ĐẦU TƯ PHÁT TRIỂN NĂM 2024"],
  [
    ...[
      "STT",
      "TÊN CÔNG TRÌNH",
      "THỜI GIAN KHỞI CÔNG - HOÀN THÀNH",
      "TỔNG DỰ TOÁN ĐƯỢC DUYỆT",
      null,
    ],
    ...["GIÁ TRỊ THỰC HIỆN ĐẾN 31/12/2023", "GIÁ TRỊ ĐÃ THANH TOÁN ĐẾN 31/12/2023"],
    ...["DỰ TOÁN NĂM 2024", null, null],
  ],
  [
    ...[null, null, null, "Tổng số", "Nguồn đóng góp của nhân dân", null, null],
    ...["Tổng số", "Nguồn cân đối ngân sách", "Nguồn đóng góp"],
  ],
];
const merges106 = ["A2:A3", "B2:B3", "C2:C3", "D2:E2", "F2:F3", "G2:G3", "H2:J2"];
const body106: Rows = [
  [null, "Tổng số", null, 3000, 300, 1200, 1000, 1500, 1300, 200],
  ["I", "Công trình chuyển tiếp", null, 2000, 200, 1200, 1000, 900, 800, 100],
  [1, "Đường xóm Đông", "2022-2024", 1200, 200, 700, 600, 500, 400, 100],
  [2, "Nhà văn hóa xóm Nam", "2023-2024", 800, null, 500, 400, 400, 400, null],
  ["II", "Công trình khởi công mới", null, 1000, 100, null, null, 600, 500, 100],
  [1, "Kênh mương Bắc Sơn", "2024-2025", 1000, 100, null, null, 600, 500, 100],
];

test("planned works add up in sections, down and by source", () => {
  const reading = readForm([...head106, ...body106], { merges: merges106 });
  expect(reading.form).toBe("budget-106");
  expect(reading.values).toMatchObject({
    approved: 3000,
    "approved.people": 300,
    plan: 1500,
    "s1.plan.balance": 800,
    done: 1200,
  });
  expect(reading.broken).toEqual([]);
});

test("planned works tell sums, sources and contributions beyond the cost", () => {
  const wrong = body106.map((cells) => {
    if (cells[1] === "Đường xóm Đông") return [...cells.slice(0, 8), 450, 100];
    if (cells[1] === "Nhà văn hóa xóm Nam") return [...cells.slice(0, 4), 900, ...cells.slice(5)];
    return cells;
  });
  const { broken } = readForm([...head106, ...wrong], { merges: merges106 });
  expect(broken).toEqual(["B12 200≠1100", "B12 500≠550", "B12 800≠850", "B12 900≠800"]);
});

test("works of a closed year are settled, not planned", () => {
  const rows: Rows = [
    ["QUYẾT TOÁN CHI ĐẦU TƯ PHÁT TRIỂN NĂM 2023"],
    [
      ...["STT", "Tên công trình", "Tổng dự toán được duyệt", null, "Giá trị thực hiện trong năm"],
      ...["Giá trị đã thanh toán", null, null],
    ],
    [
      ...[null, null, "Tổng số", "Nguồn đóng góp", null],
      ...["Tổng số", "Thanh toán khối lượng năm trước", "Nguồn cân đối ngân sách"],
    ],
    [null, "Tổng cộng", 2000, 200, 1200, 900, 300, 800],
    [1, "Đường xóm Đông", 1200, 200, 700, 500, 600, 400],
    [2, "Nhà văn hóa xóm Nam", 800, null, 500, 400, null, 400],
  ];
  const reading = readForm(rows, { merges: ["A2:A3", "B2:B3", "C2:D2", "E2:E3", "F2:H2"] });
  expect(reading.form).toBe("budget-119");
  expect(reading.values).toMatchObject({ final: 900, "done.year": 1200, "final.before": 300 });
  expect(reading.broken).toEqual(["B12 300≠600", "B12 600≠500"]);
});

const funds = (title: string, [left, right]: readonly [string, string]): Rows => [
  [title],
  ["Đơn vị: nghìn đồng"],
  ["STT", "NỘI DUNG", left, null, null, right, null, null],
  [null, null, "Thu", "Chi", "Chênh lệch (+)(-)", "Thu", "Chi", "Chênh lệch (+)(-)"],
  ["I", "Các quỹ tài chính nhà nước ngoài ngân sách", 120, 110, 10, 90, 100, -10],
  [1, "Quỹ đền ơn đáp nghĩa", 50, 40, 10, 40, 60, -20],
  [2, "Quỹ vì người nghèo", 70, 70, 0, 50, 40, 10],
  ["II", "Các hoạt động sự nghiệp", 30, 20, 10, 30, 20, 10],
  [1, "Chợ", 30, 20, 10, 30, 20, 10],
  [null, "Tổng số", 150, 130, 20, 120, 120, 0],
];
const mergesFunds = ["A3:A4", "B3:B4", "C3:E3", "F3:H3"];

test.each([
  [
    "budget-107",
    "KẾ HOẠCH THU, CHI CÁC HOẠT ĐỘNG TÀI CHÍNH KHÁC NĂM 2024",
    ["Ước thực hiện năm 2023", "Kế hoạch năm 2024"],
    { "plan.rest": 0, "prior.in": 150_000, "s1.plan.rest": -10_000 },
  ],
  [
    "budget-120",
    "TÌNH HÌNH THỰC HIỆN KẾ HOẠCH THU, CHI CÁC HOẠT ĐỘNG TÀI CHÍNH KHÁC NĂM 2023",
    ["Kế hoạch năm", "Thực hiện năm"],
    { "final.rest": 0, "plan.in": 150_000, "s1.final.rest": -10_000 },
  ],
] as const)("%s keeps revenue, spending and what is left apart", (form, title, sides, values) => {
  const rows = funds(title, sides);
  const reading = readForm(rows, { merges: mergesFunds });
  expect(reading.form).toBe(form);
  expect(reading.values).toMatchObject(values);
  expect(reading.broken).toEqual([]);
  const report = makeReport(buildSnapshot([buildSheet("Quỹ", rows, { merges: mergesFunds })]), {
    style: defaultStyle,
    profile: null,
  });
  expect(report.findings).toEqual([]);
});

test("a fund that spends more than the table says is told, with the very cell", () => {
  const rows = funds("KẾ HOẠCH THU, CHI CÁC HOẠT ĐỘNG TÀI CHÍNH KHÁC", [
    "Ước thực hiện năm trước",
    "Kế hoạch năm",
  ]).map((cells) => (cells[1] === "Quỹ đền ơn đáp nghĩa" ? [...cells.slice(0, 7), 20] : cells));
  const report = makeReport(buildSnapshot([buildSheet("Quỹ", rows, { merges: mergesFunds })]), {
    style: defaultStyle,
    profile: null,
  });
  expect(report.findings.map(({ rule, severity }) => [rule, severity])).toEqual([
    ["totals-add-up", "error"],
  ]);
  const [first] = report.diagnoses.flatMap(({ suspects }) => suspects);
  expect(first?.cells).toMatchObject([{ cell: "H6", from: 20, to: -20 }]);
});
