import type { Area } from "../../core/sheet/snapshot";
import { findDependants } from "./find-dependants";
import type { RowsBySheet } from "./find-dependants";
import type { KnownBook, KnownSheet } from "./known-book";
import { editedAreas } from "./pending-changes";
import type { PendingChanges } from "./pending-changes";
import { cellCount, spanAreas } from "./range-area";
import { BLOCK } from "./reading-job";
import { rowBlocks } from "./split-area";

/** What is to be read again of a sheet: everything, or these areas. */
export interface Rereading {
  readonly sheet: KnownSheet;
  readonly areas: "everything" | readonly Area[];
}

/**
 * What events make worth another look: small sheets as a whole; of large ones the rows that were
 * edited and those whose formulas depend on them. Null when the whole workbook is to be read anew.
 */
export async function planRereading(
  book: KnownBook,
  changes: PendingChanges
): Promise<readonly Rereading[] | null> {
  if (changes.isStructural) return null;
  const edited = editedBySheet(book, changes);
  if (edited === null) return null;
  const rows = await findDependants(book.all(), rowsOfAreas(edited));
  return book.all().flatMap((sheet) => {
    const touched = rows.get(sheet.name);
    if (touched === undefined) return changes.calculated.has(sheet.id) ? wholeIfSmall(sheet) : [];
    return [{ sheet, areas: areasOf(sheet, touched, edited.get(sheet) ?? []) }];
  });
}

/** Null where an event speaks of a sheet that nobody knows yet, or of too much. */
function editedBySheet(
  book: KnownBook,
  { edits }: PendingChanges
): ReadonlyMap<KnownSheet, readonly Area[]> | null {
  const edited = new Map<KnownSheet, readonly Area[]>();
  for (const [id, found] of edits) {
    const sheet = book.find(id);
    const areas = sheet === undefined ? null : editedAreas(sheet, found);
    if (sheet === undefined || areas === null) return null;
    edited.set(sheet, areas);
  }
  return edited;
}

function rowsOfAreas(edited: ReadonlyMap<KnownSheet, readonly Area[]>): RowsBySheet {
  return new Map(
    [...edited].map(([{ name }, areas]) => [
      name,
      new Set(
        areas.flatMap(({ top, bottom }) =>
          Array.from({ length: bottom - top + 1 }, (_, index) => top + index)
        )
      ),
    ])
  );
}

/** In a large sheet, formulas are found by what they read. */
const wholeIfSmall = (sheet: KnownSheet): readonly Rereading[] =>
  isSmall(sheet) ? [{ sheet, areas: "everything" }] : [];

const isSmall = ({ used }: KnownSheet): boolean => used === null || cellCount(used) <= BLOCK;

function areasOf(sheet: KnownSheet, rows: ReadonlySet<number>, edited: readonly Area[]) {
  const { used } = sheet;
  if (used === null || isSmall(sheet)) return "everything";
  const { left, right } = edited.reduce(spanAreas, used);
  return runsOf(rows).flatMap(([top, bottom]) => rowBlocks({ top, left, bottom, right }, BLOCK));
}

/** Rows that follow each other, as first and last. */
function runsOf(rows: ReadonlySet<number>): readonly (readonly [number, number])[] {
  const runs: [number, number][] = [];
  for (const row of [...rows].sort((one, other) => one - other)) {
    const last = runs.at(-1);
    if (last !== undefined && last[1] === row - 1) last[1] = row;
    else runs.push([row, row]);
  }
  return runs;
}
