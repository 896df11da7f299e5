import type { Bilingual } from "../figures/bilingual";
import type { Figure, FigureBook, FigureId } from "../figures/figure";
import { figureIn } from "../figures/figure";
import type { RecognisedSheet, UnrecognisedSheet } from "../figures/read-sheet";
import type { Narrative, Passage } from "../narrative/passage";
import type { UnitProfile } from "../narrative/unit-profile";
import type { Tally } from "../rules/tally-findings";
import type { Parcel, ParcelFigure } from "./parcel";

/** What a report says, as far as a parcel carries it. */
export interface ParcelSource {
  /** Base name of the workbook. */
  readonly workbook: string;
  readonly sheets: readonly (
    Pick<RecognisedSheet, "kind" | "prefix" | "name"> | Pick<UnrecognisedSheet, "kind">
  )[];
  readonly profile: UnitProfile | null;
  readonly book: FigureBook;
  readonly narrative: Narrative;
  readonly tally: Tally;
}

/** What only the caller knows; see the fields of Parcel. */
export type ParcelStamp = Pick<Parcel, "madeAt" | "workbookId" | "style">;

/**
 * Packs a narrative with the figures that it cites, and no other figure of the workbook. Throws when
 * a sentence cites a figure that nobody read.
 */
export function makeParcel(report: ParcelSource, stamp: ParcelStamp): Parcel {
  const { madeAt, workbookId, style } = stamp;
  const { passages, derived } = report.narrative;
  const known = new Map(derived.map((figure) => [figure.id, figure]));
  const figures = citedIn(passages).map((id): ParcelFigure => {
    const figure = known.get(id) ?? figureIn(report.book, id);
    if (figure === null) throw new Error(`The narrative cites a figure that was not read: ${id}`);
    return toParcelFigure(figure, report);
  });
  return {
    schema: "khop-so/parcel/1",
    workbook: report.workbook,
    workbookId,
    profile: report.profile,
    ...(style !== undefined && { style }),
    madeAt,
    figures,
    passages,
    checks: report.tally,
  };
}

function citedIn(passages: readonly Passage[]): FigureId[] {
  const pieces = passages.flatMap((passage) => passage.paragraphs.flat());
  return [...new Set(pieces.flatMap((piece) => (piece.kind === "figure" ? [piece.figure] : [])))];
}

function toParcelFigure(figure: Figure, report: ParcelSource): ParcelFigure {
  const { id, label, value, unit, origin, formula, derived } = figure;
  const facts = { id, label, value, unit: unit.id, origin: cellOf(origin) };
  if (derived === undefined || derived.how === "count") {
    const form = formOf(id, report.sheets);
    return { ...facts, form, formula: formula === undefined ? null : withoutPaths(formula) };
  }
  const parts = derived.from.flatMap((part) => figureIn(report.book, part) ?? []);
  const from = [...parts.map((part) => part.origin), ...earlierCells(figure)];
  return { ...facts, form: null, formula: null, from: from.map(cellOf) };
}

/** Of a change since an earlier period: the cell of that period, where it stands in this workbook. */
function earlierCells({ derived }: Figure): readonly Figure["origin"][] {
  const earlier = derived?.earlier;
  return earlier?.workbook === null ? [earlier.origin] : [];
}

const cellOf = ({ sheet, cell }: Figure["origin"]): Figure["origin"] => ({ sheet, cell });

/** The form of the table that a figure was read from: its prefix begins the id. */
function formOf(id: FigureId, sheets: ParcelSource["sheets"]): Bilingual | null {
  const table = sheets.find(
    (sheet) => sheet.kind === "recognised" && id.startsWith(`${sheet.prefix}.`)
  );
  return table?.kind === "recognised" ? table.name : null;
}

/** A name in quotes before `!`, or a text. */
const QUOTED = /"(?:[^"]|"")*"|'(?:[^']|'')*'(?=!)/g;
/** The folders of a name of a workbook: no name of a sheet holds a slash. */
const FOLDERS = /^'.*[\\/]/s;
/** What a text holds of a place on a machine or in a network. */
const PLACE = /(?:[a-z]:\\|\\\\|(?:https?|file):\/\/)[^"]*[\\/]/gi;

/**
 * A parcel says no more of another workbook than its name: `'C:\Reports\[a.xlsx]Q1'!B2` and
 * `'C:\Reports\a.xlsx'!Total` lose the folder, and so does a path in a text.
 */
function withoutPaths(formula: string): string {
  return formula.replace(QUOTED, (quoted) =>
    quoted.startsWith('"') ? quoted.replace(PLACE, "") : quoted.replace(FOLDERS, "'")
  );
}
