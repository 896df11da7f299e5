import type { Bilingual } from "../figures/bilingual";
import type { PreviousSheet, PreviousValue } from "../figures/precedent";
import type { SentenceValue } from "../figures/sentence";
import type { CellAddress } from "../sheet/address";

/**
 * Where an earlier value stands. In this workbook it is a cell that one can go to; in another file it
 * is said in words: "tệp quy-2.xlsx, trang tính TTHC, ô F17".
 */
export function placeThen(
  { workbook, sheet }: PreviousSheet,
  { cell }: PreviousValue
): SentenceValue {
  if (workbook === null) return { cells: [{ sheet, cell }] };
  const { vi, en } = nameSheet({ workbook, sheet });
  return { vi: `${vi}, ô ${cell}`, en: `${en}, cell ${cell}` };
}

/** The sheet, with its file where that is another one. */
export function nameSheet({
  workbook,
  sheet,
}: Pick<PreviousSheet, "workbook" | "sheet">): Bilingual {
  return {
    vi: `${workbook === null ? "" : `tệp ${workbook}, `}trang tính ${sheet}`,
    en: `${workbook === null ? "" : `file ${workbook}, `}sheet ${sheet}`,
  };
}

/** The cell of an earlier value among those that enter the arithmetic, where it is in this workbook. */
export function addressThen(
  { workbook, sheet }: PreviousSheet,
  { cell }: PreviousValue
): readonly CellAddress[] {
  return workbook === null ? [{ sheet, cell }] : [];
}
