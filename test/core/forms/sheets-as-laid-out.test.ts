import type { CellDraft } from "../../support/build-snapshot";
import { readForm } from "../../support/read-form";

type Rows = readonly (readonly CellDraft[])[];
interface Layout {
  readonly rows: Rows;
  readonly merges?: readonly string[];
  readonly name?: string;
  readonly form: string;
  readonly values: Readonly<Record<string, number>>;
}

const dossiers = { "received.total": 100, "resolved.total": 95, "pending.total": 5 };

const layouts: Readonly<Record<string, Layout>> = {
  "last year's column before this year's": {
    rows: [
      ["STT", "Nội dung", "Năm 2023", "Năm 2024"],
      [1, "Tổng số hồ sơ tiếp nhận", 90, 100],
      [2, "Đã giải quyết", 85, 95],
      [3, "Đang giải quyết", 5, 5],
    ],
    name: "TTHC",
    form: "tthc-list",
    values: dossiers,
  },
  "months and their sum": {
    rows: [
      ["STT", "Nội dung", "Tháng 1", "Tháng 2", "Cộng quý I"],
      [1, "Tổng số hồ sơ tiếp nhận", 60, 40, 100],
      [2, "Đã giải quyết", 55, 40, 95],
      [3, "Đang giải quyết", 5, 0, 5],
    ],
    name: "TTHC",
    form: "tthc-list",
    values: dossiers,
  },
  "headings that only some columns divide": {
    rows: [
      ["STT", "Lĩnh vực", "Tổng số hồ sơ tiếp nhận", "Tr.đó", null, "Đã giải quyết", "Ghi chú"],
      [null, null, null, "Trực tuyến", "Trực tiếp", null, null],
      [1, "Hộ tịch", 10, 6, 4, 9, null],
      [2, "Chứng thực", 20, 0, 20, 20, null],
      ["Cộng", null, 30, 6, 24, 29, null],
      ["Tỷ lệ %", null, null, 20, 80, 96.67, null],
    ],
    merges: ["A1:A2", "B1:B2", "C1:C2", "D1:E1", "F1:F2", "G1:G2"],
    form: "tthc-ii06a",
    values: { "received.total": 30, "received.online": 6, "resolved.total": 29 },
  },
  "sections that are divided by the heading above": {
    rows: [
      ["Chỉ tiêu", "Số lượng (người)", "Cơ cấu (%)"],
      ["Tổng số CBCC", 20, 100],
      ["Phân theo trình độ chuyên môn", null, null],
      ["Đại học", 18, 90],
      ["Trung cấp", 2, 10],
      ["Phân theo trình độ LLCT", null, null],
      ["Cao cấp", 2, 10],
      ["Trung cấp", 15, 75],
      ["Chưa qua đào tạo", 3, 15],
    ],
    form: "staff-list",
    values: { "level.intermediate": 2, "politics.intermediate": 15, "politics.untrained": 3 },
  },
  "levels that the form does not know": {
    rows: [
      ["Nội dung", "Tổng số", "Trình độ chuyên môn", null, null],
      [null, null, "Trên ĐH", "Đại học", "Trung cấp trở xuống"],
      ["Cán bộ", 10, 1, 8, 1],
      ["Công chức", 9, 1, 8, 0],
      ["Tổng", 19, 2, 16, 1],
    ],
    merges: ["A1:A2", "B1:B2", "C1:E1"],
    form: "staff-matrix",
    values: { total: 19, "level.university": 16 },
  },
  "a group of revenue that the form does not know": {
    rows: [
      ["Nội dung", "Dự toán", "Thực hiện"],
      ["Tổng thu ngân sách", 1000, 900],
      ["Thu hưởng 100%", 100, 100],
      ["Thu phân chia", 200, 200],
      ["Thu vay và tạm ứng", 700, 600],
      ["Tổng chi ngân sách", 1000, 900],
    ],
    form: "budget-113",
    values: { "revenue.plan": 1000, "revenue.shared.actual": 200 },
  },
  "the unit of money in the label": {
    rows: [
      ["Nội dung", "Số liệu"],
      ["Tổng thu NSNN trên địa bàn (triệu đồng)", "5.309,05"],
      ["Tổng chi (triệu đồng)", "4.324,02"],
      ["- Chi đầu tư phát triển (triệu đồng)", "827,12"],
      ["- Chi thường xuyên (triệu đồng)", "3.496,9"],
    ],
    form: "budget-list",
    values: { "revenue.actual": 5_309_050_000, "spending.regular.actual": 3_496_900_000 },
  },
  "the unit of money in the heading": {
    rows: [
      ["STT", "Nội dung", "Dự toán (nghìn đồng)", "Thực hiện (nghìn đồng)", "Tỷ lệ (%)"],
      ["A", "Tổng thu ngân sách", 5000, 2500, 50],
      ["B", "Tổng chi ngân sách", 5000, 2000, 40],
    ],
    form: "budget-113",
    values: { "revenue.plan": 5_000_000, "spending.actual": 2_000_000 },
  },
  "a quarter beside what has come together since": {
    rows: [
      ["STT", "Nội dung", "Dự toán năm", "Ước thực hiện", null, "So sánh (%)"],
      [null, null, null, "Quý II", "Lũy kế 6 tháng", null],
      ["A", "Tổng số thu", 1000, 200, 500, "50%"],
      ["B", "Tổng số chi", 1000, 200, 400, "40%"],
    ],
    merges: ["A1:A2", "B1:B2", "C1:C2", "D1:E1", "F1:F2"],
    form: "budget-113",
    values: { "revenue.actual": 500, "spending.actual": 400 },
  },
  "a difference beside the share": {
    rows: [
      ["STT", "Nội dung", "Dự toán", "Thực hiện", "So sánh", null],
      [null, null, null, null, "±", "%"],
      ["A", "TỔNG SỐ THU", 1000, 900, -100, "90%"],
      ["B", "TỔNG SỐ CHI", 1000, 800, -200, "80%"],
    ],
    merges: ["A1:A2", "B1:B2", "C1:C2", "D1:D2", "E1:F1"],
    form: "budget-published",
    values: { "revenue.share": 90, "revenue.excess": -100, "spending.share": 80 },
  },
  "online dossiers divided under a group": {
    rows: [
      [
        "TT",
        "Lĩnh vực",
        "Tổng số HS tiếp nhận",
        "HS trực tuyến",
        null,
        null,
        "TL HS trực tuyến (%)",
      ],
      [null, null, null, "Tổng số", "Toàn trình", "Một phần", null],
      [1, "Hộ tịch", 100, 80, 50, 30, "80%"],
      [2, "Chứng thực", 50, 10, 0, 10, "20%"],
      [null, "Tổng", 150, 90, 50, 40, "60%"],
    ],
    merges: ["A1:A2", "B1:B2", "C1:C2", "D1:F1", "G1:G2"],
    form: "online-table",
    values: { received: 150, total: 90, full: 50, partial: 40, share: 60 },
  },
};

test.each(Object.entries(layouts))("a right sheet with %s", (_, layout) => {
  const { rows, form, values, merges = [], name = "Biểu" } = layout;
  const reading = readForm(rows, { name, merges });
  expect(reading.form).toBe(form);
  expect(reading.values).toMatchObject(values);
  expect(reading.broken).toEqual([]);
});

test("of months alone none is taken for the period", () => {
  expect(() =>
    readForm([
      ["Nội dung", "Tháng 1", "Tháng 2", "Tháng 3"],
      ["Tổng số hồ sơ tiếp nhận", 10, 20, 30],
      ["Đã giải quyết", 10, 20, 30],
      ["Đang giải quyết", 0, 0, 0],
    ])
  ).toThrow("Not recognised");
});
