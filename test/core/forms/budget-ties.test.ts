import { makeReport } from "../../../src/core/make-report";
import { defaultStyle } from "../../../src/core/narrative/style";
import type { CellDraft } from "../../support/build-snapshot";
import { buildSheet, buildSnapshot } from "../../support/build-snapshot";

type Rows = readonly (readonly CellDraft[])[];
type Sheets = Readonly<Record<string, Rows>>;

/** Findings between the sheets, as "severity sheet!cell". */
function told(sheets: Sheets): readonly string[] {
  const drafts = Object.entries(sheets).map(([name, rows]) =>
    buildSheet(name, [["UBND xã Mẫu"], ...rows])
  );
  const { findings } = makeReport(buildSnapshot(drafts), { style: defaultStyle, profile: null });
  return findings
    .filter(({ rule }) => rule === "sheets-agree")
    .map(({ severity, sheet, cells }) => `${severity} ${sheet}!${cells.join()}`);
}

const plan = (year: number, spending: number, title = "CÂN ĐỐI DỰ TOÁN NGÂN SÁCH XÃ"): Rows => [
  [`${title} NĂM ${String(year)}`],
  ["Nội dung", "Dự toán năm"],
  ["Tổng số thu", spending],
  ["Tổng số chi", spending],
];

const estimate = (period: string, planned: number): Rows => [
  [`CÂN ĐỐI NGÂN SÁCH XÃ ${period}`],
  ["Nội dung", "Dự toán năm", "Ước thực hiện"],
  ["Tổng số thu", 5000, 2600],
  ["Tổng số chi", planned, 2500],
];

const settled = (year: number, final: number): Rows => [
  [`CÂN ĐỐI QUYẾT TOÁN NGÂN SÁCH XÃ NĂM ${String(year)}`],
  ["Nội dung", "Dự toán năm", "Quyết toán"],
  ["Tổng số thu", 5000, 6000],
  ["Tổng số chi", 5000, final],
];

test("the plan of a year is that of its quarters", () => {
  const quarter = "QUÝ I NĂM 2024";
  expect(told({ DT: plan(2024, 5000), Q1: estimate(quarter, 5000) })).toEqual([]);
  expect(told({ DT: plan(2024, 5000), Q1: estimate(quarter, 4900) })).toEqual(["warning DT!B5"]);
});

test("the plan of another year may be another", () => {
  expect(told({ DT: plan(2025, 5300), Q1: estimate("QUÝ I NĂM 2024", 5000) })).toEqual([]);
});

test("where the plan stands twice, as submitted and as decided, neither is held against the other", () => {
  const submitted = plan(2024, 5300, "CÂN ĐỐI NGÂN SÁCH XÃ (Dự toán trình Hội đồng nhân dân)");
  const decided = plan(2024, 5000);
  expect(told({ Trinh: submitted, Duyet: decided })).toEqual([]);
  expect(told({ Trinh: submitted, Duyet: decided, Q1: estimate("QUÝ I NĂM 2024", 5000) })).toEqual(
    []
  );
});

test("a settlement is no estimate of the same year, but has its plan", () => {
  expect(told({ Uoc: estimate("NĂM 2024", 5000), QT: settled(2024, 5900) })).toEqual([]);
  expect(told({ Uoc: estimate("NĂM 2024", 4900), QT: settled(2024, 5900) })).toEqual([
    "error Uoc!B5",
  ]);
});

const works = (total: number): Rows => [
  ["DỰ TOÁN CHI ĐẦU TƯ PHÁT TRIỂN NĂM 2024"],
  ["STT", "Tên công trình", "Tổng dự toán được duyệt", "Giá trị thực hiện", "Dự toán năm"],
  [1, "Đường xóm Đông", 3000, 200, total],
  [null, "Tổng số", 3000, 200, total],
];

test("planned investment is what is planned for all works", () => {
  const budget: Rows = [
    ...plan(2024, 5000),
    ["Chi đầu tư phát triển", 1000],
    ["Chi thường xuyên", 4000],
  ];
  expect(told({ DT: budget, CT: works(1000) })).toEqual([]);
  expect(told({ DT: budget, CT: works(900) })).toEqual(["warning DT!B6"]);
});

test("revenue on the balance and line by line is one", () => {
  const lines = (own: number): Rows => [
    ["DỰ TOÁN THU NGÂN SÁCH XÃ NĂM 2024"],
    ["Nội dung", "Dự toán năm"],
    ["Tổng số thu", 5000],
    ["Các khoản thu 100%", own],
    ["Phí, lệ phí", own],
    ["Thu bổ sung", 5000 - own],
  ];
  const balance: Rows = [
    ...plan(2024, 5000).slice(0, 3),
    ["Các khoản thu 100%", 200],
    ["Thu bổ sung", 4800],
    ["Tổng số chi", 5000],
  ];
  expect(told({ CD: balance, Thu: lines(200) })).toEqual([]);
  expect(told({ CD: balance, Thu: lines(300) })).toEqual(["warning CD!B5", "warning CD!B6"]);
});
