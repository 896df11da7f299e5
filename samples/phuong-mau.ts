import type { SheetDraft } from "../test/support/build-workbook";
import { buildWorkbook } from "../test/support/build-workbook";
import { buildBudgetSheet } from "./budget-sheet";
import type { Changes } from "./calculate";
import { calculateSheets } from "./calculate";
import data from "./data/phuong-mau-2025.json";
import { buildDossierSheet } from "./dossier-sheet";
import { buildListSheet } from "./list-sheet";

/**
 * The invented ward's workbook of quarter III/2025 as .xlsx bytes. `changes` are typed over cells of
 * it (`{ "TTHC!D15": 1290 }`, or `"=SUM(G10:G12)"`), and every formula is calculated anew.
 */
export function buildPhuongMau(changes: Changes = {}): Uint8Array {
  return buildWorkbook({ sheets: calculateSheets(draftSheets(), changes) });
}

function draftSheets(): SheetDraft[] {
  const { dossiers, staff, budget, online } = data;
  return [
    buildDossierSheet(dossiers.sections),
    buildListSheet(staff, data),
    buildBudgetSheet(budget.revenue, budget.spending),
    buildListSheet(online, data),
  ];
}
