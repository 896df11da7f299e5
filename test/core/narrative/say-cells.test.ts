import { sayCells } from "../../../src/core/narrative/say-cells";

const cells = (sheet: string, ...names: readonly string[]) =>
  names.map((cell) => ({ sheet, cell }));

test.each([
  [cells("TTHC", "C17"), "TTHC, ô C17", "TTHC cell C17"],
  [cells("TTHC", "C17", "C18"), "TTHC, ô C17, C18", "TTHC cells C17, C18"],
  [cells("TTHC", "D9", "D10", "D11", "D12"), "TTHC, ô D9:D12", "TTHC cells D9:D12"],
  [cells("TTHC", "D17", "E17", "F17"), "TTHC, ô D17:F17", "TTHC cells D17:F17"],
  [cells("TTHC", "C17", "C9", "C10", "C11"), "TTHC, ô C17, C9:C11", "TTHC cells C17, C9:C11"],
  [cells("TTHC", "C9", "C10", "D10"), "TTHC, ô C9, C10, D10", "TTHC cells C9, C10, D10"],
  [cells("TTHC", "C17", "C17"), "TTHC, ô C17", "TTHC cell C17"],
  [
    [...cells("TTHC", "C17", "G17"), ...cells("Ngân sách", "D12")],
    "TTHC, ô C17, G17; Ngân sách, ô D12",
    "TTHC cells C17, G17; Ngân sách cell D12",
  ],
])("%j", (addresses, vi, en) => {
  expect(sayCells(addresses, "vi")).toBe(vi);
  expect(sayCells(addresses, "en")).toBe(en);
});

test("no cells are no words", () => {
  expect(() => sayCells([], "vi")).toThrow("No cells to name");
});

test("of very many places the first eight are named, and the cells in the others counted", () => {
  const cells = Array.from({ length: 20 }, (_, at) => ({ sheet: "TTHC", cell: `C${at * 3 + 1}` }));
  expect(sayCells(cells, "vi")).toBe("TTHC, ô C1, C4, C7, C10, C13, C16, C19, C22 và 12 ô nữa");
  expect(sayCells(cells, "en")).toBe("TTHC cells C1, C4, C7, C10, C13, C16, C19, C22 and 12 more");
  expect(sayCells(cells.slice(0, 8), "vi")).not.toContain("ô nữa");
});
