import fc from "fast-check";
import { dateOfSerial } from "../../../src/core/sheet/date-serial";
import { isDateFormat } from "../../../src/core/sheet/is-date-format";

test.each([
  [1, 1900, 1, 1],
  [31, 1900, 1, 31],
  [59, 1900, 2, 28],
  [60, 1900, 2, 29], // never was; Excel shows it
  [61, 1900, 3, 1],
  [36585, 2000, 2, 29],
  [45020, 2023, 4, 4],
  [45020.75, 2023, 4, 4],
  [2958465, 9999, 12, 31],
])("serial %d is %d-%d-%d", (serial, year, month, day) => {
  expect(dateOfSerial(serial)).toEqual({ year, month, day });
});

test.each([0, -1, 0.5, 2958466, NaN, Infinity])("serial %d is no date", (serial) => {
  expect(dateOfSerial(serial)).toBeNull();
});

test("every day after February 1900 agrees with the calendar of the platform", () => {
  fc.assert(
    fc.property(fc.integer({ min: 61, max: 2_958_465 }), (serial) => {
      const day = new Date(Date.UTC(1899, 11, 30) + serial * 86_400_000);
      expect(dateOfSerial(serial)).toEqual({
        year: day.getUTCFullYear(),
        month: day.getUTCMonth() + 1,
        day: day.getUTCDate(),
      });
    })
  );
});

test.each([
  "d-mmm",
  "dd/mm/yyyy",
  "m/d/yy h:mm",
  "[h]:mm:ss",
  "mm:ss.0",
  "[$-42A]d mmmm yyyy;@",
  '"ngày "d',
])("%s shows a date", (format) => {
  expect(isDateFormat(format)).toBe(true);
});

test.each([
  undefined,
  "General",
  "0.00%",
  '#,##0 "đồng/hồ sơ"',
  "#,##0\\ \\d",
  "0.00E+00",
  "[Red]0",
  "#,##0 [$VND]",
  "@",
  "# ?/?",
  "#,##0 VND",
])("%s shows a number", (format) => {
  expect(isDateFormat(format)).toBe(false);
});
