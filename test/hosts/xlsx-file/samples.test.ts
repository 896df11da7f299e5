import { readFileSync } from "node:fs";
import { join } from "node:path";
import { allSamples } from "../../../samples/all-samples";
import { buildPhuongMau } from "../../../samples/phuong-mau";
import { plantedMistakes } from "../../../samples/planted-mistakes";
import { cellName } from "../../../src/core/sheet/address";
import type { Cell } from "../../../src/core/sheet/snapshot";
import { readWorkbook } from "../../../src/hosts/xlsx-file/read-workbook";

/** All cells of a workbook by address, such as "TTHC!C15". */
async function cellsOf(bytes: Uint8Array): Promise<ReadonlyMap<string, Cell>> {
  const outcome = await readWorkbook(bytes, "mau.xlsx");
  if (!outcome.ok) throw new Error(outcome.trouble.message.en);
  const cells = outcome.value.sheets.flatMap(({ name, rows }) =>
    rows.flatMap((row, r) =>
      row.flatMap((cell, c): [string, Cell][] =>
        cell === undefined ? [] : [[`${name}!${cellName(r, c)}`, cell]]
      )
    )
  );
  return new Map(cells);
}

const folder = join(__dirname, "../../../samples");

describe("samples", () => {
  it.each(Object.entries(allSamples()))("%s is as build-samples.ts builds it", (name, bytes) => {
    expect(Buffer.from(bytes).equals(readFileSync(join(folder, name)))).toBe(true);
  });

  it("the figures of Ba Hàng stand as typed, with what they contradict", async () => {
    const cells = await cellsOf(new Uint8Array(readFileSync(join(folder, "ba-hang-2023.xlsx"))));
    const typed = ["TTHC!D6", "TTHC!D12", "TTHC!D14", "Trực tuyến!D8", "Trực tuyến!D9"];
    expect(typed.map((address) => cells.get(address)?.value)).toEqual([
      3936,
      "01",
      0.975,
      3776,
      3775,
    ]);
    expect(cells.has("Ngân sách!D14")).toBe(false); // the plan that is missing
  });

  it("every formula of Phường Mẫu has its result", async () => {
    const cells = [...(await cellsOf(buildPhuongMau())).values()];
    const formulas = cells.filter(({ formula }) => formula !== undefined);
    expect(formulas).toHaveLength(102);
    expect(formulas.filter(({ value }) => typeof value !== "number")).toEqual([]);
  });

  it("rows, sections and the balance of Phường Mẫu agree", async () => {
    const cells = await cellsOf(buildPhuongMau());
    const at = (column: string, row: number): number =>
      Number(cells.get(`TTHC!${column}${String(row)}`)?.value);
    for (let row = 9; row <= 23; row += 1) {
      expect(at("C", row)).toBe(at("D", row) + at("E", row) + at("F", row));
      expect(at("C", row)).toBe(at("G", row) + at("K", row));
    }
    expect(at("C", 23)).toBe(4166);
    expect(cells.get("Trực tuyến!D7")?.value).toBe(at("D", 23));
  });

  it("the faulty copy differs in the five cells and in what follows from them by formula", async () => {
    const right = await cellsOf(buildPhuongMau());
    const wrong = await cellsOf(buildPhuongMau(plantedMistakes));
    const differing = [...wrong.keys()].filter(
      (address) => wrong.get(address)?.value !== right.get(address)?.value
    );
    expect(differing).toEqual([
      "TTHC!H9",
      "TTHC!C14",
      "TTHC!C15",
      "TTHC!C23",
      "TTHC!H23",
      "Nhân sự!D12",
      "Nhân sự!E12",
      "Ngân sách!E18",
      "Trực tuyến!D9",
    ]);
    expect(wrong.get("TTHC!C15")).toEqual({ value: 1780, text: "1.780", format: "#,##0" });
    expect(wrong.get("Trực tuyến!D9")).toEqual({ value: 1.706, text: "1,706" });
  });

  it("calculates what follows from a changed figure, across sheets too", async () => {
    const cells = await cellsOf(buildPhuongMau({ "TTHC!D10": 712 }));
    const followers = ["TTHC!C10", "TTHC!D9", "TTHC!D23", "Trực tuyến!D6", "Trực tuyến!D15"];
    expect(followers.map((address) => cells.get(address)?.value)).toEqual([
      908,
      1147,
      2982,
      4143,
      3721 / 4143,
    ]);
  });

  it("refuses a change of a cell that the sample does not have", () => {
    expect(() => buildPhuongMau({ "TTHC!Z99": 1 })).toThrow("TTHC!Z99");
  });
});
