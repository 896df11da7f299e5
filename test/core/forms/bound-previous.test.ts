import fc from "fast-check";
import type { PreviousSheet } from "../../../src/core/figures/precedent";
import { boundPrevious } from "../../../src/core/forms/precedents/bound-previous";
import { forms } from "../../../src/core/forms/index";

/** A table of fields of procedures with its total row. */
const table = (fields: number): PreviousSheet => ({
  ...{ workbook: "cu.xlsx", sheet: "TTHC", form: "tthc-ii06a", topic: "tthc" },
  ...{ unitName: "UBND phường Ba Hàng", period: null },
  values: Object.fromEntries(
    [...Array.from({ length: fields }, (_, field) => `linh-vuc-${String(field)}.`), ""].flatMap(
      (row) =>
        ["received.total", "resolved.total", "pending.total"].map((column, at) => [
          row + column,
          { value: 1000 + at, unit: "dossier", cell: "F17" },
        ])
    )
  ),
});

test("what fits stays as it is", () => {
  const sheets = [table(3)];
  expect(boundPrevious(sheets, forms, 10_000)).toBe(sheets);
});

test("of what does not fit the totals stay first, and never more than there is room for", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 5, max: 60 }),
      fc.integer({ min: 0, max: 4000 }),
      (fields, longest) => {
        const sheets = [table(fields), { ...table(fields), sheet: "TTHC 2" }];
        const kept = boundPrevious(sheets, forms, longest);
        expect(JSON.stringify(kept).length).toBeLessThanOrEqual(Math.max(longest, 2));
        for (const { sheet, values } of kept) {
          const whole = sheets.find((one) => one.sheet === sheet)?.values;
          expect(whole).toMatchObject(values);
          const hasRows = Object.keys(values).some((id) => id.startsWith("linh-vuc"));
          expect(hasRows ? values["pending.total"]?.value : 1002).toBe(1002);
        }
      }
    ),
    { numRuns: 60 }
  );
});
