import fc from "fast-check";
import type { SheetSnapshot } from "../../../src/core/sheet/snapshot";
import type { Lesson } from "../../../src/core/teaching/lesson";
import { proposedRelations } from "../../../src/core/teaching/proposed-relations";
import { buildSheet } from "../../support/build-snapshot";
import type { CellDraft } from "../../support/build-snapshot";

/** A table of plain columns over rows of the person's own; the first row heads it. */
function lessonOf(
  rows: readonly (readonly CellDraft[])[],
  kind: Lesson["rows"] = "open"
): { sheet: SheetSnapshot; lesson: Lesson } {
  const width = Math.max(...rows.map(({ length }) => length));
  const headings = [
    "Đơn vị",
    ...Array.from({ length: width - 1 }, (_, index) => `Mục ${"ABCDEFGHIJKLMNOP".charAt(index)}`),
  ];
  const sheet = buildSheet("Biểu", [headings, ...rows]);
  const columns = headings.map(
    (_, at) =>
      ({ at, role: at === 0 ? "label" : "figure", unit: at === 0 ? null : "person" }) as const
  );
  const body = { first: 1, last: rows.length };
  const lesson = {
    sheet: "Biểu",
    title: "Biểu",
    headings: { first: 0, last: 0 },
    body,
    columns,
    rows: kind,
    totalRow: null,
    relations: [],
  };
  return { sheet, lesson };
}

const labelled = (rows: readonly (readonly CellDraft[])[]) =>
  rows.map((cells, index) => [`Thôn ${String(index + 1)}`, ...cells]);

const propose = (rows: readonly (readonly CellDraft[])[], kind?: Lesson["rows"]) => {
  const { sheet, lesson } = lessonOf(rows, kind);
  return proposedRelations(sheet, lesson);
};

/** Tables of numbers in which no row says what another has said. */
const tables = (width: number) =>
  fc.uniqueArray(
    fc.array(fc.integer({ min: 100, max: 999 }), { minLength: width, maxLength: width }),
    { minLength: 5, maxLength: 12, selector: (row) => row.join() }
  );

test("a balance that was planted is proposed, wherever its total stands", () => {
  fc.assert(
    fc.property(tables(5), fc.boolean(), (table, isFirst) => {
      const rows = labelled(
        table.map(([a = 0, b = 0, c = 0, d = 0, e = 0]) =>
          isFirst ? [e, a + b + c, a, b, c, d] : [e, a, b, c, a + b + c, d]
        )
      );
      const total = isFirst ? 2 : 5;
      const parts = isFirst ? [3, 4, 5] : [2, 3, 4];
      expect(propose(rows)).toEqual([
        {
          relation: { over: "columns", kind: "balance", total, parts },
          holds: table.length,
          fails: [],
          evidence: "figures",
        },
      ]);
    }),
    { numRuns: 60 }
  );
});

test("a whole of parts that have parts of their own is proposed beside these", () => {
  fc.assert(
    fc.property(tables(4), (table) => {
      const rows = labelled(
        table.map(([a = 0, b = 0, c = 0, d = 0]) => [a + b + c + d, a + b, a, b, c + d, c, d])
      );
      const balances = propose(rows).map(({ relation }) =>
        relation.kind === "balance" ? [relation.total, ...relation.parts] : []
      );
      expect(balances).toHaveLength(3);
      expect(balances).toEqual(
        expect.arrayContaining([
          [2, 3, 4],
          [5, 6, 7],
          [1, 2, 5],
        ])
      );
    }),
    { numRuns: 60 }
  );
});

test("a balance that one row of eight breaks is proposed, and the row is named", () => {
  const rows = labelled([
    [12, 5, 7],
    [30, 14, 16],
    [41, 20, 21],
    [18, 9, 9],
    [77, 40, 37],
    [26, 11, 16],
    [52, 30, 22],
    [64, 33, 31],
  ]);
  expect(propose(rows)).toEqual([
    {
      relation: { over: "columns", kind: "balance", total: 1, parts: [2, 3] },
      holds: 7,
      fails: ["B7"],
      evidence: "figures",
    },
  ]);
});

test("noise proposes nothing", () => {
  const noise = fc.integer({ min: 2, max: 9 }).chain(tables);
  fc.assert(
    fc.property(noise, fc.constantFrom("open" as const, "named" as const), (table, kind) => {
      expect(propose(labelled(table), kind)).toEqual([]);
    }),
    { numRuns: 300 }
  );
});

test("small numbers and zeros agree by chance and prove nothing", () => {
  expect(
    propose(
      labelled([
        [0, 0, 0],
        [1, 1, 0],
        [2, 1, 1],
        [0, 0, 0],
      ])
    )
  ).toEqual([]);
  expect(
    propose(
      labelled([
        [5, 5, 0],
        [7, 7, 0],
        [9, 9, 0],
        [120, 120, 0],
        [64, 64, 0],
      ])
    )
  ).toEqual([]);
});

test("what formulas add up is proposed, be it one row", () => {
  const sum = (formula: string, value: number) => ({ value, formula });
  expect(
    propose(
      labelled([
        [sum("SUM(C2:D2)", 5), 2, 3],
        [sum("SUM(C3:D3)", 3), 3, 0],
      ])
    )
  ).toEqual([
    {
      relation: { over: "columns", kind: "balance", total: 1, parts: [2, 3] },
      holds: 2,
      fails: [],
      evidence: "formulas",
    },
  ]);
  const rows = [
    ["Hộ nghèo", 3],
    ["Hộ cận nghèo", 4],
    ["Hộ khác", 5],
    ["Toàn xã", sum("B2+B3+B4", 12)],
  ];
  expect(propose(rows, "named")).toEqual([
    {
      relation: { over: "rows", kind: "balance", total: 4, parts: [1, 2, 3] },
      holds: 1,
      fails: [],
      evidence: "formulas",
    },
  ]);
});

test("a share is proposed with the pair that reproduces it", () => {
  const rows = labelled([
    [120, 31, 7, 25.83],
    [240, 77, 9, 32.08],
    [98, 12, 3, 12.24],
    [301, 150, 40, 49.83],
  ]);
  const { sheet, lesson } = lessonOf(rows);
  const columns = lesson.columns.map((column) =>
    column.at === 4 ? { ...column, unit: "percent" as const } : column
  );
  expect(proposedRelations(sheet, { ...lesson, columns })).toEqual([
    {
      relation: { over: "columns", kind: "share", share: 4, part: 2, whole: 1 },
      holds: 4,
      fails: [],
      evidence: "figures",
    },
  ]);
});

test("what stands under “Trong đó” is at most what it is a part of", () => {
  const rows = [
    ["Tổng số hộ", 812],
    ["Trong đó: hộ nghèo", 77],
    ["Tổng số thôn", 12],
  ];
  expect(propose(rows, "named")).toEqual([
    {
      relation: { over: "rows", kind: "bound", lesser: 2, greater: 1 },
      holds: 1,
      fails: [],
      evidence: "figures",
    },
  ]);
});
