import { calculateSheets } from "../../samples/calculate";
import type { Changes } from "../../samples/calculate";
import { buildDossierSheet } from "../../samples/dossier-sheet";
import { buildWorkbook } from "../support/build-workbook";

const ROWS_PER_SECTION = 10_000;

/** What is wrong: a number typed over a total, a 45 with its digits swapped, a sum that stops a row short. */
export const plantedFaults: Changes = {
  "TTHC!C5000": 8_888,
  "TTHC!D15000": 54,
  "TTHC!H9": `=SUM(H10:H${String(ROWS_PER_SECTION + 8)})`,
};

/** A II.06a sheet of two sections with 10,000 rows each and a total row; right but for the faults. */
export function buildBigWorkbook(): Uint8Array {
  const sheet = buildDossierSheet([
    { label: "Trên Hệ thống của các Bộ", fields: fieldsFrom(1) },
    { label: "Trên Hệ thống của tỉnh", fields: fieldsFrom(1 + ROWS_PER_SECTION) },
  ]);
  return buildWorkbook({ sheets: calculateSheets([sheet], plantedFaults) });
}

const fieldsFrom = (first: number) =>
  Array.from({ length: ROWS_PER_SECTION }, (_, index) => ({
    label: `Lĩnh vực ${String(first + index)}`,
    figures: dossiers(first + index),
  }));

/** Online, direct, carried over; early, on time, overdue; in time, overdue: received is resolved and pending. */
function dossiers(order: number): readonly number[] {
  const received = [40 + (order % 37), 10 + (order % 11), order % 5];
  const total = received.reduce((sum, count) => sum + count, 0);
  const early = 20 + (order % 17);
  const pending = order % 4;
  return [...received, early, total - early - pending, 0, pending, 0];
}
