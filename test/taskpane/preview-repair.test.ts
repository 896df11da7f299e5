import type { Repair } from "../../src/core/diagnosis/repair";
import type { CellChange, CellContent } from "../../src/core/sheet/cell-change";
import { makeReport } from "../../src/core/make-report";
import { defaultStyle } from "../../src/core/narrative/style";
import { buildPhuongMau } from "../../samples/phuong-mau";
import { xlsxFileHost } from "../../src/hosts/xlsx-file/xlsx-file-host";
import { needsPreview, previewRepair } from "../../src/taskpane/check/preview-repair";

const value = (one: string | number | boolean | null): CellContent => ({
  kind: "value",
  value: one,
});
const formula = (text: string): CellContent => ({ kind: "formula", formula: text });
const change = (cell: string, before: CellContent, after: CellContent): CellChange => ({
  address: { sheet: "TTHC", cell },
  before,
  after,
});
const repair = (...changes: readonly CellChange[]): Repair => ({
  label: { texts: { vi: "", en: "" }, data: {} },
  changes,
});

const said = (one: CellChange): readonly string[] =>
  previewRepair(repair(one), new Map(), "vi").map(({ before, after }) => `${before} → ${after}`);

test("one typed number is changed at once; several cells or a formula are shown first", () => {
  expect(needsPreview(repair(change("C15", value(1780), value(1870))))).toBe(false);
  expect(needsPreview(repair(change("C15", value(1780), formula("SUM(D15:F15)"))))).toBe(true);
  expect(needsPreview(repair(change("C15", formula("D15"), value(1870))))).toBe(true);
  const two = [change("C15", value(1), value(2)), change("C16", value(2), value(1))];
  expect(needsPreview(repair(...two))).toBe(true);
});

test("each content is said as a person reads it", () => {
  expect(said(change("C15", value(1780), formula("SUM(D15:F15)")))).toEqual([
    "1.780 → =SUM(D15:F15)",
  ]);
  expect(said(change("C15", value(null), value(0)))).toEqual(["trống → 0"]);
  expect(said(change("C15", value("1.780"), value(1780)))).toEqual(["“1.780” → 1.780"]);
});

test("a share is said as the sheet shows it, not as the cell holds it", async () => {
  const outcome = await xlsxFileHost(buildPhuongMau({}), "a.xlsx").readSnapshot();
  if (!outcome.ok) throw new Error(outcome.trouble.message.en);
  const { book } = makeReport(outcome.value, { style: defaultStyle, profile: null });
  const share = [...book.values()].find(
    (entry) => entry.kind === "figure" && entry.unit.measure === "share"
  );
  if (share?.kind !== "figure") throw new Error("The sample has no share");
  const stored = share.value / 100;
  const changes = [{ address: share.origin, before: value(stored), after: value(0.7123) }];
  expect(previewRepair(repair(...changes), book, "vi")[0]?.after).toBe("71,23%");
});
