import { assignedTasksAreFollowedUp } from "../../../src/core/rules/assigned-tasks-are-followed-up";
import type { FigureDraft } from "../../support/build-figures";
import { balance, buildFigures } from "../../support/build-figures";
import { testRule } from "../../support/rule-tester";

const given = (values: readonly [FigureDraft, FigureDraft, FigureDraft], code = "K01") => {
  const [assigned, ontime, late] = values;
  return buildFigures({
    name: "Phụ lục",
    figures: {
      "reform.assigned": assigned,
      "reform.assigned.ontime": ontime,
      "reform.assigned.late": late,
    },
    relations: [
      balance("reform.assigned", ["reform.assigned.ontime", "reform.assigned.late"], {
        code,
        mayExceed: true,
      }),
    ],
  });
};

testRule(assignedTasksAreFollowedUp, {
  holds: {
    "one was completed": given([1, 1, null]),
    "none was completed, and said so": given([1, 0, null]),
    "none was assigned": given([0, null, null]),
    "nothing was filled in": given([null, null, null]),
    "one cannot be read": given([1, null, { gap: "unreadable", printed: "x" }]),
    "parts of another kind": given([141, null, null], "O05"),
    "the sheet has no such rows": given([
      1,
      { gap: "blank", cell: null },
      { gap: "blank", cell: null },
    ]),
  },
  breaks: [
    {
      name: "one assigned, and nothing said about it",
      given: given([1, null, null]),
      findings: [
        {
          message: "blank",
          severity: "warning",
          sheet: "Phụ lục",
          cells: ["B2", "B3"],
          contributors: ["Phụ lục!B1"],
          figures: ["reform.assigned", "reform.assigned.ontime", "reform.assigned.late"],
          vi: "reform.assigned là 1, còn để trống: reform.assigned.ontime, reform.assigned.late. Nếu chưa có nhiệm vụ nào hoàn thành, xin ghi 0.",
        },
      ],
    },
    {
      name: "a dash is no number either",
      given: given([3, { gap: "dash", printed: "-" }, null]),
      findings: [{ message: "blank", severity: "warning", cells: ["B2", "B3"] }],
    },
  ],
});
