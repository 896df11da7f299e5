import { formulaReads } from "../../../src/hosts/excel/formula-reads";

test.each([
  "SUM(B1:B2)",
  "'Nhân sự'!$B$3*2+TTHC!C17",
  'IF(A1>=10%,"A1:B2 và nhiều hơn",TRUE)',
  "LOG10(A1)+1.5E+3",
  "ROUND(B2/B3,2)",
])("%s reads the cells that it names and nothing else", (formula) => {
  expect(formulaReads(formula, "TTHC").mayReadMore).toBe(false);
});

test.each([
  "SUM(A:A)",
  "SUM(2:2)",
  "OFFSET(A1,1,1)",
  'INDIRECT("A"&B1)',
  "TongHoSo*2",
  "SUM(Bảng1[Số lượng])",
  "TODAY()-A1",
])("%s may read more", (formula) => {
  expect(formulaReads(formula, "TTHC").mayReadMore).toBe(true);
});
