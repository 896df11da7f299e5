import { overdueIsExplained } from "../../../src/core/rules/overdue-is-explained";
import { buildFigures } from "../../support/build-figures";
import type { SheetDraft } from "../../support/build-figures";
import { testRule } from "../../support/rule-tester";

const given = (figures: SheetDraft["figures"]) => buildFigures({ name: "TTHC", figures });

testRule(overdueIsExplained, {
  holds: {
    "none overdue": given({ "tthc.resolved.overdue": 0, "tthc.pending.overdue": 0 }),
    "not said": given({ "tthc.resolved.overdue": null, "tthc.pending.overdue": null }),
    "overdue by the name of another topic": given({ "online.resolved.overdue": 3 }),
  },
  breaks: [
    {
      name: "4 resolved late and 1 pending",
      given: given({ "tthc.resolved.overdue": 4, "tthc.pending.overdue": 1 }),
      findings: [
        {
          message: "overdue",
          severity: "note",
          sheet: "TTHC",
          cells: ["B1", "B2"],
          contributors: ["TTHC!B1", "TTHC!B2"],
          actual: 5,
          vi: "Có 5 hồ sơ quá hạn; báo cáo cần nêu lý do, giải trình.",
          en: "Overdue dossiers: 5; the report has to give the reasons.",
        },
      ],
    },
    {
      name: "one side only, on a second sheet of the topic",
      given: given({ "tthc2.resolved.overdue": null, "tthc2.pending.overdue": 2 }),
      findings: [{ message: "overdue", severity: "note", cells: ["B2"], actual: 2 }],
    },
  ],
});
