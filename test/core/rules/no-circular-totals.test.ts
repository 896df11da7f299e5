import { noCircularTotals } from "../../../src/core/rules/no-circular-totals";
import { buildFigures } from "../../support/build-figures";
import { buildSheet, buildSnapshot } from "../../support/build-snapshot";
import { testRule } from "../../support/rule-tester";

/** One column of formulas on each sheet; null is a blank. */
const workbook = (sheets: Readonly<Record<string, readonly (string | null)[]>>) => ({
  snapshot: buildSnapshot(
    Object.entries(sheets).map(([name, formulas]) =>
      buildSheet(
        name,
        formulas.map((formula) => [formula === null ? null : { value: 0, formula }])
      )
    )
  ),
  sheets: [],
  book: new Map(),
  relations: [],
  precedents: [],
});

testRule(noCircularTotals, {
  holds: {
    "sums of sums": workbook({ TTHC: ["SUM(A2:A3)", "A4+A5", "A4", null, null] }),
    "a name that only looks like a cell": workbook({ TTHC: ['LOG10(5)&"A1"', "Thue_A2"] }),
    "the same address on another sheet": workbook({ TTHC: ["'Nhân sự'!A1"], "Nhân sự": ["A2"] }),
    "a long chain": workbook({
      TTHC: Array.from({ length: 20_000 }, (_, row) => `A${String(row + 2)}`),
    }),
  },
  breaks: [
    {
      name: "a total that counts its own cell",
      given: buildFigures({
        name: "TTHC",
        figures: { "tthc.a": 1, "tthc.total": { value: 0, formula: "SUM(B1:B2)" } },
      }),
      findings: [
        {
          message: "itself",
          severity: "error",
          sheet: "TTHC",
          cells: ["B2"],
          figures: ["tthc.total"],
          vi: "Công thức tính cả chính ô của mình: TTHC, ô B2.",
        },
      ],
    },
    {
      name: "a circle over two sheets, told once, and another one",
      given: workbook({
        TTHC: ["'Nhân sự'!$A$1*2", "A1", "A4", "A3"],
        "Nhân sự": ["SUM(tthc!A1:A2)"],
      }),
      findings: [
        {
          message: "circle",
          severity: "error",
          sheet: "TTHC",
          cells: ["A1", "A2"],
          contributors: ["TTHC!A1", "TTHC!A2", "Nhân sự!A1"],
          vi: "Công thức của các ô này tính vòng qua nhau: TTHC, ô A1, A2; Nhân sự, ô A1.",
        },
        { message: "circle", severity: "error", sheet: "TTHC", cells: ["A3", "A4"] },
      ],
    },
  ],
});
