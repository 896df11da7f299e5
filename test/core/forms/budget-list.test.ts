import type { CellDraft } from "../../support/build-snapshot";
import { readForm } from "../../support/read-form";

type Rows = readonly (readonly CellDraft[])[];

/** Ba Hàng, 01/01 to 31/7/2023. */
const baHang = {
  "revenue.actual": 5_309_052_700,
  "revenue.share": 93.16,
  "spending.actual": 4_324_017_336,
  "spending.share": 75.87,
  "spending.invest.actual": 827_122_500,
  "spending.regular.actual": 3_496_894_836,
  "reform.plan": 150_000_000,
  "reform.actual": 89_798_000,
};

const variants: Readonly<Record<string, Rows>> = {
  "the ward's own words and a unit column": [
    ["Chỉ tiêu", "Đơn vị tính", "Số liệu"],
    ["Tổng thu", "đồng", "5.309.052.700"],
    ["Thu / kế hoạch", "%", "93,16%"],
    ["Tổng chi", "đồng", "4.324.017.336"],
    ["Chi / kế hoạch", "%", "75,87%"],
    ["Chi đầu tư", "đồng", "827.122.500"],
    ["Chi thường xuyên", "đồng", "3.496.894.836"],
    ["Dự toán CCHC", "đồng", "150.000.000"],
    ["Đã chi CCHC", "đồng", "89.798.000"],
    ["Kế hoạch thu, chi", "đồng", null],
  ],
  "numbers, bare shares under the totals, another order": [
    ["TÀI CHÍNH, NGÂN SÁCH"],
    [],
    ["STT", "Nội dung", "Số tiền", "Ghi chú"],
    [1, "Kinh phí bố trí cho công tác cải cách hành chính", "150 triệu", null],
    [2, "Kinh phí CCHC đã chi", 89798000, null],
    [3, "Tổng chi ngân sách", 4324017336, null],
    ["a", "Chi thường xuyên", 3496894836, null],
    ["b", "Chi đầu tư phát triển", 827122500, null],
    [4, "Tỷ lệ chi so với dự toán", "75,87%", null],
    [5, "Tổng thu ngân sách", 5309052700, null],
    [null, "Tỷ lệ", "93,16%", null],
  ],
};

test.each(Object.entries(variants))("a list with %s gives the same figures", (_, rows) => {
  const reading = readForm(rows, { name: "Ngân sách" });
  expect(reading.form).toBe("budget-list");
  expect(reading.values).toEqual(baHang);
  expect(reading.broken).toEqual([]);
});

test("the common plan is the whole of both shares", () => {
  const reading = readForm([
    ["Chỉ tiêu", "Số liệu"],
    ["Tổng thu", 5309052700],
    ["Thu / kế hoạch", "93,16%"],
    ["Tổng chi", 4324017336],
    ["Chi / kế hoạch", "57,87%"],
    ["Kế hoạch thu, chi", 5699000000],
  ]);
  expect(reading.values).toMatchObject({ plan: 5_699_000_000 });
  expect(reading.broken).toEqual(["B03 57.87≠75.87"]);
});

test("parts, funds of the reform and spending above revenue are told", () => {
  const reading = readForm([
    ["Chỉ tiêu", "Đơn vị tính", "Số liệu"],
    ["Tổng thu", "triệu đồng", 4000],
    ["Tổng chi", "triệu đồng", 4324],
    ["Chi đầu tư", "triệu đồng", 872],
    ["Chiếm tỷ lệ", "%", "20,17%"],
    ["Chi thường xuyên", "triệu đồng", 3497],
    ["Dự toán CCHC", "đồng", 89798000],
    ["Đã chi CCHC", "triệu đồng", 150],
  ]);
  expect(reading.broken).toEqual(["B01 4324≠4369", "B05 4324≠4000", "B07 150≠89.8"]);
});

test("one group alone is no sum", () => {
  const reading = readForm([
    ["Chỉ tiêu", "Số liệu"],
    ["Tổng thu", 5309052700],
    ["Tổng chi", 4324017336],
    ["Chi thường xuyên", 3496894836],
  ]);
  expect(reading.broken).toEqual([]);
});
