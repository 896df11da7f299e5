import type { Language } from "../core/figures/bilingual";
import type { Diagnosis } from "../core/diagnosis/suspect";
import { whatToLookUp } from "../core/diagnosis/what-to-look-up";
import type { Figure, Gap } from "../core/figures/figure";
import type { ReadSheet } from "../core/figures/read-sheet";
import type { Report } from "../core/make-report";
import { saySentence } from "../core/narrative/say-sentence";
import type { Finding } from "../core/rules/finding";
import { addressText } from "../core/sheet/address";
import type { Trouble } from "../hosts/trouble";

/** What `check --json` says of one file. */
export interface FileJson {
  readonly file: string;
  readonly error: { readonly code: string; readonly message: string } | null;
  readonly sheets: readonly object[];
  readonly figures: readonly object[];
  readonly gaps: readonly object[];
  readonly findings: readonly object[];
  readonly diagnoses: readonly object[];
  /** Sheets of earlier periods or of other units that its sheets were compared with. */
  readonly comparisons: readonly object[];
  /** How many findings of each rule were left out or graded otherwise, as `--rules` or a form says. */
  readonly overruled: Report["overruled"];
  /** The decisions that did so; `form` is null where it is one of `--rules`. */
  readonly overrules: readonly object[];
}

/** A file that could not be used. */
export function troubleJson(file: string, trouble: Trouble, language: Language): FileJson {
  const error = { code: trouble.code, message: trouble.message[language] };
  return {
    file,
    error,
    sheets: [],
    figures: [],
    gaps: [],
    findings: [],
    diagnoses: [],
    comparisons: [],
    overruled: {},
    overrules: [],
  };
}

/** A report as plain JSON, in reading order. */
export function reportJson(file: string, report: Report, language: Language): FileJson {
  const entries = [...report.book.values()];
  return {
    file,
    error: null,
    sheets: report.sheets.map((sheet) => sheetJson(sheet, language)),
    figures: entries
      .filter((entry) => entry.kind === "figure" && isOnSheet(entry))
      .map((entry) => figureJson(entry as Figure, language)),
    gaps: entries.filter((entry) => entry.kind === "gap").map((gap) => gapJson(gap, language)),
    findings: report.findings.map((finding) => findingJson(finding, language)),
    diagnoses: report.diagnoses.map((diagnosis) => diagnosisJson(diagnosis, language)),
    comparisons: comparisonsJson(report),
    overruled: report.overruled,
    overrules: report.overrules.map(({ setting, ...overrule }) => ({ ...overrule, ...setting })),
  };
}

/** By the names of files, sheets and forms; `file` is null for a sheet of the same workbook. */
function comparisonsJson({ sheets, precedents }: Report): readonly object[] {
  return precedents.flatMap(({ prefix, previous, distance, unit }) =>
    sheets
      .filter((sheet) => sheet.kind === "recognised" && sheet.prefix === prefix)
      .map(({ sheet }) => ({
        sheet,
        previous: { file: previous.workbook, sheet: previous.sheet, period: previous.period },
        distance,
        unit,
      }))
  );
}

/** Read in a cell, or counted on the sheet: not worked out for a sentence. */
function isOnSheet({ derived }: Figure): boolean {
  return derived === undefined || derived.how === "count";
}

function sheetJson(sheet: ReadSheet, language: Language): object {
  if (sheet.kind === "recognised")
    return { name: sheet.sheet, form: sheet.form, nearest: null, likeness: sheet.likeness };
  const missing = sheet.nearest?.missing.map((heading) => heading[language]) ?? [];
  return { name: sheet.sheet, form: null, nearest: sheet.nearest?.form ?? null, missing };
}

function figureJson(figure: Figure, language: Language): object {
  return {
    id: figure.id,
    label: figure.label[language],
    value: figure.value,
    unit: figure.unit.name[language],
    sheet: figure.origin.sheet,
    cell: figure.origin.cell,
    printed: figure.reading.printed,
    read: { way: figure.reading.way, sureness: figure.reading.sureness },
  };
}

function gapJson(gap: Gap, language: Language): object {
  const { sheet, cell } = gap.origin;
  return {
    id: gap.id,
    label: gap.label[language],
    sheet,
    cell,
    reason: gap.reason,
    printed: gap.printed,
  };
}

function findingJson(finding: Finding, language: Language): object {
  return {
    rule: finding.rule,
    severity: finding.severity,
    sheet: finding.sheet,
    cells: finding.cells,
    contributors: finding.contributors.map(addressText),
    expected: finding.expected,
    actual: finding.actual,
    difference: finding.difference,
    figures: finding.figures,
    message: saySentence(finding.sentence, language),
  };
}

function diagnosisJson(diagnosis: Diagnosis, language: Language): object {
  return {
    determined: diagnosis.isDetermined,
    complete: diagnosis.isComplete,
    lookUp: whatToLookUp(diagnosis).map((sentence) => saySentence(sentence, language)),
    suspects: diagnosis.suspects.map(({ rank, cells }) => ({
      rank,
      cells: cells.map(({ sheet, cell, from, to, interval, reason, why }) => {
        return { sheet, cell, from, to, interval, reason, why: saySentence(why, language) };
      }),
    })),
  };
}
