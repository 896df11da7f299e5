import fc from "fast-check";
import type { Period } from "../../../src/core/figures/period";
import { readPeriod } from "../../../src/core/forms/reading/read-period";
import { createGrid } from "../../../src/core/forms/recognition/sheet-grid";
import { buildSheet } from "../../support/build-snapshot";

const read = (...texts: readonly string[]): Period | null =>
  readPeriod(
    createGrid(
      buildSheet(
        "Biểu",
        texts.map((text) => [text])
      )
    ),
    texts.length
  );
const period = (kind: Period["kind"], year: number, rest: Partial<Period> = {}): Period => ({
  kind,
  year,
  index: null,
  from: null,
  to: null,
  ...rest,
});

describe("readPeriod", () => {
  test.each<readonly [string, Period | null]>([
    ["KẾT QUẢ GIẢI QUYẾT TTHC QUÝ III NĂM 2025", period("quarter", 2025, { index: 3 })],
    ["Quý III/2025", period("quarter", 2025, { index: 3 })],
    ["quý 1 - 2024", period("quarter", 2024, { index: 1 })],
    ["6 tháng đầu năm 2023", period("half", 2023, { index: 1 })],
    ["SÁU THÁNG CUỐI NĂM 2024", period("half", 2024, { index: 2 })],
    ["Báo cáo 9 tháng đầu năm 2021", period("nine-months", 2021)],
    ["9 tháng năm 2021", period("nine-months", 2021)],
    ["11 tháng năm 2021", period("free", 2021)],
    ["tháng 7/2023", period("month", 2023, { index: 7 })],
    ["Tháng 07 năm 2023", period("month", 2023, { index: 7 })],
    ["năm 2021", period("year", 2021)],
    ["Từ 01/01/2023 đến 31/7/2023", period("free", 2023, { from: "2023-01-01", to: "2023-07-31" })],
    ["(01/01-31/7/2023)", period("free", 2023, { from: "2023-01-01", to: "2023-07-31" })],
    [
      "Kỳ báo cáo: Quý III năm 2025 (Từ ngày 15/6/2025 đến hết ngày 14/9/2025)",
      period("quarter", 2025, { index: 3, from: "2025-06-15", to: "2025-09-14" }),
    ],
    [
      "Năm 2024 (từ ngày 15/12 đến ngày 14/12/2024)",
      period("year", 2024, { from: "2024-12-15", to: "2024-12-14" }),
    ],
    ["Từ 31/02/2023 đến 31/7/2023", null],
    ["Phổ Yên, ngày 23 tháng 10 năm 2021", null],
    ["(Ban hành kèm theo Thông tư số 01/2020/TT-VPCP năm 2020)", null],
    ["Kỳ báo cáo: …… (Từ ngày … đến ngày …)", null],
    ["Từ 15/6 đến 14/9", null],
    ["DANH MỤC SỐ LIỆU", null],
  ])("%s", (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  test("takes the kind from one cell and the dates from another", () => {
    expect(read("UBND XÃ A", "QUÝ I NĂM 2024", "(Từ 15/12/2023 đến 14/3/2024)")).toEqual(
      period("quarter", 2024, { index: 1, from: "2023-12-15", to: "2024-03-14" })
    );
  });

  test("a quarter says more than a year", () => {
    expect(read("Dự toán năm 2024", "Quý II năm 2024")).toEqual(
      period("quarter", 2024, { index: 2 })
    );
  });

  test("reads any span of dates as it is written", () => {
    const date = fc.date({
      min: new Date("2017-01-01"),
      max: new Date("2035-12-31"),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(date, date, (left, right) => {
        const [from, to] = [left, right].map((one) => one.toISOString().slice(0, 10)).sort();
        const write = (iso = ""): string => iso.split("-").reverse().map(Number).join("/");
        expect(read(`Từ ngày ${write(from)} đến ngày ${write(to)}`)).toMatchObject({ from, to });
      })
    );
  });
});
