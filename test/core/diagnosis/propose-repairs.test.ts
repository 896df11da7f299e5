import { readFileSync } from "node:fs";
import path from "node:path";
import fc from "fast-check";
import { allSamples } from "../../../samples/all-samples";
import { diagnose } from "../../../src/core/diagnosis/diagnose";
import { proposeRepairs } from "../../../src/core/diagnosis/propose-repairs";
import type { Repair, RepairBook } from "../../../src/core/diagnosis/repair";
import { suspectKey } from "../../../src/core/diagnosis/suspect-key";
import type { FigureBook } from "../../../src/core/figures/figure";
import type { Report } from "../../../src/core/make-report";
import { makeReport } from "../../../src/core/make-report";
import { saySentence } from "../../../src/core/narrative/say-sentence";
import { defaultStyle } from "../../../src/core/narrative/style";
import { findingKey } from "../../../src/core/rules/finding-key";
import { addressText, parseCellName } from "../../../src/core/sheet/address";
import { invertChanges } from "../../../src/core/sheet/cell-change";
import { readNumber } from "../../../src/core/sheet/read-number";
import type { WorkbookSnapshot } from "../../../src/core/sheet/snapshot";
import { readWorkbook } from "../../../src/hosts/xlsx-file/read-workbook";
import { calculateFormulas } from "../../support/calculate-formulas";
import { retypeCells } from "../../support/retype-cells";
import type { TableOnSheet } from "./build-table";
import { buildTable, columns, completeRow, withCells, withTotals } from "./build-table";
import { contentsOf } from "./contents-of";
import { brokenIn } from "./tell";

const report = (snapshot: WorkbookSnapshot): Report =>
  makeReport(snapshot, { style: defaultStyle, profile: null });

function repairsOf(snapshot: WorkbookSnapshot): RepairBook {
  const { book, relations, diagnoses, findings } = report(snapshot);
  const keyed = findings.map((finding) => ({ ...finding, key: findingKey(finding) }));
  return proposeRepairs({ snapshot, book, relations, diagnoses, findings: keyed });
}

const samples = allSamples();

async function readSample(name: string): Promise<WorkbookSnapshot> {
  const bytes = samples[name];
  if (bytes === undefined) throw new Error(`No sample ${name}`);
  const outcome = await readWorkbook(bytes, name);
  if (!("value" in outcome)) throw new Error(`${name} cannot be read`);
  return outcome.value;
}

const says = ({ label }: Repair): string => saySentence(label, "vi");
const cellsOf = ({ changes }: Repair): string =>
  changes.map(({ address }) => addressText(address)).join(" ");

/** The repairs that touch these cells and no others, in the order in which they are offered. */
const repairsAt = (repairs: RepairBook, cells: string): readonly Repair[] =>
  [...repairs.values()].flat().filter((repair) => cellsOf(repair) === cells);

function make(snapshot: WorkbookSnapshot, repair: Repair | undefined): WorkbookSnapshot {
  if (repair === undefined) throw new Error("No repair was offered");
  return calculateFormulas(retypeCells(snapshot, repair.changes));
}

/** A number that she types where the formula was offered first is noted as such. */
const besidesTyped = ({ findings }: Report): Report["findings"] =>
  findings.filter(
    ({ rule, severity }) => rule !== "formulas-are-not-typed-over" || severity !== "note"
  );

describe("the five mistakes of the sample", () => {
  const planted = [
    ["TTHC!C15", ["Chèn công thức =SUM(D15:F15)", "Sửa thành 1.870"]],
    ["TTHC!H9", ["Sửa công thức thành =SUM(H10:H13)", "Thay công thức bằng 1.079"]],
    ["Nhân sự!D12", ["Sửa thành 38"]],
    ["Ngân sách!E18", ["Chèn công thức =ROUND(100*D18/C18,2)", "Sửa thành 67,23%"]],
    ["Trực tuyến!D9", ["Sửa thành 1.706"]],
  ] as const;

  test.each(planted)("%s: %p", async (cell, labels) => {
    const repairs = repairsOf(await readSample("phuong-mau-2025-co-loi.xlsx"));
    expect(repairsAt(repairs, cell).map(says)).toEqual(labels);
  });

  const clicks = planted.flatMap(([cell, labels]) =>
    labels.map((label, choice) => [cell, label, choice] as const)
  );
  test.each(clicks)("after %s “%s” nothing is told of it any more", async (cell, _, choice) => {
    const before = await readSample("phuong-mau-2025-co-loi.xlsx");
    const after = make(before, repairsAt(repairsOf(before), cell)[choice]);
    const [was, is] = [report(before), report(after)];
    const brokenBy = ({ diagnoses }: Report): readonly string[] =>
      diagnoses.flatMap(({ broken }) => broken);
    expect(besidesTyped(is).length).toBeLessThan(was.findings.length);
    expect(brokenBy(is)).toEqual(brokenBy(was).filter((id) => brokenBy(is).includes(id)));
    expect(repairsAt(repairsOf(after), cell)).toEqual([]);
  });

  test.each([0, 1])(
    "with all five repaired the workbook says what the right one says",
    async (choice) => {
      let snapshot = await readSample("phuong-mau-2025-co-loi.xlsx");
      for (const [cell] of planted) {
        const offered = repairsAt(repairsOf(snapshot), cell);
        snapshot = make(snapshot, offered[choice] ?? offered[0]);
      }
      const right = report(await readSample("phuong-mau-2025.xlsx"));
      const told = report(snapshot);
      expect(choice === 0 ? told.findings : besidesTyped(told)).toEqual(right.findings);
      expect(told.diagnoses).toEqual([]);
      const values = ({ book }: Report) =>
        [...book.values()].map((entry) => [entry.id, entry.kind === "figure" ? entry.value : null]);
      expect(values(told)).toEqual(values(right));
    }
  );

  test("a workbook in which everything agrees gets no repair", async () => {
    expect(repairsOf(await readSample("phuong-mau-2025.xlsx")).size).toBe(0);
  });
});

describe("published figures, typed as a clerk types them", () => {
  test.each([
    [
      "ba-hang-2023.xlsx",
      [
        "Trực tuyến!D9: Sửa thành 3.927",
        "TTHC!D12 TTHC!D15: Đổi 2 ô thành số",
        "Nhân sự!E7: Sửa thành 76,19%",
        "Nhân sự!E7: Chèn công thức =ROUND(100*D7/D6,2)",
        "Nhân sự!D8 Nhân sự!D9: Đổi 2 ô thành số",
        "Nhân sự!E8: Sửa thành 4,76%",
        "Nhân sự!E9: Sửa thành 19,05%",
        "Trực tuyến!D10: Sửa thành 95,91%",
        "Trực tuyến!D10: Đổi thành số 95,93%",
      ],
    ],
    [
      "bach-quang-2021.xlsx",
      [
        "TTHC!D11: Ghi 0",
        "Nhân sự!D10 Nhân sự!D12 Nhân sự!D14 Nhân sự!D15 Nhân sự!D16: Đổi 5 ô thành số",
        "Nhân sự!D13: Ghi 0",
        "Trực tuyến!D6: Đổi thành số 1",
      ],
    ],
  ])("%s", async (name, labels) => {
    const snapshot = await readSample(name);
    const offered = [...repairsOf(snapshot).values()].flat();
    expect(offered.map((repair) => `${cellsOf(repair)}: ${says(repair)}`)).toEqual(labels);
    const graveIn = ({ findings }: Report): number =>
      findings.filter(({ severity }) => severity !== "note").length;
    const before = report(snapshot);
    for (const repair of offered) {
      const after = report(make(snapshot, repair));
      expect(after.findings.length).toBeLessThan(before.findings.length);
      expect(graveIn(after)).toBeLessThanOrEqual(graveIn(before));
    }
  });
});

interface PlantedCase {
  readonly values: readonly (readonly number[])[];
}
const file = path.join(__dirname, "../../fixtures/localisation-200.json");
const { cases } = JSON.parse(readFileSync(file, "utf8")) as {
  readonly cases: readonly PlantedCase[];
};

/** The figures as the sheet now says them. */
function reread(snapshot: WorkbookSnapshot, book: FigureBook): FigureBook {
  const [sheet] = snapshot.sheets;
  const read = [...book.values()].map((entry) => {
    const place = parseCellName(entry.origin.cell ?? "");
    const cell = place === null ? undefined : sheet?.rows[place.row]?.[place.column];
    const reading = readNumber(cell, entry.unit.measure, { scale: entry.unit.scale });
    if (entry.kind === "gap" || reading.kind !== "number") return entry;
    return { ...entry, value: reading.value, reading };
  });
  return new Map(read.map((entry) => [entry.id, entry]));
}

const repairTable = ({ snapshot, book, relations }: TableOnSheet) => {
  const diagnoses = diagnose(relations, book);
  const suspects = diagnoses.flatMap((diagnosis) => diagnosis.suspects);
  const repairs = proposeRepairs({ snapshot, book, relations, diagnoses, findings: [] });
  return { suspects, repairs };
};

describe("two hundred sheets of form II.06a with planted errors", () => {
  const tables = cases.map(({ values }) => buildTable(values));

  test("each suspect has a name of its own", () => {
    for (const table of tables) {
      const keys = repairTable(table).suspects.map(suspectKey);
      expect(new Set(keys).size).toBe(keys.length);
    }
  });

  test("after a suspect's repair its cells read as it says, and what it mends holds", () => {
    let repaired = 0;
    for (const table of tables) {
      const { suspects, repairs } = repairTable(table);
      for (const suspect of suspects.filter(({ cells }) => cells.every(({ to }) => to !== null))) {
        const offered = repairs.get(suspectKey(suspect)) ?? [];
        expect(offered.length).toBeGreaterThan(0);
        for (const repair of offered) {
          const after = calculateFormulas(retypeCells(table.snapshot, repair.changes));
          const book = reread(after, table.book);
          const read = suspect.cells.map(({ figure }) => book.get(figure));
          expect(read).toMatchObject(suspect.cells.map(({ to }) => ({ value: to })));
          const broken = brokenIn(table.relations, book);
          expect(suspect.mends.filter((id) => broken.includes(id))).toEqual([]);
          repaired += 1;
        }
      }
    }
    expect(repaired).toBeGreaterThan(400);
  });
});

test("what a repair did can be taken back to the last cell", () => {
  const count = fc.nat(999);
  const row = fc
    .record({
      online: count,
      direct: count,
      carried: count,
      split: fc.tuple(count, count, count, count),
    })
    .map(completeRow);
  const damage = fc.record({
    row: fc.nat(),
    column: fc.constantFrom(...columns),
    draft: fc.oneof(fc.nat(5000), fc.constant(null)),
  });
  const rows = fc.array(row, { minLength: 2, maxLength: 4 }).map(withTotals);
  fc.assert(
    fc.property(rows, fc.array(damage, { minLength: 1, maxLength: 2 }), (table, damages) => {
      const built = buildTable(
        withCells<number | null>(
          table,
          ...damages.map(
            ({ row: at, column, draft }) => [at % table.length, column, draft] as const
          )
        )
      );
      for (const repair of [...repairTable(built).repairs.values()].flat()) {
        const made = retypeCells(built.snapshot, repair.changes);
        expect(contentsOf(made)).not.toEqual(contentsOf(built.snapshot));
        const undone = retypeCells(made, invertChanges(repair.changes));
        expect(contentsOf(undone)).toEqual(contentsOf(built.snapshot));
      }
    }),
    { numRuns: 40 }
  );
});
