import type { Locale } from "./typed-text";
import { LOCALES, readTyped } from "./typed-text";
import { parseCellName } from "../../../src/core/sheet/address";
import { buildSheet, buildSnapshot } from "../../support/build-snapshot";
import { GENERAL } from "./cell";
import { wireValue } from "./change-note";
import { Person } from "./person";
import { cellOf } from "./sheet-state";
import { showText } from "./shown-text";
import { SimulatedWorkbook } from "./workbook";

test.each<[string, Locale["name"], unknown, string]>([
  ["3.936", "vi-VN", 3936, "#,##0"],
  ["3.936", "en-US", 3.936, GENERAL],
  ["3,936", "vi-VN", 3.936, GENERAL],
  ["3,936", "en-US", 3936, "#,##0"],
  ["1.234.567,5", "vi-VN", 1234567.5, "#,##0.00"],
  ["3.93", "vi-VN", "3.93", GENERAL],
  ["5%", "en-US", 0.05, "0%"],
  ["84,17%", "vi-VN", 0.8417, "0.00%"],
  ["(5)", "en-US", -5, GENERAL],
  ["-7", "en-US", -7, GENERAL],
  ["0123", "en-US", 123, GENERAL],
  ["'0123", "en-US", "0123", GENERAL],
  ["1E3", "en-US", 1000, "0.00E+00"],
  ["31/12/2025", "vi-VN", 46022, "m/d/yyyy"],
  ["31/12/2025", "en-US", "31/12/2025", GENERAL],
  ["12/31/2025", "en-US", 46022, "m/d/yyyy"],
  ["2025-12-31", "vi-VN", 46022, "m/d/yyyy"],
  ["true", "en-US", true, GENERAL],
  ["#N/A", "en-US", { error: "#N/A" }, GENERAL],
  ["3 936", "vi-VN", "3 936", GENERAL],
  ["Hộ tịch", "vi-VN", "Hộ tịch", GENERAL],
])("%s in %s is %p shown as %s", (text, locale, value, format) => {
  const typed = readTyped(text, LOCALES[locale]);
  expect(typed.value).toEqual(value);
  expect(typed.format ?? GENERAL).toBe(format);
});

function afterTyping(text: string, format: string, locale: Locale["name"] = "vi-VN") {
  const snapshot = buildSnapshot([buildSheet("TTHC", [[{ value: null, format }]])]);
  const workbook = SimulatedWorkbook.fromSnapshot(snapshot, { locale });
  new Person(workbook).typeInto("TTHC", "A1", text);
  const { row = 0, column = 0 } = parseCellName("A1") ?? {};
  const cell = cellOf(workbook.sheet("TTHC"), row, column);
  return {
    value: wireValue(cell?.value ?? null),
    text: showText(cell?.value ?? null, cell?.format, workbook.locale),
  };
}

test("a cell formatted as text takes everything as it is typed", () => {
  expect(afterTyping("=SUM(1)", "@").value).toBe("=SUM(1)");
  expect(afterTyping("0123", "@").value).toBe("0123");
});

test("a number typed into a percent cell is meant in percent", () => {
  expect(afterTyping("52", "0%")).toEqual({ value: 0.52, text: "52%" });
  expect(afterTyping("0,5", "0.0%")).toEqual({ value: 0.5, text: "50,0%" });
});

test("the format of the cell stays when a number with separators is typed", () => {
  expect(afterTyping("3.936", "0.00")).toEqual({ value: 3936, text: "3936,00" });
});

test("numbers, percentages and dates are shown by the locale", () => {
  const { "vi-VN": vietnamese, "en-US": english } = LOCALES;
  expect(showText(3936.5, "#,##0.00", vietnamese)).toBe("3.936,50");
  expect(showText(3936.5, "#,##0.00", english)).toBe("3,936.50");
  expect(showText(0.8417, "0.00%", vietnamese)).toBe("84,17%");
  expect(showText(46022, "m/d/yyyy", vietnamese)).toBe("31/12/2025");
  expect(showText(46022, "dd.mm.yyyy", vietnamese)).toBe("31.12.2025");
  expect(showText(0.5, undefined, vietnamese)).toBe("0,5");
  expect(showText({ error: "#REF!" }, "0", vietnamese)).toBe("#REF!");
});
