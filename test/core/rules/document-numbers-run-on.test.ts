import { documentNumbersRunOn } from "../../../src/core/rules/document-numbers-run-on";
import type { Document } from "../../support/listing-context";
import { CHOICE, registerOf } from "../../support/listing-context";
import { testRule } from "../../support/rule-tester";

const series = (numbers: readonly (number | string)[], sign = "/QĐ-UBND"): readonly Document[] =>
  numbers.map((number) => [
    sign === "" ? number : `${String(number)}${sign}`,
    "05/01/2024",
    sign === "" ? "Quyết định" : null,
  ]);

/** Numbers from 1 on, without every fifth. */
const withoutFifths = (last: number): readonly number[] =>
  Array.from({ length: last }, (_, at) => at + 1).filter((number) => number % 5 !== 0);
/** Cells of the numbers behind the gaps. */
const behindFifths = (last: number): readonly string[] =>
  withoutFifths(last).flatMap((number, at) =>
    number % 5 === 1 && at > 0 ? [`A${String(at + 3)}`] : []
  );

testRule(documentNumbersRunOn, {
  holds: {
    "from the first number of the period on, in any order": registerOf(
      series([124, 121, 123, "122", "0120"])
    ),
    "a letter behind a number": registerOf(series(["1", "2", "2a", "3", "4", "5"])),
    "each sign runs for itself": registerOf([
      ...series([1, 2, 3, 4, 5]),
      ...series([40, 41, 42, 43, 44], "/KH-UBND"),
    ]),
    "few numbers": registerOf(series([1, 9])),
    "four numbers": registerOf(series([1, 2, 3, 5])),
    "three of nine are missing": registerOf(series([1, 2, 3, 4, 5, 9])),
    "a list of some": registerOf(series([1, 5, 9, 14, 20, 31])),
    "chosen documents": registerOf(series([1, 2, 3, 4, 5, 7]), CHOICE),
    "one number far off": registerOf(series([1, 2, 3, 4, 5, 1200])),
  },
  breaks: [
    {
      name: "single numbers and a run are missing",
      given: registerOf(series([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 14, 18, 19, 20])),
      findings: [
        {
          message: "gaps",
          severity: "note",
          cells: ["A14", "A16"],
          vi: "Dãy số QĐ-UBND năm 2024: danh sách chưa có số 12, 15–17.",
        },
      ],
    },
    {
      name: "two of eight are missing, a quarter",
      given: registerOf(series([1, 2, 3, 4, 5, 8])),
      findings: [
        {
          message: "gaps",
          severity: "note",
          cells: ["A8"],
          vi: "Dãy số QĐ-UBND năm 2024: danh sách chưa có số 6–7.",
        },
      ],
    },
    {
      name: "twelve gaps are all named",
      given: registerOf(series(withoutFifths(61))),
      findings: [
        {
          message: "gaps",
          severity: "note",
          cells: behindFifths(61),
          vi: "Dãy số QĐ-UBND năm 2024: danh sách chưa có số 5, 10, 15, 20, 25, 30, 35, 40, 45, 50, 55, 60.",
        },
      ],
    },
    {
      name: "of thirteen gaps twelve are named",
      given: registerOf(series(withoutFifths(66))),
      findings: [
        {
          message: "gaps",
          severity: "note",
          cells: behindFifths(66),
          vi: "Dãy số QĐ-UBND năm 2024: danh sách chưa có số 5, 10, 15, 20, 25, 30, 35, 40, 45, 50, 55, 60, ….",
        },
      ],
    },
    {
      name: "numbers without a sign, by their kind",
      given: registerOf(series([1, 2, 3, 5, 6], "")),
      findings: [
        {
          message: "gaps",
          severity: "note",
          cells: ["A6"],
          en: "Series Decisions of 2024: the list lacks the numbers 4.",
        },
      ],
    },
  ],
});
