import fc from "fast-check";
import { dateOfSerial } from "../../../src/core/sheet/date-serial";
import { serialOfDate } from "../../../src/core/sheet/serial-of-date";
import { typedValue } from "../../../src/core/sheet/typed-value";

describe("typed into a cell without a format", () => {
  test.each([
    ["1870", 1870],
    ["1.870", 1870],
    ["12.345.678", 12_345_678],
    ["1.870,5", 1870.5],
    ["67,23", 67.23],
    [",5", 0.5],
    ["  42 ", 42],
    ["-5", -5],
    ["- 1.870", -1870],
    ["+5", 5],
    ["(5)", -5],
    ["(1.870,25)", -1870.25],
    ["67,23%", 0.6723],
    ["67,23 %", 0.6723],
    ["-5%", -0.05],
    ["0123", 123],
    ["1,5E+3", 1500],
    ["TRUE", true],
    ["false", false],
    ["#n/a", "#N/A"],
    ["", null],
  ])("%p is %p", (text, value) => {
    expect(typedValue(text, undefined)).toBe(value);
  });

  test.each([
    ..."1.5|3.14|0.123|1.23.456|1.2345|1,234.5|1,870,000|12 345|4/4|1/2|1E5|5 triệu|5.000 đ".split(
      "|"
    ),
    ..."30/02/2025|10/15/2025|1.10.2025|29/02/1900|ngày 1/10/2025|- Hộ tịch|-|ĐÚNG|5-|()|(Hà)|%".split(
      "|"
    ),
    ...["1234567890123456", "Hộ  tịch ", " ", "7:30", "−5"],
  ])("%p stays the text that it is", (text) => {
    expect(typedValue(text, undefined)).toBe(text);
  });
});

test.each([
  ["84,17", "0.00%", 0.8417],
  ["84,17%", "0.00%", 0.8417],
  ["0,5", "0%", 0.005],
  ["-3", "0%", -0.03],
  ["1/10/2025", "0%", "1/10/2025"],
  ["1/10/2025", "#,##0", "1/10/2025"],
  ["1/10/2025", undefined, "1/10/2025"],
  ["1/10/2025", "dd/mm/yyyy", 45_931],
  ["01-10-2025", "dd/mm/yyyy", 45_931],
  ["2025-10-01", "dd/mm/yyyy", 45_931],
  ["1/10/25", "dd/mm/yyyy", 45_931],
  ["1/10/85", "dd/mm/yyyy", 31_321],
  ["1/10/2025", "m/d/yy", 45_931],
  ["45931", "dd/mm/yyyy", 45_931],
  ["1.870", "#,##0", 1870],
  ["0123", "@", "0123"],
  ["1/10/2025", "@", "1/10/2025"],
  ["TRUE", "@", "TRUE"],
  ["", "@", null],
])("%p typed into a cell shown as %p is %p", (text, format, value) => {
  expect(typedValue(text, format)).toBe(value);
});

test("a text is kept in NFC", () => {
  expect(typedValue("Hộ tịch".normalize("NFD"), undefined)).toBe("Hộ tịch".normalize("NFC"));
});

test("every day that Excel shows has its number, except the one that never was", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 2_958_465 }), (serial) => {
      const date = dateOfSerial(serial);
      expect(date && serialOfDate(date)).toBe(serial === 60 ? null : serial);
    }),
    { examples: [[1], [59], [60], [61], [2_958_465]] }
  );
});
