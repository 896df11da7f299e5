import { units } from "../../../src/core/figures/unit";
import { ratiosFit } from "../../../src/core/rules/ratios-fit";
import { bound, buildFigures } from "../../support/build-figures";
import type { SheetDraft } from "../../support/build-figures";
import { testRule } from "../../support/rule-tester";
import type { NumberReading } from "../../../src/core/sheet/reading";

const ratio = (part: number, whole: number, reading: Partial<NumberReading> = {}) => ({
  value: part,
  reading: {
    way: "part-of-whole" as const,
    whole,
    printed: `${String(part)}/${String(whole)}`,
    ...reading,
  },
});
const within = bound("staff.party", "staff.total");
const given = (figures: SheetDraft["figures"], relations: SheetDraft["relations"] = [within]) =>
  buildFigures({ name: "Nhân sự", unit: units.person, figures, relations });

testRule(ratiosFit, {
  holds: {
    "17/19 of a staff of 19": given({ "staff.total": 19, "staff.party": ratio(17, 19) }),
    "a whole that the sheet does not give": given({
      "staff.total": null,
      "staff.party": ratio(17, 19),
    }),
    "a whole that equals one of two totals": given(
      { "staff.total": 21, "staff.officials": 19, "staff.party": ratio(17, 19) },
      [within, bound("staff.party", "staff.officials", { id: "officials" })]
    ),
    "4/3 made of a date, which readings-are-sure tells": given({
      "staff.total": 4,
      "staff.party": ratio(4, 3, { way: "date-as-ratio", sureness: "ambiguous" }),
    }),
  },
  breaks: [
    {
      name: "21/19",
      given: given({ "staff.total": 21, "staff.party": ratio(21, 19) }),
      findings: [
        {
          message: "partOverWhole",
          severity: "error",
          sheet: "Nhân sự",
          cells: ["B2"],
          expected: 19,
          actual: 21,
          vi: "staff.party: ô ghi “21/19”, phần 21 nhiều hơn tổng 19.",
        },
      ],
    },
    {
      name: "17/19 of a staff of 21",
      given: given({ "staff.total": 21, "staff.party": ratio(17, 19) }),
      findings: [
        {
          message: "otherWhole",
          severity: "error",
          cells: ["B2"],
          contributors: ["Nhân sự!B1"],
          expected: 21,
          actual: 19,
          relation: "bound:staff.party",
          figures: ["staff.party", "staff.total"],
          vi: "staff.party: ô ghi “17/19”, tổng là 19; trong khi staff.total là 21.",
        },
      ],
    },
  ],
});
