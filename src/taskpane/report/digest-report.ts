import type { Diagnosis } from "../../core/diagnosis/suspect";
import { suspectKey } from "../../core/diagnosis/suspect-key";
import { evaluateRelation } from "../../core/figures/evaluate-relation";
import type { FigureBook, FigureId } from "../../core/figures/figure";
import { figureIn } from "../../core/figures/figure";
import type { Precedent } from "../../core/figures/precedent";
import type { RecognisedSheet, UnrecognisedSheet } from "../../core/figures/read-sheet";
import type { Severity } from "../../core/figures/relation";
import type { Report } from "../../core/make-report";
import { headlineOf } from "../../core/narrative/headline";
import { profileFromSheets } from "../../core/narrative/profile-from-sheets";
import type { Finding } from "../../core/rules/finding";
import { findingKey } from "../../core/rules/finding-key";
import { addressText } from "../../core/sheet/address";
import type { Comparison, ReportDigest, SheetDigest } from "./report-digest";

/** Nobody reads further down a list; the tally tells how many there are. */
const MOST_FINDINGS = 300;
/** Cells and figures of one finding: a column of 10,000 rows is not looked at cell by cell. */
const MOST_PARTS = 100;

const severities: readonly Severity[] = ["error", "warning", "note"];

/**
 * What the panes show of a report, and nothing else of it. Of very many findings the gravest are kept,
 * of very many contributors the first and the suspected ones.
 */
export function digestReport(report: Report): ReportDigest {
  const recognised = report.sheets.filter((sheet) => sheet.kind === "recognised");
  const kept = gravest(report.findings);
  const diagnoses = diagnosesOf(kept, report);
  const suspected = suspectsIn(diagnoses);
  const named = figuresNamed(report, suspected.figures);
  const findings = kept.map((finding) => trim(finding, { cells: suspected.cells, figures: named }));
  return {
    workbook: report.workbook,
    sheets: report.sheets.map(digestSheet),
    book: pick(report.book, new Set([...named, ...findings.flatMap(({ figures }) => figures)])),
    relations: { total: report.relations.length, undetermined: countUndetermined(report) },
    findings,
    tally: report.tally,
    overruled: report.overruled,
    formDecisions: formDecisionsOf(recognised, report.overrules),
    comparisons: comparisonsOf(recognised, report.precedents),
    diagnoses,
    repairs: repairsFor(kept, diagnoses, report),
    profile: report.profile,
    readProfile: profileFromSheets(recognised),
    narrative: report.narrative,
  };
}

function formDecisionsOf(
  sheets: readonly RecognisedSheet[],
  overrules: Report["overrules"]
): ReportDigest["formDecisions"] {
  return overrules.flatMap(({ rule, form, setting, findings }) => {
    const sheet = form === null ? undefined : sheets.find((one) => one.form === form);
    return sheet === undefined ? [] : [{ rule, formName: sheet.name, setting, findings }];
  });
}

function comparisonsOf(
  sheets: readonly RecognisedSheet[],
  precedents: readonly Precedent[]
): readonly Comparison[] {
  return precedents.flatMap(({ prefix, previous, distance, unit }) => {
    const { workbook, form, topic, unitName } = previous;
    const shown = {
      workbook,
      form,
      topic,
      unitName,
      sheet: previous.sheet,
      period: previous.period,
    };
    const later = sheets.filter((sheet) => sheet.prefix === prefix);
    return later.map(({ sheet, period }) => ({ sheet, period, previous: shown, distance, unit }));
  });
}

function gravest(findings: readonly Finding[]): readonly Finding[] {
  return severities
    .flatMap((severity) => findings.filter((finding) => finding.severity === severity))
    .slice(0, MOST_FINDINGS);
}

/** All of them, or those of findings that were kept. */
function diagnosesOf(kept: readonly Finding[], report: Report): readonly Diagnosis[] {
  if (kept.length === report.findings.length) return report.diagnoses;
  const relations = new Set(kept.map(({ relation }) => relation));
  return report.diagnoses.filter(({ broken }) => broken.some((id) => relations.has(id)));
}

interface Suspected {
  readonly figures: readonly FigureId[];
  /** As `addressText` writes them. */
  readonly cells: ReadonlySet<string>;
}

function suspectsIn(diagnoses: readonly Diagnosis[]): Suspected {
  const cells = diagnoses.flatMap(({ suspects }) => suspects.flatMap((suspect) => suspect.cells));
  return { figures: cells.map(({ figure }) => figure), cells: new Set(cells.map(addressText)) };
}

/** Figures of suspects and passages, and those from which shares in passages were worked out. */
function figuresNamed(
  { narrative, book }: Report,
  suspects: readonly FigureId[]
): ReadonlySet<FigureId> {
  const pieces = narrative.passages.flatMap(({ paragraphs }) => paragraphs.flat());
  const cited = pieces.flatMap((piece) => (piece.kind === "figure" ? [piece.figure] : []));
  const sources = cited.flatMap((id) => figureIn(book, id)?.derived?.from ?? []);
  return new Set([...suspects, ...cited, ...sources]);
}

interface Shown {
  readonly cells: ReadonlySet<string>;
  readonly figures: ReadonlySet<FigureId>;
}

/** Places that a sentence lists stay whole: an explanation is given for all of them. */
function trim(finding: Finding, { cells, figures }: Shown): Finding {
  const { contributors, sentence } = finding;
  const listsPlaces = Object.values(sentence.data).some(
    (value) => typeof value === "object" && "cells" in value
  );
  return {
    ...finding,
    contributors: contributors.filter(
      (address, index) => index < MOST_PARTS || cells.has(addressText(address))
    ),
    figures: finding.figures.filter(
      (id, index) => index < MOST_PARTS || listsPlaces || figures.has(id)
    ),
  };
}

function digestSheet(sheet: RecognisedSheet | UnrecognisedSheet): SheetDigest | UnrecognisedSheet {
  if (sheet.kind === "unrecognised") return sheet;
  const { kind, form, name, edition, prefix, topic, likeness, unitName, period, figures, gaps } =
    sheet;
  return {
    ...{ kind, sheet: sheet.sheet, form, name, edition, prefix, topic, likeness, unitName, period },
    counts: { figures: figures.length, gaps: gaps.length },
    headline: headlineOf(sheet),
  };
}

const pick = (book: FigureBook, ids: ReadonlySet<FigureId>): FigureBook =>
  new Map([...book].filter(([id]) => ids.has(id)));

/** Relations that nobody can judge, for a figure in them was not read. */
const countUndetermined = ({ relations, book }: Report): number =>
  relations.filter((relation) => evaluateRelation(relation, book).status === "undetermined").length;

function repairsFor(
  findings: readonly Finding[],
  diagnoses: readonly Diagnosis[],
  { repairs }: Report
): Report["repairs"] {
  const suspects = diagnoses.flatMap((diagnosis) => diagnosis.suspects);
  const keys = new Set([...findings.map(findingKey), ...suspects.map(suspectKey)]);
  return new Map([...repairs].filter(([key]) => keys.has(key)));
}
