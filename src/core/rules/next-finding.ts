import { parseCellName, type CellAddress } from "../sheet/address";
import type { Finding } from "./finding";

/**
 * The finding that a person meets next, going on from the cell where she is: sheet by sheet in the
 * order of the tabs, row by row, and from the end back to the beginning. Findings about a whole sheet
 * have no cell to go to and are passed over. Null when none is left. Expects findings in that order,
 * as `runRules` gives them.
 */
export function nextFinding(
  findings: readonly Finding[],
  sheets: readonly string[],
  from: CellAddress
): Finding | null {
  const placed = findings.filter(({ cells }) => cells.length > 0);
  const here = rankOf(from, sheets);
  const isFurther = ({ sheet, cells }: Finding): boolean =>
    isAfter(rankOf({ sheet, cell: cells[0] ?? "" }, sheets), here);
  return placed.find(isFurther) ?? placed[0] ?? null;
}

type Rank = readonly [sheet: number, row: number, column: number];

function rankOf({ sheet, cell }: CellAddress, sheets: readonly string[]): Rank {
  const place = parseCellName(cell);
  return [sheets.indexOf(sheet), place?.row ?? -1, place?.column ?? -1];
}

function isAfter(rank: Rank, other: Rank): boolean {
  const differing = rank.findIndex((part, index) => part !== other[index]);
  return differing >= 0 && (rank[differing] ?? 0) > (other[differing] ?? 0);
}
