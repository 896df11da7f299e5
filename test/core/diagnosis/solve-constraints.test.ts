import fc from "fast-check";
import type { Constraint } from "../../../src/core/diagnosis/solve-constraints";
import { isMet, solveConstraints } from "../../../src/core/diagnosis/solve-constraints";

const constraint = (factors: readonly number[], low: number, high: number): Constraint => ({
  factors,
  low,
  high,
  ties: new Set(),
  breadth: 1,
});

it("solves equations in two unknowns", () => {
  const solution = solveConstraints([constraint([1, 1], 10, 10), constraint([1, -1], 4, 4)], 2);
  expect(solution).toEqual({
    kind: "spans",
    spans: [
      { low: 7, high: 7 },
      { low: 3, high: 3 },
    ],
  });
});

it("gives the span that inequalities leave", () => {
  const constraints = [
    constraint([1, 1], 10, 10),
    constraint([1, 0], 0, Infinity),
    constraint([0, 1], 4, Infinity),
  ];
  expect(solveConstraints(constraints, 2)).toEqual({
    kind: "spans",
    spans: [
      { low: 0, high: 6 },
      { low: 4, high: 10 },
    ],
  });
});

it("finds a contradiction that no two constraints hold alone", () => {
  const constraints = [
    constraint([1, -1, 0], 0, Infinity),
    constraint([0, 1, -1], 0, Infinity),
    constraint([-1, 0, 1], 1, Infinity),
  ];
  expect(solveConstraints(constraints, 3).kind).toBe("contradiction");
  expect(solveConstraints(constraints.slice(0, 2), 3).kind).toBe("spans");
});

it("agrees with trying every point of a small grid", () => {
  const limits = fc.tuple(fc.integer({ min: -6, max: 6 }), fc.nat({ max: 6 }));
  const row = fc.tuple(fc.constantFrom(-1, 0, 1), fc.constantFrom(-1, 0, 1), limits);
  const points = Array.from({ length: 13 * 13 }, (_, n) => [(n % 13) - 6, Math.floor(n / 13) - 6]);
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 5 }), (rows) => {
      const constraints = [
        constraint([1, 0], -6, 6),
        constraint([0, 1], -6, 6),
        ...rows.map(([a, b, [low, width]]) => constraint([a, b], low, low + width)),
      ];
      const met = points.filter((point) => constraints.every((one) => isMet(one, point)));
      const solution = solveConstraints(constraints, 2);
      const isInside = (number: number, place: number): boolean => {
        const span = solution.kind === "spans" ? solution.spans[place] : undefined;
        return span !== undefined && number >= span.low - 1e-9 && number <= span.high + 1e-9;
      };
      expect(met.filter((point) => !point.every(isInside))).toEqual([]);
      // With factors of -1, 0 and 1 in two unknowns a feasible box has a point on the half grid.
      const halves = points.flatMap(([x = 0, y = 0]) => [
        [x, y],
        [x + 0.5, y],
        [x, y + 0.5],
        [x + 0.5, y + 0.5],
      ]);
      const hasPoint = halves.some((point) => constraints.every((one) => isMet(one, point)));
      expect(solution.kind === "spans").toBe(hasPoint);
    })
  );
});
