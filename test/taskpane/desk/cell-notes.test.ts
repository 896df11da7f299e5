import type { Report } from "../../../src/core/make-report";
import type { Explanation } from "../../../src/core/rules/explanation";
import { findingFacts, findingKey } from "../../../src/core/rules/finding-key";
import { cellNotes } from "../../../src/taskpane/desk/cell-notes";
import { digestReport } from "../../../src/taskpane/report/digest-report";
import { reportOf, snapshotOfSample } from "../../support/open-workbook";

let report: Report;
beforeAll(async () => {
  report = reportOf(await snapshotOfSample("phuong-mau-2025-co-loi.xlsx"));
});
const on = { sheet: "TTHC", language: "vi" } as const;

it("a suspected cell says what it is suspected of, and what disagrees", () => {
  const notes = cellNotes(digestReport(report), [], on);
  expect(notes.get("C15")).toMatchObject({ kind: "suspect" });
  expect(notes.get("C15")?.text).toMatch(/^Nghi: nhập 1\.780, có thể 1\.870\nLỗi: .*lệch 90/);
  expect(notes.get("H9")?.text).toContain("1.079");
});

it("holds what is said of the sheet, and of no other", () => {
  const digest = digestReport(report);
  expect(cellNotes(digest, [], on).has("D9")).toBe(false);
  const online = cellNotes(digest, [], { sheet: "Trực tuyến", language: "en" });
  expect(online.get("D9")?.text).toMatch(/1,706/);
  expect(cellNotes(digest, [], { sheet: "Không có", language: "vi" }).size).toBe(0);
});

it("is silent of a finding that was explained", () => {
  const digest = digestReport(report);
  const notes = cellNotes(digest, [], { sheet: "Trực tuyến", language: "vi" });
  const explained = digest.findings
    .filter(({ sheet }) => sheet === "Trực tuyến")
    .map((finding): Explanation => ({
      ...{ finding: findingKey(finding), facts: findingFacts(finding) },
      ...{ reason: "đúng như vậy", at: "2025-10-01T00:00:00.000Z" },
    }));
  expect(notes.size).toBeGreaterThan(0);
  const left = cellNotes(digest, explained, { sheet: "Trực tuyến", language: "vi" });
  expect([...left.values()].filter(({ kind }) => kind !== "suspect")).toEqual([]);
});
