import { blanksAreTold } from "../../../src/core/rules/blanks-are-told";
import { balance, buildFigures } from "../../support/build-figures";
import type { SheetDraft } from "../../support/build-figures";
import { testRule } from "../../support/rule-tester";

const relations = [
  balance("tthc.received", ["tthc.resolved", "tthc.pending"]),
  balance("tthc.resolved", ["tthc.early", "tthc.overdue"]),
];
const given = (figures: SheetDraft["figures"], more: SheetDraft["relations"] = relations) =>
  buildFigures({ name: "TTHC", figures, relations: more });

testRule(blanksAreTold, {
  holds: {
    "everything is filled in": given({
      "tthc.received": 10,
      "tthc.resolved": 10,
      "tthc.pending": 0,
      "tthc.early": 10,
      "tthc.overdue": 0,
    }),
    "a blank that may hold the difference, which totals-add-up tells": given(
      { "tthc.received": 10, "tthc.resolved": 9, "tthc.pending": null },
      [balance("tthc.received", ["tthc.resolved", "tthc.pending"])]
    ),
    "a blank total, which totals-are-present tells": given(
      {
        "tthc.received": 10,
        "tthc.resolved": 10,
        "tthc.pending": null,
        "tthc.late": 1,
        "tthc.later": 0,
      },
      [
        balance("tthc.received", ["tthc.resolved", "tthc.pending"]),
        balance("tthc.pending", ["tthc.late", "tthc.later"]),
      ]
    ),
    "words, which no-broken-cells tells, and a place that the sheet lacks": given({
      "tthc.received": 10,
      "tthc.resolved": 10,
      "tthc.pending": { gap: "unreadable", printed: "đang rà soát" },
      "tthc.early": 10,
      "tthc.overdue": { gap: "blank", cell: null },
    }),
  },
  breaks: [
    {
      name: "blanks that sums took for zero, each once",
      given: given(
        {
          "tthc.received": 10,
          "tthc.resolved": 10,
          "tthc.pending": { gap: "dash", printed: "-" },
          "tthc.early": 10,
          "tthc.overdue": null,
        },
        [...relations, balance("tthc.early", ["tthc.received", "tthc.overdue"])]
      ),
      findings: [
        {
          message: "asZero",
          severity: "note",
          sheet: "TTHC",
          cells: ["B3", "B5"],
          figures: ["tthc.pending", "tthc.overdue"],
          vi: "Ô để trống được tính là 0 khi cộng tổng: TTHC, ô B3, B5. Nếu đúng là không có, xin ghi 0.",
        },
      ],
    },
  ],
});
