/** How many names a person is shown when she wrote one that there is not. */
const SHOWN = 5;

/** The names most like the one that was written, the likest first. */
export function nearestNames(written: string, names: Iterable<string>): readonly string[] {
  return [...names]
    .filter((name) => name !== "")
    .map((name) => ({ name, distance: distanceBetween(written, name) }))
    .sort((left, right) => left.distance - right.distance)
    .slice(0, SHOWN)
    .map(({ name }) => name);
}

/** Letters to type, drop or change to make one text of the other. */
function distanceBetween(from: string, to: string): number {
  let above = Array.from({ length: to.length + 1 }, (_, column) => column);
  for (const [row, letter] of [...from].entries()) {
    const line = [row + 1];
    for (const [column, other] of [...to].entries()) {
      const changed = (above[column] ?? 0) + (letter === other ? 0 : 1);
      line.push(Math.min(changed, (above[column + 1] ?? 0) + 1, (line[column] ?? 0) + 1));
    }
    above = line;
  }
  return above.at(-1) ?? 0;
}
