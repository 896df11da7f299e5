import { sharesSumToHundred } from "../../../src/core/rules/shares-sum-to-hundred";
import type { SheetDraft } from "../../support/build-figures";
import { balance, buildFigures, share, shareSum } from "../../support/build-figures";
import { testRule } from "../../support/rule-tester";

const sum = shareSum(["tthc.early.share", "tthc.ontime.share", "tthc.overdue.share"]);
const given = (figures: SheetDraft["figures"], relations: SheetDraft["relations"] = [sum]) =>
  buildFigures({ name: "TTHC", figures, relations });
const ofResolved = (name: string) => share([`tthc.${name}.share`, `tthc.${name}`, "tthc.resolved"]);

testRule(sharesSumToHundred, {
  holds: {
    "84,17 + 15,83 + 0": given({
      "tthc.early.share": "84,17%",
      "tthc.ontime.share": "15,83%",
      "tthc.overdue.share": "0%",
    }),
    "thirds, rounded": given({
      "tthc.early.share": "33,3%",
      "tthc.ontime.share": "33,3%",
      "tthc.overdue.share": "33,3%",
    }),
    "a share that was not read": given({
      "tthc.early.share": "84,17%",
      "tthc.ontime.share": "25,83%",
      "tthc.overdue.share": null,
    }),
    "a share that does not reproduce, which shares-reproduce tells": given(
      {
        "tthc.early.share": "84,17%",
        "tthc.ontime.share": "25,83%",
        "tthc.overdue.share": "0%",
        "tthc.ontime": 623,
        "tthc.resolved": 3935,
      },
      [sum, ofResolved("ontime")]
    ),
    "parts that do not make the whole, which totals-add-up tells": given(
      {
        "tthc.early.share": "50%",
        "tthc.ontime.share": "30%",
        "tthc.overdue.share": "10%",
        "tthc.early": 50,
        "tthc.ontime": 30,
        "tthc.overdue": 10,
        "tthc.resolved": 100,
      },
      [
        sum,
        ...["early", "ontime", "overdue"].map(ofResolved),
        balance("tthc.resolved", ["tthc.early", "tthc.ontime", "tthc.overdue"]),
      ]
    ),
  },
  breaks: [
    {
      name: "85,2 + 46,0 + 0",
      given: given({
        "tthc.early.share": "85,2%",
        "tthc.ontime.share": "46,0%",
        "tthc.overdue.share": "0%",
      }),
      findings: [
        {
          message: "differs",
          severity: "error",
          sheet: "TTHC",
          cells: ["B1", "B2", "B3"],
          expected: 100,
          actual: 131.2,
          difference: 31.2,
          relation: "share-sum:tthc.early.share",
          vi: "Các tỷ lệ cộng lại: 85,2% + 46% + 0% = 131,2% · cần 100% · lệch 31,2 điểm %.",
          en: "The shares add up: 85.2% + 46% + 0% = 131.2% · should be 100% · off by 31.2 points.",
        },
      ],
    },
  ],
});
