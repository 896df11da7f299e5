import fc from "fast-check";
import { allSamples } from "../../../samples/all-samples";
import { relateSheets } from "../../../src/core/forms/relations/cross-sheet";
import { forms } from "../../../src/core/forms/index";
import { readSheets } from "../../../src/core/forms/reading/read-sheets";
import type { Finding } from "../../../src/core/rules/finding";
import { findingFacts, findingKey } from "../../../src/core/rules/finding-key";
import { runRules } from "../../../src/core/rules/run-rules";
import type { Cell, WorkbookSnapshot } from "../../../src/core/sheet/snapshot";
import { readWorkbook } from "../../../src/hosts/xlsx-file/read-workbook";
import { bookOf } from "../../support/read-form";
import type { FigureDraft } from "../../support/build-figures";
import { balance, buildFigures } from "../../support/build-figures";

async function readSamples(): Promise<readonly WorkbookSnapshot[]> {
  const outcomes = Object.entries(allSamples()).map(([name, bytes]) => readWorkbook(bytes, name));
  return (await Promise.all(outcomes)).map((outcome) => {
    if (!("value" in outcome)) throw new Error("A sample cannot be read");
    return outcome.value;
  });
}

function findingsOf(snapshot: WorkbookSnapshot): readonly Finding[] {
  const sheets = readSheets(snapshot, forms);
  const recognised = sheets.filter((sheet) => sheet.kind === "recognised");
  const relations = [
    ...recognised.flatMap((sheet) => sheet.relations),
    ...relateSheets(recognised),
  ];
  return runRules({ snapshot, sheets, book: bookOf(recognised), relations, precedents: [] });
}

function expectDistinctKeys(findings: readonly Finding[]): void {
  const keys = findings.map(findingKey);
  expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
}

/** Column B down from row 1: a total and its parts. */
function tell(figures: Readonly<Record<string, FigureDraft>>): readonly Finding[] {
  const [total = "", ...parts] = Object.keys(figures);
  return runRules(buildFigures({ name: "TTHC", figures, relations: [balance(total, parts)] }));
}

function only(findings: readonly Finding[]): Finding {
  const [first, ...more] = findings;
  if (first === undefined || more.length > 0)
    throw new Error(`${String(findings.length)} findings`);
  return first;
}

describe("keys", () => {
  test("no two findings of a sample share one", async () => {
    for (const snapshot of await readSamples()) expectDistinctKeys(findingsOf(snapshot));
  });

  test("nor do those of a workbook in which many cells went wrong at once", async () => {
    const samples = await readSamples();
    const typings = fc.oneof(
      fc.constantFrom(
        "01",
        "3.936",
        "84,17%",
        "-",
        "…",
        "21 (1)",
        "17/19",
        "chưa có",
        "Tæng sè",
        "8417"
      ),
      fc.constantFrom<Cell>({ value: null, error: "#REF!" }, { value: 1.706 }, { value: 12.5 }),
      fc.integer({ min: -50, max: 5000 }),
      fc.constant(null)
    );
    const damage = fc.record({
      sheet: fc.nat(3),
      row: fc.nat(20),
      column: fc.integer({ min: 2, max: 12 }),
      typing: typings,
    });
    const damages = fc.array(damage, { minLength: 5, maxLength: 60 });
    let told = 0;
    fc.assert(
      fc.property(fc.constantFrom(...samples), damages, (snapshot, all) => {
        const findings = findingsOf(all.reduce(spoil, snapshot));
        told += findings.length;
        expectDistinctKeys(findings);
      }),
      { numRuns: 60 }
    );
    expect(told).toBeGreaterThan(300);
  });

  test("a key does not change with the numbers, and what the finding says does", () => {
    const before = only(tell({ "tthc.a": 8, "tthc.b": 5, "tthc.c": 4 }));
    const after = only(tell({ "tthc.a": 8, "tthc.b": 6, "tthc.c": 4 }));
    expect(findingKey(after)).toBe(findingKey(before));
    expect(findingFacts(after)).not.toBe(findingFacts(before));
  });

  test("key and facts stay when rows are inserted above", async () => {
    for (const snapshot of (await readSamples()).slice(0, 2)) {
      const lower = {
        ...snapshot,
        sheets: snapshot.sheets.map((sheet) => ({
          ...sheet,
          rows: [[], [], ...sheet.rows],
          merges: sheet.merges.map((area) => ({
            ...area,
            top: area.top + 2,
            bottom: area.bottom + 2,
          })),
        })),
      };
      const names = (findings: readonly Finding[]) =>
        findings.map((finding) => [findingKey(finding), findingFacts(finding)]);
      expect(findingsOf(snapshot).length).toBeGreaterThan(5);
      expect(names(findingsOf(lower))).toEqual(names(findingsOf(snapshot)));
    }
  });
});

/** One cell typed over. */
function spoil(
  snapshot: WorkbookSnapshot,
  {
    sheet: at,
    row,
    column,
    typing,
  }: { sheet: number; row: number; column: number; typing: Cell | string | number | null }
): WorkbookSnapshot {
  const cell: Cell = typeof typing === "object" && typing !== null ? typing : { value: typing };
  return {
    ...snapshot,
    sheets: snapshot.sheets.map((sheet, index) => {
      if (index !== at) return sheet;
      const rows = sheet.rows.map((cells, place) => (place === row ? [...cells] : cells));
      const target = [...(rows[row] ?? [])];
      while (target.length < column) target.push(undefined);
      target[column] = cell;
      return { ...sheet, rows: rows.map((cells, place) => (place === row ? target : cells)) };
    }),
  };
}

describe("facts", () => {
  test("a part whose number changed changes them though the difference stays", () => {
    const before = only(tell({ "tthc.a": 8, "tthc.b": 5, "tthc.c": 4 }));
    const swapped = only(tell({ "tthc.a": 8, "tthc.b": 4, "tthc.c": 5 }));
    expect(swapped.difference).toBe(before.difference);
    expect(findingFacts(swapped)).not.toBe(findingFacts(before));
  });

  test("where only places are listed, another place changes them", () => {
    const text = (value: number) => ({
      value,
      reading: { storedAsText: true, printed: `0${String(value)}` },
    });
    const before = only(tell({ "tthc.a": 3, "tthc.b": text(1), "tthc.c": text(2) }));
    const after = only(tell({ "tthc.a": 3, "tthc.b": text(1), "tthc.c": 2 }));
    expect(findingKey(after)).toBe(findingKey(before));
    expect(findingFacts(after)).not.toBe(findingFacts(before));
  });

  test("they stay short, whatever the number of places", () => {
    const many = Object.fromEntries(
      Array.from({ length: 300 }, (_, index) => [
        `tthc.figure-${String(index)}`,
        { value: 1, reading: { storedAsText: true, printed: "01" } },
      ])
    );
    const fewer = Object.fromEntries(Object.entries(many).slice(0, 299));
    const told = (figures: typeof many): Finding =>
      only(runRules(buildFigures({ name: "TTHC", figures })));
    expect(findingFacts(told(many)).length).toBeLessThanOrEqual(120);
    expect(findingFacts(told(fewer))).not.toBe(findingFacts(told(many)));
  });
});
