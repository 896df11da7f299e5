import type { Period } from "../../../src/core/figures/period";
import type { Precedent } from "../../../src/core/figures/precedent";
import { figureIn, type FigureId } from "../../../src/core/figures/figure";
import { forms } from "../../../src/core/forms/index";
import { previousSheetsOf } from "../../../src/core/forms/precedents/previous-sheets";
import { makeParcel } from "../../../src/core/link/make-parcel";
import { openParcel } from "../../../src/core/link/open-parcel";
import { packParcel } from "../../../src/core/link/pack-parcel";
import { makeReport, type Report } from "../../../src/core/make-report";
import { comparisonsOf } from "../../../src/core/narrative/comparisons";
import { defaultStyle, type NarrativeStyle } from "../../../src/core/narrative/style";
import { writeNarrative } from "../../../src/core/narrative/write-narrative";
import { units } from "../../../src/core/figures/unit";
import { saySource } from "../../../src/taskpane/report/figure-place";
import { buildFigures, type FigureDraft, type SheetDraft } from "../../support/build-figures";
import { buildPrecedent } from "../../support/build-precedent";
import { buildSheet, buildSnapshot } from "../../support/build-snapshot";
import { baHang, readPassage, reportOf } from "./tell-passage";

const quarter = (index: number, year = 2025): Period => ({
  ...{ kind: "quarter", year, index, from: null, to: null },
});

type Figures = Readonly<Record<FigureId, FigureDraft>>;
type Draft = NonNullable<Parameters<typeof buildPrecedent>[1]>;

/** What the passage over these figures says, beside those of an earlier sheet. */
function tellBeside(
  sheet: Partial<SheetDraft> & { readonly figures: Figures },
  precedent: Precedent,
  style: Partial<NarrativeStyle> = {}
): string {
  const { book, sheets } = buildFigures({ name: "Biểu", period: quarter(3), ...sheet });
  const recognised = sheets.filter((one) => one.kind === "recognised");
  const comparisons = comparisonsOf(recognised, [precedent]);
  const context = { style: { ...defaultStyle, ...style }, profile: baHang, comparisons };
  return writeNarrative(book, context).passages.map(readPassage).join("\n");
}

const before = (values: Readonly<Record<string, number>>, draft: Draft = {}): Precedent =>
  buildPrecedent(values, { period: quarter(2), ...draft });

const dossiers = { "tthc.received.total": 4166, "tthc.resolved.total": 3964 };

/** The last sentence, which is the one that compares. */
const last = (text: string): string => text.slice(text.lastIndexOf("So với"));

describe("counts and money", () => {
  test("more and fewer, with the share of what it was", () => {
    const then = before({ "received.total": 4046, "resolved.total": 3970 });
    expect(last(tellBeside({ figures: dossiers }, then))).toBe(
      "So với quý II năm 2025, số hồ sơ tiếp nhận tăng 120 hồ sơ (tăng 2,97%); số hồ sơ đã giải quyết giảm 06 hồ sơ (giảm 0,15%)."
    );
  });

  test("as many as before, none before, and not read before", () => {
    const same = before({ "received.total": 4166, "resolved.total": 0 });
    expect(last(tellBeside({ figures: dossiers }, same))).toBe(
      "So với quý II năm 2025, số hồ sơ tiếp nhận không thay đổi; số hồ sơ đã giải quyết tăng 3.964 hồ sơ."
    );
    expect(tellBeside({ figures: dossiers }, before({ "pending.total": 1 }))).not.toContain(
      "So với"
    );
  });

  test("a share that the style would write as zero is left out", () => {
    const then = before({ "received.total": 4165 });
    expect(last(tellBeside({ figures: dossiers }, then, { decimals: 1 }))).toBe(
      "So với quý II năm 2025, số hồ sơ tiếp nhận tăng 01 hồ sơ."
    );
  });

  test("money, in the unit of the sheet at hand", () => {
    const figures = { "budget.revenue.actual": 1314.6, "budget.spending.actual": 900 };
    const then = before(
      { "revenue.actual": 1_200_300_000, "spending.actual": 900_000_000 },
      { prefix: "budget", valueUnit: "dong" }
    );
    const text = tellBeside({ unit: units.millionDong, figures }, then);
    expect(text).toContain("So với quý II năm 2025, tổng thu tăng 114,3 triệu đồng (tăng 9,52%).");
    expect(text).toContain("So với quý II năm 2025, tổng chi không thay đổi.");
  });
});

test("shares change by points", () => {
  const figures = { "online.total": 120, "online.received": 160, "online.share": "75,5%" };
  const then = before({ share: 78 }, { prefix: "online", valueUnit: "percent" });
  expect(last(tellBeside({ figures }, then).split("\n")[0] ?? "")).toBe(
    "So với quý II năm 2025, tỷ lệ hồ sơ trực tuyến giảm 2,5 điểm %."
  );
});

describe("what is set side by side", () => {
  const said = (draft: Draft, sheet: Partial<SheetDraft> = {}): string => {
    const then = before({ "received.total": 4046 }, draft);
    const text = tellBeside({ figures: dossiers, ...sheet }, then);
    return /So với ([^,]+),/.exec(text)?.[1] ?? "";
  };

  test("the period before, and the same period a year before", () => {
    expect(said({})).toBe("quý II năm 2025");
    expect(said({ distance: "year-before", period: quarter(3, 2024) })).toBe("cùng kỳ năm 2024");
  });

  test.each<[string, Draft, Partial<SheetDraft>]>([
    ["reports of one year that add up", { distance: "same-start" }, {}],
    ["a period some time ago", { distance: "earlier", period: quarter(1) }, {}],
    ["a period that nobody printed", { distance: "unknown" }, {}],
    ["a sheet without a period", { period: null }, {}],
    ["a sheet at hand without a period", {}, { period: null }],
    ["communes that were merged in between", { unit: "merged" }, {}],
    ["another unit", { unit: "other" }, {}],
    ["a longer period", { period: { ...quarter(1), kind: "half" } }, {}],
    ["another sheet's precedent", { prefix: "tthc2" }, {}],
  ])("not %s", (_, draft, sheet) => {
    expect(said(draft, sheet)).toBe("");
  });
});

describe("from workbooks", () => {
  const list = (period: string, received: number, name = "TTHC") =>
    buildSheet(name, [
      ["SỐ LIỆU GIẢI QUYẾT THỦ TỤC HÀNH CHÍNH"],
      [period],
      ["STT", "Chỉ tiêu", "Số liệu"],
      [1, "Tổng số hồ sơ tiếp nhận", received],
      [2, "Trực tuyến", received - 100],
      [3, "Trực tiếp", 100],
      [4, "Đã giải quyết", received],
    ]);
  const now = list("Quý III năm 2023", 520).rows;
  const change = "So với quý II năm 2023, số hồ sơ tiếp nhận tăng 20 hồ sơ (tăng 4%)";
  const cells = (report: Report): readonly (readonly [string, unknown])[] => {
    const stamp = { madeAt: "2023-10-01T02:00:00.000Z", workbookId: null };
    const opened = openParcel(packParcel(makeParcel(report, stamp)));
    if (!opened.ok) throw new Error(opened.refusal);
    return opened.parcel.figures.flatMap(({ id, from }) =>
      /\.(change|growth)$/.test(id) && id.includes("received") ? [[id, from] as const] : []
    );
  };
  const sources = ({ book }: Report): readonly string[] =>
    ["change", "growth"].flatMap((part) => {
      const figure = figureIn(book, `tthc.received.total.${part}`);
      return figure === null ? [] : [saySource(figure, book, "vi")];
    });
  const previous = previousSheetsOf(
    buildSnapshot([list("Quý II năm 2023", 500)], { name: "quy-2.xlsx" }),
    forms
  );

  test("another file is named beside its value, and the parcel is a whole one", () => {
    const rows = now.map((row) => row.map((cell) => cell?.value ?? null));
    const report = reportOf({ rows }, previous);
    expect(report.narrative.passages.map(readPassage).join()).toContain(change);
    expect(report.book.get("tthc.received.total.change")).toMatchObject({
      value: 20,
      label: { vi: "Tăng, giảm: Tổng hồ sơ tiếp nhận" },
      origin: { sheet: "Biểu", cell: "C4" },
      derived: {
        how: "difference",
        from: ["tthc.received.total"],
        earlier: { value: 500, workbook: "quy-2.xlsx", origin: { sheet: "TTHC", cell: "C4" } },
      },
    });
    const here = { sheet: "Biểu", cell: "C4" };
    expect(cells(report)).toEqual([
      ["tthc.received.total.change", [here]],
      ["tthc.received.total.growth", [here]],
    ]);
    expect(sources(report)).toEqual([
      "Tăng, giảm: Tổng hồ sơ tiếp nhận · tính từ 520 (Biểu ô C4) - 500 (quy-2.xlsx, TTHC ô C4)",
      "Tỷ lệ tăng, giảm: Tổng hồ sơ tiếp nhận · tính từ 20 (Biểu ô C4) / 500 (quy-2.xlsx, TTHC ô C4)",
    ]);
  });

  test("a sheet of the same workbook is led to as well", () => {
    const sheets = [
      list("Quý II năm 2023", 500, "Quý II"),
      list("Quý III năm 2023", 520, "Quý III"),
    ];
    const report = makeReport(buildSnapshot(sheets), { style: defaultStyle, profile: baHang });
    expect(report.narrative.passages.map(readPassage).join()).toContain(change);
    const both = [
      { sheet: "Quý III", cell: "C4" },
      { sheet: "Quý II", cell: "C4" },
    ];
    expect(cells(report)).toEqual([
      ["tthc2.received.total.change", both],
      ["tthc2.received.total.growth", both],
    ]);
  });
});
