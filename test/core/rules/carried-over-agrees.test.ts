import type { Precedent } from "../../../src/core/figures/precedent";
import { carriedOverAgrees } from "../../../src/core/rules/carried-over-agrees";
import { buildFigures } from "../../support/build-figures";
import { buildPrecedent } from "../../support/build-precedent";
import { testRule } from "../../support/rule-tester";

const carried = { "received.carried": "pending.total" };
const flows = ["received.online", "resolved.total"];
const given = (value: number | null, ...precedents: readonly Precedent[]) => ({
  ...buildFigures({
    name: "TTHC III",
    figures: {
      "tthc.received.carried": value,
      "tthc.received.online": 90,
      "tthc.resolved.total": 80,
    },
  }),
  precedents,
});
const before = { "received.carried": 4, "pending.total": 9, "received.online": 95 };

testRule(carriedOverAgrees, {
  holds: {
    "what was left is carried over": given(9, buildPrecedent(before, { carried })),
    "the cell is blank": given(null, buildPrecedent(before, { carried })),
    "nothing to compare with": given(12),
    "the form says nothing of it": given(13, buildPrecedent(before)),
    "the sheet counts from the beginning of the year, whatever its title": given(
      4,
      buildPrecedent({ ...before, "received.online": 50, "resolved.total": 41 }, { carried, flows })
    ),
    "it does, and one of its counts stayed as it was": given(
      4,
      buildPrecedent({ ...before, "received.online": 90, "resolved.total": 41 }, { carried, flows })
    ),
  },
  breaks: [
    {
      name: "another file",
      given: given(15, buildPrecedent(before, { carried })),
      findings: [
        {
          message: "differs",
          severity: "error",
          sheet: "TTHC III",
          cells: ["B1"],
          contributors: [],
          expected: 9,
          actual: 15,
          difference: 6,
          figures: ["tthc.received.carried"],
          vi: "tthc.received.carried: 15 · đang giải quyết cuối kỳ trước: 9 (tệp quy-2.xlsx, trang tính TTHC, ô F2) · lệch 6.",
          en: "tthc.received.carried: 15 · pending at the end of the period before: 9 (file quy-2.xlsx, sheet TTHC, cell F2) · off by 6.",
        },
      ],
    },
    {
      name: "another sheet, to which one can go",
      given: given(15, buildPrecedent(before, { carried, workbook: null, severity: "warning" })),
      findings: [
        {
          message: "differs",
          severity: "warning",
          cells: ["B1"],
          contributors: ["TTHC!F2"],
          vi: "tthc.received.carried: 15 · đang giải quyết cuối kỳ trước: 9 (TTHC, ô F2) · lệch 6.",
        },
      ],
    },
    {
      name: "as it was, while other counts fell: it was not brought up to date",
      given: given(4, buildPrecedent(before, { carried, flows })),
      findings: [{ message: "differs", severity: "error", cells: ["B1"], expected: 9 }],
    },
    {
      name: "as it was, while one count rose and another fell",
      given: given(4, buildPrecedent({ ...before, "resolved.total": 41 }, { carried, flows })),
      findings: [{ message: "differs", severity: "error", cells: ["B1"], expected: 9 }],
    },
    {
      name: "as it was, while nothing else changed: a copy of the sheet before",
      given: given(
        4,
        buildPrecedent(
          { ...before, "received.online": 90, "resolved.total": 80 },
          { carried, flows }
        )
      ),
      findings: [{ message: "differs", severity: "error", cells: ["B1"], expected: 9 }],
    },
    {
      name: "another number, while all counts rose",
      given: given(
        5,
        buildPrecedent(
          { ...before, "received.online": 50, "resolved.total": 41 },
          { carried, flows }
        )
      ),
      findings: [{ message: "differs", severity: "error", cells: ["B1"], actual: 5 }],
    },
    {
      name: "two sheets disagree with it: the nearer is told",
      given: given(
        15,
        buildPrecedent(before, { carried }),
        buildPrecedent({ ...before, "pending.total": 8 }, { carried, distance: "unknown" })
      ),
      findings: [{ message: "differs", severity: "error", cells: ["B1"], expected: 9 }],
    },
    {
      name: "cumulative reports carry over the same",
      given: given(
        15,
        buildPrecedent(before, {
          carried: { "received.carried": "received.carried" },
          distance: "same-start",
          severity: "warning",
        })
      ),
      findings: [
        {
          message: "sameYear",
          severity: "warning",
          cells: ["B1"],
          expected: 4,
          vi: "tthc.received.carried: 15 · báo cáo lũy kế trước tính từ cùng ngày đầu kỳ ghi 4 (tệp quy-2.xlsx, trang tính TTHC, ô F1) · lệch 11.",
        },
      ],
    },
  ],
});
