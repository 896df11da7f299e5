import type { RecognisedSheet } from "../../../src/core/figures/read-sheet";
import type { Form } from "../../../src/core/forms/form";
import { forms } from "../../../src/core/forms/index";
import { makeReport, type Report } from "../../../src/core/make-report";
import { defaultStyle } from "../../../src/core/narrative/style";
import { applyRuleSettings } from "../../../src/core/rules/apply-rule-settings";
import { findingKey } from "../../../src/core/rules/finding-key";
import type { RuleSetting, RuleSettings } from "../../../src/core/figures/rule-settings";
import type { WorkbookSnapshot } from "../../../src/core/sheet/snapshot";
import { tableOfFinding } from "../../../src/core/rules/table-of-finding";
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

test("a note that stands beside graver findings of its rule is not raised: the rule is not sure", () => {
  const [sure] = plain.findings.filter(({ rule }) => rule === "totals-add-up");
  if (sure === undefined) throw new Error("The sample has no total to judge.");
  const graded = (severity: RuleSetting["severity"]) =>
    applyRuleSettings([{ ...sure, severity: "note" }, { ...sure, severity: "warning" }, sure], {
      settings: { "totals-add-up": set(severity) },
      ofForms: new Map(),
      sheets: [],
      onlyNotes: new Set(["overdue-is-explained"]),
    }).findings.map((finding) => finding.severity);
  expect(graded("warning")).toEqual(["note", "warning", "warning"]);
  expect(graded("error")).toEqual(["note", "error", "error"]);
  expect(graded("note")).toEqual(["note", "note", "note"]);
  expect(graded("off")).toEqual([]);
});

describe("settings of a form", () => {
  const decided = set("off");
  const byForm = (id: string, settings: RuleSettings): readonly Form[] =>
    forms.map((form) => (form.id === id ? { ...form, ruleSettings: settings } : form));
  const judge = (id: string, settings: RuleSettings, ruleSettings: RuleSettings = {}): Report =>
    makeReport(faulty, {
      style: defaultStyle,
      profile: null,
      ruleSettings,
      forms: byForm(id, settings),
    });
  const cellsOf = (told: Report, rule: string) =>
    told.findings.flatMap((one) =>
      one.rule === rule ? [`${one.sheet}!${String(one.cells)}`] : []
    );

  test("hold for its sheets alone, and are told with the form that says so", () => {
    const told = judge("staff-list", { "totals-add-up": decided });
    const before = cellsOf(plain, "totals-add-up");
    const after = cellsOf(told, "totals-add-up");
    expect(after).toEqual(before.filter((cell) => !cell.startsWith("Nhân sự!")));
    expect(after.length).toBeLessThan(before.length);
    const findings = before.length - after.length;
    expect(told.overruled).toEqual({ "totals-add-up": findings });
    expect(told.overrules).toEqual([
      { rule: "totals-add-up", form: "staff-list", setting: decided, findings },
    ]);
    expect(suspectsOf(told)).not.toContainEqual(["Nhân sự!D12"]);
  });

  test("give way to what the workbook decides, rule by rule", () => {
    const note = set("note");
    const told = judge(
      "staff-list",
      { "totals-add-up": decided, "shares-reproduce": decided },
      { "totals-add-up": note }
    );
    expect(cellsOf(told, "totals-add-up")).toEqual(cellsOf(plain, "totals-add-up"));
    expect(told.overrules.map(({ form, setting }) => [form, setting.severity])).toContainEqual([
      null,
      "note",
    ]);
  });

  test("of a form without sheets change nothing", () => {
    expect(judge("papi", { "totals-add-up": decided })).toEqual(plain);
  });
});

test("a finding on a sheet with two tables belongs to the form of its figures, if they tell", () => {
  const table = (form: string, prefix: string): RecognisedSheet => {
    const [sheet] = plain.sheets.filter((one) => one.kind === "recognised");
    if (sheet === undefined) throw new Error("The sample has no sheet.");
    return { ...sheet, sheet: "Hai biểu", form, prefix };
  };
  const tables = [table("tthc-ii06a", "tthc"), table("online-list", "online")];
  const [any] = plain.findings;
  if (any === undefined) throw new Error("The sample has no finding.");
  const formOf = (figures: readonly string[]): string | undefined =>
    tableOfFinding({ ...any, sheet: "Hai biểu", figures }, tables)?.form;
  expect(formOf(["online.total"])).toBe("online-list");
  expect(formOf(["tthc.received.total", "tthc.resolved.total"])).toBe("tthc-ii06a");
  expect(formOf([])).toBeUndefined();
  expect(tableOfFinding({ ...any, sheet: "Khác" }, tables)).toBeNull();
});
