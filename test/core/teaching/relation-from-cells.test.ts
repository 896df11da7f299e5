import { parseCellName } from "../../../src/core/sheet/address";
import type { Lesson } from "../../../src/core/teaching/lesson";
import { relationFromCells } from "../../../src/core/teaching/relation-from-cells";
import { buildSheet } from "../../support/build-snapshot";

const sheet = buildSheet("Hộ", [
  ["Thôn", "Tổng số", "Hộ nghèo", "Hộ khác", "Tỷ lệ hộ nghèo (%)", "Ghi chú"],
  ["Thôn Đông", 120, 12, 108, 10, null],
  ["Thôn Đoài", 200, 20, 180, 10, null],
  ["Cộng", 320, 32, 288, 10, null],
]);
const lesson: Lesson = {
  sheet: "Hộ",
  title: "Hộ",
  headings: { first: 0, last: 0 },
  body: { first: 1, last: 3 },
  columns: [
    { at: 0, role: "label", unit: null },
    ...[1, 2, 3].map((at) => ({ at, role: "figure", unit: "person" }) as const),
    { at: 4, role: "figure", unit: "percent" },
    { at: 5, role: "note", unit: null },
  ],
  rows: "open",
  totalRow: 3,
  relations: [],
};

const pick = (...names: readonly string[]) =>
  relationFromCells(
    sheet,
    lesson,
    names.map((name) => parseCellName(name) ?? { row: -1, column: -1 })
  );

test.each([
  [
    "a total and its parts in one row",
    ["B2", "C2", "D2"],
    { over: "columns", kind: "balance", total: 1, parts: [2, 3] },
  ],
  [
    "a total and its parts in one column",
    ["C4", "C2", "C3"],
    { over: "rows", kind: "balance", total: 3, parts: [1, 2] },
  ],
  [
    "a share, its part and its whole",
    ["E3", "C3", "B3"],
    { over: "columns", kind: "share", share: 4, part: 2, whole: 1 },
  ],
  [
    "two cells: the second is at most the first",
    ["B2", "C2"],
    { over: "columns", kind: "bound", lesser: 2, greater: 1 },
  ],
])("%s", (_, names, relation) => {
  expect(pick(...names)).toEqual({ relation });
});

test.each([
  ["one cell alone", ["B2"], "Xin chọn ô tổng trước, rồi đến các ô thành phần.", []],
  ["a heading", ["B1", "C2"], "{{cells}}: không thuộc phần số liệu của biểu.", ["B1"]],
  ["a note", ["B2", "F2"], "{{cells}}: không thuộc phần số liệu của biểu.", ["F2"]],
  ["a cell chosen again", ["B2", "C2", "C2"], "{{cells}} được chọn hai lần.", ["C2"]],
  [
    "cells of two rows",
    ["B2", "C2", "D3"],
    "Các ô cần nằm trên cùng một dòng hoặc cùng một cột; {{cells}} nằm ngoài.",
    ["C2", "D3"],
  ],
  [
    "a share among counts",
    ["B2", "C2", "E2"],
    "Tỷ lệ cần ba ô: ô tỷ lệ, ô thành phần, ô tổng. Tỷ lệ không cộng với số liệu.",
    [],
  ],
])("%s is refused in words", (_, names, vi, cells) => {
  const data =
    cells.length === 0 ? {} : { cells: { cells: cells.map((cell) => ({ sheet: "Hộ", cell })) } };
  expect(pick(...names)).toMatchObject({ problem: { texts: { vi }, data } });
});

test("without a column of labels nothing can be picked", () => {
  const columns = lesson.columns.filter(({ role }) => role !== "label");
  const picked = relationFromCells(sheet, { ...lesson, columns }, [
    { row: 1, column: 1 },
    { row: 1, column: 2 },
  ]);
  expect(picked).toHaveProperty("problem");
});
