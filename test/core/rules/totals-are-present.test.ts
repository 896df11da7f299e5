import { units } from "../../../src/core/figures/unit";
import { totalsArePresent } from "../../../src/core/rules/totals-are-present";
import { balance, buildFigures } from "../../support/build-figures";
import type { SheetDraft } from "../../support/build-figures";
import { testRule } from "../../support/rule-tester";

const received = balance("tthc.received.total", [
  "tthc.received.online",
  "tthc.received.direct",
  "tthc.received.carried",
]);
const outcome = balance("tthc.received.total", ["tthc.resolved.total", "tthc.pending.total"], {
  id: "balance:outcome",
});
const given = (figures: SheetDraft["figures"], relations: SheetDraft["relations"] = [received]) =>
  buildFigures({ name: "TTHC", figures, relations });

testRule(totalsArePresent, {
  holds: {
    "the total is there, right or wrong": given({
      "tthc.received.total": 5,
      "tthc.received.online": 1,
      "tthc.received.direct": 2,
      "tthc.received.carried": 3,
    }),
    "the whole row is blank": given({
      "tthc.received.total": null,
      "tthc.received.online": null,
      "tthc.received.direct": null,
      "tthc.received.carried": null,
    }),
    "nothing happened, and the total is a dash": given({
      "tthc.received.total": { gap: "dash" },
      "tthc.received.online": 0,
      "tthc.received.direct": null,
      "tthc.received.carried": 0,
    }),
    "the sheet has no place for the total": given({
      "tthc.received.total": { gap: "blank", cell: null },
      "tthc.received.online": 1,
      "tthc.received.direct": 2,
      "tthc.received.carried": 3,
    }),
    "the total is broken, which no-broken-cells tells": given({
      "tthc.received.total": { gap: "error-value", printed: "#REF!" },
      "tthc.received.online": 1,
      "tthc.received.direct": 2,
      "tthc.received.carried": 3,
    }),
  },
  breaks: [
    {
      name: "all parts are filled in",
      given: given({
        "tthc.received.total": { gap: "blank", label: "Tiếp nhận, tổng số" },
        "tthc.received.online": 3312,
        "tthc.received.direct": 620,
        "tthc.received.carried": 4,
      }),
      findings: [
        {
          message: "known",
          severity: "warning",
          sheet: "TTHC",
          cells: ["B1"],
          contributors: ["TTHC!B2", "TTHC!B3", "TTHC!B4"],
          expected: 3936,
          actual: null,
          relation: "balance:tthc.received.total",
          vi: "Tiếp nhận, tổng số đang để trống; cộng các phần đã ghi được 3.936.",
          en: "Tiếp nhận, tổng số is blank; its parts add up to 3,936.",
        },
      ],
    },
    {
      name: "a part is blank as well, and a dash is no total",
      given: given({
        "tthc.received.total": { gap: "dash", printed: "-" },
        "tthc.received.online": 3312,
        "tthc.received.direct": null,
        "tthc.received.carried": 4,
      }),
      findings: [
        {
          message: "unknown",
          severity: "warning",
          cells: ["B1"],
          expected: null,
          vi: "tthc.received.total đang để trống, trong khi các phần đã có số: TTHC, ô B2, B4.",
        },
      ],
    },
    {
      name: "a total of two sums is told once, with the value that one of them gives",
      given: given(
        {
          "tthc.received.total": null,
          "tthc.received.online": 6,
          "tthc.received.direct": null,
          "tthc.received.carried": 4,
          "tthc.resolved.total": 9,
          "tthc.pending.total": 1,
        },
        [received, outcome]
      ),
      findings: [
        {
          message: "known",
          severity: "warning",
          cells: ["B1"],
          expected: 10,
          relation: "balance:outcome",
        },
      ],
    },
    {
      name: "the total is wanted in its own unit",
      given: given(
        {
          "budget.spending": { gap: "blank", unit: units.millionDong },
          "budget.invest": { value: 827122500, unit: units.dong },
          "budget.regular": { value: 3496894836, unit: units.dong },
        },
        [balance("budget.spending", ["budget.invest", "budget.regular"])]
      ),
      findings: [{ message: "known", severity: "warning", cells: ["B1"], expected: 4324.017336 }],
    },
  ],
});
