import { makeReport, type Report } from "../../../src/core/make-report";
import { defaultStyle } from "../../../src/core/narrative/style";
import { findingKey } from "../../../src/core/rules/finding-key";
import type { RuleSetting, RuleSettings } from "../../../src/core/rules/rule-settings";
import type { WorkbookSnapshot } from "../../../src/core/sheet/snapshot";
import { snapshotOfSample } from "../../support/open-workbook";

const set = (severity: RuleSetting["severity"]): RuleSetting => ({
  severity,
  reason: "Sở đã thống nhất",
  by: null,
  at: "2025-10-01",
});

let faulty: WorkbookSnapshot;
let plain: Report;
const report = (ruleSettings: RuleSettings): Report =>
  makeReport(faulty, { style: defaultStyle, profile: null, ruleSettings });
const rulesOf = ({ findings }: Report) => [...new Set(findings.map(({ rule }) => rule))].sort();
const suspectsOf = ({ diagnoses }: Report) =>
  diagnoses.map(({ suspects }) => suspects[0]?.cells.map(({ sheet, cell }) => `${sheet}!${cell}`));

beforeAll(async () => {
  faulty = await snapshotOfSample("phuong-mau-2025-co-loi.xlsx");
  plain = report({});
});

test("without settings every rule speaks as it is", () => {
  expect(plain.overruled).toEqual({});
  expect(plain.tally).toEqual({ error: 12, warning: 0, note: 1 });
  expect(makeReport(faulty, { style: defaultStyle, profile: null })).toEqual(plain);
});

test("a rule that is off says nothing, blames no cell and offers no repair; the others stay as they were", () => {
  const off = report({ "totals-add-up": set("off") });
  expect(rulesOf(off)).toEqual(rulesOf(plain).filter((rule) => rule !== "totals-add-up"));
  expect(off.tally).toEqual({ error: 2, warning: 0, note: 1 });
  expect(off.overruled).toEqual({ "totals-add-up": 10 });
  expect(suspectsOf(off)).toEqual([["Ngân sách!E18"]]);
  const kept = plain.findings.filter(({ rule }) => rule !== "totals-add-up");
  expect(off.findings).toEqual(kept);
  const offered = new Set(off.repairs.keys());
  for (const finding of plain.findings.filter(({ rule }) => rule === "totals-add-up"))
    expect(offered).not.toContain(findingKey(finding));
  for (const finding of kept)
    expect(off.repairs.get(findingKey(finding))).toEqual(plain.repairs.get(findingKey(finding)));
});

test("figures, relations and passages do not depend on what is told of them", () => {
  const off = report(Object.fromEntries(rulesOf(plain).map((rule) => [rule, set("off")])));
  expect(off.findings).toEqual([]);
  expect(off.diagnoses).toEqual([]);
  expect(off.relations).toEqual(plain.relations);
  expect(off.book).toEqual(plain.book);
  expect(off.narrative).toEqual(plain.narrative);
});

test("a rule that is lowered to a note says the same, more quietly, and blames no cell", () => {
  const lowered = report({ "shares-reproduce": set("note") });
  expect(lowered.tally).toEqual({ error: 11, warning: 0, note: 2 });
  expect(lowered.overruled).toEqual({ "shares-reproduce": 1 });
  expect(suspectsOf(lowered)).toEqual(
    suspectsOf(plain).filter((one) => one?.[0] !== "Ngân sách!E18")
  );
  expect(lowered.findings.map(findingKey)).toEqual(plain.findings.map(findingKey));
});

test("a rule can be raised, and one of which nothing is told changes nothing", () => {
  const raised = report({ "overdue-is-explained": set("error"), "no-legacy-font": set("off") });
  expect(raised.tally).toEqual({ error: 13, warning: 0, note: 0 });
  expect(raised.overruled).toEqual({ "overdue-is-explained": 1 });
  expect(report({ "no-such-rule": set("off"), toString: set("off") })).toEqual(plain);
});
