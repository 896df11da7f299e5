import fc from "fast-check";
import { cellWeight } from "../../../src/core/diagnosis/cell-weight";
import { diagnose } from "../../../src/core/diagnosis/diagnose";
import { makeNetwork } from "../../../src/core/diagnosis/network";
import { MOST_SUSPECTS } from "../../../src/core/diagnosis/rank-explanations";
import type { Suspect, SuspectCell } from "../../../src/core/diagnosis/suspect";
import type { FigureId } from "../../../src/core/figures/figure";
import { figureIn } from "../../../src/core/figures/figure";
import type { Balance } from "../../../src/core/figures/relation";
import { buildFigures, share } from "../../support/build-figures";
import type { Table } from "./build-table";
import { buildTable, completeRow, idAt, withTotals } from "./build-table";
import { applyCells, brokenIn } from "./tell";

const small = fc.nat({ max: 9 });
const thousandths = fc.constantFrom(0, 300, 500, 700, 1000);
const row = fc
  .record({
    online: small,
    direct: small,
    carried: small,
    split: fc.tuple(thousandths, thousandths, thousandths, thousandths),
  })
  .map(completeRow);
/** Two or three rows that agree, with their totals. */
const soundTable = fc.array(row, { minLength: 2, maxLength: 3 }).map(withTotals);
const change = fc.record({
  row: fc.nat(),
  column: fc.nat({ max: 10 }),
  value: fc.nat({ max: 60 }),
});
/** Which relations the form declares: all, or some left out. */
const declared = fc.oneof(
  fc.constant(() => true),
  fc.func(fc.boolean()).map((isKept) => (id: string) => isKept(id))
);

interface Planted extends Table {
  /** The table in a few lines, for counterexamples. */
  readonly [fc.toStringMethod]: () => string;
  /** Cells that were changed, with the values that they had. */
  readonly truth: ReadonlyMap<FigureId, number>;
}

const planted = fc
  .tuple(soundTable, fc.array(change, { minLength: 1, maxLength: 2 }), declared)
  .map(([rows, changes, isDeclared]): Planted => {
    const next = rows.map((cells) => [...cells]);
    const truth = new Map<FigureId, number>();
    for (const { row: anyRow, column, value } of changes) {
      const at = anyRow % rows.length;
      const old = rows[at]?.[column] ?? 0;
      if (old !== value) truth.set(idAt(at, column), old);
      next[at]?.splice(column, 1, value);
    }
    const { relations, book } = buildTable(next);
    const kept = relations.filter(({ id }) => isDeclared(id));
    const text = (): string =>
      [...next.map(String), kept.map(({ id }) => id).join(" "), JSON.stringify([...truth])].join(
        "\n"
      );
    return { relations: kept, book, truth, [fc.toStringMethod]: text };
  });

/** The sums with plain numbers, to try values in. */
function oracle({ relations, book }: Table) {
  const sums = relations.filter((relation): relation is Balance => relation.kind === "balance");
  const numbers = new Map([...book.keys()].map((id) => [id, figureIn(book, id)?.value ?? 0]));
  const sumsOf = (id: FigureId): readonly Balance[] =>
    sums.filter(({ total, parts }) => total === id || parts.includes(id));
  const offBy = ({ total, parts }: Balance): number =>
    (numbers.get(total) ?? 0) - parts.reduce((sum, part) => sum + (numbers.get(part) ?? 0), 0);

  /** Values from zero up at which the sums all hold, by trying; the last cell follows from a sum. */
  const solves = (cells: readonly FigureId[]): boolean => {
    const [last = "", ...others] = [...cells].reverse();
    const before = cells.map((cell) => [cell, numbers.get(cell) ?? 0] as const);
    const [guide] = sumsOf(last);
    const finish = (): boolean => {
      if (guide === undefined) return false;
      const off = offBy(guide);
      const old = numbers.get(last) ?? 0;
      const value = guide.total === last ? old - off : old + off;
      numbers.set(last, value);
      const holds = value >= 0 && sums.every((sum) => offBy(sum) === 0);
      numbers.set(last, old);
      return holds;
    };
    const [first] = others;
    let isSolved = false;
    if (first === undefined) isSolved = finish();
    else
      for (let value = 0; value <= 150 && !isSolved; value++) {
        numbers.set(first, value);
        isSolved = finish();
      }
    for (const [cell, value] of before) numbers.set(cell, value);
    return isSolved;
  };
  return { solves, broken: sums.filter((sum) => offBy(sum) !== 0) };
}

/** Single cells and pairs that explain everything; a pair that holds a single one is left out. */
function explainByTrying(table: Table): readonly (readonly FigureId[])[] {
  const { solves, broken } = oracle(table);
  const ids = [...table.book.keys()];
  const touchesAll = (cells: readonly FigureId[]): boolean =>
    broken.every(({ total, parts }) => cells.some((id) => total === id || parts.includes(id)));
  const singles = ids.filter((id) => touchesAll([id]) && solves([id]));
  const pairs = ids.flatMap((one, place) =>
    ids
      .slice(place + 1)
      .filter((two) => !singles.includes(one) && !singles.includes(two))
      .map((two) => [one, two])
  );
  const found = pairs.filter((pair) => touchesAll(pair) && solves(pair));
  return [...singles.map((id) => [id]), ...found];
}

const weightOf = ({ relations, book }: Table, cells: readonly FigureId[]): number => {
  const network = makeNetwork(relations, book);
  if (network === null) throw new Error("Nothing is broken");
  return cells.reduce((sum, cell) => sum + cellWeight(network, cell), 0);
};

const keyOf = (cells: readonly FigureId[]): string => [...cells].sort().join(" ");

/** Every way to take one explanation of each part. */
function choices(parts: readonly (readonly Suspect[])[]): readonly (readonly Suspect[])[] {
  return parts.reduce<readonly (readonly Suspect[])[]>(
    (some, suspects) => some.flatMap((chosen) => suspects.map((one) => [...chosen, one])),
    [[]]
  );
}

describe("against trying every cell and every pair", () => {
  it("each explanation makes all relations hold", () => {
    fc.assert(
      fc.property(planted, ({ relations, book }) => {
        const diagnoses = diagnose(relations, book);
        expect(diagnoses.flatMap(({ broken }) => broken).sort()).toEqual(
          [...brokenIn(relations, book)].sort()
        );
        for (const chosen of choices(diagnoses.map(({ suspects }) => suspects))) {
          const cells = chosen.flatMap((suspect) => suspect.cells);
          if (cells.some(({ to }) => to === null)) continue;
          expect(brokenIn(relations, applyCells(book, cells))).toEqual([]);
          for (const { to } of cells) expect(to).toBeGreaterThanOrEqual(0);
        }
      }),
      { numRuns: 300 }
    );
  });

  it("no single cell or pair explains the sheet with fewer cells or less weight", () => {
    fc.assert(
      fc.property(planted, (table) => {
        const { relations, book } = table;
        fc.pre(brokenIn(relations, book).length > 0);
        const tried = explainByTrying(table);
        const diagnoses = diagnose(relations, book);
        const first = diagnoses.map(({ suspects }) => suspects[0]);
        expect(first).not.toContain(undefined);
        const cells = first.flatMap((suspect) => suspect?.cells.map(({ figure }) => figure) ?? []);
        expect(cells.length).toBeLessThanOrEqual(Math.min(...tried.map(({ length }) => length)));
        const fewest = tried.filter(({ length }) => length === cells.length);
        const lightest = Math.min(...fewest.map((some) => weightOf(table, some)));
        const least = diagnoses.map(({ suspects }) =>
          Math.min(...suspects.map(({ weight }) => weight))
        );
        expect(least.reduce((sum, one) => sum + one, 0)).toBeLessThanOrEqual(lightest + 1e-9);
        expect(fewest.map(keyOf)).toContain(keyOf(cells));
      }),
      { numRuns: 150 }
    );
  });

  it("the planted cells are among the ranked ones unless lighter ones explain as much", () => {
    fc.assert(
      fc.property(planted, (table) => {
        const { relations, book, truth } = table;
        fc.pre(brokenIn(relations, book).length > 0 && truth.size > 0);
        const isWhole = explainByTrying(table)
          .map(keyOf)
          .includes(keyOf([...truth.keys()]));
        // Otherwise one of the planted cells breaks nothing, or is not needed.
        fc.pre(isWhole);
        const diagnoses = diagnose(relations, book);
        const first = diagnoses.flatMap(({ suspects }) => suspects[0]?.cells ?? []);
        const weight = weightOf(
          table,
          first.map(({ figure }) => figure)
        );
        const isCrowded = diagnoses.some(({ suspects }) => suspects.length === MOST_SUSPECTS);
        const isLightest = weightOf(table, [...truth.keys()]) <= weight + 1e-9;
        if (isCrowded || !isLightest || first.length < truth.size) return;
        const ranked = choices(diagnoses.map(({ suspects }) => suspects));
        const cells = ranked.map((chosen) => chosen.flatMap((suspect) => suspect.cells));
        const match = cells.find(
          (some) => keyOf(some.map(({ figure }) => figure)) === keyOf([...truth.keys()])
        );
        expect(match).toBeDefined();
        const values = match?.filter(({ to }) => to !== null) ?? [];
        expect(values.map(({ to }) => to)).toEqual(values.map(({ figure }) => truth.get(figure)));
      }),
      { numRuns: 150 }
    );
  });
});

/** Without an upper end there is no interval, and the sentence says from where on. */
function lowSaid({ why }: SuspectCell): number {
  const { low } = why.data;
  if (typeof low !== "object" || !("number" in low)) throw new Error("No lower end is said");
  return low.number;
}

describe("a share, its count and its whole", () => {
  const triple = fc.tuple(
    fc.integer({ min: 20, max: 400 }),
    fc.nat({ max: 400 }),
    fc.nat({ max: 99 })
  );

  it("each value and both ends of each span agree, and the next number beyond does not", () => {
    fc.assert(
      fc.property(triple, ([whole, anyPart, printed]) => {
        const part = anyPart % (whole + 1);
        const { relations, book } = buildFigures({
          name: "TTHC",
          figures: { part, whole, share: `${String(printed)}%` },
          relations: [share(["share", "part", "whole"])],
        });
        const holds = (cell: SuspectCell, to: number): boolean =>
          brokenIn(relations, applyCells(book, [{ ...cell, to }])).length === 0;
        const diagnoses = diagnose(relations, book);
        expect(diagnoses).toHaveLength(brokenIn(relations, book).length);
        for (const cell of diagnoses.flatMap(({ suspects }) =>
          suspects.flatMap(({ cells }) => cells)
        )) {
          const low = cell.to ?? cell.interval?.low ?? lowSaid(cell);
          const high = cell.to ?? cell.interval?.high ?? Infinity;
          expect([low, high].map((to) => to === Infinity || holds(cell, to))).toEqual([true, true]);
          // A share has a span of its own around the exact value; it is told as one number.
          const isCount = cell.figure !== "share";
          const beyond = [...(low > 1 ? [low - 1] : []), ...(high < Infinity ? [high + 1] : [])];
          expect(isCount && beyond.some((to) => holds(cell, to))).toBe(false);
        }
      }),
      { numRuns: 300 }
    );
  });
});
