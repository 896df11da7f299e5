import { HyperFormula } from "hyperformula";
import type { Relation } from "../../src/core/figures/relation";
import type { Report } from "../../src/core/make-report";
import { makeReport } from "../../src/core/make-report";
import { defaultStyle } from "../../src/core/narrative/style";
import type { Cell, WorkbookSnapshot } from "../../src/core/sheet/snapshot";
import { applyPart } from "../../src/core/sheet/snapshot-part";
import { calculated } from "../support/generated/generate-workbook";
import type { TimingTable } from "./timing-table";
import { buildWideSheet, placeOfColumn, WIDE } from "./wide-sheet";

const UNITS = 3_320;
const RUNS = 3;
/** A unit in the middle: its women from 51 to 55, of whom there are now more than people from 51 to 60. */
const EDITED = { row: 1_700, column: placeOfColumn("age.women51to55") };

/** One edit in a sheet of 3,321 rows and 40 columns: what follows from it, by us and by HyperFormula. */
export async function recheckEdit(table: TimingTable): Promise<void> {
  const clean = buildWideSheet(UNITS);
  const edited = calculated(typeInto(clean));
  const [whole, broken] = [clean, edited].map((snapshot) => check(snapshot));
  if (whole === undefined || broken === undefined) throw new Error("No report.");
  requireFound(whole, broken);
  table.part(`7. After one edit in ${String(UNITS + 1)} rows of 40 columns`, RUNS);
  table.note(`${String(whole.relations.length)} relations, ${String(whole.book.size)} figures`);
  const turns = [differences(clean, edited), differences(edited, clean)];
  let turn = 0;
  let kept = clean;
  await table.time("Khớp Số, as in the pane: changed cells put in, all checked", () => {
    for (const part of turns[turn % 2] ?? []) kept = applyPart(kept, part);
    turn += 1;
    return check(kept, true);
  });
  await table.time("Khớp Số: the whole workbook read and checked anew", () =>
    check(structuredClone(edited))
  );
  await timeHyperFormula(table, clean, []);
  await timeHyperFormula(
    table,
    clean,
    whole.relations.map((one) => asFormula(one, whole))
  );
}

const check = (snapshot: WorkbookSnapshot, isPatched = false): Report =>
  makeReport(snapshot, { style: defaultStyle, profile: null, isPatched });

/** The run counts for nothing unless the clean sheet is found clean, and the edit wrong. */
function requireFound(whole: Report, broken: Report): void {
  const [none, some] = [whole, broken].map(({ tally }) => tally.error + tally.warning);
  if (none !== 0 || some === 0) throw new Error(`Found ${String(none)} and ${String(some)}.`);
}

function typeInto(snapshot: WorkbookSnapshot): WorkbookSnapshot {
  const { row, column } = EDITED;
  const area = { top: row, left: column, bottom: row, right: column };
  return applyPart(snapshot, { kind: "cells", sheet: WIDE, area, rows: [[{ value: 888 }]] });
}

/** What Excel tells of the edit: the cell, and the formulas that follow. */
function differences(before: WorkbookSnapshot, after: WorkbookSnapshot) {
  const [old, now] = [before, after].map(({ sheets }) => sheets[0]?.rows ?? []);
  return (now ?? []).flatMap((cells, row) =>
    cells.flatMap((cell, column) =>
      cell?.value === old?.[row]?.[column]?.value
        ? []
        : [
            {
              kind: "cells" as const,
              sheet: WIDE,
              area: { top: row, left: column, bottom: row, right: column },
              rows: [[cell]],
            },
          ]
    )
  );
}

/** HyperFormula over the same cells, and over a formula for every relation that we check. */
async function timeHyperFormula(
  table: TimingTable,
  { sheets }: WorkbookSnapshot,
  checks: readonly string[]
): Promise<void> {
  const cells = (sheets[0]?.rows ?? []).map((row) => row.map(contentOf));
  const kind = checks.length === 0 ? "the formulas of the sheet" : "and one for every relation";
  const build = () =>
    HyperFormula.buildFromSheets(
      { [WIDE]: cells, checks: checks.map((formula) => [formula]) },
      { licenseKey: "gpl-v3", maxRows: 200_000 }
    );
  const engine = await table.time(`HyperFormula: all calculated, ${kind}`, build);
  let value = 0;
  await table.time(`HyperFormula: one edit, ${kind}`, () => {
    value += 1;
    engine.setCellContents({ sheet: 0, row: EDITED.row, col: EDITED.column }, value);
  });
  engine.destroy();
}

const contentOf = (cell: Cell | undefined): string | number | boolean | null =>
  cell?.formula === undefined ? (cell?.value ?? null) : `=${cell.formula}`;

/** What a relation leaves, as a person would write it in a cell beside the table. */
function asFormula(relation: Relation, { book }: Report): string {
  const at = (id: string): string => {
    const cell = book.get(id)?.origin.cell;
    return cell == null ? "0" : `${WIDE}!${cell}`;
  };
  switch (relation.kind) {
    case "balance":
      return `=${at(relation.total)}-SUM(${sumOf(relation.parts.map(at))})`;
    case "bound":
      return `=${at(relation.lesser)}<=${at(relation.greater)}`;
    case "equality":
      return `=${at(relation.left)}=${at(relation.right)}`;
    case "share":
      return `=${at(relation.share)}-${at(relation.part)}/${at(relation.whole)}`;
    case "share-sum":
      return `=SUM(${relation.shares.map(at).join()})`;
  }
}

/** The rows of the sheet stand one below the other: many parts are one range. */
function sumOf(cells: readonly string[]): string {
  const [first, last] = [cells[0] ?? "", cells.at(-1) ?? ""];
  return cells.length < 100 ? cells.join() : `${first}:${last.replace(/^.*!/, "")}`;
}
