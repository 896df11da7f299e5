import { buildWorkbook } from "../test/support/build-workbook";
import baHang from "./data/ba-hang-2023.json";
import bachQuang from "./data/bach-quang-2021.json";
import type { ListHead, ListSheet } from "./list-sheet";
import { buildListSheet } from "./list-sheet";
import { buildPhuongMau } from "./phuong-mau";
import { plantedMistakes } from "./planted-mistakes";

/** Every sample as .xlsx bytes by file name; the same bytes each time. */
export function allSamples(): Readonly<Record<string, Uint8Array>> {
  return {
    "ba-hang-2023.xlsx": buildLists(baHang),
    "bach-quang-2021.xlsx": buildLists(bachQuang),
    "phuong-mau-2025.xlsx": buildPhuongMau(),
    "phuong-mau-2025-co-loi.xlsx": buildPhuongMau(plantedMistakes),
  };
}

/** A workbook in which every sheet is a list. */
const buildLists = (data: ListHead & { readonly sheets: readonly ListSheet[] }): Uint8Array =>
  buildWorkbook({ sheets: data.sheets.map((sheet) => buildListSheet(sheet, data)) });
