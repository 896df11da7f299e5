import fc from "fast-check";
import {
  inUnitOf,
  previousValue,
  valueThen,
  type Precedent,
  type PreviousSheet,
} from "../../../src/core/figures/precedent";
import { units } from "../../../src/core/figures/unit";
import { figureIn } from "../../../src/core/figures/figure";
import { findPrecedents } from "../../../src/core/forms/precedents/find-precedents";
import { forms } from "../../../src/core/forms/index";
import { previousSheetsOf } from "../../../src/core/forms/precedents/previous-sheets";
import { readSheets } from "../../../src/core/forms/reading/read-sheets";
import type { WorkbookSnapshot } from "../../../src/core/sheet/snapshot";
import { buildSheet, buildSnapshot, type CellDraft } from "../../support/build-snapshot";
import { bookOf } from "../../support/read-form";

interface Draft {
  readonly name?: string;
  /** As printed; empty for none. */
  readonly period?: string;
  readonly unit?: string;
  readonly carried?: number;
  readonly pending?: number;
}

/** A short list of dossiers that adds up. */
function list({ name = "TTHC", period = "", unit = "", carried = 9, pending = 12 }: Draft) {
  const rows: readonly (readonly CellDraft[])[] = [
    [unit === "" ? null : `Đơn vị báo cáo: ${unit}`],
    ["SỐ LIỆU GIẢI QUYẾT THỦ TỤC HÀNH CHÍNH"],
    [period === "" ? null : period],
    ["STT", "Chỉ tiêu", "Số liệu"],
    [1, "Tổng số hồ sơ tiếp nhận", 300 + carried],
    [2, "Trực tuyến", 200],
    [3, "Trực tiếp", 100],
    [4, "Từ kỳ trước", carried],
    [5, "Đã giải quyết", 300 + carried - pending],
    [6, "Đang giải quyết", pending],
  ];
  return buildSheet(name, rows);
}

const workbook = (...drafts: readonly Draft[]): WorkbookSnapshot => buildSnapshot(drafts.map(list));

const file = (...drafts: readonly Draft[]): readonly PreviousSheet[] =>
  previousSheetsOf({ ...workbook(...drafts), name: "cu.xlsx" }, forms);

function find(snapshot: WorkbookSnapshot, previous: readonly PreviousSheet[] = []) {
  const sheets = readSheets(snapshot, forms).filter((sheet) => sheet.kind === "recognised");
  return { precedents: findPrecedents(sheets, previous, forms), book: bookOf(sheets) };
}

/** "tthc2 ← cu.xlsx TTHC: period-before, same", with its ties. */
const say = ({ prefix, previous, distance, unit, ties }: Precedent): string =>
  `${prefix} ← ${previous.workbook ?? "·"} ${previous.sheet}: ${distance}, ${unit}; ${ties
    .filter(({ kind }) => kind === "carried-over")
    .map(({ severity, then }) => `${severity} ${String(then.value)}`)
    .join()}`;
const told = (...given: Parameters<typeof find>) => find(...given).precedents.map(say);

const now: Draft = { period: "Quý III năm 2024" };

test("a sheet of another file by its printed period", () => {
  expect(told(workbook(now), file({ period: "Quý II năm 2024" }))).toEqual([
    "tthc ← cu.xlsx TTHC: period-before, same; error 12",
  ]);
  expect(told(workbook(now), file({ period: "Quý III năm 2023" }))).toEqual([
    "tthc ← cu.xlsx TTHC: year-before, same; ",
  ]);
  expect(told(workbook(now), file({ period: "Quý I năm 2024" }))).toEqual([
    "tthc ← cu.xlsx TTHC: earlier, same; ",
  ]);
});

test("cumulative reports of one year carry over the same", () => {
  const nine: Draft = { period: "9 tháng đầu năm 2024" };
  const half = file({ period: "6 tháng đầu năm 2024", carried: 7 });
  expect(told(workbook(nine), half)).toEqual(["tthc ← cu.xlsx TTHC: same-start, same; warning 7"]);
});

test("a period that the person says, and the sheets do not", () => {
  expect(told(workbook({}), file({}))).toEqual(["tthc ← cu.xlsx TTHC: unknown, same; warning 12"]);
  expect(told(workbook({ period: "Quý III năm 2026" }), file({}))).toEqual([
    "tthc ← cu.xlsx TTHC: unknown, same; warning 12",
  ]);
});

test("the same period, a later one and another unit's are not compared as earlier ones", () => {
  expect(told(workbook(now), file(now))).toEqual([]);
  expect(told(workbook(now), file({ period: "Quý IV năm 2024" }))).toEqual([]);
  const other = { ...now, unit: "UBND phường Bách Quang" };
  const own = { ...now, unit: "UBND phường Ba Hàng" };
  expect(told(workbook(own), file(other))).toEqual(["tthc ← cu.xlsx TTHC: unknown, other; "]);
  expect(
    told(workbook(own), file({ ...own, period: "Quý II năm 2024", unit: "Phường Ba Hàng" }))
  ).toEqual(["tthc ← cu.xlsx TTHC: period-before, same; error 12"]);
  // A xã that became a phường, or another one of that name: nothing is said.
  expect(told(workbook(own), file({ period: "Quý II năm 2024", unit: "UBND xã Ba Hàng" }))).toEqual(
    []
  );
});

test("nothing is owed across the merger of communes", () => {
  const third = workbook({ period: "Quý III năm 2025" });
  expect(told(third, file({ period: "Quý II năm 2025" }))).toEqual([
    "tthc ← cu.xlsx TTHC: period-before, merged; ",
  ]);
});

test("sheets of one workbook, by what is printed or by their names", () => {
  const printed = workbook(
    { name: "Q1", period: "Quý I năm 2024" },
    { name: "Q2", period: "Quý II năm 2024", pending: 5 },
    { name: "Q3", period: "Quý III năm 2024" }
  );
  expect(told(printed)).toEqual([
    "tthc2 ← · Q1: period-before, same; error 12",
    "tthc3 ← · Q2: period-before, same; error 5",
    "tthc3 ← · Q1: earlier, same; ",
  ]);
  expect(told(workbook({ name: "Quý III" }, { name: "Quý II" }))).toEqual([
    "tthc ← · Quý II: period-before, same; warning 12",
  ]);
  expect(told(workbook({ name: "TTHC" }, { name: "Kỳ trước" }))).toEqual([
    "tthc ← · Kỳ trước: unknown, same; warning 12",
  ]);
  expect(told(workbook({ name: "TTHC" }, { name: "TTHC (2)" }))).toEqual([]);
});

test("of several sheets that could be meant, those of one name belong together, and else none", () => {
  const [second, third] = ["Quý II năm 2024", "Quý III năm 2024"];
  const systems = (period: string): readonly Draft[] => [
    { name: "TTHC Bộ", period, pending: 3 },
    { name: "TTHC tỉnh", period, pending: 4 },
  ];
  expect(told(workbook(...systems(third)), file(...systems(second)))).toEqual([
    "tthc ← cu.xlsx TTHC Bộ: period-before, same; error 3",
    "tthc2 ← cu.xlsx TTHC tỉnh: period-before, same; error 4",
  ]);
  expect(told(workbook(...systems(third)), file({ period: second }))).toEqual([]);
  expect(told(workbook(now), file(...systems(second)))).toEqual([]);
});

test("values before are given in the unit of the figure, and nothing where they measure other things", () => {
  const own = { ...now, unit: "UBND phường Ba Hàng" };
  const { precedents, book } = find(
    workbook(own),
    file({ ...own, period: "Quý II năm 2024", carried: 31 })
  );
  const carried = figureIn(book, "tthc.received.carried");
  const [precedent] = precedents;
  if (carried === null || precedent === undefined) throw new Error("The figure was not read");
  expect(valueThen(precedent, carried)).toBe(31);
  expect(previousValue(precedents, carried)).toBe(31);
  expect(previousValue(precedents, { ...carried, id: "tthc2.received.carried" })).toBeNull();
  expect(valueThen(precedent, { ...carried, id: "tthc.digitised" })).toBeNull();
  expect(valueThen(precedent, { ...carried, unit: units.person })).toBeNull();
  const dong = { value: 5_309_000_000, unit: "dong", cell: "C5" };
  expect(inUnitOf({ unit: units.millionDong }, dong)).toBe(5309);
});

test("open rows are found by their names, in whatever order they stand", () => {
  const headings = [
    "STT",
    "Lĩnh vực",
    "Tổng số tiếp nhận",
    "Từ kỳ trước",
    "Đã giải quyết",
    "Đang giải quyết",
  ];
  const fields = ["Hộ tịch", "Đất đai", "Chứng thực", "Người có công"];
  const table = (period: string, order: readonly string[], pending: readonly number[]) =>
    buildSnapshot([
      buildSheet("TTHC", [
        [period],
        headings,
        ...order.map((field, at): CellDraft[] => {
          const left = pending[fields.indexOf(field)] ?? 0;
          return [at + 1, field, 50 + left, left, 50, left];
        }),
      ]),
    ]);
  fc.assert(
    fc.property(
      fc.shuffledSubarray(fields, { minLength: 4 }),
      fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 4, maxLength: 4 }),
      (order, pending) => {
        const previous = previousSheetsOf(table("Quý I năm 2024", fields, pending), forms);
        const { precedents, book } = find(table("Quý II năm 2024", order, pending), previous);
        const ties = precedents.flatMap((each) => each.ties);
        expect(ties.map(({ severity }) => severity)).toEqual(fields.map(() => "warning"));
        expect(ties.map(({ now, then }) => figureIn(book, now)?.value === then.value)).toEqual(
          fields.map(() => true)
        );
      }
    ),
    { numRuns: 25 }
  );
});
