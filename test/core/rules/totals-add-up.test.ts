import { units } from "../../../src/core/figures/unit";
import { totalsAddUp } from "../../../src/core/rules/totals-add-up";
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
const given = (
  figures: SheetDraft["figures"],
  relations: SheetDraft["relations"] = [received],
  unit = units.dossier
) => buildFigures({ name: "TTHC", figures, relations, unit });

testRule(totalsAddUp, {
  holds: {
    "3.559 = 3.555 + 0 + 4": given({
      "tthc.received.total": 3559,
      "tthc.received.online": 3555,
      "tthc.received.direct": 0,
      "tthc.received.carried": 4,
    }),
    "a blank part that may be zero": given({
      "tthc.received.total": 3559,
      "tthc.received.online": 3555,
      "tthc.received.direct": null,
      "tthc.received.carried": 4,
    }),
    "a total that was not read": given({
      "tthc.received.total": null,
      "tthc.received.online": 3555,
      "tthc.received.direct": 0,
      "tthc.received.carried": 4,
    }),
    "a part that cannot be read": given({
      "tthc.received.total": 3559,
      "tthc.received.online": { gap: "error-value", printed: "#REF!" },
      "tthc.received.direct": 0,
      "tthc.received.carried": 4,
    }),
    "half a dossier among the parts, which counts-are-whole tells": given({
      "tthc.received.total": 3559,
      "tthc.received.online": 3000.5,
      "tthc.received.direct": 0,
      "tthc.received.carried": 4,
    }),
    "a part that only has to be read the other way": given({
      "tthc.received.total": 3559,
      "tthc.received.online": {
        value: 3.555,
        reading: { sureness: "ambiguous", alternatives: [3555] },
      },
      "tthc.received.direct": 0,
      "tthc.received.carried": 4,
    }),
    "millions within their rounding": given(
      {
        "budget.spending": { value: 4324, unit: units.millionDong },
        "budget.invest": { value: 827.1, unit: units.millionDong },
        "budget.regular": { value: 3496.5, unit: units.millionDong },
      },
      [balance("budget.spending", ["budget.invest", "budget.regular"])]
    ),
  },
  breaks: [
    {
      name: "5.578 received, 3.548 resolved and 9 pending",
      given: given(
        {
          "tthc.received.total": { value: 5578, label: "Tiếp nhận, tổng số" },
          "tthc.resolved.total": 3548,
          "tthc.pending.total": 9,
        },
        [outcome]
      ),
      findings: [
        {
          message: "plain",
          severity: "error",
          sheet: "TTHC",
          cells: ["B1"],
          contributors: ["TTHC!B2", "TTHC!B3"],
          expected: 3557,
          actual: 5578,
          difference: 2021,
          relation: "balance:outcome",
          figures: ["tthc.received.total", "tthc.resolved.total", "tthc.pending.total"],
          vi: "Tiếp nhận, tổng số: 3.548 + 9 = 3.557 · trên biểu 5.578 · lệch 2.021.",
          en: "Tiếp nhận, tổng số: 3,548 + 9 = 3,557 · on the sheet 5,578 · off by 2,021.",
        },
      ],
    },
    {
      name: "two relations of one total are two findings",
      given: given(
        {
          "tthc.received.total": 20,
          "tthc.received.online": 10,
          "tthc.received.direct": 5,
          "tthc.received.carried": 4,
          "tthc.resolved.total": 18,
          "tthc.pending.total": 3,
        },
        [received, outcome]
      ),
      findings: [
        { message: "plain", severity: "error", cells: ["B1"], expected: 19, difference: 1 },
        { message: "plain", severity: "error", cells: ["B1"], expected: 21, difference: -1 },
      ],
    },
    {
      name: "staff of 21, levels that make 18, and levels the sheet leaves out",
      given: given(
        { "staff.total": 21, "staff.university": 15, "staff.college": 2, "staff.elementary": 1 },
        [
          balance("staff.total", ["staff.university", "staff.college", "staff.elementary"], {
            leftOut: [{ vi: "Thạc sĩ", en: "Master" }],
          }),
        ],
        units.person
      ),
      findings: [
        {
          message: "leftOut",
          severity: "error",
          cells: ["B1"],
          expected: 18,
          actual: 21,
          difference: 3,
          vi: "staff.total: 15 + 2 + 1 = 18 · trên biểu 21 · lệch 3. Biểu này không có mục Thạc sĩ; phần chênh lệch có thể thuộc mục đó.",
        },
      ],
    },
    {
      name: "a part left out cannot explain a sum that is too large",
      given: given(
        { "staff.total": 17, "staff.university": 15, "staff.college": 3 },
        [
          balance("staff.total", ["staff.university", "staff.college"], {
            leftOut: [{ vi: "Thạc sĩ", en: "Master" }],
          }),
        ],
        units.person
      ),
      findings: [{ message: "plain", severity: "error", cells: ["B1"], difference: -1 }],
    },
    {
      name: "a selection of parts is a warning; a row that the sheet has no cell for counts as left out",
      given: given(
        {
          "staff.total": 21,
          "staff.university": 18,
          "staff.master": { gap: "blank", cell: null, label: "Thạc sĩ" },
        },
        [balance("staff.total", ["staff.university", "staff.master"])],
        units.person
      ),
      findings: [
        { message: "leftOut", severity: "warning", cells: ["B1"], contributors: ["TTHC!B2"] },
      ],
    },
    {
      name: "one blank part may hold the difference",
      given: given({
        "tthc.received.total": 3559,
        "tthc.received.online": 3000,
        "tthc.received.direct": { gap: "blank", label: "Trực tiếp" },
        "tthc.received.carried": 4,
      }),
      findings: [
        {
          message: "blank",
          severity: "error",
          cells: ["B1"],
          difference: 555,
          vi: "tthc.received.total: 3.000 + 4 = 3.004 · trên biểu 3.559 · lệch 555. Trực tiếp (TTHC, ô B3) đang để trống; nếu là 555 thì khớp.",
        },
      ],
    },
    {
      name: "several blank parts may hold the difference",
      given: given({
        "tthc.received.total": 3559,
        "tthc.received.online": 3000,
        "tthc.received.direct": null,
        "tthc.received.carried": { gap: "dash", printed: "-" },
      }),
      findings: [
        {
          message: "blanks",
          severity: "error",
          cells: ["B1"],
          difference: 559,
          vi: "tthc.received.total: phần đã ghi = 3.000 · trên biểu 3.559 · lệch 559. Đang để trống: TTHC, ô B3, B4; phần chênh lệch có thể nằm ở đó.",
        },
      ],
    },
    {
      name: "a blank part cannot hold less than nothing",
      given: given({
        "tthc.received.total": 2999,
        "tthc.received.online": 3000,
        "tthc.received.direct": null,
        "tthc.received.carried": 4,
      }),
      findings: [{ message: "plain", severity: "error", cells: ["B1"], difference: -5 }],
    },
    {
      name: "SUM passed over a number stored as text",
      given: given({
        "tthc.received.total": { value: 15, formula: "SUM(B2:B4)" },
        "tthc.received.online": 10,
        "tthc.received.direct": 5,
        "tthc.received.carried": { value: 4, reading: { printed: "04", storedAsText: true } },
      }),
      findings: [
        {
          message: "text",
          severity: "error",
          cells: ["B1"],
          expected: 19,
          actual: 15,
          vi: "tthc.received.total: 10 + 5 + 4 = 19 · trên biểu 15 · lệch 4. Công thức bỏ qua số đang lưu dạng văn bản: TTHC, ô B4.",
        },
      ],
    },
    {
      name: "a sum of eight is written out",
      given: given(
        Object.fromEntries(
          Array.from({ length: 9 }, (_, index) => [`tthc.f${String(index)}`, index === 0 ? 7 : 1])
        ),
        [
          balance(
            "tthc.f0",
            Array.from({ length: 8 }, (_, index) => `tthc.f${String(index + 1)}`)
          ),
        ]
      ),
      findings: [
        {
          message: "plain",
          severity: "error",
          cells: ["B1"],
          vi: "tthc.f0: 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 = 8 · trên biểu 7 · lệch 1.",
        },
      ],
    },
    {
      name: "a long sum is told in words, a warning stays a warning",
      given: given(
        Object.fromEntries(
          Array.from({ length: 10 }, (_, index) => [`tthc.f${String(index)}`, index === 0 ? 8 : 1])
        ),
        [
          balance(
            "tthc.f0",
            Array.from({ length: 9 }, (_, index) => `tthc.f${String(index + 1)}`),
            { severity: "warning" }
          ),
        ]
      ),
      findings: [
        {
          message: "plain",
          severity: "warning",
          cells: ["B1"],
          difference: -1,
          vi: "tthc.f0: các ô cộng lại = 9 · trên biểu 8 · lệch 1.",
        },
      ],
    },
  ],
});
