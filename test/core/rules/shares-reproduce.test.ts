import { units } from "../../../src/core/figures/unit";
import { sharesReproduce } from "../../../src/core/rules/shares-reproduce";
import type { FigureDraft, SheetDraft } from "../../support/build-figures";
import { balance, buildFigures, share } from "../../support/build-figures";
import { testRule } from "../../support/rule-tester";

const early = share(["tthc.early.share", "tthc.early", "tthc.resolved.total"]);
/** A list: share in B1, part in B2, whole in B3. */
const given = (printed: FigureDraft, part: FigureDraft, whole: FigureDraft) =>
  buildFigures({
    name: "TTHC",
    figures: { "tthc.early.share": printed, "tthc.early": part, "tthc.resolved.total": whole },
    relations: [early],
  });
const sheet = (figures: SheetDraft["figures"], relations: SheetDraft["relations"]) =>
  buildFigures({ name: "TTHC", figures, ...(relations === undefined ? {} : { relations }) });
const online = share(["tthc.online.share", "tthc.online", "tthc.received.total"], {
  otherWholes: ["tthc.resolved.total"],
});

testRule(sharesReproduce, {
  holds: {
    "3.312 of 3.935 is 84,17%": given("84,17%", 3312, 3935),
    "16 of 21 is 76,2%, to one decimal": given("76,2%", 16, 21),
    "1 of 8 is 12,5%, and 13% without decimals": given("13%", 1, 8),
    "the share was not read": given(null, 3312, 3935),
    "the part was not read": given("84,17%", null, 3935),
    "nothing of nothing has no share": given({ gap: "dash", printed: "–" }, 0, 0),
    "a share of the common plan, where the plan of its side differs": sheet(
      {
        "budget.revenue.share": "50%",
        "budget.revenue.actual": 50,
        "budget.revenue.plan": 90,
        "budget.plan": 100,
      },
      [
        share(["budget.revenue.share", "budget.revenue.actual", "budget.revenue.plan"]),
        share(["budget.revenue.share", "budget.revenue.actual", "budget.plan"], { id: "common" }),
      ]
    ),
    "a share that only has to be read the other way": given(
      {
        value: 959,
        unit: units.percent,
        reading: { decimals: 0, alternatives: [95.9, 9.59] },
      },
      959,
      1000
    ),
  },
  breaks: [
    {
      name: "161 of 350 is not 52%",
      given: given("52%", 161, 350),
      findings: [
        {
          message: "differs",
          severity: "error",
          sheet: "TTHC",
          cells: ["B1"],
          contributors: ["TTHC!B2", "TTHC!B3"],
          expected: 46,
          actual: 52,
          difference: 6,
          relation: "share:tthc.early.share",
          figures: ["tthc.early.share", "tthc.early", "tthc.resolved.total"],
          vi: "tthc.early.share: 161 / 350 = 46% · trên biểu 52% · lệch 6 điểm %.",
          en: "tthc.early.share: 161 / 350 = 46% · on the sheet 52% · off by 6 points.",
        },
      ],
    },
    {
      name: "online over what was received anew, the base of form II.06a, is no more than a note",
      given: sheet(
        {
          "tthc.online.share": "71,28%",
          "tthc.online": 2882,
          "tthc.received.total": 4166,
          "tthc.received.carried": 123,
        },
        [online]
      ),
      findings: [
        {
          message: "otherWhole",
          severity: "note",
          cells: ["B1"],
          vi: "tthc.online.share: 2.882 / 4.166 = 69,18% · trên biểu 71,28%; khớp nếu mẫu số là 4.043 (tiếp nhận trong kỳ, không kể từ kỳ trước).",
        },
      ],
    },
    {
      name: "expected is rounded half-up to the decimals printed",
      given: given("12,00%", 2469, 20000),
      findings: [{ message: "differs", severity: "error", cells: ["B1"], expected: 12.35 }],
    },
    {
      name: "95,96 cut to 95,9",
      given: given("95,9%", 9596, 10000),
      findings: [
        {
          message: "truncated",
          severity: "note",
          cells: ["B1"],
          expected: 96,
          actual: 95.9,
          vi: "tthc.early.share: 9.596 / 10.000 làm tròn là 96,0%; trên biểu 95,9% (làm tròn xuống, cắt bớt số lẻ).",
        },
      ],
    },
    {
      name: "rounded up where half-up goes down",
      given: given("95,3%", 9521, 10000),
      findings: [{ message: "roundedUp", severity: "note", cells: ["B1"], expected: 95.2 }],
    },
    {
      name: "97,46 rounded to 97,5 and printed with two decimals",
      given: given("97,50%", 3835, 3935),
      findings: [
        { message: "roundedTwice", severity: "note", cells: ["B1"], expected: 97.46, actual: 97.5 },
      ],
    },
    {
      name: "3.775 of 3.936 is 95,91%, but of the 3.935 resolved it is 95,93%",
      given: sheet(
        {
          "tthc.online.share": "95,93%",
          "tthc.online": 3775,
          "tthc.received.total": 3936,
          "tthc.resolved.total": { value: 3935, label: "số đã giải quyết" },
        },
        [online]
      ),
      findings: [
        {
          message: "otherWhole",
          severity: "warning",
          cells: ["B1"],
          expected: 95.91,
          actual: 95.93,
          vi: "tthc.online.share: 3.775 / 3.936 = 95,91% · trên biểu 95,93%; khớp nếu mẫu số là 3.935 (số đã giải quyết).",
        },
      ],
    },
    {
      name: "a total nearby is tried even where the form does not name it",
      given: sheet(
        {
          "tthc.early.share": "84,17%",
          "tthc.early": 3312,
          "tthc.received.total": 4000,
          "tthc.resolved.total": 3935,
          "tthc.pending.total": 65,
        },
        [
          share(["tthc.early.share", "tthc.early", "tthc.received.total"]),
          balance("tthc.received.total", ["tthc.resolved.total", "tthc.pending.total"]),
          balance("tthc.resolved.total", ["tthc.early"]),
        ]
      ),
      findings: [{ message: "otherWhole", severity: "warning", cells: ["B1"], expected: 82.8 }],
    },
    {
      name: "a whole number of percent fits too many totals by chance",
      given: sheet(
        {
          "tthc.early.share": "84%",
          "tthc.early": 3312,
          "tthc.received.total": 4600,
          "tthc.resolved.total": 3935,
        },
        [
          share(["tthc.early.share", "tthc.early", "tthc.received.total"]),
          balance("tthc.resolved.total", ["tthc.early"]),
        ]
      ),
      findings: [{ message: "differs", severity: "error", cells: ["B1"], expected: 72 }],
    },
    {
      name: "dossiers due: 689 overdue of 19.944",
      given: sheet(
        {
          "tthc.overdue.share": "3,45%",
          "tthc.resolved.overdue": 689,
          "tthc.resolved.total": 19800,
          "tthc.pending.overdue": 144,
        },
        [share(["tthc.overdue.share", "tthc.resolved.overdue", "tthc.resolved.total"])]
      ),
      findings: [
        {
          message: "otherWhole",
          severity: "warning",
          cells: ["B1"],
          expected: 3.48,
          vi: "tthc.overdue.share: 689 / 19.800 = 3,48% · trên biểu 3,45%; khớp nếu mẫu số là 19.944 (số hồ sơ đến hạn).",
        },
      ],
    },
    {
      name: "the share of the line below",
      given: sheet(
        {
          "staff.college.share": "76,2%",
          "staff.college": 1,
          "staff.total": 21,
          "staff.university.share": "76,2%",
          "staff.university": { value: 16, label: "Đại học" },
        },
        [
          share(["staff.college.share", "staff.college", "staff.total"]),
          share(["staff.university.share", "staff.university", "staff.total"]),
        ]
      ),
      findings: [
        {
          message: "otherPart",
          severity: "error",
          cells: ["B1"],
          expected: 4.8,
          actual: 76.2,
          vi: "staff.college.share: 1 / 21 = 4,8% · trên biểu 76,2%, đúng bằng tỷ lệ của 16 (Đại học).",
        },
      ],
    },
    {
      name: "100% of nothing",
      given: given("100%", 0, 0),
      findings: [
        {
          message: "noWhole",
          severity: "warning",
          cells: ["B1"],
          expected: null,
          actual: 100,
          vi: "tthc.early.share: mẫu số bằng 0 nên không có tỷ lệ; nên để trống hoặc ghi “–”, trên biểu đang ghi 100%.",
        },
      ],
    },
    {
      name: "0% of nothing",
      given: given("0%", 0, 0),
      findings: [{ message: "noWhole", severity: "note", cells: ["B1"], actual: 0 }],
    },
  ],
});
