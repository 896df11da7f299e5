import { readDate } from "../../../src/core/sheet/read-date";
import type { CellDraft } from "../../support/build-snapshot";

const read = (value: CellDraft, year: number | null = null) =>
  readDate(value !== null && typeof value === "object" ? value : { value }, year);

test.each<readonly [CellDraft, string]>([
  ["06/02/2024", "2024-02-06"],
  ["6/2/24", "2024-02-06"],
  ["12.3.2018", "2018-03-12"],
  ["12-03-2018", "2018-03-12"],
  ["Ngày 6 tháng 02 năm 2024", "2024-02-06"],
  ["ngày 06/02/2024", "2024-02-06"],
  ["2024-02-06", "2024-02-06"],
  ["2024-02-06T00:00:00", "2024-02-06"],
  ["29/02/2024", "2024-02-29"],
  [45328, "2024-02-06"],
  [{ value: 45328.75, format: "dd/mm/yyyy hh:mm" }, "2024-02-06"],
  [{ value: 1, format: "dd/mm/yyyy" }, "1900-01-01"],
])("%j is %s", (value, iso) => {
  expect(read(value)).toEqual({ kind: "date", iso });
});

test.each<readonly [CellDraft, string]>([
  ["29/02/2023", "impossible"],
  ["02/15/2024", "impossible"],
  ["31.4.2024", "impossible"],
  ["06/02", "vague"],
  ["06/02/2024 và 07/02/2024", "vague"],
  ["tháng Hai", "unreadable"],
  [2024, "unreadable"],
  [true, "unreadable"],
  ["", "blank"],
  ["-", "blank"],
  ["…/…/…", "unreadable"],
  [null, "blank"],
])("%j is no date: %s", (value, kind) => {
  expect(read(value).kind).toBe(kind);
});

test("a date without its year takes the given one", () => {
  expect(read("06/02", 2024)).toEqual({ kind: "date", iso: "2024-02-06" });
  expect(read("ngày 6 tháng 2", 2024)).toEqual({ kind: "date", iso: "2024-02-06" });
  expect(read("29/02", 2023).kind).toBe("impossible");
});
