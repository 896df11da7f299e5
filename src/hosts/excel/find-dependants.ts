import type { FormulaReference } from "../../core/sheet/formula-references";
import type { KnownFormula, KnownSheet } from "./known-book";
import { pause } from "./pause";

/** Rows, counted from 0, by the name of their sheet. */
export type RowsBySheet = ReadonlyMap<string, ReadonlySet<number>>;

/** Formulas looked at while the pane waits: the first look at one takes it apart, some 20 µs. */
const PATIENCE = 500;
/** Chains of formulas that run upwards take one round for each link; longer ones are not followed. */
const ROUNDS = 50;

/**
 * The rows that an edit of these rows may have changed, they themselves among them: those of formulas
 * that read them, in any sheet, and of formulas that read those. Rows are enough, for a row is read
 * as a whole. Formulas whose reads are not all known count as changed.
 */
export async function findDependants(
  sheets: readonly KnownSheet[],
  edited: RowsBySheet
): Promise<RowsBySheet> {
  const reached = new Map([...edited].map(([sheet, rows]) => [sheet, new Set(rows)]));
  const toReach = (): readonly PlacedRow[] =>
    sheets.flatMap((sheet) =>
      [...sheet.formulas]
        .filter(([row]) => reached.get(sheet.name)?.has(row) !== true)
        .sort(([one], [other]) => one - other)
        .map(([row, formulas]) => ({ sheet: sheet.name, row, formulas }))
    );
  await reach(toReach, reached, ROUNDS);
  return reached;
}

interface PlacedRow {
  readonly sheet: string;
  readonly row: number;
  readonly formulas: readonly KnownFormula[];
}

/** Rows are reached in reading order, so that a chain that runs downwards takes one round. */
async function reach(
  toReach: () => readonly PlacedRow[],
  reached: Map<string, Set<number>>,
  rounds: number
): Promise<void> {
  let looked = 0;
  let hasGrown = false;
  for (const { sheet, row, formulas } of toReach()) {
    looked += formulas.length;
    if (looked > PATIENCE) {
      looked = 0;
      await pause();
    }
    if (!formulas.some(({ reads }) => isChanged(reads(), reached))) continue;
    const rows = reached.get(sheet) ?? new Set<number>();
    reached.set(sheet, rows.add(row));
    hasGrown = true;
  }
  if (hasGrown && rounds > 1) await reach(toReach, reached, rounds - 1);
}

const isChanged = (
  { references, mayReadMore }: ReturnType<KnownFormula["reads"]>,
  reached: RowsBySheet
): boolean => mayReadMore || references.some((reference) => readsRow(reference, reached));

function readsRow({ sheet, area }: FormulaReference, reached: RowsBySheet): boolean {
  const rows = rowsOf(sheet, reached);
  if (rows === undefined) return false;
  if (area.bottom - area.top > rows.size) {
    return [...rows].some((row) => row >= area.top && row <= area.bottom);
  }
  for (let row = area.top; row <= area.bottom; row += 1) if (rows.has(row)) return true;
  return false;
}

/** A formula may name a sheet in other case than its tab. */
function rowsOf(sheet: string, reached: RowsBySheet): ReadonlySet<number> | undefined {
  const exact = reached.get(sheet);
  if (exact !== undefined) return exact;
  const sought = sheet.toLowerCase();
  return [...reached].find(([name]) => name.toLowerCase() === sought)?.[1];
}
