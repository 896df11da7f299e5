import type { Finding } from "../../../src/core/rules/finding";
import { nextFinding } from "../../../src/core/rules/next-finding";

const sheets = ["TTHC", "Nhân sự"];
const at = (sheet: string, ...cells: string[]): Finding => ({
  rule: "totals-add-up",
  severity: "error",
  sheet,
  cells,
  contributors: [],
  expected: null,
  actual: null,
  difference: null,
  sentence: { texts: { vi: "", en: "" }, data: {} },
  relation: null,
  figures: [],
});
const findings = [at("TTHC"), at("TTHC", "C9"), at("TTHC", "H9"), at("Nhân sự", "D10")];
const placeAfter = (sheet: string, cell: string): string => {
  const found = nextFinding(findings, sheets, { sheet, cell });
  return found === null ? "none" : `${found.sheet}!${found.cells.join()}`;
};

test.each([
  ["TTHC", "A1", "TTHC!C9"],
  ["TTHC", "C9", "TTHC!H9"],
  ["TTHC", "D9", "TTHC!H9"],
  ["TTHC", "H9", "Nhân sự!D10"],
  ["Nhân sự", "A10", "Nhân sự!D10"],
  ["Nhân sự", "D10", "TTHC!C9"],
  ["Bảng khác", "A1", "TTHC!C9"],
])("from %s!%s the next is %s", (sheet, cell, next) => {
  // Where no finding can be behind her, the first one is next.
  expect(placeAfter(sheet, cell)).toBe(next);
});

test("none is left when no finding has a cell", () => {
  expect(nextFinding([at("TTHC")], sheets, { sheet: "TTHC", cell: "A1" })).toBeNull();
});
