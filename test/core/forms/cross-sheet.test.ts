import type { Period } from "../../../src/core/figures/period";
import type { RecognisedSheet } from "../../../src/core/figures/read-sheet";
import { units } from "../../../src/core/figures/unit";
import { relateSheets } from "../../../src/core/forms/relations/cross-sheet";
import { forms } from "../../../src/core/forms/index";
import { readSheets } from "../../../src/core/forms/reading/read-sheets";
import type { SheetDraft } from "../../support/build-figures";
import { buildFigures } from "../../support/build-figures";
import { buildSheet, buildSnapshot } from "../../support/build-snapshot";
import { bookOf, brokenAmong } from "../../support/read-form";

const year = (number: number): Period => ({
  kind: "year",
  year: number,
  index: null,
  from: null,
  to: null,
});

function recognise(
  drafts: readonly SheetDraft[],
  unitNames: readonly (string | null)[] = []
): readonly RecognisedSheet[] {
  return buildFigures(...drafts).sheets.flatMap((sheet, index) =>
    sheet.kind === "recognised" ? [{ ...sheet, unitName: unitNames[index] ?? null }] : []
  );
}

function told(sheets: readonly RecognisedSheet[]): readonly string[] {
  return relateSheets(sheets).map(({ code, severity }) => `${code} ${severity}`);
}

test("Ba Hàng 2023: online dossiers within those received, and the share over those resolved", () => {
  const head = ["Chỉ tiêu", "Đơn vị tính", "Số liệu"];
  const sheets = readSheets(
    buildSnapshot([
      buildSheet("TTHC", [
        head,
        ["Tổng tiếp nhận", "hồ sơ", "3.936"],
        ["Đã giải quyết", "hồ sơ", "3.935"],
        ["Đang giải quyết", "hồ sơ", "01"],
        ["TTHC công khai", "TTHC", "141"],
      ]),
      buildSheet("Trực tuyến", [
        head,
        ["Tổng hồ sơ DVC trực tuyến", "hồ sơ", "3.927"],
        ["Tiếp nhận và giải quyết trực tuyến", "hồ sơ", "3.775"],
        ["Tỷ lệ", "%", "95,93%"],
      ]),
    ]),
    forms
  ).filter((sheet) => sheet.kind === "recognised");
  const relations = relateSheets(sheets);
  expect(relations).toMatchObject([
    { kind: "bound", code: "O03", lesser: "online.total", greater: "tthc.received.total" },
    {
      kind: "share",
      code: "O09",
      part: "online.handled",
      whole: "tthc.received.total",
      otherWholes: ["tthc.resolved.total"],
    },
  ]);
  expect(brokenAmong(relations, bookOf(sheets))).toEqual(["O09 95.93≠95.91"]);
});

test("online dossiers on two sheets are compared, and more online than received is told", () => {
  const sheets = recognise([
    {
      name: "A",
      form: "a",
      figures: { "tthc.received.total": 3936, "tthc.received.online": 3927 },
    },
    { name: "B", form: "b", figures: { "online.total": 3975, "online.payment.due": 4000 } },
  ]);
  expect(brokenAmong(relateSheets(sheets), bookOf(sheets))).toEqual([
    "O02 3975≠3927",
    "O03 3975≠3936",
    "O07 4000≠3936",
  ]);
  expect(told(sheets)).toEqual(["O02 warning", "O03 error", "O07 error"]);
});

test("one indicator on two forms of a topic is one number, money compared in đồng", () => {
  const sheets = recognise([
    {
      name: "113",
      form: "budget-113",
      unit: units.millionDong,
      figures: { "budget.revenue.actual": 5309, "budget.spending.actual": 4324 },
    },
    {
      name: "Danh mục",
      form: "budget-list",
      unit: units.dong,
      figures: {
        "budget2.revenue.actual": 5_309_052_700,
        "budget2.spending.actual": 4_423_017_336,
      },
    },
  ]);
  expect(told(sheets)).toEqual(["X01 error", "X01 error"]);
  expect(brokenAmong(relateSheets(sheets), bookOf(sheets))).toEqual(["X01 4324≠4423.02"]);
});

test("civil servants of BM02 are not the officials and civil servants of the list", () => {
  const sheets = recognise([
    { name: "BM02", form: "staff-bm02", figures: { "staff.level.university": 40 } },
    { name: "Danh mục", form: "staff-list", figures: { "staff2.level.university": 16 } },
  ]);
  expect(relateSheets(sheets)).toEqual([]);
});

describe("two sheets of one form", () => {
  const drafts = (left: Period | null, right: Period | null): readonly SheetDraft[] => [
    { name: "A", form: "tthc-list", period: left, figures: { "tthc.received.total": 100 } },
    { name: "B", form: "tthc-list", period: right, figures: { "tthc2.received.total": 200 } },
  ];

  test("are not related while period or unit is unknown or differs", () => {
    expect(relateSheets(recognise(drafts(null, null)))).toEqual([]);
    expect(relateSheets(recognise(drafts(year(2023), year(2023))))).toEqual([]);
    expect(relateSheets(recognise(drafts(year(2023), year(2022)), ["Xã A", "Xã A"]))).toEqual([]);
    expect(relateSheets(recognise(drafts(year(2023), year(2023)), ["Xã A", "Xã B"]))).toEqual([]);
  });

  test("are related, as a warning, where both are known and the same", () => {
    const sheets = recognise(drafts(year(2023), year(2023)), ["Xã A", "XÃ A"]);
    expect(told(sheets)).toEqual(["X01 warning"]);
  });

  test("leave the online sheet alone, since either of them could be meant", () => {
    const online: SheetDraft = { name: "C", form: "online-list", figures: { "online.total": 150 } };
    expect(relateSheets(recognise([...drafts(null, null), online]))).toEqual([]);
    const known = recognise(
      [...drafts(year(2023), year(2022)), { ...online, period: year(2022) }],
      ["Xã A", "Xã A", "Xã A"]
    );
    expect(relateSheets(known)).toMatchObject([
      { lesser: "online.total", greater: "tthc2.received.total" },
    ]);
  });
});

test("sheets of different periods are not related", () => {
  const sheets = recognise([
    { name: "A", form: "a", period: year(2022), figures: { "tthc.received.total": 100 } },
    { name: "B", form: "b", period: year(2023), figures: { "online.total": 150 } },
  ]);
  expect(relateSheets(sheets)).toEqual([]);
});

test("every relation has an id of its own", () => {
  const figures = { "budget.revenue.actual": 1, "budget.spending.actual": 2 };
  const sheets = recognise([
    { name: "A", form: "budget-113", figures },
    { name: "B", form: "budget-114", figures: { "budget2.revenue.actual": 1 } },
    { name: "C", form: "budget-list", figures: { "budget3.revenue.actual": 1 } },
  ]);
  const ids = relateSheets(sheets).map(({ id }) => id);
  expect(ids).toHaveLength(3);
  expect(new Set(ids).size).toBe(3);
});
