import type { WorkbookHost } from "../../../src/hosts/workbook-host";
import { buildWorkbook } from "../../support/build-workbook";

/** A workbook that is open before a person, in whatever program. */
export interface WorkedWorkbook {
  readonly host: WorkbookHost;
  /** She types a number into a cell. */
  readonly type: (sheet: string, cell: string, value: number) => Promise<void>;
  readonly select: (sheet: string, cell: string) => Promise<void>;
  /** Until the program has told what is to be told. */
  readonly becomeQuiet: () => Promise<void>;
  readonly close: () => void;
}

/** Opens the bytes of an .xlsx. */
export type OpenWorkbook = (bytes: Uint8Array) => Promise<WorkedWorkbook>;

/** Names with quotes, a hidden sheet, a protected one, and formulas across all of them. */
export const lawBook = buildWorkbook({
  sheets: [
    {
      name: "TTHC",
      rows: [
        ["Hộ tịch", 3000],
        ["Đất đai", 936],
        ["Tổng", { value: 3936, formula: "SUM(B1:B2)", format: "#,##0" }],
      ],
    },
    { name: "Quý 'III'", rows: [["Hồ sơ", { value: 3936, formula: "TTHC!B3" }]] },
    { name: "Nháp", rows: [["ẩn", { value: 7872, formula: "'Quý ''III'''!B1*2" }]], hidden: true },
    { name: "Khóa", rows: [["chốt", 5]], isProtected: true },
  ],
});
