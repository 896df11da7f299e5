import { makeReport, type Report, type ReportOptions } from "../../../src/core/make-report";
import type { FigureId } from "../../../src/core/figures/figure";
import type { Unit } from "../../../src/core/figures/unit";
import { units } from "../../../src/core/figures/unit";
import type { Narrative, Passage } from "../../../src/core/narrative/passage";
import { defaultStyle, type NarrativeStyle } from "../../../src/core/narrative/style";
import type { UnitProfile } from "../../../src/core/narrative/unit-profile";
import { writeNarrative } from "../../../src/core/narrative/write-narrative";
import { buildFigures, type FigureDraft } from "../../support/build-figures";
import { buildSheet, buildSnapshot, type CellDraft } from "../../support/build-snapshot";

export const baHang: UnitProfile = {
  kind: "phường",
  name: "Ba Hàng",
  upper: "Ủy ban nhân dân thành phố Phổ Yên",
  period: { kind: "free", year: 2023, index: null, from: "2023-01-01", to: "2023-07-31" },
};

const sheets: Readonly<Record<string, { readonly name: string; readonly unit: Unit }>> = {
  tthc: { name: "TTHC", unit: units.dossier },
  staff: { name: "Nhân sự", unit: units.person },
  budget: { name: "Ngân sách", unit: units.dong },
  online: { name: "Trực tuyến", unit: units.dossier },
  reform: { name: "CCHC", unit: units.document },
  papi: { name: "PAPI", unit: units.document },
  petitions: { name: "Đơn thư", unit: units.petition },
  documents: { name: "Văn bản", unit: units.document },
  overdue: { name: "Quá hạn", unit: units.dossier },
  procedures: { name: "Số lượng TTHC", unit: units.procedure },
};

export interface Telling {
  readonly style?: Partial<NarrativeStyle>;
  readonly profile?: UnitProfile | null;
}

/** The narrative over figures of one topic, named without it: `received.total`. */
export function narrate(
  topic: string,
  figures: Readonly<Record<FigureId, FigureDraft>>,
  { style = {}, profile = baHang }: Telling = {}
): Narrative {
  const sheet = sheets[topic.replace(/\d+$/, "")];
  if (sheet === undefined) throw new Error(`No such topic: ${topic}`);
  const named = Object.entries(figures).map(
    ([name, draft]) => [`${topic}.${name}`, draft] as const
  );
  const { book } = buildFigures({ ...sheet, figures: Object.fromEntries(named) });
  return writeNarrative(book, { style: { ...defaultStyle, ...style }, profile });
}

/** What a person reads: the paragraphs of the only passage, one a line. */
export function tell(
  topic: string,
  figures: Readonly<Record<FigureId, FigureDraft>>,
  telling: Telling = {}
): string {
  return narrate(topic, figures, telling).passages.map(readPassage).join("\n");
}

/** A coded answer. */
export const answer = (value: number, unit: Unit): FigureDraft => ({ value, unit });

/** What the passages of one sheet say, as it comes out of a workbook: recognised, read and written. */
export function tellSheet(
  sheet: Pick<PrintedSheet, "rows" | "merges">,
  previous: ReportOptions["previous"] = []
): string {
  return reportOf(sheet, previous).narrative.passages.map(readPassage).join("\n");
}

interface PrintedSheet {
  readonly rows: readonly (readonly CellDraft[])[];
  readonly merges?: readonly string[];
  readonly file?: string;
}

/** The report of the ward on a workbook of one sheet. */
export function reportOf(
  { rows, merges = [], file = "so-lieu.xlsx" }: PrintedSheet,
  previous: ReportOptions["previous"] = []
): Report {
  const snapshot = buildSnapshot([buildSheet("Biểu", rows, { merges })], { name: file });
  return makeReport(snapshot, { style: defaultStyle, profile: baHang, previous });
}

export function readPassage({ paragraphs }: Passage): string {
  return paragraphs.map((pieces) => pieces.map(({ text }) => text).join("")).join("\n");
}
