import type { Changes } from "./calculate";

/** The five mistakes of phuong-mau-2025-co-loi.xlsx, each of another kind. README.md tells them one by one. */
export const plantedMistakes: Changes = {
  // Digits swapped in a total typed over its formula: 1.870 became 1.780.
  "TTHC!C15": 1780,
  // The subtotal of the ministries' systems misses its last field.
  "TTHC!H9": "=SUM(H10:H12)",
  // Levels of training add up to 51 of 52 people.
  "Nhân sự!D12": 37,
  // No pair of amounts on the sheet gives this percentage; 67,23 would be right.
  "Ngân sách!E18": 71.23,
  // "1.706" typed with English settings in a cell of no format: a decimal number where dossiers are counted.
  "Trực tuyến!D9": { value: 1.706, format: "General" },
};
