import { units } from "../../../src/core/figures/unit";
import type { Relation } from "../../../src/core/figures/relation";
import { neighbouringFormulasAgree } from "../../../src/core/rules/neighbouring-formulas-agree";
import { balance, buildFigures } from "../../support/build-figures";
import type { SheetDraft } from "../../support/build-figures";
import { testRule } from "../../support/rule-tester";

type Drafts = SheetDraft["figures"];
const columns = ["B", "C", "D", "E"] as const;

/** Row 1 sums rows 2 to 4 in columns B to E; `odd` is the formula of C1, `last` what stands in C4. */
function given(
  odd: string,
  {
    last = 3,
    change = {},
    relations = [],
  }: { last?: number; change?: Drafts; relations?: readonly Relation[] } = {}
) {
  const figures: Record<string, Drafts[string]> = {};
  for (const letter of columns) {
    const total = letter === "C" ? odd : `SUM(${letter}2:${letter}4)`;
    const value = letter === "C" ? 3 + (odd.includes("C4") ? last : 0) : 6;
    figures[`tthc.${letter}.total`] = {
      value,
      formula: total,
      cell: `${letter}1`,
      label: `Tổng ${letter}`,
    };
    [1, 2, letter === "C" ? last : 3].forEach((part, index) => {
      const row = String(index + 2);
      figures[`tthc.${letter}.r${row}`] = { value: part, cell: `${letter}${row}` };
    });
  }
  return buildFigures({
    name: "TTHC",
    figures: { ...figures, ...change },
    relations: relations,
  });
}

testRule(neighbouringFormulasAgree, {
  holds: {
    "all alike": given("SUM(C2:C4)"),
    "the same sum written otherwise": given("C2+C3+C4"),
    "a total that agrees with its parts, whatever its neighbours count": given("SUM(C2:C3)", {
      relations: [balance("tthc.C.total", ["tthc.C.r2", "tthc.C.r3"])],
    }),
    "a total that does not add up, which its numbers tell": given("SUM(C2:C3)", {
      relations: [balance("tthc.C.total", ["tthc.C.r2", "tthc.C.r3", "tthc.C.r4"])],
    }),
    "another formula of its column is like it": given("SUM(C2:C3)", {
      change: { "tthc.C.r3": { value: 2, formula: "SUM(C4:C5)", cell: "C3" } },
    }),
    "a share among counts": given("C2/C3", {
      change: {
        "tthc.C.total": { value: 50, formula: "100*C2/C3", cell: "C1", unit: units.percent },
      },
    }),
    "two formulas alike are not enough": given("SUM(C2:C3)", {
      change: { "tthc.E.total": { value: 6, cell: "E1" } },
    }),
    "a formula that cannot be calculated": given("VLOOKUP(C2,C2:D4,2)"),
  },
  breaks: [
    {
      name: "a sum that misses its last row",
      given: given("SUM(C2:C3)"),
      findings: [
        {
          message: "differs",
          severity: "warning",
          sheet: "TTHC",
          cells: ["C1"],
          contributors: ["TTHC!B1", "TTHC!D1"],
          expected: 6,
          actual: 3,
          difference: -3,
          figures: ["tthc.C.total"],
          vi: "Tổng C: công thức ở TTHC, ô C1 viết khác các ô bên cạnh (TTHC, ô B1, D1); viết như các ô ấy thì được 6 thay vì 3.",
        },
      ],
    },
    {
      name: "a sum that misses a row that is 0 for now",
      given: given("SUM(C2:C3)", { last: 0 }),
      findings: [
        {
          message: "same",
          severity: "note",
          cells: ["C1"],
          expected: null,
          en: "Tổng C: the formula in TTHC cell C1 counts other cells than its neighbours do (TTHC cells B1, D1); for now both give the same number.",
        },
      ],
    },
    {
      name: "a sum that misses a row that is 0 for now, though it agrees with its parts",
      given: given("SUM(C2:C3)", {
        last: 0,
        relations: [balance("tthc.C.total", ["tthc.C.r2", "tthc.C.r3", "tthc.C.r4"])],
      }),
      findings: [{ message: "same", severity: "note", cells: ["C1"] }],
    },
  ],
});
