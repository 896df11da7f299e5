import { readFileSync } from "node:fs";
import { read } from "@e965/xlsx";
import { Workbook } from "exceljs";
import { readXlsx } from "hucre";
import { diagnose } from "../../src/core/diagnosis/diagnose";
import { relateSheets } from "../../src/core/forms/relations/cross-sheet";
import { forms } from "../../src/core/forms/index";
import { readSheets } from "../../src/core/forms/reading/read-sheets";
import { makeReport } from "../../src/core/make-report";
import type { Report } from "../../src/core/make-report";
import { defaultStyle } from "../../src/core/narrative/style";
import { writeNarrative } from "../../src/core/narrative/write-narrative";
import { runRules } from "../../src/core/rules/run-rules";
import type { WorkbookSnapshot } from "../../src/core/sheet/snapshot";
import { readWorkbook } from "../../src/hosts/xlsx-file/read-workbook";
import { buildBigWorkbook, plantedFaults } from "./big-workbook";
import type { TimingTable } from "./timing-table";

/** Parsing alone by others against all that we do with the same workbook, and our phases one by one. */
export async function readWorkbooks(table: TimingTable): Promise<void> {
  const sample = new Uint8Array(readFileSync("samples/phuong-mau-2025.xlsx"));
  table.part("1a. samples/phuong-mau-2025.xlsx, four sheets", 25);
  await compare(table, sample);
  table.part("1b. A II.06a sheet of 20,000 rows with three planted faults", 3);
  const report = await compare(table, buildBigWorkbook());
  if (faults.some((cell) => !isSuspected(report, cell)))
    throw new Error("A planted fault was not found");
}

/** True when one of the likeliest explanations of some disagreement has the cell. */
const isSuspected = ({ diagnoses }: Report, cell: string): boolean =>
  diagnoses.some(({ suspects }) =>
    suspects.some(({ rank, cells }) => rank === 1 && cells.some((one) => one.cell === cell))
  );

const faults = Object.keys(plantedFaults(10_000)).map((address) => address.slice("TTHC!".length));

async function compare(table: TimingTable, bytes: Uint8Array): Promise<Report> {
  await table.time("@e965/xlsx, parse alone", () => read(bytes, { type: "array", dense: true }));
  await table.time("hucre, parse alone", () => readXlsx(bytes));
  await table.time("exceljs, parse alone", () => new Workbook().xlsx.load(bytes));
  const report = await table.time("Khớp Số: read, recognise, check, diagnose, write", async () =>
    makeReport(await readSnapshot(bytes), options)
  );
  await timePhases(table, report, bytes);
  const { book, relations, findings } = report;
  table.note(`(${book.size} figures, ${relations.length} relations, ${findings.length} findings)`);
  return report;
}

const options = { style: defaultStyle, profile: null };

async function readSnapshot(bytes: Uint8Array): Promise<WorkbookSnapshot> {
  const snapshot = await readWorkbook(bytes, "bench.xlsx");
  if (!snapshot.ok) throw new Error(snapshot.trouble.message.en);
  return snapshot.value;
}

/** What make-report.ts does in one go; each phase takes what the ones before it gave from the report. */
async function timePhases(table: TimingTable, report: Report, bytes: Uint8Array): Promise<void> {
  const { sheets, book, relations, precedents, findings, profile } = report;
  const snapshot = await table.time("  of which read", () => readSnapshot(bytes));
  await table.time("  of which forms", () =>
    relateSheets(readSheets(snapshot, forms).filter((sheet) => sheet.kind === "recognised"))
  );
  await table.time("  of which rules", () =>
    runRules({ snapshot, sheets, book, relations, precedents })
  );
  const noted = new Set(findings.map(({ severity, relation }) => severity === "note" && relation));
  const toDiagnose = relations.filter(({ id }) => !noted.has(id));
  await table.time("  of which diagnosis", () => diagnose(toDiagnose, book));
  await table.time("  of which narrative", () => writeNarrative(book, { ...options, profile }));
}
