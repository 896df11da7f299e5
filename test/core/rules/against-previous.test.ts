import fc from "fast-check";
import { forms } from "../../../src/core/forms/index";
import { previousSheetsOf } from "../../../src/core/forms/precedents/previous-sheets";
import { makeReport } from "../../../src/core/make-report";
import { defaultStyle } from "../../../src/core/narrative/style";
import type { WorkbookSnapshot } from "../../../src/core/sheet/snapshot";
import { buildSheet, buildSnapshot, type CellDraft } from "../../support/build-snapshot";

const RULES = ["carried-over-agrees", "cumulative-never-falls", "figures-are-not-stale"];
const fields = ["Hộ tịch", "Chứng thực", "Đất đai", "Người có công", "Bảo trợ xã hội", "Xây dựng"];
const headings = [
  ...["STT", "Lĩnh vực", "Tổng số tiếp nhận", "Kỳ trước chuyển qua", "Mới tiếp nhận"],
  ...["Đã giải quyết", "Đang giải quyết"],
];

/** What one field has in one period: taken over, new, resolved. */
interface Flow {
  readonly carried: number;
  readonly received: number;
  readonly resolved: number;
}

const pending = ({ carried, received, resolved }: Flow): number => carried + received - resolved;

function table(period: string, flows: readonly Flow[], name = "so-lieu.xlsx"): WorkbookSnapshot {
  const cells = (flow: Flow): readonly number[] => [
    ...[flow.carried + flow.received, flow.carried, flow.received, flow.resolved, pending(flow)],
  ];
  const rows = flows.map(cells);
  const total = headings
    .slice(2)
    .map((_, at) => rows.reduce((sum, row) => sum + (row[at] ?? 0), 0));
  const lines = rows.map((row, at): CellDraft[] => [at + 1, fields[at] ?? "", ...row]);
  const head = [["UBND PHƯỜNG BA HÀNG"], [period], headings];
  return buildSnapshot([buildSheet("TTHC", [...head, ...lines, [null, "Tổng cộng", ...total]])], {
    name,
  });
}

const told = (now: WorkbookSnapshot, before: WorkbookSnapshot) =>
  makeReport(now, {
    ...{ style: defaultStyle, profile: null, previous: previousSheetsOf(before, forms) },
  }).findings.filter(({ rule }) => RULES.includes(rule));

/** New dossiers of a field in two periods, about as many in each, and the part of all that is resolved. */
const field = fc.record({
  usual: fc.constantFrom(3, 12, 40, 150, 900),
  extra: fc.tuple(
    fc.double({ min: -1.5, max: 1.5, noNaN: true }),
    fc.double({ min: -1.5, max: 1.5, noNaN: true })
  ),
  part: fc.tuple(
    fc.double({ min: 0.8, max: 1, noNaN: true }),
    fc.double({ min: 0.8, max: 1, noNaN: true })
  ),
});

function inTurn({ usual, extra, part }: Drawn): readonly [Flow, Flow] {
  const flowOf = (carried: number, period: 0 | 1): Flow => {
    const received = Math.max(0, Math.round(usual + extra[period] * Math.sqrt(usual)));
    return { carried, received, resolved: Math.floor(part[period] * (carried + received)) };
  };
  const first = flowOf(0, 0);
  return [first, flowOf(pending(first), 1)];
}
type Drawn = typeof field extends fc.Arbitrary<infer Value> ? Value : never;

const periods = fc.array(field, { minLength: fields.length, maxLength: fields.length });

test("two quarters in a row that are right never alarm", () => {
  fc.assert(
    fc.property(periods, (drawn) => {
      const flows = drawn.map(inTurn);
      const [first, second] = [flows.map(([one]) => one), flows.map(([, other]) => other)];
      expect(told(table("Quý II năm 2024", second), table("Quý I năm 2024", first))).toEqual([]);
    }),
    { numRuns: 25 }
  );
});

test("cumulative reports that are right never alarm", () => {
  fc.assert(
    fc.property(periods, (drawn) => {
      const flows = drawn.map(inTurn);
      const [first, both] = [
        flows.map(([one]) => one),
        flows.map(([one, other]) => ({
          carried: one.carried,
          received: one.received + other.received,
          resolved: one.resolved + other.resolved,
        })),
      ];
      expect(
        told(table("9 tháng đầu năm 2024", both), table("6 tháng đầu năm 2024", first))
      ).toEqual([]);
    }),
    { numRuns: 25 }
  );
});

test("a quarter that was not brought up to date is told, and so is what was carried over wrongly", () => {
  const flows = [220, 184, 96, 61, 45, 33].map((received) => {
    return { carried: 4, received, resolved: received - 7 };
  });
  const stale = told(table("Quý II năm 2024", flows), table("Quý I năm 2024", flows));
  expect(stale.map(({ rule }) => rule)).toContain("figures-are-not-stale");
  expect(
    stale.find(({ rule, severity }) => rule === "carried-over-agrees" && severity === "error")
  ).toMatchObject({
    cells: ["D10"],
    expected: 66,
    actual: 24,
  });
});
