import type { FigureId } from "../../figures/figure";
import type { CodedAnswer, PrintedCode, Remark } from "../../figures/remark";
import { cellName } from "../../sheet/address";
import { figureId } from "../figure-id";
import type { FormColumn, FormRow } from "../form";
import { unitNamed } from "../form-unit";
import type { ReadTable } from "./read-row";
import { rowsWithIds } from "../rows-with-ids";
import type { TableRow } from "../table-row";

/** A wording and its code: "Phát phiếu = 1"; a list has several, one after another or on many lines. */
const PRINTED_CODE = /([^=;\n]+?)\s*=\s*(\d+)/g;
/** A list of codes has at most this many lines. */
const LONGEST_CODE_LIST = 6;

interface PlacedRow extends TableRow {
  readonly row: number;
}

/**
 * What stands in the column of notes beside the value of each row. A note that is merged over the
 * rows of several figures is about none of them alone, and is left out.
 */
export function readRemarks(table: ReadTable): readonly Remark[] {
  const { grid } = table;
  const at = columnOf(table, "note");
  if (at === null || valueColumn(table) === null) return [];
  const rows = placedRows(table);
  return rows.flatMap((row): Remark[] => {
    const text = grid.textSeen(row.row, at);
    const merge = grid.mergeAt(row.row, at);
    const isShared =
      merge !== null &&
      rows.some((other) => other !== row && merge.top <= other.row && other.row <= merge.bottom);
    if (text === "" || isShared) return [];
    return [{ about: idOf(table, row.id), cell: cellName(merge?.top ?? row.row, at), text }];
  });
}

/** The coded answers that the table asks for, with the codes it prints and the counts they owe. */
export function readAnswers(table: ReadTable): readonly CodedAnswer[] {
  if (valueColumn(table) === null) return [];
  const known = new Map(rowsWithIds(table.fit.compiled.form).map((row) => [row.id, row]));
  return placedRows(table)
    .filter(isCoded)
    .map((row): CodedAnswer => {
      const counted = countOf(table, known.get(row.id));
      return { id: idOf(table, row.id), printed: printedCodes(table, row), counted };
    });
}

function isCoded({ unit }: TableRow): boolean {
  return unit !== undefined && unitNamed(unit).measure === "code";
}

function placedRows({ rows }: ReadTable): readonly PlacedRow[] {
  return rows.filter((row): row is PlacedRow => row.row !== null);
}

function idOf({ prefix }: ReadTable, row: string): FigureId {
  return figureId(prefix, row, "");
}

function countOf(table: ReadTable, row: FormRow | undefined): CodedAnswer["counted"] {
  const counted = row?.countedBy;
  if (counted === undefined || !table.rows.some(({ id }) => id === counted.row)) return null;
  return { by: idOf(table, counted.row), codes: counted.codes };
}

/** Column of the role; the value column of a list has an empty id. */
function columnOf({ fit }: ReadTable, role: FormColumn["role"]): number | null {
  return [...fit.columns].find(([column]) => column.role === role)?.[1] ?? null;
}

function valueColumn({ fit }: ReadTable): number | null {
  const isValue = ({ role, id }: FormColumn): boolean => role === "figure" && id === "";
  return [...fit.columns].find(([column]) => isValue(column))?.[1] ?? null;
}

/**
 * The codes printed in the row and on the lines of the list that belong to no other row: below it,
 * and above it where the answer stands beside a later line.
 */
function printedCodes(table: ReadTable, { row }: PlacedRow): readonly PrintedCode[] {
  const taken = new Set(placedRows(table).map((other) => other.row));
  const own = codesAt(table, row);
  const below = moreCodes(own, (step) => (taken.has(row + step) ? [] : codesAt(table, row + step)));
  const isWhole = [...own, ...below].some(({ code }) => code === 0);
  const above = isWhole
    ? []
    : moreCodes(own, (step) => (taken.has(row - step) ? [] : codesAt(table, row - step)));
  return [...above, ...own, ...below].sort((left, right) => left.code - right.code);
}

/** Codes of the next lines, up to a line that prints none or begins another list. */
function moreCodes(
  own: readonly PrintedCode[],
  codesOf: (step: number) => readonly PrintedCode[]
): readonly PrintedCode[] {
  const found: PrintedCode[] = [];
  for (let step = 1; step < LONGEST_CODE_LIST; step += 1) {
    const codes = codesOf(step);
    const isOther = codes.some(({ code }) => [...own, ...found].some((each) => each.code === code));
    if (own.length === 0 || codes.length === 0 || isOther) break;
    found.push(...codes);
  }
  return found;
}

function codesAt(table: ReadTable, line: number): readonly PrintedCode[] {
  return (["label", "unit"] as const).flatMap((role) => {
    const column = columnOf(table, role);
    return column === null ? [] : codesIn(table.grid.textSeen(line, column));
  });
}

/** "Tổ chức đối thoại (Không = 0; Có = 1)": the wording begins after the bracket. */
function codesIn(text: string): readonly PrintedCode[] {
  return [...text.matchAll(PRINTED_CODE)].map(([, wording = "", code = ""]) => ({
    code: Number(code),
    wording: wording.replace(/^.*[(:]/, "").trim(),
  }));
}
