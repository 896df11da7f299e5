import { formulaReferences } from "../../../src/core/sheet/formula-references";
import { cellName } from "../../../src/core/sheet/address";

const read = (formula: string): readonly string[] =>
  formulaReferences(formula, "TTHC").map(
    ({ sheet, area: { top, left, bottom, right } }) =>
      `${sheet}!${cellName(top, left)}:${cellName(bottom, right)}`
  );

test.each([
  ["SUM(C5:C20)", ["TTHC!C5:C20"]],
  ["$A$1+b2", ["TTHC!A1:A1", "TTHC!B2:B2"]],
  ["SUM(C20:A5)", ["TTHC!A5:C20"]],
  ["'Nhân sự'!A1*2", ["Nhân sự!A1:A1"]],
  ["'Xã ''Mẫu'''!A1", ["Xã 'Mẫu'!A1:A1"]],
  ["Ngân_sách!B2:C3", ["Ngân_sách!B2:C3"]],
  ['IF(A1=0,"–",B1/A1)', ["TTHC!A1:A1", "TTHC!B1:B1", "TTHC!A1:A1"]],
  ['"xem ô A1 ""B2"""&C3', ["TTHC!C3:C3"]],
  ["LOG10(5)+Thue_A2+XFE1+A0", []],
  ["[Cu.xlsx]TTHC!A1+'[Cu.xlsx]Nhân sự'!B2", []],
  ["A:A+1:1", []],
])("%s", (formula, expected) => {
  expect(read(formula)).toEqual(expected);
});
