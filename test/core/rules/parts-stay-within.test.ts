import { units } from "../../../src/core/figures/unit";
import { partsStayWithin } from "../../../src/core/rules/parts-stay-within";
import { balance, bound, buildFigures } from "../../support/build-figures";
import { testRule } from "../../support/rule-tester";

const party = bound("staff.party", "staff.total");
const staff = (partyMembers: number | null) =>
  buildFigures({
    name: "Nhân sự",
    unit: units.person,
    figures: { "staff.total": 19, "staff.party": partyMembers },
    relations: [party],
  });

testRule(partsStayWithin, {
  holds: {
    "17 of 19": staff(17),
    "19 of 19": staff(19),
    "a part that was not read": staff(null),
    "a coarser whole that rounding may have cut": buildFigures({
      name: "Ngân sách",
      figures: {
        "reform.actual": { value: 150400000, unit: units.dong },
        "reform.plan": { value: 150, unit: units.millionDong },
      },
      relations: [bound("reform.actual", "reform.plan")],
    }),
    "a part over the total that it enters, which totals-add-up tells": buildFigures({
      name: "TTHC",
      figures: { "tthc.received.total": 10, "tthc.received.online": 12, "tthc.received.direct": 1 },
      relations: [
        balance("tthc.received.total", ["tthc.received.online", "tthc.received.direct"]),
        bound("tthc.received.online", "tthc.received.total"),
      ],
    }),
  },
  breaks: [
    {
      name: "20 party members of 19",
      given: staff(20),
      findings: [
        {
          message: "exceeds",
          severity: "error",
          sheet: "Nhân sự",
          cells: ["B2"],
          contributors: ["Nhân sự!B1"],
          expected: 19,
          actual: 20,
          difference: 1,
          relation: "bound:staff.party",
          figures: ["staff.party", "staff.total"],
          vi: "staff.party là 20, nhiều hơn staff.total là 19 · vượt 1.",
          en: "staff.party is 20, more than staff.total, which is 19 · over by 1.",
        },
      ],
    },
    {
      name: "spending over revenue, given in another unit",
      given: buildFigures({
        name: "Ngân sách",
        figures: {
          "budget.spending": { value: 5.5, unit: units.millionDong, reading: { decimals: 1 } },
          "budget.revenue": { value: 5000000, unit: units.dong },
        },
        relations: [bound("budget.spending", "budget.revenue", { severity: "warning" })],
      }),
      findings: [
        {
          message: "exceeds",
          severity: "warning",
          cells: ["B1"],
          expected: 5,
          actual: 5.5,
          difference: 0.5,
          vi: "budget.spending là 5,5 triệu đồng, nhiều hơn budget.revenue là 5 triệu đồng · vượt 0,5 triệu đồng.",
        },
      ],
    },
    {
      name: "the same digits leave nothing to rounding",
      given: buildFigures({
        name: "Ngân sách",
        unit: units.millionDong,
        figures: { "line.commune": 1315, "line.state": 1314 },
        relations: [bound("line.commune", "line.state")],
      }),
      findings: [{ message: "exceeds", severity: "error", cells: ["B1"], difference: 1 }],
    },
  ],
});
