import fc from "fast-check";
import { units } from "../../../src/core/figures/unit";
import { roundHalfUp } from "../../../src/core/figures/evaluate-relation";
import type { Relation } from "../../../src/core/figures/relation";
import { makeFinding } from "../../../src/core/rules/make-finding";
import type { Rule } from "../../../src/core/rules/rule";
import { runRules } from "../../../src/core/rules/run-rules";
import type { FigureDraft } from "../../support/build-figures";
import { balance, bound, buildFigures, share, shareSum } from "../../support/build-figures";

describe("order", () => {
  const speaking = (
    id: string,
    ...places: readonly (readonly [string, string, "error" | "note"])[]
  ): Rule => ({
    id,
    title: { vi: id, en: id },
    messages: {},
    check: () =>
      places.map(([sheet, cell, severity]) =>
        makeFinding(id, {
          severity,
          sheet,
          cells: cell === "" ? [] : [cell],
          message: { vi: cell, en: cell },
          data: {},
        })
      ),
  });

  test("by sheet, row, column, then severity; what is about a whole sheet comes first", () => {
    const context = buildFigures({ name: "TTHC", figures: {} }, { name: "Ngân sách", figures: {} });
    const rules = [
      speaking(
        "first",
        ["Ngân sách", "A1", "error"],
        ["TTHC", "B10", "note"],
        ["TTHC", "C9", "note"]
      ),
      speaking(
        "second",
        ["TTHC", "C9", "error"],
        ["TTHC", "AA2", "note"],
        ["Ngân sách", "", "note"]
      ),
      speaking("third", ["TTHC", "C9", "error"], ["TTHC", "B9", "note"]),
    ];
    const told = runRules(context, rules).map(({ sheet, cells, severity, rule }) =>
      [sheet, ...cells, severity, rule].join(" ")
    );
    expect(told).toEqual([
      "TTHC AA2 note second",
      "TTHC B9 note third",
      "TTHC C9 error second",
      "TTHC C9 error third",
      "TTHC C9 note first",
      "TTHC B10 note first",
      "Ngân sách note second",
      "Ngân sách A1 error first",
    ]);
  });
});

/** Columns of form II.06a/VPCP/KSTT by what they are made of. */
const leaves = [
  "received.online",
  "received.direct",
  "received.carried",
  "resolved.early",
  "resolved.ontime",
  "resolved.overdue",
  "pending.intime",
  "pending.overdue",
] as const;
type Row = Readonly<Record<string, number>>;

const rowOf = fc
  .record({
    received: fc.tuple(fc.nat(4000), fc.nat(4000), fc.nat(50)),
    resolved: fc.tuple(fc.nat(100), fc.nat(100), fc.nat(10), fc.nat(10), fc.nat(3)),
  })
  .map(({ received: [online, direct, carried], resolved: weights }): Row => {
    const received = online + direct + carried;
    const whole = weights.reduce((sum, weight) => sum + weight, 0);
    const [early = 0, ontime = 0, overdue = 0, late = 0] = weights.map((weight) =>
      whole === 0 ? 0 : Math.floor((received * weight) / whole)
    );
    const resolved = early + ontime + overdue;
    const pending = received - resolved;
    return {
      "received.total": received,
      "received.online": online,
      "received.direct": direct,
      "received.carried": carried,
      "resolved.total": resolved,
      "resolved.early": early,
      "resolved.ontime": ontime,
      "resolved.overdue": overdue,
      "pending.total": pending,
      "pending.intime": pending - Math.min(late, pending),
      "pending.overdue": Math.min(late, pending),
    };
  });

const sumRow = (rows: readonly Row[]): Row =>
  Object.fromEntries(
    Object.keys(rows[0] ?? {}).map((column) => [
      column,
      rows.reduce((sum, row) => sum + (row[column] ?? 0), 0),
    ])
  );

/** A workbook with the rows, their total row, and shares of what was resolved. */
function workbook(table: Readonly<Record<string, Row>>, decimals: number) {
  const total = table["tthc"] ?? {};
  const figures: Record<string, FigureDraft> = Object.fromEntries(
    Object.entries(table).flatMap(([row, cells]) =>
      Object.entries(cells).map(([column, value]) => [`${row}.${column}`, value])
    )
  );
  const resolved = total["resolved.total"] ?? 0;
  const timely = ["resolved.early", "resolved.ontime", "resolved.overdue"];
  for (const column of resolved === 0 ? [] : timely) {
    const value = roundHalfUp((100 * (total[column] ?? 0)) / resolved, decimals);
    figures[`tthc.${column}.share`] = { value, unit: units.percent, reading: { decimals } };
  }
  const shares = timely.map((column) => `tthc.${column}.share`);
  const relations: Relation[] = [
    ...Object.keys(table).flatMap(relationsOfRow),
    ...leaves.map((column) =>
      balance(
        `tthc.${column}`,
        Object.keys(table)
          .filter((row) => row !== "tthc")
          .map((row) => `${row}.${column}`),
        { id: `T05:${column}`, direction: "column" }
      )
    ),
    ...timely.map((column) =>
      share([`tthc.${column}.share`, `tthc.${column}`, "tthc.resolved.total"])
    ),
    shareSum(shares),
  ];
  return buildFigures({ name: "TTHC", figures, relations });
}

function relationsOfRow(row: string): Relation[] {
  const sum = (code: string, total: string, ...parts: readonly string[]): Relation =>
    balance(
      `${row}.${total}`,
      parts.map((part) => `${row}.${part}`),
      { id: `${code}:${row}` }
    );
  return [
    sum("T01", "received.total", "received.online", "received.direct", "received.carried"),
    sum("T02", "resolved.total", "resolved.early", "resolved.ontime", "resolved.overdue"),
    sum("T03", "pending.total", "pending.intime", "pending.overdue"),
    sum("T04", "received.total", "resolved.total", "pending.total"),
    bound(`${row}.received.online`, `${row}.received.total`),
  ];
}

const tableOf = fc.array(rowOf, { minLength: 1, maxLength: 6 }).map((rows) => ({
  tthc: sumRow(rows),
  ...Object.fromEntries(rows.map((row, index) => [`tthc.r${String(index + 1)}`, row])),
}));

test("a table that agrees has neither errors nor warnings, whatever its shares are rounded to", () => {
  fc.assert(
    fc.property(tableOf, fc.integer({ min: 0, max: 3 }), (table, decimals) => {
      const told = runRules(workbook(table, decimals));
      expect(told.filter(({ severity }) => severity !== "note")).toEqual([]);
    })
  );
});

test("one part that is off by k breaks its row and its column by k", () => {
  const change = fc.record({
    table: tableOf,
    row: fc.nat(),
    column: fc.constantFrom(...leaves),
    by: fc.integer({ min: -500, max: 500 }).filter((by) => by !== 0),
  });
  fc.assert(
    fc.property(change, ({ table, row, column, by }) => {
      const rows = Object.keys(table).filter((name) => name !== "tthc");
      const name = rows[row % rows.length] ?? "";
      const cells: Row = { ...(Object.entries(table).find(([key]) => key === name)?.[1] ?? {}) };
      const value = cells[column] ?? 0;
      fc.pre(value + by >= 0);
      const changed = { ...table, [name]: { ...cells, [column]: value + by } };
      const told = runRules(workbook(changed, 2)).filter(({ rule }) => rule === "totals-add-up");
      const code = column.startsWith("received")
        ? "T01"
        : column.startsWith("resolved")
          ? "T02"
          : "T03";
      expect(told.map(({ relation }) => relation).sort()).toEqual([
        `${code}:${name}`,
        `T05:${column}`,
      ]);
      expect(told.map(({ difference }) => difference)).toEqual([-by, -by]);
    })
  );
});
