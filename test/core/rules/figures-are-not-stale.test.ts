import fc from "fast-check";
import type { Precedent } from "../../../src/core/figures/precedent";
import { figuresAreNotStale } from "../../../src/core/rules/figures-are-not-stale";
import { buildFigures } from "../../support/build-figures";
import { buildPrecedent } from "../../support/build-precedent";
import { testRule } from "../../support/rule-tester";

const counts = [4166, 3312, 623, 854, 3935, 231, 97, 58, 140, 77];
const ids = counts.map((_, index) => `row${String(index)}.received.total`);
const sheetOf = (values: readonly number[]) =>
  buildFigures({
    name: "TTHC",
    figures: Object.fromEntries(values.map((value, index) => [`tthc.${ids[index] ?? ""}`, value])),
  });
const before = (values: readonly number[], draft: Parameters<typeof buildPrecedent>[1] = {}) =>
  buildPrecedent(Object.fromEntries(values.map((value, index) => [ids[index] ?? "", value])), {
    flows: ids,
    ...draft,
  });
const given = (values: readonly number[], ...precedents: readonly Precedent[]) => ({
  ...sheetOf(values),
  precedents,
});
/** All but the first `same` numbers are others now. */
const changed = (same: number): readonly number[] =>
  counts.map((value, index) => (index < same ? value : value + 3 * index));

/** Numbers that often repeat by chance. */
const smallCounts = [12, 15, 18, 21, 24, 27, 30, 33, 36, 39];

testRule(figuresAreNotStale, {
  holds: {
    "all numbers are new": given(changed(0), before(counts)),
    "half of them happen to be the same": given(changed(5), before(counts)),
    "too few numbers": given(counts.slice(0, 7), before(counts.slice(0, 7))),
    "small numbers": given([1, 2, 3, 4, 5, 6, 7, 8, 9, 0], before([1, 2, 3, 4, 5, 6, 7, 8, 9, 0])),
    "six of ten small numbers, which chance may give": given(
      smallCounts.map((value, index) => (index < 6 ? value : value + 1)),
      before(smallCounts)
    ),
    "one number in many cells": given(
      counts.map(() => 120),
      before(counts.map(() => 120))
    ),
    "what is not counted anew": given(counts, before(counts, { flows: [] })),
    "cumulative, where some lines stayed as they were": given(
      changed(9),
      before(counts, { distance: "same-start" })
    ),
  },
  breaks: [
    {
      name: "eight of ten were not brought up to date",
      given: given(changed(8), before(counts)),
      findings: [
        {
          message: "period",
          severity: "warning",
          sheet: "TTHC",
          cells: ["B1", "B2", "B3", "B4", "B5", "B6", "B7", "B8"],
          vi: "8 trong 10 số từ 10 trở lên giống hệt tệp quy-2.xlsx, trang tính TTHC: TTHC, ô B1:B8. Xin xem lại số của kỳ này đã được cập nhật chưa.",
        },
      ],
    },
    {
      name: "six of ten, where chance gives next to none",
      given: given(changed(6), before(counts)),
      findings: [
        { message: "period", severity: "warning", cells: ["B1", "B2", "B3", "B4", "B5", "B6"] },
      ],
    },
    {
      name: "eight numbers are enough",
      given: given(counts.slice(0, 8), before(counts.slice(0, 8))),
      findings: [
        {
          message: "period",
          severity: "warning",
          cells: ["B1", "B2", "B3", "B4", "B5", "B6", "B7", "B8"],
        },
      ],
    },
    {
      name: "copied on and on: told once",
      given: given(counts, before(counts), before(counts, { distance: "earlier" })),
      findings: [
        {
          message: "period",
          severity: "warning",
          cells: counts.map((_, at) => `B${String(at + 1)}`),
        },
      ],
    },
    {
      name: "a cumulative report on which nothing changed",
      given: given(counts, before(counts, { distance: "same-start" })),
      findings: [
        {
          message: "period",
          severity: "warning",
          cells: counts.map((_, at) => `B${String(at + 1)}`),
        },
      ],
    },
    {
      name: "another unit's sheet",
      given: given(
        counts,
        before(counts, { unit: "other", distance: "unknown", unitName: "UBND phường Bách Quang" })
      ),
      findings: [
        {
          message: "unit",
          severity: "warning",
          cells: counts.map((_, at) => `B${String(at + 1)}`),
          vi: "10 trong 10 số từ 10 trở lên giống hệt tệp quy-2.xlsx, trang tính TTHC của UBND phường Bách Quang: TTHC, ô B1:B10. Xin xem lại có phải số của đơn vị mình không.",
        },
      ],
    },
    {
      name: "most of another unit's sheet, which does not name its unit, of the same first day",
      given: given(changed(8), before(counts, { unit: "other", distance: "same-start" })),
      findings: [
        {
          message: "period",
          severity: "warning",
          cells: ["B1", "B2", "B3", "B4", "B5", "B6", "B7", "B8"],
        },
      ],
    },
  ],
});

test("counts of two periods that come by chance are never called copied", () => {
  // About as many as before: each number moves by at most as much as counts of its size do.
  const pair = fc.integer({ min: 10, max: 60 }).chain((mean) => {
    const spread = Math.ceil(Math.sqrt(mean));
    return fc.tuple(fc.constant(mean), fc.integer({ min: mean - spread, max: mean + spread }));
  });
  fc.assert(
    fc.property(fc.array(pair, { minLength: 8, maxLength: 10 }), (pairs) => {
      const [then, now] = [0, 1].map((at) => pairs.map((each) => each[at] ?? 0));
      const told = figuresAreNotStale.check(given(now ?? [], before(then ?? [])));
      const same = pairs.filter(([one, other]) => one === other).length;
      expect(told.length === 0 || same >= 7).toBe(true);
    }),
    { numRuns: 300 }
  );
});
