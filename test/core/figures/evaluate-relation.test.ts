import fc from "fast-check";
import {
  evaluateRelation,
  exactSum,
  roundHalfUp,
} from "../../../src/core/figures/evaluate-relation";
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

const evaluate = (relation: Relation, figures: Readonly<Record<string, FigureDraft>>) =>
  evaluateRelation(relation, buildFigures({ name: "TTHC", figures }).book);
const million = (value: number, decimals = 0): FigureDraft => ({
  value,
  unit: units.millionDong,
  reading: { decimals },
});
const dong = (value: number): FigureDraft => ({ value, unit: units.dong });

describe("balance", () => {
  const sum = balance("t.total", ["t.a", "t.b"]);

  test("holds, and names blanks that it took for zero", () => {
    expect(evaluate(sum, { "t.total": 3, "t.a": 3, "t.b": null })).toEqual({
      status: "holds",
      blanksAsZero: ["t.b"],
    });
  });
  test("is broken beside a blank that may hold the difference", () => {
    expect(evaluate(sum, { "t.total": 5, "t.a": 3, "t.b": null })).toEqual({
      status: "broken",
      expected: 3,
      actual: 5,
      blanks: ["t.b"],
    });
  });
  test("is undetermined where a part is unreadable, and says what it would be", () => {
    const broken: FigureDraft = { gap: "error-value", printed: "#REF!" };
    expect(evaluate(sum, { "t.total": 5, "t.a": 3, "t.b": broken })).toEqual({
      status: "undetermined",
      missing: ["t.b"],
      expected: 2,
    });
    expect(evaluate(sum, { "t.total": 3, "t.a": 3, "t.b": broken }).status).toBe("holds");
  });
  test("of some of the parts holds while the total is no less than they are", () => {
    const some: Relation = { ...sum, mayExceed: true };
    const holds = { status: "holds", blanksAsZero: [] };
    expect(evaluate(some, { "t.total": 9, "t.a": 3, "t.b": 5 })).toEqual(holds);
    expect(evaluate(some, { "t.total": 8, "t.a": 3, "t.b": 5 })).toEqual(holds);
    expect(evaluate(some, { "t.total": 3, "t.a": 3, "t.b": null })).toEqual(holds);
    expect(evaluate(some, { "t.total": 7, "t.a": 3, "t.b": 5 })).toMatchObject({
      status: "broken",
      expected: 8,
      actual: 7,
    });
    expect(evaluate(some, { "t.total": null, "t.a": 3, "t.b": 5 })).toMatchObject({
      status: "undetermined",
      expected: null,
    });
  });
  test("gives what a blank total would be, in its own unit", () => {
    const blank: FigureDraft = { gap: "blank", unit: units.millionDong };
    expect(evaluate(sum, { "t.total": blank, "t.a": dong(1500000), "t.b": million(2) })).toEqual({
      status: "undetermined",
      missing: ["t.total"],
      expected: 3.5,
    });
    expect(evaluate(sum, { "t.total": null, "t.a": 1, "t.b": null })).toMatchObject({
      missing: ["t.total", "t.b"],
      expected: null,
    });
  });
  test("says nothing where no part was read", () => {
    expect(evaluate(sum, { "t.total": 5, "t.a": null, "t.b": null }).status).toBe("undetermined");
  });
  test("is exact for counts and đồng", () => {
    expect(evaluate(sum, { "t.total": 4, "t.a": 1, "t.b": 2 }).status).toBe("broken");
    const spending = { "t.a": dong(827122500), "t.b": dong(3496894836) };
    expect(evaluate(sum, { ...spending, "t.total": dong(4324017336) }).status).toBe("holds");
    expect(evaluate(sum, { ...spending, "t.total": dong(4324017337) }).status).toBe("broken");
  });
  test("holds for any amounts in millions, each rounded by itself", () => {
    const amounts = fc.array(fc.nat(10 ** 10), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(amounts, fc.integer({ min: 0, max: 3 }), (values, decimals) => {
        const rounded = (value: number): FigureDraft =>
          million(roundHalfUp(value / 1_000_000, decimals), decimals);
        const parts = values.map((value, index) => [`t.${String(index)}`, rounded(value)] as const);
        const relation = balance(
          "t.total",
          parts.map(([id]) => id)
        );
        const total = rounded(exactSum(values));
        const figures = { "t.total": total, ...Object.fromEntries(parts) };
        expect(evaluate(relation, figures).status).toBe("holds");
      })
    );
  });
});

describe("bound", () => {
  const within = bound("t.a", "t.b");

  test.each<[FigureDraft, FigureDraft, string]>([
    [17, 19, "holds"],
    [19, 19, "holds"],
    [20, 19, "broken"],
    [null, 19, "undetermined"],
    [dong(150400000), million(150), "holds"],
    [dong(150600000), million(150), "broken"],
    [million(1315), million(1314), "broken"],
    [million(1314.6, 1), million(1315), "holds"],
  ])("%j within %j: %s", (lesser, greater, status) => {
    expect(evaluate(within, { "t.a": lesser, "t.b": greater }).status).toBe(status);
  });
});

describe("share", () => {
  const ofWhole = share(["t.share", "t.part", "t.whole"]);

  test("holds for every part and whole, rounded half-up to any decimals", () => {
    const counts = fc.tuple(fc.nat(100_000), fc.integer({ min: 1, max: 100_000 }));
    fc.assert(
      fc.property(counts, fc.integer({ min: 0, max: 4 }), ([part, whole], decimals) => {
        const value = roundHalfUp((100 * part) / whole, decimals);
        const figures = { "t.part": part, "t.whole": whole };
        const printed = (points: number): FigureDraft => ({
          value: points,
          unit: units.percent,
          reading: { decimals },
        });
        const off = value + 1.1 * 10 ** -decimals;
        expect(evaluate(ofWhole, { ...figures, "t.share": printed(value) }).status).toBe("holds");
        expect(evaluate(ofWhole, { ...figures, "t.share": printed(off) }).status).toBe("broken");
      })
    );
  });
  test("has no value for a whole of zero", () => {
    expect(evaluate(ofWhole, { "t.share": "100%", "t.part": 0, "t.whole": 0 })).toMatchObject({
      status: "undetermined",
      expected: null,
    });
  });
  test("is known where only the share is missing", () => {
    expect(evaluate(ofWhole, { "t.share": null, "t.part": 1, "t.whole": 8 })).toEqual({
      status: "undetermined",
      missing: ["t.share"],
      expected: 12.5,
    });
  });
});

test("a sum of shares gives each half of its last digit", () => {
  const sum = shareSum(["t.a", "t.b", "t.c"]);
  const thirds = { "t.a": "33,3%", "t.b": "33,3%" };
  expect(evaluate(sum, { ...thirds, "t.c": "33,3%" }).status).toBe("holds");
  expect(evaluate(sum, { ...thirds, "t.c": "33,2%" }).status).toBe("broken");
  expect(evaluate(sum, { ...thirds, "t.c": null }).status).toBe("undetermined");
});

test.each<[FigureDraft, FigureDraft, string]>([
  [141, 141, "holds"],
  [3775, 3776, "broken"],
  ["95,93%", "95,9%", "holds"],
  ["95,93%", "95,8%", "broken"],
  [million(150), dong(150000000), "holds"],
  [dong(150000000), million(150), "holds"],
  [million(150), dong(151000000), "broken"],
  [null, 1, "undetermined"],
])("%j equals %j: %s", (left, right, status) => {
  expect(evaluate(equality("t.a", "t.b"), { "t.a": left, "t.b": right }).status).toBe(status);
});

test.each([
  [2.675, 2, 2.68],
  [1.005, 2, 1.01],
  [97.4587, 1, 97.5],
  [52.5, 0, 53],
  [0, 2, 0],
])("%d to %d decimals is %d", (value, decimals, rounded) => {
  expect(roundHalfUp(value, decimals)).toBe(rounded);
});
