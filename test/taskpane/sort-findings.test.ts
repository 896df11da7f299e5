import type { Diagnosis } from "../../src/core/diagnosis/suspect";
import type { Severity } from "../../src/core/figures/relation";
import type { Finding } from "../../src/core/rules/finding";
import { findingFacts, findingKey } from "../../src/core/rules/finding-key";
import { makeFinding } from "../../src/core/rules/make-finding";
import type { ReportDigest } from "../../src/taskpane/report/report-digest";
import {
  addSkip,
  dropSkip,
  filterFindings,
  sortFindings,
  type Skips,
} from "../../src/taskpane/check/sort-findings";

function found(cell: string, actual: number, severity: Severity = "error"): Finding {
  return makeFinding("totals-add-up", {
    severity,
    sheet: "TTHC",
    cells: [cell],
    message: { vi: "{{actual}}", en: "{{actual}}" },
    data: { actual: { number: actual } },
    expected: 9,
    actual,
    relation: `T ${cell}`,
    figures: [cell],
  });
}

const total = found("C23", 4076);
const row = found("C15", 1780);
const note = found("J23", 29, "note");
const noSkips: Skips = new Map();

const cause = (...broken: readonly string[]): Diagnosis => ({
  broken,
  suspects: [],
  isDetermined: false,
  isComplete: false,
});

const digestOf = (
  findings: readonly Finding[],
  diagnoses: readonly Diagnosis[] = [],
  tally = { error: 2, warning: 0, note: 1 }
): ReportDigest => ({
  workbook: "a.xlsx",
  sheets: [],
  book: new Map(),
  relations: { total: 3, undetermined: 0 },
  findings,
  tally,
  overruled: {},
  formDecisions: [],
  comparisons: [],
  diagnoses,
  repairs: new Map(),
  profile: null,
  readProfile: null,
  narrative: { passages: [], derived: [] },
});

const explain = (finding: Finding) => ({
  finding: findingKey(finding),
  facts: findingFacts(finding),
  reason: "Đã đối chiếu sổ gốc",
  at: "2025-10-02T03:00:00Z",
});

test("an explained finding is no longer counted or shown, and neither is its cause", () => {
  const digest = digestOf([total, row, note], [cause("T C15"), cause("T C23")]);
  const sorted = sortFindings(digest, [explain(row)], noSkips);
  expect(sorted.open).toEqual([total, note]);
  expect(sorted.explained.map(({ finding }) => finding)).toEqual([row]);
  expect(sorted.tally).toEqual({ error: 1, warning: 0, note: 1 });
  expect(sorted.diagnoses).toEqual([cause("T C23")]);
});

test("a cause that has an open finding left, or that no finding names, stays", () => {
  const digest = digestOf([total, row], [cause("T C15", "T C23"), cause("T C99")]);
  expect(sortFindings(digest, [explain(row)], noSkips).diagnoses).toHaveLength(2);
});

test("a finding whose figures changed is open again, with what was said then", () => {
  const sorted = sortFindings(digestOf([found("C15", 1790)]), [explain(row)], noSkips);
  expect(sorted.open).toHaveLength(1);
  expect(sorted.lapsed.get(findingKey(row))?.reason).toBe("Đã đối chiếu sổ gốc");
});

test("a skipped finding is out of sight but still counted, until its figures change", () => {
  const skips = addSkip(noSkips, row);
  const now = sortFindings(digestOf([total, row, note]), [], skips);
  expect(now.open).toEqual([total, note]);
  expect(now.skipped).toEqual([row]);
  expect(now.tally.error).toBe(2);
  const later = sortFindings(digestOf([total, found("C15", 1790), note]), [], skips);
  expect(later.open).toHaveLength(3);
  expect(later.skipped).toEqual([]);
});

test("a skipped finding can be shown again", () => {
  const skips = dropSkip(addSkip(addSkip(noSkips, row), total), row);
  expect(sortFindings(digestOf([total, row]), [], skips).open).toEqual([row]);
});

test("findings that the digest counts and does not hold are told by number", () => {
  const digest = digestOf([total, row], [], { error: 2345, warning: 0, note: 2 });
  expect(sortFindings(digest, [], noSkips).unseen).toBe(2345);
});

test("a filter shows the severities asked for, and everything where none is", () => {
  expect(filterFindings([total, note], ["note"])).toEqual([note]);
  expect(filterFindings([total, note], [])).toEqual([total, note]);
});
