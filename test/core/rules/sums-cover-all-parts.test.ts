import { units } from "../../../src/core/figures/unit";
import { sumsCoverAllParts } from "../../../src/core/rules/sums-cover-all-parts";
import { balance, buildFigures } from "../../support/build-figures";
import type { SheetDraft } from "../../support/build-figures";
import { buildPhuongMau } from "../../../samples/phuong-mau";
import { reportOf, snapshotOf } from "../../support/open-workbook";
import { testRule } from "../../support/rule-tester";

const fields = ["tthc.a", "tthc.b", "tthc.c", "tthc.d"];
/** B1 is the total of B2 to B5. */
const given = (
  formula: string,
  value: number,
  [a, b, c, d]: readonly SheetDraft["figures"][string][] = [1, 2, 3, 0]
) =>
  buildFigures({
    name: "TTHC",
    figures: {
      "tthc.total": { value, formula, label: "Tổng số" },
      "tthc.a": a ?? null,
      "tthc.b": b ?? null,
      "tthc.c": c ?? null,
      "tthc.d": d ?? null,
    },
    relations: [balance("tthc.total", fields)],
  });

/** B1 = B2 + B5; B2 = B3 + B4, a group of its own; B5 and B6 stand alone. */
const grouped = (formula: string, value: number, [first, second]: readonly [number, number]) =>
  buildFigures({
    name: "TTHC",
    figures: {
      "tthc.total": { value, formula, label: "Tổng cộng" },
      "tthc.s1": { value: first + second, formula: "SUM(B3:B4)", label: "Mục I" },
      "tthc.a": first,
      "tthc.b": second,
      "tthc.s2": 4,
      "tthc.s3": 5,
    },
    relations: [balance("tthc.total", ["tthc.s1", "tthc.s2", "tthc.s3"])],
  });

testRule(sumsCoverAllParts, {
  holds: {
    "every part once, as a range": given("SUM(B2:B5)", 6),
    "every part once, one by one": given("B2+B3+B4+B5", 6),
    "blank until there is something to add": given('IF(COUNT(B2:B5)=0,"",SUM(B2:B5))', 6),
    "a range with the label above and spare rows below": given("SUM(B2:B9)", 6),
    "through a subtotal": grouped("B2+B5+B6", 10, [0, 1]),
    "over the rows of a subtotal": grouped("SUM(B3:B6)", 10, [0, 1]),
    "a total that does not add up, which its numbers tell": given("SUM(B2:B4)", 6, [1, 2, 3, 4]),
    "a total drawn from elsewhere": given("C7+C8", 6),
    "a formula that is no sum": given("ROUND(SUM(B2:B4),0)", 6),
    "half of the parts is no oversight": given("B2+B3", 3, [1, 2, 0, 0]),
    "parts in another unit": given("SUM(B2:B4)", 6, [
      1,
      2,
      3,
      { value: 0, unit: units.thousandDong },
    ]),
    "a sum that takes in a number that is no part": buildFigures({
      name: "TTHC",
      figures: {
        "tthc.total": { value: 6, formula: "SUM(B2:B4)+B6" },
        "tthc.a": 1,
        "tthc.b": 2,
        "tthc.c": 3,
        "tthc.d": 0,
        "tthc.stranger": 0,
      },
      relations: [balance("tthc.total", fields)],
    }),
    "what another relation of the same total explains": buildFigures({
      name: "TTHC",
      figures: {
        "tthc.total": { value: 6, formula: "SUM(B2:B4)" },
        "tthc.a": 1,
        "tthc.b": 2,
        "tthc.c": 3,
        "tthc.d": 0,
      },
      relations: [
        balance("tthc.total", fields),
        balance("tthc.total", fields.slice(0, 3), { id: "balance:other" }),
      ],
    }),
  },
  breaks: [
    {
      name: "the last row is left out while it is 0",
      given: given("SUM(B2:B4)", 6),
      findings: [
        {
          message: "missing",
          severity: "warning",
          sheet: "TTHC",
          cells: ["B1"],
          contributors: ["TTHC!B5"],
          relation: "balance:tthc.total",
          vi: "Tổng số (TTHC, ô B1): công thức chưa cộng TTHC, ô B5. Khi các ô này có số, tổng sẽ thiếu.",
        },
      ],
    },
    {
      name: "the first row is left out while it is blank",
      given: given('IF(COUNT(B3:B5)=0,"",SUM(B3:B5))', 6, [null, 1, 2, 3]),
      findings: [
        { message: "missing", severity: "warning", cells: ["B1"], contributors: ["TTHC!B2"] },
      ],
    },
    {
      name: "a group whose rows are all 0 is counted with its rows",
      given: grouped("SUM(B2:B6)", 9, [0, 0]),
      findings: [
        {
          message: "doubled",
          severity: "warning",
          cells: ["B1"],
          contributors: ["TTHC!B2"],
          en: "Tổng cộng (TTHC cell B1): the formula counts TTHC cell B2 twice. Once they hold numbers, the total will be too large.",
        },
      ],
    },
    {
      name: "a group is left out while it is 0",
      given: buildFigures({
        name: "TTHC",
        figures: {
          "tthc.total": { value: 9, formula: "B5+B6" },
          "tthc.s1": { value: 0, formula: "SUM(B3:B4)" },
          "tthc.a": 0,
          "tthc.b": 0,
          "tthc.s2": 4,
          "tthc.s3": 5,
        },
        relations: [balance("tthc.total", ["tthc.s1", "tthc.s2", "tthc.s3"])],
      }),
      findings: [
        { message: "missing", severity: "warning", cells: ["B1"], contributors: ["TTHC!B2"] },
      ],
    },
  ],
});

test("a subtotal of the sample that misses its last field is told while that field is 0", async () => {
  const changes = { "TTHC!H9": "=SUM(H10:H12)", "TTHC!H13": 0, "TTHC!I13": 213 };
  const { findings } = reportOf(await snapshotOf(buildPhuongMau(changes)));
  const told = findings.filter(({ severity }) => severity !== "note");
  expect(told.map(({ rule, cells }) => [rule, ...cells])).toEqual([["sums-cover-all-parts", "H9"]]);
});
