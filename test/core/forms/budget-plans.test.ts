import type { CellDraft } from "../../support/build-snapshot";
import { readForm } from "../../support/read-form";

type Rows = readonly (readonly CellDraft[])[];

const plan103 = {
  "revenue.plan": 5_700_000_000,
  "revenue.own.plan": 200_000_000,
  "revenue.shared.plan": 500_000_000,
  "revenue.transfer.plan": 5_000_000_000,
  "revenue.transfer.balance.plan": 4_000_000_000,
  "revenue.transfer.targeted.plan": 1_000_000_000,
  "spending.plan": 5_700_000_000,
  "spending.invest.plan": 1_000_000_000,
  "spending.regular.plan": 4_600_000_000,
  "spending.reserve.plan": 100_000_000,
};

const body103: Rows = [
  ["A", "TỔNG SỐ THU", 5700],
  ["I", "Các khoản thu xã hưởng 100%", 200],
  ["II", "Các khoản thu phân chia theo tỷ lệ", 500],
  ["III", "Thu bổ sung", 5000],
  [null, "- Bổ sung cân đối ngân sách", 4000],
  [null, "- Bổ sung có mục tiêu", 1000],
  ["B", "TỔNG SỐ CHI", 5700],
  ["I", "Chi đầu tư phát triển", 1000],
  ["II", "Chi thường xuyên", 4600],
  ["III", "Dự phòng", 100],
];

const variants103: Readonly<Record<string, Rows>> = {
  "as put before the council": [
    [null, null, "Biểu số 103/CK TC-NSNN"],
    ["CÂN ĐỐI NGÂN SÁCH XÃ NĂM 2024"],
    ["(Dự toán trình Hội đồng nhân dân)"],
    ["Đơn vị: triệu đồng"],
    ["STT", "NỘI DUNG", "DỰ TOÁN"],
    ...body103,
  ],
  "as decided, in the words of 2026 and without a title": [
    ["Nội dung", "Dự toán năm 2026"],
    ["Tổng thu ngân sách xã", "5.700.000.000"],
    ["Các khoản thu hưởng 100%", "200.000.000"],
    ["Thu phân chia", "500.000.000"],
    ["Bổ sung từ ngân sách cấp tỉnh cho ngân sách cấp xã", "5.000.000.000"],
    ["Bổ sung cân đối từ ngân sách cấp tỉnh", "4.000.000.000"],
    ["Bổ sung có mục tiêu từ ngân sách cấp tỉnh", "1.000.000.000"],
    ["Tổng chi ngân sách xã", "5.700.000.000"],
    ["Dự phòng ngân sách", "100.000.000"],
    ["Chi đầu tư phát triển", "1.000.000.000"],
    ["Chi thường xuyên", "4.600.000.000"],
  ],
};

test.each(Object.entries(variants103))("forms 103 and 108 %s give the same plan", (_, rows) => {
  const reading = readForm(rows);
  expect(reading.form).toBe("budget-103");
  expect(reading.values).toEqual(plan103);
  expect(reading.broken).toEqual([]);
});

test("a plan tells totals, transfers and spending above revenue", () => {
  const wrong = body103.map((cells) =>
    cells[1] === "TỔNG SỐ CHI" ? ["B", "TỔNG SỐ CHI", 5800] : cells
  );
  const title: Rows = [["Đơn vị: triệu đồng"], ["STT", "Nội dung", "Dự toán năm"]];
  expect(readForm([...title, ...wrong]).broken).toEqual(["B01 5800≠5700", "B05 5800≠5700"]);
  const transfers = body103.map((cells) =>
    cells[0] === "III" && cells[1] === "Thu bổ sung" ? ["III", "Thu bổ sung", 5100] : cells
  );
  expect(readForm([...title, ...transfers]).broken).toEqual(["B02 5100≠5000", "B02 5700≠5800"]);
});

test("two years side by side are a plan where the year before stands left of it", () => {
  const reading = readForm([
    ["CÂN ĐỐI DỰ TOÁN NGÂN SÁCH XÃ NĂM 2025"],
    ["Nội dung", "Ước thực hiện năm 2024", "Dự toán năm 2025", "So sánh (%)"],
    ["Tổng số thu", 80, 100, 125],
    ["Thu hưởng 100%", 30, 40, "133,3"],
    ["Thu bổ sung", 50, 60, 121],
    ["Tổng số chi", 80, 100, 125],
  ]);
  expect(reading.form).toBe("budget-103");
  expect(reading.values).toMatchObject({
    "revenue.prior": 80,
    "revenue.plan": 100,
    "revenue.growth": 125,
  });
  expect(reading.broken).toEqual(["B11 121≠120"]);
});

const head104: Rows = [
  [
    "STT",
    "NỘI DUNG",
    "ƯỚC THỰC HIỆN NĂM 2023",
    null,
    "DỰ TOÁN NĂM 2024",
    null,
    "SO SÁNH (%)",
    null,
  ],
  [null, null, "THU NSNN", "THU NSX", "THU NSNN", "THU NSX", "THU NSNN", "THU NSX"],
];
const merges104 = ["A1:A2", "B1:B2", "C1:D1", "E1:F1", "G1:H1"];
const body104: Rows = [
  ["A", "TỔNG SỐ THU", 1000, 800, 500, 400, 50, 50],
  ["I", "Các khoản thu 100%", 300, 300, 150, 150, 50, 50],
  [1, "Phí, lệ phí", 100, 100, 50, 50, 50, 50],
  [2, "Thu khác", 200, 200, 100, 100, 50, 50],
  ["II", "Các khoản thu phân chia theo tỷ lệ phần trăm (%)", 700, 500, 350, 250, 50, 50],
  [1, "Thuế sử dụng đất phi nông nghiệp", 400, 300, 200, 150, 50, 50],
  [2, "Lệ phí trước bạ nhà, đất", 300, 200, 150, 100, 50, 50],
];

test("form 104 is told from 114 by which year stands first, even without a title", () => {
  const reading = readForm([...head104, ...body104], { merges: merges104 });
  expect(reading.form).toBe("budget-104");
  expect(reading.values).toMatchObject({
    "revenue.state-prior": 1000,
    "revenue.prior": 800,
    "revenue.state-plan": 500,
    "revenue.plan": 400,
    "revenue.fees.state-growth": 50,
  });
  expect(reading.broken).toEqual([]);
});

test("form 104 of one year alone tells a line that keeps more than was collected", () => {
  const rows: Rows = [
    ["STT", "Nội dung", "Dự toán năm 2024", null],
    [null, null, "Thu NSNN", "Thu NSX"],
    ["A", "Tổng số thu", 1000, 800],
    ["I", "Các khoản thu 100%", 300, 300],
    [1, "Phí, lệ phí", 300, 310],
    ["II", "Các khoản thu phân chia theo tỷ lệ", 700, 500],
  ];
  const reading = readForm(rows, { merges: ["C1:D1"] });
  expect(reading.form).toBe("budget-104");
  expect(reading.broken).toEqual(["B02 310≠300", "B06 310≠300"]);
});

test.each([
  ["THỰC HIỆN DỰ TOÁN THU NGÂN SÁCH XÃ QUÝ I NĂM 2024", "budget-114"],
  ["TÌNH HÌNH THỰC HIỆN DỰ TOÁN THU NGÂN SÁCH PHƯỜNG", "budget-114"],
  ["DỰ TOÁN THU NGÂN SÁCH XÃ NĂM 2024", "budget-104"],
])("under the title %s a table is of %s", (title, form) => {
  const isPlan = form === "budget-104";
  const [left, right] = isPlan ? ["Ước thực hiện", "Dự toán"] : ["Dự toán", "Ước thực hiện"];
  const reading = readForm([
    [title],
    ["Nội dung", left, right, "So sánh (%)"],
    ["Tổng số thu", 100, 90, 90],
    ["Các khoản thu 100%", 60, 54, 90],
    ["Phí, lệ phí", 60, 54, 90],
  ]);
  expect(reading.form).toBe(form);
  expect(reading.broken).toEqual([]);
});

const head105: Rows = [
  ["DỰ TOÁN CHI NGÂN SÁCH XÃ NĂM 2024"],
  ["STT", "NỘI DUNG", "DỰ TOÁN NĂM 2024", null, null],
  [null, null, "TỔNG SỐ", "ĐẦU TƯ PHÁT TRIỂN", "THƯỜNG XUYÊN"],
];
const body105: Rows = [
  [null, "TỔNG CHI", 1000, 300, 600],
  [1, "Chi giáo dục", 400, 300, 100],
  [2, "Chi y tế", 100, null, 100],
  [9, "Chi quản lý nhà nước, Đảng, đoàn thể", 400, null, 400],
  [12, "Dự phòng ngân sách", 100, null, null],
];

test("form 105 splits every line, and leaves the reserve outside both kinds", () => {
  const reading = readForm([...head105, ...body105], { merges: ["C2:E2"] });
  expect(reading.form).toBe("budget-105");
  expect(reading.values).toMatchObject({
    "spending.plan": 1000,
    "spending.invest.plan": 300,
    "spending.offices.regular.plan": 400,
  });
  expect(reading.broken).toEqual([]);
});

test("form 105 tells a line that its kinds do not make, and kinds beyond the total", () => {
  const wrong = body105.map((cells) =>
    cells[1] === "Chi y tế" ? [2, "Chi y tế", 100, null, 250] : cells
  );
  const totals = wrong.map((cells) =>
    cells[1] === "TỔNG CHI" ? [null, "TỔNG CHI", 1000, 300, 750] : cells
  );
  const { broken } = readForm([...head105, ...totals], { merges: ["C2:E2"] });
  expect(broken).toEqual(["B01 1000≠1050", "B01 100≠250"]);
});
