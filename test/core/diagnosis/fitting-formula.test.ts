import { fittingFormula } from "../../../src/core/diagnosis/fitting-formula";
import { makeRepairContext } from "../../../src/core/diagnosis/repair-context";
import type { Balance, Share } from "../../../src/core/figures/relation";
import { units } from "../../../src/core/figures/unit";
import type { SheetDraft } from "../../support/build-figures";
import { balance, buildFigures, share } from "../../support/build-figures";

type Figures = SheetDraft["figures"];

/** The formula for the relation over figures of one sheet, or of more. */
function formulaFor(relation: Balance | Share, figures: Figures, ...more: readonly SheetDraft[]) {
  const { snapshot, book } = buildFigures(
    { name: "TTHC", figures, relations: [relation] },
    ...more
  );
  return fittingFormula(relation, makeRepairContext(snapshot, book, [relation]))?.formula ?? null;
}

const at = (cell: string, value: number, formula?: string) =>
  formula === undefined ? { value, cell } : { value, cell, formula };
const total = balance("a.total", ["a.one", "a.two", "a.three"]);
const parts = { "a.one": at("D9", 1), "a.two": at("E9", 2), "a.three": at("F9", 3) };

describe("a total", () => {
  test.each<[string, Figures, string | null]>([
    ["parts side by side", { "a.total": at("C9", 7), ...parts }, "SUM(D9:F9)"],
    [
      "parts below each other",
      {
        "a.total": at("C9", 7),
        "a.one": at("C10", 1),
        "a.two": at("C11", 2),
        "a.three": at("C12", 3),
      },
      "SUM(C10:C12)",
    ],
    [
      "parts apart",
      { "a.total": at("C9", 7), ...parts, "a.two": at("G9", 2), "a.three": at("K9", 3) },
      "D9+G9+K9",
    ],
    [
      "some parts apart",
      { "a.total": at("C9", 7), ...parts, "a.three": at("K9", 3) },
      "SUM(D9:E9,K9)",
    ],
    [
      "a dash among parts apart, which + cannot add",
      {
        "a.total": at("C9", 7),
        "a.one": at("D9", 1),
        "a.two": { gap: "dash", printed: "-", cell: "G9" },
        "a.three": at("K9", 3),
      },
      "SUM(D9,G9,K9)",
    ],
    [
      "a part that the sheet has no place for",
      { "a.total": at("C9", 7), ...parts, "a.three": { gap: "blank", cell: null } },
      "SUM(D9:E9)",
    ],
    [
      "a formula that misses a part",
      { "a.total": at("C9", 3, "SUM(D9:E9)"), ...parts },
      "SUM(D9:F9)",
    ],
    ["a formula that reads all parts", { "a.total": at("C9", 7, "F9+E9+D9+1"), ...parts }, null],
    [
      "a part stored as text",
      {
        "a.total": at("C9", 7),
        ...parts,
        "a.two": { value: 2, cell: "E9", reading: { storedAsText: true, printed: "02" } },
      },
      null,
    ],
    [
      "a part that shows an error",
      { "a.total": at("C9", 7), ...parts, "a.two": { gap: "error-value", printed: "#REF!" } },
      null,
    ],
    [
      "a part in another unit",
      { "a.total": at("C9", 7), ...parts, "a.two": { ...at("E9", 2), unit: units.millionDong } },
      null,
    ],
    [
      "a part that is calculated from the total",
      {
        "a.total": at("C9", 7),
        ...parts,
        "a.three": at("F9", 3, "G9*1"),
        "a.far": at("G9", 3, "SUM(C9:E9)-D9"),
      },
      null,
    ],
  ])("%s", (_, figures, formula) => {
    expect(formulaFor(total, figures)).toBe(formula);
  });

  test("parts on another sheet", () => {
    const { "a.three": away, ...here } = parts;
    const more = { name: "Khác", figures: { "a.three": away } };
    expect(formulaFor(total, { "a.total": at("C9", 7), ...here }, more)).toBeNull();
  });

  test("a cell that would show the formula as text", () => {
    const { snapshot, book } = buildFigures({
      name: "TTHC",
      figures: { "a.total": at("A1", 7), ...parts },
    });
    const rows = snapshot.sheets[0]?.rows.map((row, index) =>
      index === 0 ? [{ value: "7", format: "@" }] : row
    );
    const sheets = snapshot.sheets.map((sheet) => ({ ...sheet, rows: rows ?? [] }));
    const context = makeRepairContext({ ...snapshot, sheets }, book, [total]);
    expect(fittingFormula(total, context)).toBeNull();
  });
});

describe("a share", () => {
  const printed = share(["a.share", "a.one", "a.two"]);
  const figures = { "a.one": at("D9", 1), "a.two": at("C9", 3) };
  const shareAt = (
    value: number,
    decimals: number,
    way: "plain" | "fraction-as-share" = "plain"
  ) => ({
    value,
    cell: "E9",
    unit: units.percent,
    reading: { decimals, way },
  });

  test.each<[string, Figures, string | null]>([
    ["two decimals", { "a.share": shareAt(33.32, 2), ...figures }, "ROUND(100*D9/C9,2)"],
    ["one decimal", { "a.share": shareAt(33.2, 1), ...figures }, "ROUND(100*D9/C9,1)"],
    ["a fraction", { "a.share": shareAt(33.32, 2, "fraction-as-share"), ...figures }, "D9/C9"],
    [
      "a blank",
      { "a.share": { gap: "blank", cell: "E9", unit: units.percent }, ...figures },
      "ROUND(100*D9/C9,2)",
    ],
    ["a whole of zero", { "a.share": shareAt(33.32, 2), ...figures, "a.two": at("C9", 0) }, null],
    [
      "a formula over part and whole",
      { "a.share": { ...shareAt(33, 2), formula: "D9/C9*99" }, ...figures },
      null,
    ],
    [
      "a formula over another whole",
      { "a.share": { ...shareAt(33, 2), formula: "D9/B9*100" }, ...figures },
      "ROUND(100*D9/C9,2)",
    ],
  ])("%s", (_, given, formula) => {
    expect(formulaFor(printed, given)).toBe(formula);
  });
});
