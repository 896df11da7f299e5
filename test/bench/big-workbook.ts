import { calculateSheets } from "../../samples/calculate";
import type { Changes } from "../../samples/calculate";
import { buildDossierSheet } from "../../samples/dossier-sheet";
import { buildWorkbook } from "../support/build-workbook";

/**
 * What is wrong in a sheet of two sections with so many rows each: a number typed over a total in the
 * first, a 45 with its digits swapped in the second, a sum that stops a row short.
 */
export const plantedFaults = (rows: number): Changes => ({
  [`TTHC!C${String(rows / 2)}`]: 8_888,
  [`TTHC!D${String(rows * 1.5)}`]: 54,
  "TTHC!H9": `=SUM(H10:H${String(rows + 8)})`,
});

/** A II.06a sheet of two sections with so many rows each and a total row; right but for the faults. */
export function buildBigWorkbook(rows = 10_000): Uint8Array {
  const sheet = buildDossierSheet([
    { label: "Trên Hệ thống của các Bộ", fields: fieldsFrom(1, rows) },
    { label: "Trên Hệ thống của tỉnh", fields: fieldsFrom(1 + rows, rows) },
  ]);
  return buildWorkbook({ sheets: calculateSheets([sheet], plantedFaults(rows)) });
}

const fieldsFrom = (first: number, rows: number) =>
  Array.from({ length: rows }, (_, index) => ({
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
