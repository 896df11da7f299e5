import { hiddenFiguresAreTold } from "../../../src/core/rules/hidden-figures-are-told";
import type { SheetSnapshot } from "../../../src/core/sheet/snapshot";
import { buildFigures } from "../../support/build-figures";
import { testRule } from "../../support/rule-tester";

/** B1 is the total of B2 to B4. */
function given(formula: string, hidden: Partial<SheetSnapshot>, third: number | null = 3) {
  const built = buildFigures({
    name: "TTHC",
    figures: {
      "tthc.total": { value: 6, formula },
      "tthc.a": 1,
      "tthc.b": 2,
      "tthc.c": third,
    },
  });
  const sheets = built.snapshot.sheets.map((sheet) => ({ ...sheet, ...hidden }));
  return { ...built, snapshot: { ...built.snapshot, sheets } };
}
const rows = (...hiddenRows: readonly number[]) => ({ hiddenRows: new Set(hiddenRows) });

testRule(hiddenFiguresAreTold, {
  holds: {
    "nothing hidden": given("SUM(B2:B4)", {}),
    "a hidden row that the total does not count": given("SUM(B2:B3)", rows(3)),
    "a hidden blank": given("SUM(B2:B4)", rows(3), null),
    "a hidden zero": given("SUM(B2:B4)", rows(3), 0),
    "SUBTOTAL, which has its own rule": given("SUBTOTAL(109,B2:B4)", rows(3)),
    "the largest, which counts nothing": given("MAX(B2:B4)", rows(3)),
    "a total that is hidden with its column": given("SUM(B2:B4,0)", {
      hiddenColumns: new Set([1]),
    }),
    "an unrecognised sheet": {
      ...given("SUM(B2:B4)", rows(2)),
      sheets: [{ kind: "unrecognised", sheet: "TTHC", isEmpty: false, nearest: null }],
      book: new Map(),
    },
  },
  breaks: [
    {
      name: "a hidden row in a sum that is rounded",
      given: given("ROUND(SUM(B2:B4),0)", rows(1)),
      findings: [{ message: "counted", severity: "note", cells: ["B2"], figures: ["tthc.total"] }],
    },
    {
      name: "two hidden rows, one of them counted twice over",
      given: given("SUM(B2:B4)+SUM(B3)", rows(2, 3)),
      findings: [
        {
          message: "counted",
          severity: "note",
          sheet: "TTHC",
          cells: ["B3", "B4"],
          contributors: ["TTHC!B1"],
          figures: ["tthc.total"],
          vi: "Số ở hàng hoặc cột đang ẩn được tính vào tổng (TTHC, ô B1): TTHC, ô B3, B4. Xin xem các số ấy có còn được tính không.",
        },
      ],
    },
  ],
});
