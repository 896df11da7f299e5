import type { FormColumn, FormRelation } from "../../../src/core/forms/form";
import {
  precedentsWithin,
  relationsWithin,
} from "../../../src/core/forms/shipped/relations-within";

const column = (id: string): FormColumn => ({
  id,
  role: "figure",
  headings: [[id]],
  name: { vi: id.toUpperCase(), en: id },
  unit: "dossier",
});
const base = {
  code: "T01",
  severity: "error",
  label: { vi: "Tổng", en: "Total" },
  over: "columns",
} as const;
const balance = (parts: readonly string[]): FormRelation => ({
  kind: "balance",
  ...base,
  total: "total",
  parts,
});
const columns = ["total", "a", "b"].map(column);

test("a sum keeps the parts that the form has; of one part only it says that it is at most the total", () => {
  expect(relationsWithin(columns, [balance(["a", "b", "c"])])).toEqual([balance(["a", "b"])]);
  expect(relationsWithin(columns, [balance(["a", "c"])])).toEqual([
    {
      kind: "bound",
      ...base,
      label: { vi: "A ≤ TOTAL", en: "a ≤ total" },
      lesser: "a",
      greater: "total",
    },
  ]);
  expect(relationsWithin(columns, [balance(["a"])])).toEqual([balance(["a"])]);
  expect(relationsWithin(columns, [balance(["c", "d"])])).toEqual([]);
});

test("other relations over columns need all that they name; those over figures stay as they are", () => {
  const bound: FormRelation = { kind: "bound", ...base, lesser: "c", greater: "total" };
  const ofFigures: FormRelation = { ...bound, over: "figures" };
  const rowTotals: FormRelation = {
    kind: "row-totals",
    code: "T05",
    severity: "error",
    label: base.label,
  };
  expect(relationsWithin(columns, [bound, ofFigures, rowTotals])).toEqual([ofFigures, rowTotals]);
  const owed = { kind: "carried-over", ...base, now: "a", then: "b" } as const;
  expect(precedentsWithin(columns, [owed, { ...owed, then: "c" }])).toEqual([owed]);
});
