import type { CellPlace } from "../sheet/address";
import { cellName, parseCellName } from "../sheet/address";

/** Cells of one sheet as arguments of a SUM: neighbours in a row or a column as a range, the others alone. */
export function joinRuns(cells: readonly string[]): readonly string[] {
  const runs: CellPlace[][] = [];
  for (const place of cells.flatMap((cell) => parseCellName(cell) ?? [])) {
    const run = runs.at(-1);
    if (run !== undefined && isNext(run, place)) run.push(place);
    else runs.push([place]);
  }
  return runs.map((run) => [...new Set([nameOf(run[0]), nameOf(run.at(-1))])].join(":"));
}

const nameOf = (place: CellPlace | undefined): string =>
  place === undefined ? "" : cellName(place.row, place.column);

/** True for the cell that goes on where the run ends, in the direction that the run has taken. */
function isNext(run: readonly CellPlace[], { row, column }: CellPlace): boolean {
  const [last, before] = [run.at(-1), run.at(-2)];
  if (last === undefined) return false;
  const step = [row - last.row, column - last.column];
  const isNeighbour = step[0] === 1 ? step[1] === 0 : step[0] === 0 && step[1] === 1;
  if (before === undefined) return isNeighbour;
  return isNeighbour && last.row - before.row === step[0];
}
