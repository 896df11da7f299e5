import { diagnose } from "../../../src/core/diagnosis/diagnose";
import { buildTable, completeRow, withCells, withTotals } from "./build-table";
import { tell } from "./tell";

/** 600 rows: column totals tie each row to all others, and must not draw them into the search. */
const rows = withTotals(
  Array.from({ length: 600 }, (_, place) =>
    completeRow({
      online: 100 + ((place * 37) % 800),
      direct: (place * 11) % 190,
      carried: place % 13,
      split: [980, (place * 53) % 1000, 20, 100],
    })
  )
);
const online = (row: number): number => rows[row]?.[1] ?? 0;

it("finds one wrong cell among six thousand", () => {
  const { relations, book } = buildTable(withCells(rows, [400, "online", online(400) + 1]));
  const [found, ...others] = diagnose(relations, book);
  expect(others).toEqual([]);
  expect(found?.broken).toEqual(["T01:400", "T05:online"]);
  expect(found?.suspects[0]?.cells[0]).toMatchObject({ cell: "D405", to: online(400) });
  expect(found?.isDetermined).toBe(true);
});

it("finds two wrong cells of one column far apart", () => {
  const { relations, book } = buildTable(
    withCells(rows, [30, "online", online(30) + 400], [540, "online", online(540) + 7])
  );
  const [found, ...others] = diagnose(relations, book);
  expect(others).toEqual([]);
  expect(found?.suspects[0]?.cells.map(({ cell, to }) => [cell, to])).toEqual([
    ["D35", online(30)],
    ["D545", online(540)],
  ]);
  expect(found?.isDetermined).toBe(true);
});

it("sees which row it is where two cells were exchanged", () => {
  const direct = rows[300]?.[2] ?? 0;
  const { relations, book } = buildTable(
    withCells(rows, [300, "online", direct], [300, "direct", online(300)])
  );
  const [found] = diagnose(relations, book);
  expect(found && tell(found)[0]).toBe(
    `#1 TTHC!D305 ${String(direct)} → ${String(online(300))} cells-exchanged + TTHC!E305 ${String(online(300))} → ${String(direct)} cells-exchanged`
  );
});

it("gives up in bounded time on a column that was filled with something else", () => {
  const wrong = rows.map((row, place) =>
    row.map((value, column) => (column === 1 && place < 600 ? value + 1 + (place % 7) : value))
  );
  const { relations, book } = buildTable(wrong);
  const found = diagnose(relations, book);
  expect(found.flatMap(({ broken }) => broken)).toHaveLength(601);
  expect(found.some(({ isDetermined }) => isDetermined)).toBe(false);
});
