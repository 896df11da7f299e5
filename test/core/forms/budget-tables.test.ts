import type { CellDraft } from "../../support/build-snapshot";
import { readForm } from "../../support/read-form";

type Rows = readonly (readonly CellDraft[])[];

const figures113 = {
  "revenue.plan": 5_700_000_000,
  "revenue.actual": 5_309_000_000,
  "revenue.share": 93.14,
  "revenue.own.plan": 200_000_000,
  "revenue.own.actual": 309_000_000,
  "revenue.own.share": 154.5,
  "revenue.shared.plan": 500_000_000,
  "revenue.shared.actual": 400_000_000,
  "revenue.shared.share": 80,
  "revenue.transfer.plan": 5_000_000_000,
  "revenue.transfer.actual": 4_600_000_000,
  "revenue.transfer.share": 92,
  "revenue.transfer.balance.plan": 4_000_000_000,
  "revenue.transfer.balance.actual": 3_500_000_000,
  "revenue.transfer.balance.share": 87.5,
  "revenue.transfer.targeted.plan": 1_000_000_000,
  "revenue.transfer.targeted.actual": 1_100_000_000,
  "revenue.transfer.targeted.share": 110,
  "spending.plan": 5_700_000_000,
  "spending.actual": 4_324_000_000,
  "spending.share": 75.86,
  "spending.invest.plan": 1_000_000_000,
  "spending.invest.actual": 827_000_000,
  "spending.invest.share": 82.7,
  "spending.regular.plan": 4_600_000_000,
  "spending.regular.actual": 3_497_000_000,
  "spending.regular.share": 76.02,
  "spending.reserve.plan": 100_000_000,
};

const variants113: Readonly<Record<string, Rows>> = {
  "million đồng, the numbering of the form and its row of numbers": [
    ["CÂN ĐỐI NGÂN SÁCH XÃ 6 THÁNG ĐẦU NĂM 2023"],
    ["Đơn vị tính: triệu đồng"],
    ["STT", "NỘI DUNG", "DỰ TOÁN NĂM", "ƯỚC THỰC HIỆN 6 THÁNG", "SO SÁNH (%)"],
    ["A", "B", 1, 2, "3=2/1"],
    ["A", "TỔNG SỐ THU", 5700, 5309, "93,14"],
    ["I", "Các khoản thu xã hưởng 100%", 200, 309, "154,5"],
    ["II", "Các khoản thu phân chia theo tỷ lệ", 500, 400, "80"],
    ["III", "Thu bổ sung", 5000, 4600, "92"],
    [null, "- Thu bổ sung cân đối", 4000, 3500, "87,5"],
    [null, "- Thu bổ sung có mục tiêu", 1000, 1100, "110"],
    ["IV", "Thu kết dư ngân sách năm trước", null, null, null],
    ["B", "TỔNG SỐ CHI", 5700, 4324, "75,86"],
    ["I", "Chi đầu tư phát triển", 1000, 827, "82,7"],
    ["II", "Chi thường xuyên", 4600, 3497, "76,02"],
    ["III", "Dự phòng", 100, null, null],
  ],
  "đồng, no numbering, spending first, other words": [
    ["Chỉ tiêu", "Dự toán", "Thực hiện", "Thực hiện so với dự toán (%)"],
    ["Tổng chi ngân sách xã", "5.700.000.000", "4.324.000.000", "75,86%"],
    ["Chi thường xuyên", "4.600.000.000", "3.497.000.000", "76,02%"],
    ["Chi đầu tư", "1.000.000.000", "827.000.000", "82,7%"],
    ["Dự phòng ngân sách", "100.000.000", null, null],
    ["Tổng thu ngân sách xã", "5.700.000.000", "5.309.000.000", "93,14%"],
    ["Thu bổ sung từ ngân sách cấp trên", "5.000.000.000", "4.600.000.000", "92%"],
    ["Bổ sung có mục tiêu", "1.000.000.000", "1.100.000.000", "110%"],
    ["Bổ sung cân đối ngân sách", "4.000.000.000", "3.500.000.000", "87,5%"],
    ["Thu phân chia theo tỷ lệ", "500.000.000", "400.000.000", "80%"],
    ["Thu hưởng 100%", "200.000.000", "309.000.000", "154,5%"],
  ],
  "thousand đồng and the numbering typed before the labels": [
    ["Cân đối ngân sách phường"],
    [null, null, "ĐVT: nghìn đồng"],
    ["Nội dung", "Kế hoạch", "Thực hiện", "So sánh (%)"],
    ["A. Tổng thu ngân sách", 5700000, 5309000, 93.14],
    ["I. Các khoản thu phường hưởng 100%", 200000, 309000, 154.5],
    ["II. Các khoản thu phân chia", 500000, 400000, 80],
    ["III. Thu bổ sung từ cấp trên", 5000000, 4600000, 92],
    ["1. Thu bổ sung cân đối", 4000000, 3500000, 87.5],
    ["2. Thu bổ sung có mục tiêu", 1000000, 1100000, 110],
    ["B. Tổng chi ngân sách", 5700000, 4324000, 75.86],
    ["I. Chi đầu tư phát triển", 1000000, 827000, 82.7],
    ["II. Chi thường xuyên", 4600000, 3497000, 76.02],
    ["III. Dự phòng chi", 100000, null, null],
  ],
};

test.each(Object.entries(variants113))("form 113 in %s gives the same figures", (_, rows) => {
  const reading = readForm(rows);
  expect(reading.form).toBe("budget-113");
  expect(reading.values).toEqual(figures113);
  expect(reading.broken).toEqual([]);
});

test("form 113 tells sums, shares and spending above revenue", () => {
  const reading = readForm([
    ["Nội dung", "Dự toán năm", "Ước thực hiện", "So sánh (%)"],
    ["Tổng số thu", 100, 90, 90],
    ["Các khoản thu xã hưởng 100%", 60, 50, "83,33"],
    ["Thu bổ sung", 40, 30, 75],
    ["Tổng số chi", 100, 95, 59],
    ["Chi đầu tư phát triển", 40, 40, 100],
    ["Chi thường xuyên", 60, 55, "91,67"],
  ]);
  expect(reading.broken).toEqual(["B02 90≠80", "B03 59≠95", "B05 95≠90"]);
});

const head114: Rows = [
  ["ƯỚC THỰC HIỆN THU NGÂN SÁCH XÃ QUÝ I NĂM 2024"],
  ["Đơn vị: triệu đồng"],
  ["STT", "NỘI DUNG", "DỰ TOÁN NĂM", null, "ƯỚC THỰC HIỆN QUÝ", null, "SO SÁNH (%)", null],
  [null, null, "THU NSNN", "THU NSX", "THU NSNN", "THU NSX", "THU NSNN", "THU NSX"],
  ["A", "B", 1, 2, 3, 4, "5=3/1", "6=4/2"],
];
const merges114 = ["A3:A4", "B3:B4", "C3:D3", "E3:F3", "G3:H3"];
const body114: Rows = [
  ["A", "TỔNG SỐ THU", 1000, 800, 500, 400, 50, 50],
  ["I", "Các khoản thu 100%", 300, 300, 150, 150, 50, 50],
  [1, "Phí, lệ phí", 100, 100, 50, 50, 50, 50],
  [2, "Thu từ quỹ đất công ích và hoa lợi công sản khác", 200, 200, 100, 100, 50, 50],
  ["II", "Các khoản thu phân chia theo tỷ lệ phần trăm (%)", 700, 500, 350, 250, 50, 50],
  [1, "Thuế sử dụng đất phi nông nghiệp", 400, 300, 200, 150, 50, 50],
  [2, "Lệ phí trước bạ nhà, đất", 300, 200, 150, 100, 50, 50],
];

test("form 114 keeps what is collected and what the commune keeps apart", () => {
  const reading = readForm([...head114, ...body114], { merges: merges114 });
  expect(reading.form).toBe("budget-114");
  expect(reading.values).toMatchObject({
    "revenue.state-plan": 1_000_000_000,
    "revenue.plan": 800_000_000,
    "revenue.state-actual": 500_000_000,
    "revenue.actual": 400_000_000,
    "revenue.own.actual": 150_000_000,
    "revenue.fees.state-actual": 50_000_000,
    "revenue.land-tax.actual": 150_000_000,
    "revenue.register.share": 50,
  });
  expect(reading.broken).toEqual([]);
});

test("form 114 without what is collected for the state is told by its lines", () => {
  const reading = readForm([
    ["STT", "Nội dung", "Dự toán năm", "Ước thực hiện", "So sánh (%)"],
    ["A", "Tổng số thu", 100, 90, 90],
    ["I", "Các khoản thu 100%", 100, 90, 90],
    [1, "Phí, lệ phí", 40, 30, 75],
    [2, "Thu khác", 60, 60, 100],
  ]);
  expect(reading.form).toBe("budget-114");
  expect(reading.values).toMatchObject({ "revenue.own.actual": 90, "revenue.fees.actual": 30 });
  expect(reading.gaps).toEqual([]);
  expect(reading.broken).toEqual([]);
});

test("form 114 tells a line that keeps more than was collected, and sums that miss a line", () => {
  const wrong = body114.map((cells) =>
    cells[1] === "Phí, lệ phí" ? [1, "Phí, lệ phí", 100, 100, 50, 60, 50, 60] : cells
  );
  const reading = readForm([...head114, ...wrong], { merges: merges114 });
  expect(reading.broken).toEqual(["B02 150≠160", "B06 60≠50"]);
});

const head115: Rows = [
  ["ƯỚC THỰC HIỆN CHI NGÂN SÁCH XÃ 6 THÁNG"],
  ["Đơn vị tính: triệu đồng"],
  [
    ...["STT", "NỘI DUNG", "DỰ TOÁN NĂM", null, null],
    ...["ƯỚC THỰC HIỆN 6 THÁNG", null, null, "SO SÁNH (%)", null, null],
  ],
  [...[null, null, "TỔNG SỐ", "ĐTPT", "TX"], ...["TỔNG SỐ", "ĐTPT", "TX", "TỔNG SỐ", "ĐTPT", "TX"]],
  ["A", "B", "1=2+3", 2, 3, "4=5+6", 5, 6, "7=4/1", "8=5/2", "9=6/3"],
];
const merges115 = ["A3:A4", "B3:B4", "C3:E3", "F3:H3", "I3:K3"];
const body115: Rows = [
  [null, "TỔNG CHI", 1000, 300, 600, 450, 150, 300, 45, 50, 50],
  [1, "Chi giáo dục", 400, 300, 100, 200, 150, 50, 50, 50, 50],
  [2, "Chi y tế", 100, null, 100, 50, null, 50, 50, null, 50],
  [9, "Chi quản lý nhà nước, Đảng, đoàn thể", 400, null, 400, 200, null, 200, 50, null, 50],
  [12, "Dự phòng ngân sách", 100, null, null, null, null, null, null, null, null],
];

test("form 115 splits each line, and leaves the planned reserve outside both kinds", () => {
  const reading = readForm([...head115, ...body115], { merges: merges115 });
  expect(reading.form).toBe("budget-115");
  expect(reading.values).toMatchObject({
    "spending.plan": 1_000_000_000,
    "spending.invest.plan": 300_000_000,
    "spending.regular.actual": 300_000_000,
    "spending.schools.invest.actual": 150_000_000,
    "spending.offices.regular.share": 50,
    "spending.reserve.plan": 100_000_000,
  });
  expect(reading.broken).toEqual([]);
});

test("form 115 tells a line that its two kinds do not make", () => {
  const wrong = body115.map((cells) =>
    cells[1] === "Chi giáo dục" ? [...cells.slice(0, 5), 210, ...cells.slice(6)] : cells
  );
  const reading = readForm([...head115, ...wrong], { merges: merges115 });
  expect(reading.broken).toEqual(["B01 210≠200", "B01 450≠460", "B03 50≠52.5"]);
});
