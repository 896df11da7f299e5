import type { CompiledForm } from "../recognition/compile-form";
import type { FormRow } from "../form";
import { unitNamed } from "../form-unit";
import { periodReach } from "../recognition/name-period";
import { commonWords } from "../recognition/label-likeness";
import { normaliseLabel, splitOrdinal } from "../recognition/normalise-label";
import { readUnit } from "../recognition/read-unit";
import { rowsWithIds } from "../rows-with-ids";
import type { SheetGrid } from "../recognition/sheet-grid";
import type { TableRow } from "../table-row";
import { units } from "../../figures/unit";
import { foldText } from "../../sheet/fold-text";
import { isBlank } from "../../sheet/snapshot";

/** Where a list keeps its columns, and between which rows. */
export interface ListArea {
  readonly from: number;
  readonly to: number;
  readonly label: number;
  readonly unit: number | null;
  readonly ordinal: number | null;
  readonly figures: readonly number[];
}

interface ListLine {
  readonly row: number;
  readonly label: string;
  readonly ordinal: string | null;
  /** Id of the unit that the line prints, where we know it. */
  readonly unit: string | null;
  /** How far the period reaches that the label names; see periodReach. */
  readonly reach: number;
  /** Something is typed in a figure column. */
  readonly isFilled: boolean;
}

interface Candidate {
  readonly formRow: FormRow;
  readonly score: number;
}

/** What the lines above have shown. */
interface Context {
  readonly byId: ReadonlyMap<string, FormRow>;
  /** Rows that a line with something typed was found for, with the reach of its period. */
  readonly taken: Map<string, number>;
  last: FormRow | null;
  /** The line of `last` stood behind a dash. */
  isDashed: boolean;
}

const SHARE_LEAD = /^(dat |chiem )?ti le( dat| chiem)?( |$)/;
const SHARE_TAIL = / (tren|so voi) .*$/;
const DASH = /^[-–+•*]$/;
/** Below this a line is no row of the form. */
const LEAST_SCORE = 0.75;
/** A wording of a code with its number, as lists of codes print it. */
const CODE = /\p{L}\s*=\s*\d+\s*[.;]?$/u;
/** A row told by its number has at least this share of the words of its label. */
const TOLD_BY_NUMBER = 0.6;
/** A list is a page or two; a register of thousands of rows is none. */
const LONGEST_LIST = 2_000;

/**
 * Rows of a form that stand in a list, in the order of the sheet. A label that recurs is told by the
 * row that it is a part of, then by number; a line with something typed goes before one that only
 * heads others. A line "Tỷ lệ …" is the share of the count that it names, or of the one above it. The
 * answer to a coded row is read beside any line of its codes.
 */
export function readNamedRows(
  grid: SheetGrid,
  compiled: CompiledForm,
  area: ListArea
): readonly TableRow[] {
  const context: Context = {
    byId: rowsById(compiled),
    taken: new Map(),
    last: null,
    isDashed: false,
  };
  const rows = new Map<string, TableRow>();
  const strangers = new Set<string>();
  for (let row = area.from; row <= Math.min(area.to, area.from + LONGEST_LIST); row += 1) {
    const line = readLine(grid, area, row);
    const found = line && (readRow(line, compiled, context) ?? readShare(line, compiled, context));
    if (line !== null && found !== null) keepRow(found, line, { rows, context });
    else if (isCodeLine(grid, area, row)) takeAnswer(grid, area, { row, rows, context });
    else if (line?.isFilled === true && context.last !== null) strangers.add(context.last.id);
  }
  const read = [...rows.values()].filter(({ id }) => context.byId.get(id)?.isHeading !== true);
  return [
    ...read.map((row) => (strangers.has(row.id) ? { ...row, hasStranger: true } : row)),
    ...missingRows(context, rows),
  ];
}

/** "Phát phiếu = 1": a line of a list of codes that goes on below its row. */
function isCodeLine(grid: SheetGrid, { label, unit }: ListArea, row: number): boolean {
  return [label, ...(unit === null ? [] : [unit])].some((column) =>
    CODE.test(grid.textSeen(row, column))
  );
}

/** The answer to a coded row may stand beside any line of its codes. */
function takeAnswer(
  grid: SheetGrid,
  area: ListArea,
  {
    row,
    rows,
    context,
  }: { readonly row: number; readonly rows: Map<string, TableRow> } & {
    readonly context: Context;
  }
): void {
  const known = rows.get(context.last?.id ?? "");
  const isCoded = known?.unit !== undefined && unitNamed(known.unit).measure === "code";
  if (!isCoded || context.taken.has(known.id) || !isFilledAt(grid, area, row)) return;
  rows.set(known.id, { ...known, row });
  context.taken.set(known.id, Infinity);
}

function isFilledAt(grid: SheetGrid, { figures }: ListArea, row: number): boolean {
  return figures.some((column) => !isBlank(grid.cellSeen(row, column)));
}

/** Of lines for one row the first that is filled is read, and of periods the latest. */
function keepRow(
  found: TableRow,
  line: ListLine,
  { rows, context }: { readonly rows: Map<string, TableRow>; readonly context: Context }
): void {
  if (isTaken(found, line, context)) return;
  if (context.taken.has(found.id)) forgetFrom(rows.get(found.id)?.row ?? line.row, rows, context);
  if (line.isFilled) context.taken.set(found.id, line.reach);
  if (line.isFilled || !rows.has(found.id)) rows.set(found.id, found);
}

/** A line for a later period goes before the same line for an earlier one ("năm 2023", "năm 2022"). */
function isTaken(
  { id }: { readonly id: string },
  { reach }: ListLine,
  { taken }: Context
): boolean {
  return (taken.get(id) ?? -Infinity) >= reach;
}

/** What stood between the same line for two periods is of the earlier one. */
function forgetFrom(first: number, rows: Map<string, TableRow>, { taken }: Context): void {
  for (const [id, { row }] of [...rows]) {
    if (row === null || row < first) continue;
    rows.delete(id);
    taken.delete(id);
  }
}

function readLine(grid: SheetGrid, area: ListArea, row: number): ListLine | null {
  const typed = grid.textSeen(row, area.label);
  const text = typed === "" && area.ordinal !== null ? grid.textSeen(row, area.ordinal) : typed;
  const label = normaliseLabel(text);
  if (label === "") return null;
  const own = area.ordinal === null ? "" : grid.textSeen(row, area.ordinal).replace(/[.)\s]+$/, "");
  const unit = area.unit === null ? null : readUnit(grid.textSeen(row, area.unit));
  const isFilled = isFilledAt(grid, area, row);
  const ordinal = own || splitOrdinal(text).ordinal;
  const reach = periodReach(foldText(text));
  return { row, label, ordinal, unit: unit?.id ?? null, reach, isFilled };
}

function readRow(line: ListLine, compiled: CompiledForm, context: Context): TableRow | null {
  const best = bestRow(line, compiled, context) ?? numberedRow(line, compiled, context);
  if (best === null) return null;
  if (isPrintedShare(line, best)) return shareRow(best, line.row, context);
  if (!best.id.endsWith(".share")) {
    context.last = best;
    context.isDashed = DASH.test(line.ordinal ?? "");
  }
  return toTableRow(best, line.row);
}

function bestRow(line: ListLine, compiled: CompiledForm, context: Context): FormRow | null {
  let best: Candidate | null = null;
  for (const [label, likeness] of compiled.matchRow(line.label)) {
    for (const formRow of rowsFor(line, compiled.rowsByLabel.get(label) ?? [])) {
      const score = likeness + fitContext(formRow, { ...line, label }, context);
      if (score >= LEAST_SCORE && (best === null || score > best.score)) best = { formRow, score };
    }
  }
  return best?.formRow ?? null;
}

/** A number beside a label that may head other rows, or count something itself, is that count. */
function rowsFor({ isFilled }: ListLine, rows: readonly FormRow[]): readonly FormRow[] {
  const counts = rows.filter(({ isHeading }) => isHeading !== true);
  return isFilled && counts.length > 0 ? counts : rows;
}

/**
 * The row with the number of the line under the heading that it stands under, where most words of the
 * label are its own, and more than of any row beside it. Only where the form says that numbers tell.
 */
function numberedRow(line: ListLine, compiled: CompiledForm, context: Context): FormRow | null {
  const { rows } = compiled.form;
  if (rows.kind !== "named" || rows.areNumbered !== true || line.ordinal === null) return null;
  const siblings = rows.rows.filter(
    (row) => row.ordinal !== undefined && fitParent(row, context) > 0
  );
  const wordsOf = ({ labels }: FormRow): number =>
    Math.max(...labels.map((label) => commonWords(normaliseLabel(label), line.label)));
  const [likest] = [...siblings].sort((left, right) => wordsOf(right) - wordsOf(left));
  const isIt = likest?.ordinal === line.ordinal && wordsOf(likest) >= TOLD_BY_NUMBER;
  return isIt && !isTaken(likest, line, context) ? likest : null;
}

function fitContext(formRow: FormRow, line: ListLine, context: Context): number {
  const isOther = isTaken(formRow, line, context) && !isPrintedShare(line, formRow);
  const isNumbered = formRow.ordinal !== undefined && formRow.ordinal === line.ordinal;
  const underParent = fitParent(formRow, context);
  return (
    (isOther ? -1 : 0) +
    ((underParent < 0 || goesUp(line, context)) && isAnybodys(line.label, formRow)
      ? -1
      : underParent) +
    fitUnit(formRow, line) +
    (isNumbered ? 0.04 : 0)
  );
}

/** "2" after lines behind dashes is no part of what they are parts of. */
function goesUp({ ordinal }: ListLine, { isDashed }: Context): boolean {
  return isDashed && /^\d+$/.test(ordinal ?? "");
}

function isAnybodys(label: string, { labelsBelow = [] }: FormRow): boolean {
  return labelsBelow.some((one) => normaliseLabel(one) === label);
}

/** A part stands under its whole or beside its siblings; elsewhere only where its label is its own. */
function fitParent({ parent }: FormRow, { last, byId }: Context): number {
  if (parent === undefined) return 0;
  let distance = 0;
  for (let row = last; row !== null; row = parentOf(row, byId)) {
    if (row.id === parent) return 0.2 - 0.05 * Math.min(distance, 3);
    distance += 1;
  }
  return -0.1;
}

function parentOf({ parent }: FormRow, byId: Context["byId"]): FormRow | null {
  return parent === undefined ? null : (byId.get(parent) ?? null);
}

function fitUnit({ unit }: FormRow, line: ListLine): number {
  if (unit === undefined || line.unit === null || line.unit === units.percent.id) return 0;
  const { measure, id } = unitNamed(unit);
  return measure === "count" && id !== line.unit ? -0.2 : 0;
}

function isPrintedShare(line: ListLine, formRow: FormRow): boolean {
  return line.unit === units.percent.id && formRow.isHeading !== true && formRow.unit !== "percent";
}

function readShare(line: ListLine, compiled: CompiledForm, context: Context): TableRow | null {
  if (!SHARE_LEAD.test(line.label)) return null;
  const named = line.label.replace(SHARE_LEAD, "").replace(SHARE_TAIL, "");
  const counted = { ...line, label: named, unit: units.percent.id };
  const whole =
    named === "" ? context.last : countApart(bestRow(counted, compiled, context), context);
  return whole === null ? null : shareRow(whole, line.row, context);
}

/** Away from its count a share may be that of another row. */
function countApart(named: FormRow | null, { last, byId }: Context): FormRow | null {
  if (named?.shareApart === undefined || named.id === last?.id) return named;
  return byId.get(named.shareApart) ?? named;
}

function shareRow(formRow: FormRow, row: number, { byId }: Context): TableRow {
  const own = formRow.id === "" ? "share" : `${formRow.id}.share`;
  const id = formRow.unit === "percent" ? formRow.id : own;
  const { vi, en } = formRow.name;
  const name = byId.get(id)?.name ?? { vi: `${vi}, tỷ lệ`, en: `${en}, share` };
  return { id, name, row, unit: "percent", parts: [], isShare: true };
}

function toTableRow({ id, name, unit }: FormRow, row: number | null): TableRow {
  const isShare = unit === "percent";
  return { id, name, row, parts: [], isShare, ...(unit === undefined ? {} : { unit }) };
}

function missingRows({ byId }: Context, rows: ReadonlyMap<string, TableRow>): readonly TableRow[] {
  const required = [...byId.values()].filter(({ isRequired }) => isRequired === true);
  return required.filter(({ id }) => !rows.has(id)).map((row) => toTableRow(row, null));
}

function rowsById({ form }: CompiledForm): ReadonlyMap<string, FormRow> {
  return new Map(rowsWithIds(form).map((row) => [row.id, row]));
}
