import type { Figure, FigureBook, FigureId } from "../figures/figure";
import { figureIn } from "../figures/figure";
import type { Narrative, Passage } from "../narrative/passage";
import type { UnitProfile } from "../narrative/unit-profile";
import type { Finding } from "../rules/finding";
import type { Parcel, ParcelFigure } from "./parcel";

/** What a report says, as far as a parcel carries it. */
export interface ParcelSource {
  /** Base name of the workbook. */
  readonly workbook: string;
  readonly profile: UnitProfile | null;
  readonly book: FigureBook;
  readonly narrative: Narrative;
  readonly findings: readonly Finding[];
}

/**
 * Packs a narrative with the figures that it cites, and no other figure of the workbook. Throws when
 * a sentence cites a figure that nobody read. `madeAt` is ISO time, given by the host.
 */
export function makeParcel(report: ParcelSource, madeAt: string): Parcel {
  const { passages, derived } = report.narrative;
  const known = new Map(derived.map((figure) => [figure.id, figure]));
  const figures = citedIn(passages).map((id): ParcelFigure => {
    const figure = known.get(id) ?? figureIn(report.book, id);
    if (figure === null) throw new Error(`The narrative cites a figure that was not read: ${id}`);
    return toParcelFigure(figure);
  });
  return {
    schema: "khop-so/parcel/1",
    workbook: report.workbook,
    profile: report.profile,
    madeAt,
    figures,
    passages,
    checks: countFindings(report.findings),
  };
}

function citedIn(passages: readonly Passage[]): FigureId[] {
  const pieces = passages.flatMap((passage) => passage.paragraphs.flat());
  return [...new Set(pieces.flatMap((piece) => (piece.kind === "figure" ? [piece.figure] : [])))];
}

const toParcelFigure = ({ id, label, value, unit, origin }: Figure): ParcelFigure => ({
  id,
  label,
  value,
  unit: unit.id,
  origin: { sheet: origin.sheet, cell: origin.cell },
});

function countFindings(findings: readonly Finding[]): Parcel["checks"] {
  const count = (severity: Finding["severity"]): number =>
    findings.filter((finding) => finding.severity === severity).length;
  return { error: count("error"), warning: count("warning"), note: count("note") };
}
