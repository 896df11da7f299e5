import type { WorkbookReader } from "../workbook-host";
import { readWorkbook } from "./read-workbook";

/** A workbook that is the bytes of an .xlsx file. `name` is the base name of the file, never a path. */
export function xlsxFileHost(bytes: Uint8Array, name: string): WorkbookReader {
  return { readSnapshot: () => readWorkbook(bytes, name) };
}
