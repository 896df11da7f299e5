import { suspectKey } from "../../src/core/diagnosis/suspect-key";
import { makeParcel } from "../../src/core/link/make-parcel";
import type { Report } from "../../src/core/make-report";
import type { Finding } from "../../src/core/rules/finding";
import { tallyFindings } from "../../src/core/rules/tally-findings";
import { findingKey } from "../../src/core/rules/finding-key";
import { digestReport } from "../../src/taskpane/report/digest-report";
import { buildPhuongMau } from "../../samples/phuong-mau";
import { reportOf, snapshotOf, snapshotOfSample } from "../support/open-workbook";

let report: Report;

beforeAll(async () => {
  report = reportOf(await snapshotOfSample("phuong-mau-2025-co-loi.xlsx"));
});

const stamp = { madeAt: "2025-10-01T02:00:00.000Z", workbookId: null };

test("holds every figure that passages and suspects name, and only a part of the others", () => {
  const { book, narrative, diagnoses } = digestReport(report);
  const pieces = narrative.passages.flatMap(({ paragraphs }) => paragraphs.flat());
  const cited = pieces.flatMap((piece) => (piece.kind === "figure" ? [piece.figure] : []));
  const suspected = diagnoses.flatMap(({ suspects }) =>
    suspects.flatMap(({ cells }) => cells.map(({ figure }) => figure))
  );
  expect(cited.length).toBeGreaterThan(20);
  expect(suspected.length).toBeGreaterThan(3);
  for (const id of [...cited, ...suspected]) expect(book.get(id)).toBe(report.book.get(id));
  expect(book.size).toBeLessThan(report.book.size);
});

test("holds what a worked-out share was worked out from, so that its source can be told", () => {
  const { book, narrative } = digestReport(report);
  const sources = narrative.derived.flatMap(({ derived }) => derived?.from ?? []);
  expect(sources.length).toBeGreaterThan(0);
  for (const id of sources) expect(book.get(id)).toBe(report.book.get(id));
});

test("keeps all findings and repairs of an ordinary workbook, the gravest first", () => {
  const digest = digestReport(report);
  expect(new Set(digest.findings)).toEqual(new Set(report.findings));
  const order = ["error", "warning", "note"];
  const ranks = digest.findings.map(({ severity }) => order.indexOf(severity));
  expect(ranks).toEqual([...ranks].sort());
  expect(digest.tally.error).toBe(ranks.filter((rank) => rank === 0).length);
  expect(digest.repairs.size).toBeGreaterThan(0);
  expect(digest.repairs).toEqual(report.repairs);
  const keys = [
    ...report.findings.map(findingKey),
    ...report.diagnoses.flatMap(({ suspects }) => suspects.map(suspectKey)),
  ];
  for (const key of digest.repairs.keys()) expect(keys).toContain(key);
});

test("tells of each sheet its form, edition and counts, without its figures", () => {
  const sheet = digestReport(report).sheets.find((one) => one.sheet === "TTHC");
  expect(sheet).toMatchObject({ form: "tthc-ii06a", likeness: 1, counts: { gaps: 0 } });
  expect(sheet).not.toHaveProperty("figures");
  expect(sheet).not.toHaveProperty("relations");
  expect(sheet?.kind === "recognised" && sheet.edition.vi).toMatch(/Thông tư/);
  expect(sheet?.kind === "recognised" && sheet.headline?.kind).toBe("parts");
});

test("tells what the sheets say of the unit, whatever the person said", async () => {
  const snapshot = await snapshotOf(buildPhuongMau({}));
  const said = { ...reportOf(snapshot), profile: null };
  expect(digestReport(said)).toMatchObject({ profile: null, readProfile: { name: "Mẫu" } });
});

test("tells what a form decides about rules by the form's name, and not what the workbook decides", () => {
  const setting = {
    severity: "off",
    reason: "Theo mẫu của tỉnh",
    by: null,
    at: "2025-10-01",
  } as const;
  const decided = { rule: "totals-add-up", setting, findings: 3 };
  const overrules = [
    { ...decided, form: "tthc-ii06a" },
    { ...decided, form: null },
  ];
  const { formDecisions } = digestReport({ ...report, overrules });
  expect(formDecisions).toEqual([{ ...decided, formName: formDecisions[0]?.formName }]);
  expect(formDecisions[0]?.formName.vi).toContain("II.06a");
});

test("makes the same parcel as the whole report", () => {
  expect(makeParcel(digestReport(report), stamp)).toEqual(makeParcel(report, stamp));
});

describe("of more findings than anyone reads", () => {
  const copies = (finding: Finding, severity: Finding["severity"], n: number): Finding[] =>
    Array.from({ length: n }, (_, index) => ({
      ...finding,
      severity,
      cells: [`A${String(index + 1)}`],
      figures: [`${severity}.${String(index)}`],
    }));
  const crowded = (): Report => {
    const [first] = report.findings;
    if (first === undefined) throw new Error("The sample has findings.");
    const findings = [
      ...copies(first, "note", 500),
      ...copies(first, "error", 20),
      ...copies(first, "warning", 500),
    ];
    return { ...report, findings, tally: tallyFindings(findings) };
  };

  test("the gravest are kept in their order, and all are counted", () => {
    const { findings, tally } = digestReport(crowded());
    expect(tally).toEqual({ error: 20, warning: 500, note: 500 });
    expect(findings).toHaveLength(300);
    expect(findings.slice(0, 20).every(({ severity }) => severity === "error")).toBe(true);
    expect(findings[20]).toMatchObject({ severity: "warning", cells: ["A1"] });
    expect(findings[299]).toMatchObject({ severity: "warning", cells: ["A280"] });
  });

  test("the parcel counts them all", () => {
    expect(makeParcel(digestReport(crowded()), stamp).checks.note).toBe(500);
  });
});

test("of a sum of very many cells the first are named, and those that are suspected", () => {
  const [diagnosis] = report.diagnoses;
  const suspect = diagnosis?.suspects[0]?.cells[0];
  const [first] = report.findings;
  if (suspect === undefined || first === undefined) throw new Error("The sample has suspects.");
  const rows = Array.from({ length: 5000 }, (_, row) => `X${String(row + 1)}`);
  const contributors = [...rows.map((cell) => ({ sheet: "TTHC", cell })), suspect];
  const figures = rows.map((cell) => `tthc.${cell}`);
  const sentence = { texts: { vi: "", en: "" }, data: {} };
  const wide = { ...first, contributors, figures, sentence };
  const [kept] = digestReport({ ...report, findings: [wide] }).findings;
  expect(kept?.contributors.length).toBe(101);
  expect(kept?.contributors.at(-1)).toBe(suspect);
  expect(kept?.figures[0]).toBe("tthc.X1");
  expect(kept?.figures.length).toBe(100);
});
