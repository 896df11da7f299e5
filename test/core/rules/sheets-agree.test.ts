import { units } from "../../../src/core/figures/unit";
import { sheetsAgree } from "../../../src/core/rules/sheets-agree";
import type { FigureDraft } from "../../support/build-figures";
import { buildFigures, equality } from "../../support/build-figures";
import { testRule } from "../../support/rule-tester";

const workbook = (left: FigureDraft, right: FigureDraft) =>
  buildFigures(
    { name: "Trực tuyến", figures: { "online.total": left } },
    {
      name: "TTHC",
      figures: { "tthc.received.online": right },
      relations: [equality("online.total", "tthc.received.online", { severity: "warning" })],
    }
  );

testRule(sheetsAgree, {
  holds: {
    "3.927 on both": workbook(3927, 3927),
    "one of them was not read": workbook(3927, null),
    "95,93% and 95,9% differ by rounding only": workbook("95,93%", "95,9%"),
    "150 million and 150.000.000 đồng": workbook(
      { value: 150, unit: units.millionDong },
      { value: 150000000, unit: units.dong }
    ),
  },
  breaks: [
    {
      name: "1.314 million for 1.314.609.627 đồng was cut off",
      given: workbook(
        { value: 1314, unit: units.millionDong },
        { value: 1314609627, unit: units.dong }
      ),
      findings: [
        {
          message: "cutOff",
          severity: "note",
          cells: ["B1"],
          actual: 1314,
          vi: "online.total: 1.314 triệu đồng (Trực tuyến, ô B1) · tthc.received.online: 1.314.609.627 đồng (TTHC, ô B1); đã bỏ phần lẻ, làm tròn là 1.315 triệu đồng.",
        },
      ],
    },
    {
      name: "1.316 million for it was not",
      given: workbook(
        { value: 1314609627, unit: units.dong },
        { value: 1316, unit: units.millionDong }
      ),
      findings: [{ message: "differs", severity: "warning", cells: ["B1"] }],
    },
    {
      name: "3.927 and 3.775",
      given: workbook(3927, 3775),
      findings: [
        {
          message: "differs",
          severity: "warning",
          sheet: "Trực tuyến",
          cells: ["B1"],
          contributors: ["TTHC!B1"],
          expected: 3775,
          actual: 3927,
          difference: 152,
          relation: "equality:online.total",
          figures: ["online.total", "tthc.received.online"],
          vi: "online.total: 3.927 (Trực tuyến, ô B1) · tthc.received.online: 3.775 (TTHC, ô B1) · lệch 152.",
          en: "online.total: 3,927 (Trực tuyến cell B1) · tthc.received.online: 3,775 (TTHC cell B1) · off by 152.",
        },
      ],
    },
  ],
});
