import { units } from "../../../src/core/figures/unit";
import { formulasAreNotTypedOver } from "../../../src/core/rules/formulas-are-not-typed-over";
import { balance, buildFigures } from "../../support/build-figures";
import type { SheetDraft } from "../../support/build-figures";
import { testRule } from "../../support/rule-tester";

type Drafts = SheetDraft["figures"];

/** Rows 1 to 4: two typed figures in B and C, and their sum in D; `changes` by the id of a sum. */
function given(changes: Drafts, relations: SheetDraft["relations"] = []) {
  const figures: Record<string, Drafts[string]> = {};
  for (const row of [1, 2, 3, 4]) {
    const n = String(row);
    figures[`tthc.r${n}.a`] = { value: row, cell: `B${n}` };
    figures[`tthc.r${n}.b`] = { value: 10, cell: `C${n}` };
    const sum = { value: row + 10, formula: `B${n}+C${n}`, cell: `D${n}` };
    figures[`tthc.r${n}.sum`] = changes[`tthc.r${n}.sum`] ?? sum;
  }
  return buildFigures({ name: "TTHC", figures: { ...figures, ...changes }, relations });
}
const typed = (value: number, cell: string) => ({ value, cell, label: "Cộng" });

/** One of three in every row, as a share in column D; the second is typed. */
function shares(second: Drafts[string]) {
  const figures: Record<string, Drafts[string]> = {};
  for (const row of [1, 2, 3, 4]) {
    const n = String(row);
    figures[`tthc.r${n}.a`] = { value: 1, cell: `B${n}`, unit: units.dossier };
    figures[`tthc.r${n}.b`] = { value: 3, cell: `C${n}`, unit: units.dossier };
    figures[`tthc.r${n}.share`] =
      row === 2 ? second : { value: 100 / 3, formula: `100*B${n}/C${n}`, cell: `D${n}` };
  }
  return buildFigures({ name: "TTHC", unit: units.percent, figures });
}

testRule(formulasAreNotTypedOver, {
  holds: {
    "every sum a formula": given({}),
    "a typed number at the end of a line": given({ "tthc.r4.sum": typed(14, "D4") }),
    "a total that agrees with its parts, whatever its neighbours count": given(
      { "tthc.r2.sum": typed(10, "D2") },
      [balance("tthc.r2.sum", ["tthc.r2.b"])]
    ),
    "a total that does not add up, which its numbers tell": given(
      { "tthc.r2.sum": typed(13, "D2") },
      [balance("tthc.r2.sum", ["tthc.r2.a", "tthc.r2.b"])]
    ),
    "two formulas alike are not enough": given({
      "tthc.r2.sum": typed(13, "D2"),
      "tthc.r4.sum": typed(14, "D4"),
    }),
    "formulas that only look alike": given({
      "tthc.r1.sum": { value: 21, formula: "B1+C1+10", cell: "D1" },
      "tthc.r2.sum": typed(13, "D2"),
    }),
    "a share among counts": given({
      "tthc.r2.sum": { value: 50, cell: "D2", unit: units.percent },
    }),
    "a part of the totals beside it": buildFigures({
      name: "TTHC",
      figures: {
        "tthc.a": { value: 3, formula: "B2+C1", cell: "B1" },
        "tthc.b": { value: 3, cell: "B2" },
        "tthc.c": { value: 0, formula: "B4+C3", cell: "B3" },
        "tthc.d": { value: 0, formula: "B5+C4", cell: "B4" },
      },
    }),
    "a zero where the formula gives 0": given({
      "tthc.r2.a": { value: -10, cell: "B2" },
      "tthc.r2.sum": typed(0, "D2"),
    }),
    "formulas that cannot be calculated": buildFigures({
      name: "TTHC",
      figures: Object.fromEntries(
        [1, 2, 3, 4].map((row) => [
          `tthc.r${String(row)}`,
          row === 2 ? 5 : { value: 5, formula: `VLOOKUP(A${String(row)},D:E,2)` },
        ])
      ),
    }),
  },
  breaks: [
    {
      name: "a typed number where the formula gives another",
      given: given({ "tthc.r2.sum": typed(13, "D2") }),
      findings: [
        {
          message: "differs",
          severity: "warning",
          sheet: "TTHC",
          cells: ["D2"],
          contributors: ["TTHC!D1", "TTHC!D3"],
          expected: 12,
          actual: 13,
          difference: 1,
          figures: ["tthc.r2.sum"],
          vi: "Cộng: TTHC, ô D2 gõ số 13, các ô bên cạnh (TTHC, ô D1, D3) là công thức; công thức ấy ở đây cho 12.",
        },
      ],
    },
    {
      name: "a typed number that is right for now",
      given: given({ "tthc.r3.sum": typed(13, "D3") }),
      findings: [
        {
          message: "same",
          severity: "note",
          cells: ["D3"],
          expected: null,
          vi: "Cộng: TTHC, ô D3 gõ số 13, các ô bên cạnh (TTHC, ô D2, D4) là công thức. Số hiện đúng, nhưng sẽ không đổi theo khi số liệu đổi.",
        },
      ],
    },
    {
      name: "a total that agrees with its parts for now",
      given: given({ "tthc.r2.sum": typed(12, "D2") }, [
        balance("tthc.r2.sum", ["tthc.r2.a", "tthc.r2.b"]),
      ]),
      findings: [{ message: "same", severity: "note", cells: ["D2"] }],
    },
    {
      name: "a share that was rounded when it was typed is the same share",
      given: shares({ value: 33.33, cell: "D2", label: "Tỷ lệ" }),
      findings: [{ message: "same", severity: "note", cells: ["D2"] }],
    },
    {
      name: "a share that was not",
      given: shares({ value: 33.4, cell: "D2", label: "Tỷ lệ" }),
      findings: [
        {
          message: "differs",
          severity: "warning",
          cells: ["D2"],
          vi: "Tỷ lệ: TTHC, ô D2 gõ số 33,4, các ô bên cạnh (TTHC, ô D1, D3) là công thức; công thức ấy ở đây cho 33,3333.",
        },
      ],
    },
  ],
});
