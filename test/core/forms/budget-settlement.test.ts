import type { CellDraft } from "../../support/build-snapshot";
import { readForm } from "../../support/read-form";

type Rows = readonly (readonly CellDraft[])[];

const variants116: Readonly<Record<string, Rows>> = {
  "as published": [
    [null, null, null, null, "Biểu số 116/CK TC-NSNN"],
    ["CÂN ĐỐI QUYẾT TOÁN NGÂN SÁCH XÃ NĂM 2023"],
    ["STT", "NỘI DUNG", "DỰ TOÁN", "QUYẾT TOÁN", "SO SÁNH (%)"],
    ["A", "B", 1, 2, "3=2/1"],
    ["A", "TỔNG SỐ THU", 5700, 9300, "163,16"],
    ["I", "Các khoản thu xã hưởng 100%", 700, 800, "114,29"],
    ["II", "Thu bổ sung", 5000, 8000, "160"],
    ["III", "Thu kết dư ngân sách năm trước", null, 500, null],
    ["B", "TỔNG SỐ CHI", 5700, 9200, "161,4"],
    ["I", "Chi đầu tư phát triển", 1000, 3000, "300"],
    ["II", "Chi thường xuyên", 4700, 6000, "127,66"],
    ["III", "Chi chuyển nguồn sang năm sau", null, 200, null],
    [null, "KẾT DƯ NGÂN SÁCH", null, 100, null],
  ],
  "as form 07 of the settlement": [
    ["BIỂU CÂN ĐỐI QUYẾT TOÁN NGÂN SÁCH XÃ"],
    ["Mẫu số 07"],
    ["Nội dung", "Dự toán năm", "Quyết toán năm 2023", "Quyết toán/dự toán"],
    ["Tổng chi ngân sách xã", 5700, 9200, "161,4%"],
    ["Chi thường xuyên", 4700, 6000, "127,66%"],
    ["Chi đầu tư", 1000, 3000, "300%"],
    ["Chi chuyển nguồn", null, 200, null],
    ["Kết dư ngân sách", null, 100, null],
    ["Tổng thu ngân sách xã", 5700, 9300, "163,16%"],
    ["Thu bổ sung từ ngân sách cấp trên", 5000, 8000, "160%"],
    ["Thu hưởng 100%", 700, 800, "114,29%"],
    ["Thu kết dư", null, 500, null],
  ],
};

test.each(Object.entries(variants116))("a settled balance %s gives the same figures", (_, rows) => {
  const reading = readForm(rows);
  expect(reading.form).toBe("budget-116");
  expect(reading.values).toMatchObject({
    "revenue.plan": 5700,
    "revenue.final": 9300,
    "revenue.rate": 163.16,
    "revenue.surplus.final": 500,
    "spending.forward.final": 200,
    "surplus.final": 100,
  });
  expect(reading.broken).toEqual([]);
});

test("a settled balance tells sums, shares and a surplus that does not remain", () => {
  const rows: Rows = [
    ["Nội dung", "Dự toán", "Quyết toán", "So sánh (%)"],
    ["Tổng số thu", 100, 120, 120],
    ["Các khoản thu xã hưởng 100%", 60, 70, "116,67"],
    ["Thu bổ sung", 40, 40, 100],
    ["Tổng số chi", 100, 110, 111],
    ["Chi đầu tư phát triển", 40, 50, 125],
    ["Chi thường xuyên", 60, 60, 100],
    ["Kết dư ngân sách", null, 20, null],
  ];
  const reading = readForm(rows);
  expect(reading.broken).toEqual(["B02 120≠110", "B05 120≠130", "B11 111≠110"]);
  const without = readForm([...rows.slice(0, 4), ["Tổng số chi", 100, 130, 130]]);
  expect(without.broken).toContain("B05 130≠120");
});

const head117: Rows = [
  ["TỔNG HỢP QUYẾT TOÁN THU NGÂN SÁCH XÃ NĂM 2023"],
  ["STT", "NỘI DUNG", "DỰ TOÁN NĂM", null, "QUYẾT TOÁN NĂM", null, "SO SÁNH (%)", null],
  [null, null, "THU NSNN", "THU NSX", "THU NSNN", "THU NSX", "THU NSNN", "THU NSX"],
];
const merges117 = ["A2:A3", "B2:B3", "C2:D2", "E2:F2", "G2:H2"];
const body117: Rows = [
  ["A", "TỔNG SỐ THU", 1000, 800, 500, 400, 50, 50],
  ["I", "Các khoản thu 100%", 300, 300, 150, 150, 50, 50],
  [1, "Phí, lệ phí", 100, 100, 50, 50, 50, 50],
  [2, "Thu khác", 200, 200, 100, 100, 50, 50],
  ["II", "Các khoản thu phân chia theo tỷ lệ", 700, 500, 350, 250, 50, 50],
  [1, "Thuế sử dụng đất phi nông nghiệp", 400, 300, 200, 150, 50, 50],
  [2, "Lệ phí trước bạ nhà, đất", 300, 200, 150, 100, 50, 50],
];

test("settled revenue is told for the state and for the commune", () => {
  const reading = readForm([...head117, ...body117], { merges: merges117 });
  expect(reading.form).toBe("budget-117");
  expect(reading.values).toMatchObject({
    "revenue.state-final": 500,
    "revenue.final": 400,
    "revenue.register.rate": 50,
    "revenue.fees.state-rate": 50,
  });
  expect(reading.broken).toEqual([]);
});

test("settled revenue tells a line that keeps more than was collected", () => {
  const wrong = body117.map((cells) =>
    cells[1] === "Thu khác" ? [2, "Thu khác", 200, 200, 100, 120, 50, 60] : cells
  );
  const { broken } = readForm([...head117, ...wrong], { merges: merges117 });
  expect(broken).toEqual(["B02 150≠170", "B06 120≠100"]);
});

const head118: Rows = [
  ["QUYẾT TOÁN CHI NGÂN SÁCH XÃ NĂM 2023"],
  [
    ...["STT", "NỘI DUNG", "DỰ TOÁN NĂM", null, null],
    ...["QUYẾT TOÁN NĂM", null, null, "SO SÁNH (%)", null, null],
  ],
  [...[null, null, "TỔNG SỐ", "ĐTPT", "TX"], ...["TỔNG SỐ", "ĐTPT", "TX", "TỔNG SỐ", "ĐTPT", "TX"]],
];
const merges118 = ["A2:A3", "B2:B3", "C2:E2", "F2:H2", "I2:K2"];
const body118: Rows = [
  [null, "TỔNG CHI", 900, 300, 600, 1100, 350, 650, "122,22", "116,67", "108,33"],
  [1, "Chi giáo dục", 400, 300, 100, 450, 350, 100, "112,5", "116,67", 100],
  [9, "Chi quản lý nhà nước, Đảng, đoàn thể", 500, null, 500, 550, null, 550, 110, null, 110],
  [null, "Chi chuyển nguồn sang năm sau", null, null, null, 100, null, null, null, null, null],
];

test("settled spending leaves what is carried on outside both kinds", () => {
  const reading = readForm([...head118, ...body118], { merges: merges118 });
  expect(reading.form).toBe("budget-118");
  expect(reading.values).toMatchObject({
    "spending.final": 1100,
    "spending.regular.final": 650,
    "spending.forward.final": 100,
    "spending.schools.invest.rate": 116.67,
  });
  expect(reading.broken).toEqual([]);
});

test("settled spending tells a line that its kinds do not make", () => {
  const wrong = body118.map((cells) =>
    cells[1] === "Chi giáo dục" ? [...cells.slice(0, 7), 120, ...cells.slice(8)] : cells
  );
  const { broken } = readForm([...head118, ...wrong], { merges: merges118 });
  expect(broken).toEqual(["B01 450≠470", "B01 650≠670", "B11 100≠120"]);
});

const published: Rows = [
  ["TÌNH HÌNH THỰC HIỆN THU, CHI NGÂN SÁCH 6 THÁNG ĐẦU NĂM 2023"],
  ["Đơn vị tính: triệu đồng"],
  ["STT", "Chỉ tiêu", "Dự toán", "Thực hiện", "Thực hiện so với dự toán", null],
  [null, null, null, null, "±", "%"],
  [null, "Tổng thu", 5700, 5900, 200, "103,51"],
  ["I", "Thu hưởng 100%", 700, 600, -100, "85,71"],
  ["II", "Thu bổ sung", 5000, 5300, 300, "106"],
  [null, "Tổng chi", 5700, 4300, -1400, "75,44"],
  ["I", "Chi thường xuyên", 4700, 3500, -1200, "74,47"],
  [1, "Chi giáo dục", 1000, 700, -300, "70"],
  [2, "Chi y tế", 500, 600, 100, "120"],
  ["II", "Chi đầu tư phát triển", 1000, 800, -200, "80"],
];
const mergesPublished = ["A3:A4", "B3:B4", "C3:C4", "D3:D4", "E3:F3"];

test("a published table has its difference, which may be below zero", () => {
  const reading = readForm(published, { merges: mergesPublished });
  expect(reading.form).toBe("budget-published");
  expect(reading.values).toMatchObject({
    "revenue.excess": 200_000_000,
    "revenue.own.excess": -100_000_000,
    "spending.regular.actual": 3_500_000_000,
    "spending.schools.regular.actual": 700_000_000,
    "spending.schools.regular.share": 70,
  });
  expect(reading.broken).toEqual([]);
});

test("a published table tells a difference with the wrong sign, and fields beyond their sum", () => {
  const wrong = published.map((cells) =>
    cells[1] === "Thu hưởng 100%" ? ["I", "Thu hưởng 100%", 700, 600, 100, "85,71"] : cells
  );
  expect(readForm(wrong, { merges: mergesPublished }).broken).toEqual(["B10 600≠800"]);
  const fields = published.map((cells) =>
    cells[1] === "Chi y tế" ? [2, "Chi y tế", 500, 3000, 2500, 600] : cells
  );
  expect(readForm(fields, { merges: mergesPublished }).broken).toEqual(["B01 3500≠3700"]);
});
