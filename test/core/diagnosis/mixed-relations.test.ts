import fc from "fast-check";
import { cellWeight } from "../../../src/core/diagnosis/cell-weight";
import { diagnose } from "../../../src/core/diagnosis/diagnose";
import { makeNetwork } from "../../../src/core/diagnosis/network";
import type { Diagnosis, SuspectCell } from "../../../src/core/diagnosis/suspect";
import { evaluateRelation } from "../../../src/core/figures/evaluate-relation";
import type { FigureBook, FigureId } from "../../../src/core/figures/figure";
import type { Relation } from "../../../src/core/figures/relation";
import { units } from "../../../src/core/figures/unit";
import type { FigureDraft } from "../../support/build-figures";
import {
  balance,
  bound,
  buildFigures,
  equality,
  share,
  shareSum,
} from "../../support/build-figures";
import { brokenIn } from "./tell";

/** Two sheets with every kind of relation, small enough to try all numbers in all pairs of cells. */
interface Problem {
  readonly relations: readonly Relation[];
  readonly book: FigureBook;
  /** Numbers that are tried in a cell. */
  readonly numbersFor: (id: FigureId) => readonly number[];
}

const upTo = (most: number, step = 1): readonly number[] =>
  Array.from({ length: Math.floor(most / step) + 1 }, (_, n) => Math.round(n * step * 10) / 10);

const percent = (part: number, whole: number): number =>
  Math.floor((100 * part) / whole + 0.5 + 1e-9);

/** Each relation is there or not, so that some cells are held by many and some by one. */
const relations: readonly Relation[] = [
  balance("a.all", ["a.one", "a.two", "a.three"]),
  bound("a.one", "a.most"),
  bound("a.least", "a.two"),
  share(["a.oneShare", "a.one", "a.all"]),
  share(["a.twoShare", "a.two", "a.all"]),
  shareSum(["a.oneShare", "a.otherShare"]),
  equality("a.all", "b.all"),
  balance("b.all", ["b.young", "b.old"], { mayExceed: true }),
];

const digit = fc.integer({ min: 1, max: 6 });
const sound = fc
  .tuple(digit, digit, digit, digit, digit, digit, digit)
  .map(([one, two, three, spare, least, young, old]): Readonly<Record<FigureId, number>> => {
    const all = one + two + three;
    return {
      "a.all": all,
      "a.one": one,
      "a.two": two,
      "a.three": three,
      "a.most": one + spare,
      "a.least": Math.min(least, two),
      "a.oneShare": percent(one, all),
      "a.twoShare": percent(two, all),
      "a.otherShare": 100 - percent(one, all),
      "b.all": all,
      "b.young": Math.min(young, all - 1),
      "b.old": Math.min(old, all - Math.min(young, all - 1)),
    };
  });

const isShare = (id: FigureId): boolean => id.endsWith("Share");

const toDraft = (id: FigureId, value: number): FigureDraft =>
  isShare(id) ? { value, unit: units.percent } : value;

const mistakes = fc.array(fc.record({ at: fc.nat(), value: fc.integer({ min: 1, max: 20 }) }), {
  minLength: 1,
  maxLength: 2,
});

const problem = fc
  .tuple(sound, mistakes, fc.subarray([...relations], { minLength: 3 }))
  .map(([truth, wrong, kept]): Problem => {
    const ids = Object.keys(truth);
    const typed = new Map(Object.entries(truth));
    for (const { at, value } of wrong) typed.set(ids[at % ids.length] ?? "", value);
    const draft = (sheet: string) =>
      Object.fromEntries(
        [...typed]
          .filter(([id]) => id.startsWith(sheet))
          .map(([id, value]) => [id, toDraft(id, value)])
      );
    const { book } = buildFigures(
      { name: "A", figures: draft("a.") },
      { name: "B", figures: draft("b.") }
    );
    const numbersFor = (id: FigureId) => (isShare(id) ? upTo(200) : upTo(30));
    return { relations: kept, book, numbersFor };
  });

/** The book with other numbers, read as the old ones were. */
function withNumbers(book: FigureBook, numbers: ReadonlyMap<FigureId, number>): FigureBook {
  const next = new Map(book);
  for (const [id, value] of numbers) {
    const entry = book.get(id);
    if (entry?.kind === "figure") next.set(id, { ...entry, value });
  }
  return next;
}

/** By the evaluation of relations alone, which knows nothing of diagnosis. */
function holdsWith(
  { relations: all, book }: Problem,
  numbers: ReadonlyMap<FigureId, number>
): boolean {
  const changed = withNumbers(book, numbers);
  return all.every((relation) => evaluateRelation(relation, changed).status === "holds");
}

const solvedBy = (one: Problem, cells: readonly FigureId[]): boolean => {
  const [first = "", second] = cells;
  return one.numbersFor(first).some((number) => {
    if (second === undefined) return holdsWith(one, new Map([[first, number]]));
    return one.numbersFor(second).some((other) =>
      holdsWith(
        one,
        new Map([
          [first, number],
          [second, other],
        ])
      )
    );
  });
};

const singlesByTrying = (one: Problem): readonly FigureId[] =>
  [...one.book.keys()].filter((id) => solvedBy(one, [id]));

/** The sets of fewest cells, one or two, that explain everything. */
function fewestByTrying(one: Problem): readonly (readonly FigureId[])[] {
  const ids = [...one.book.keys()];
  const singles = singlesByTrying(one);
  if (singles.length > 0) return singles.map((id) => [id]);
  const pairs = ids.flatMap((id, place) => ids.slice(place + 1).map((other) => [id, other]));
  const broken = one.relations.filter(
    (relation) => evaluateRelation(relation, one.book).status === "broken"
  );
  const touches = (cells: readonly FigureId[]): boolean =>
    broken.every((relation) =>
      cells.some((cell) => JSON.stringify(relation).includes(`"${cell}"`))
    );
  return pairs.filter((pair) => touches(pair) && solvedBy(one, pair));
}

const firstCells = (diagnoses: readonly Diagnosis[]): readonly SuspectCell[] =>
  diagnoses.flatMap(({ suspects }) => suspects[0]?.cells ?? []);

const weightOf = ({ relations: all, book }: Problem, cells: readonly FigureId[]): number => {
  const network = makeNetwork(all, book);
  if (network === null) throw new Error("Nothing is broken");
  return cells.reduce((sum, cell) => sum + cellWeight(network, cell), 0);
};

const broken = problem.filter(({ relations: all, book }) => brokenIn(all, book).length > 0);

describe("bounds, shares, equal figures and parts that are not all, against trying every number", () => {
  it("every value that is told makes all relations hold, and every span is as wide as can be", () => {
    fc.assert(
      fc.property(broken, (one) => {
        const diagnoses = diagnose(one.relations, one.book);
        const [only] = diagnoses;
        for (const { cells } of diagnoses.length === 1 ? (only?.suspects ?? []) : []) {
          const told = new Map(
            cells.flatMap(({ figure, to }) => (to === null ? [] : [[figure, to] as const]))
          );
          expect(told.size < cells.length || holdsWith(one, told)).toBe(true);
          const [cell] = cells;
          if (cells.length > 1 || cell?.interval == null) continue;
          const { low, high } = cell.interval;
          for (const number of one.numbersFor(cell.figure))
            expect([number, holdsWith(one, new Map([[cell.figure, number]]))]).toEqual([
              number,
              number >= low && number <= high,
            ]);
        }
      }),
      { numRuns: 120 }
    );
  });

  it("no fewer cells explain everything, and as many none lighter", () => {
    fc.assert(
      fc.property(broken, (one) => {
        const tried = fewestByTrying(one);
        fc.pre(tried.length > 0);
        const diagnoses = diagnose(one.relations, one.book);
        const cells = firstCells(diagnoses).map(({ figure }) => figure);
        const size = tried[0]?.length ?? 0;
        expect(cells).toHaveLength(size);
        const lightest = Math.min(...tried.map((some) => weightOf(one, some)));
        const least = diagnoses.map(({ suspects }) =>
          Math.min(...suspects.map(({ weight }) => weight))
        );
        expect(least.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(lightest, 9);
        expect(tried.map((some) => [...some].sort())).toContainEqual([...cells].sort());
      }),
      { numRuns: 40 }
    );
  });

  it("every single cell that explains everything is told, and no other", () => {
    fc.assert(
      fc.property(broken, (one) => {
        const singles = singlesByTrying(one);
        fc.pre(singles.length > 0);
        expect(toldWithin(one)).toEqual([...singles].sort());
      }),
      { numRuns: 100 }
    );
  });
});

/** Single cells that diagnosis tells, but for those that need a larger number than was tried. */
function toldWithin(one: Problem): readonly FigureId[] {
  return diagnose(one.relations, one.book)
    .flatMap(({ suspects }) => suspects)
    .flatMap(({ cells }) => (cells.length === 1 ? cells : []))
    .filter(
      ({ figure, to, interval }) =>
        (to ?? interval?.low ?? 0) <= Math.max(...one.numbersFor(figure))
    )
    .map(({ figure }) => figure)
    .sort();
}

const tenths = fc.integer({ min: 1, max: 60 }).map((n) => n / 10);

/** A total in million đồng with one decimal, its parts, and the same total in đồng on another sheet. */
const money = fc
  .tuple(tenths, tenths, fc.integer({ min: -4, max: 4 }), fc.nat({ max: 3 }), tenths)
  .map(([tax, fee, hidden, at, typed]): Problem => {
    const total = Math.round(10 * (tax + fee)) / 10;
    const exact = Math.round(total * 1_000_000) + hidden * 10_000;
    const right = [total, tax, fee, exact];
    const [all = 0, one = 0, two = 0, dong = 0] = right.map((value, place) =>
      place === at ? (place === 3 ? Math.round(typed * 1_000_000) : typed) : value
    );
    const draft = (value: number): FigureDraft => ({ value, reading: { decimals: 1 } });
    const { book } = buildFigures(
      {
        name: "Thu",
        unit: units.millionDong,
        figures: { "m.all": draft(all), "m.tax": draft(one), "m.fee": draft(two) },
      },
      { name: "Kho bạc", unit: units.dong, figures: { "d.all": dong } }
    );
    return {
      book,
      relations: [balance("m.all", ["m.tax", "m.fee"]), equality("m.all", "d.all")],
      numbersFor: (id) =>
        id === "d.all" ? upTo(20, 0.1).map((n) => Math.round(n * 1_000_000)) : upTo(20, 0.1),
    };
  })
  .filter(({ relations: all, book }) => brokenIn(all, book).length > 0);

describe("money in two units, rounded in one", () => {
  it("tells every single cell that explains everything, with a value that does", () => {
    fc.assert(
      fc.property(money, (one) => {
        const singles = singlesByTrying(one);
        fc.pre(singles.length > 0);
        expect(toldWithin(one)).toEqual([...singles].sort());
        for (const { cells } of diagnose(one.relations, one.book).flatMap(
          (some) => some.suspects
        )) {
          const told = new Map(
            cells.flatMap(({ figure, to }) => (to === null ? [] : [[figure, to] as const]))
          );
          expect(told.size < cells.length || holdsWith(one, told)).toBe(true);
        }
      }),
      { numRuns: 80 }
    );
  });
});
