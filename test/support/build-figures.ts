/**
 * Figures, gaps and relations from terse drafts:
 *
 *   buildFigures(
 *     { name: "TTHC", unit: units.dossier, figures: {
 *         "tthc.received.total": 5578,           // a count, in B1: the n-th entry stands in Bn
 *         "tthc.resolved.early.share": "84,17%", // a share with two decimals
 *         "tthc.received.online": null,          // a blank
 *         "tthc.received.direct": { gap: "error-value", printed: "#REF!" },
 *         "tthc.resolved.total": { value: 3548, cell: "G17", reading: { storedAsText: true } },
 *     }, relations: [balance("tthc.received.total", ["tthc.resolved.total", "tthc.pending.total"])] },
 *     …more sheets
 *   ): { snapshot, sheets, book, relations }      // all that a rule may look at
 *
 * Relations: balance(total, parts), bound(lesser, greater), share([share, part, whole]),
 * shareSum(shares), equality(left, right); each takes a last argument of fields to override, and is
 * called `kind:first-figure` unless told otherwise.
 */
import type { Figure, FigureBook, FigureId, Gap, GapReason } from "../../src/core/figures/figure";
import type { Period } from "../../src/core/figures/period";
import type { Precedent } from "../../src/core/figures/precedent";
import type { ReadSheet, RecognisedSheet } from "../../src/core/figures/read-sheet";
import type {
  Balance,
  Bound,
  Equality,
  Relation,
  Share,
  ShareSum,
} from "../../src/core/figures/relation";
import type { CodedAnswer, Remark } from "../../src/core/figures/remark";
import type { Unit } from "../../src/core/figures/unit";
import { units } from "../../src/core/figures/unit";
import { parseCellName } from "../../src/core/sheet/address";
import type { NumberReading } from "../../src/core/sheet/reading";
import type { Cell, SheetSnapshot, WorkbookSnapshot } from "../../src/core/sheet/snapshot";
import { buildSheet, buildSnapshot } from "./build-snapshot";

/** A number, a printed share such as "84,17%", null for a blank, or the details. */
export type FigureDraft = number | string | null | FigureDetails | GapDetails;

interface FigureDetails {
  readonly value: number;
  readonly cell?: string;
  readonly unit?: Unit;
  readonly label?: string;
  readonly formula?: string;
  readonly reading?: Partial<NumberReading>;
}

interface GapDetails {
  readonly gap: GapReason;
  readonly printed?: string;
  /** Null: the sheet has no such row or column. */
  readonly cell?: string | null;
  readonly unit?: Unit;
  readonly label?: string;
}

export interface SheetDraft {
  readonly name: string;
  /** Unit of the figures that name none; dossiers unless told. */
  readonly unit?: Unit;
  readonly figures: Readonly<Record<FigureId, FigureDraft>>;
  readonly relations?: readonly Relation[];
  /** First part of the first figure's id unless told. */
  readonly prefix?: string;
  readonly form?: string;
  readonly period?: Period | null;
  readonly hidden?: boolean;
  readonly unitName?: string;
  readonly remarks?: readonly Remark[];
  readonly answers?: readonly CodedAnswer[];
}

export interface BuiltFigures {
  readonly snapshot: WorkbookSnapshot;
  readonly sheets: readonly ReadSheet[];
  readonly book: FigureBook;
  readonly relations: readonly Relation[];
  readonly precedents: readonly Precedent[];
}

export function buildFigures(...drafts: readonly SheetDraft[]): BuiltFigures {
  const sheets = drafts.map(toReadSheet);
  const entries = sheets.flatMap((sheet): (Figure | Gap)[] => [...sheet.figures, ...sheet.gaps]);
  return {
    snapshot: buildSnapshot(drafts.map((draft, index) => toSnapshot(draft, sheets[index]))),
    sheets,
    book: new Map(entries.map((entry) => [entry.id, entry])),
    relations: sheets.flatMap((sheet) => sheet.relations),
    precedents: [],
  };
}

type Fields<R> = Partial<Omit<R, "kind">>;

const base = (kind: string, about: FigureId) => ({
  id: `${kind}:${about}`,
  code: "T00",
  label: { vi: `Quan hệ của ${about}`, en: `Relation of ${about}` },
  severity: "error" as const,
});

export const balance = (
  total: FigureId,
  parts: readonly FigureId[],
  fields: Fields<Balance> = {}
): Balance => ({
  ...base("balance", total),
  kind: "balance",
  total,
  parts,
  leftOut: [],
  direction: "row",
  ...fields,
});

export const bound = (lesser: FigureId, greater: FigureId, fields: Fields<Bound> = {}): Bound => ({
  ...base("bound", lesser),
  kind: "bound",
  lesser,
  greater,
  ...fields,
});

/** share = 100 · part / whole; `fields` may hold otherWholes. */
export const share = (
  [printed, part, whole]: readonly [share: FigureId, part: FigureId, whole: FigureId],
  fields: Fields<Share> = {}
): Share => ({
  ...base("share", printed),
  kind: "share",
  share: printed,
  part,
  whole,
  otherWholes: [],
  ...fields,
});

export const shareSum = (shares: readonly FigureId[], fields: Fields<ShareSum> = {}): ShareSum => ({
  ...base("share-sum", shares[0] ?? ""),
  kind: "share-sum",
  shares,
  ...fields,
});

export const equality = (
  left: FigureId,
  right: FigureId,
  fields: Fields<Equality> = {}
): Equality => ({ ...base("equality", left), kind: "equality", left, right, ...fields });

function toReadSheet(draft: SheetDraft): RecognisedSheet {
  const entries = Object.entries(draft.figures).map(([id, figure], index) =>
    toEntry({ id, figure, cell: `B${String(index + 1)}`, sheet: draft })
  );
  const prefix = draft.prefix ?? entries[0]?.id.split(".")[0] ?? "";
  return {
    kind: "recognised",
    sheet: draft.name,
    form: draft.form ?? "thu-nghiem",
    name: { vi: "Biểu thử", en: "Test form" },
    edition: { vi: "bản thử", en: "test edition" },
    prefix,
    topic: prefix.replace(/\d+$/, ""),
    likeness: 1,
    unitName: draft.unitName ?? null,
    period: draft.period ?? null,
    figures: entries.filter((entry) => entry.kind === "figure"),
    gaps: entries.filter((entry) => entry.kind === "gap"),
    relations: draft.relations ?? [],
    ...(draft.remarks === undefined ? {} : { remarks: draft.remarks }),
    ...(draft.answers === undefined ? {} : { answers: draft.answers }),
  };
}

interface EntryDraft {
  readonly id: FigureId;
  readonly figure: FigureDraft;
  readonly cell: string;
  readonly sheet: SheetDraft;
}

function toEntry({ id, figure, cell, sheet }: EntryDraft): Figure | Gap {
  const unit = sheet.unit ?? units.dossier;
  const home = { id, sheet: sheet.name, cell, unit };
  if (figure === null) return toGap(home, { gap: "blank" });
  if (typeof figure === "number") return toFigure(home, { value: figure });
  if (typeof figure === "string")
    return toFigure({ ...home, unit: units.percent }, toShare(figure));
  return "gap" in figure ? toGap(home, figure) : toFigure(home, figure);
}

interface Home {
  readonly id: FigureId;
  readonly sheet: string;
  readonly cell: string;
  readonly unit: Unit;
}

function toFigure(home: Home, details: FigureDetails): Figure {
  const { value, cell = home.cell, unit = home.unit, label = home.id, formula } = details;
  const printed = String(value).replace(".", ",");
  return {
    kind: "figure",
    id: home.id,
    label: { vi: label, en: label },
    value,
    unit,
    origin: { sheet: home.sheet, cell },
    reading: {
      kind: "number",
      value,
      way: "plain",
      sureness: "certain",
      printed,
      decimals: printed.split(",")[1]?.length ?? 0,
      alternatives: [],
      storedAsText: false,
      ...details.reading,
    },
    ...(formula === undefined ? {} : { formula }),
  };
}

function toGap(home: Home, details: GapDetails): Gap {
  const { cell = home.cell, unit = home.unit, label = home.id } = details;
  return {
    kind: "gap",
    id: home.id,
    label: { vi: label, en: label },
    unit,
    origin: { sheet: home.sheet, cell },
    reason: details.gap,
    printed: details.printed ?? "",
  };
}

function toShare(printed: string): FigureDetails {
  const match = /^(\d+)(?:,(\d+))?%$/.exec(printed);
  if (match === null) throw new Error(`Not a share such as "84,17%": ${printed}`);
  const [, whole = "", decimals = ""] = match;
  const value = Number(`${whole}.${decimals}`);
  return { value, reading: { printed, decimals: decimals.length, way: "percent-format" } };
}

/** A sheet on which every figure and gap stands in its cell. */
function toSnapshot(draft: SheetDraft, read: RecognisedSheet | undefined): SheetSnapshot {
  const rows: Cell[][] = [];
  const put = (name: string | null, cell: Cell): void => {
    const place = name === null ? null : parseCellName(name);
    if (place !== null) (rows[place.row] ??= [])[place.column] = cell;
  };
  for (const figure of read?.figures ?? []) put(figure.origin.cell, toCell(figure));
  for (const gap of read?.gaps ?? []) put(gap.origin.cell, toBrokenCell(gap));
  // Rows and cells that nothing was put in are holes.
  const dense = Array.from<Cell[] | undefined, (Cell | null)[]>(rows, (row = []) =>
    Array.from<Cell | undefined, Cell | null>(row, (cell) => cell ?? null)
  );
  return buildSheet(draft.name, dense, { hidden: draft.hidden ?? false });
}

function toCell({ reading, value, formula }: Figure): Cell {
  return {
    value: reading.storedAsText ? reading.printed : value,
    text: reading.printed,
    ...(formula === undefined ? {} : { formula }),
  };
}

function toBrokenCell({ reason, printed }: Gap): Cell {
  if (reason === "error-value") return { value: null, error: printed };
  return { value: printed === "" ? null : printed };
}
