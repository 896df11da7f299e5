import { noLegacyFont } from "../../../src/core/rules/no-legacy-font";
import { buildSheet, buildSnapshot } from "../../support/build-snapshot";
import type { CellDraft } from "../../support/build-snapshot";
import { testRule } from "../../support/rule-tester";

/** "Tổng số hồ sơ" as a .VnTime document holds it. */
const tcvn3 = "Tæng sè hå s¬ tiÕp nhËn";
const workbook = (cells: readonly CellDraft[], hidden = false) => ({
  snapshot: buildSnapshot([
    buildSheet(
      "TTHC",
      cells.map((cell) => [cell]),
      { hidden }
    ),
  ]),
  sheets: [],
  book: new Map(),
  relations: [],
  precedents: [],
});

testRule(noLegacyFont, {
  holds: {
    Unicode: workbook(["Tổng số hồ sơ tiếp nhận", 3936, null]),
    "a hidden sheet": workbook([tcvn3], true),
  },
  breaks: [
    {
      name: "a heading in TCVN3",
      given: workbook(["TT", tcvn3]),
      findings: [
        {
          message: "cells",
          severity: "warning",
          sheet: "TTHC",
          cells: ["A2"],
          vi: "Chữ còn ở bảng mã cũ TCVN3: TTHC, ô A2. Xin chuyển sang Unicode.",
        },
      ],
    },
    {
      name: "more than anybody wants to have listed",
      given: workbook(Array.from({ length: 7 }, () => tcvn3)),
      findings: [
        {
          message: "more",
          severity: "warning",
          cells: ["A1", "A2", "A3", "A4", "A5", "A6", "A7"],
          vi: "Chữ còn ở bảng mã cũ TCVN3: TTHC, ô A1:A5 và 2 ô khác. Xin chuyển sang Unicode.",
        },
      ],
    },
  ],
});
