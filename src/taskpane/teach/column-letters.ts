import { cellName } from "../../core/sheet/address";

/** Letters of a column counted from 0: 0 is A. */
export const columnLetters = (column: number): string => cellName(0, column).replace(/\d+$/, "");
