import type { CellAddress } from "../../core/sheet/address";
import { succeed, type Outcome } from "../trouble";
import { runExcel } from "./run-excel";

/** The cell where the person is (ExcelApi 1.7). */
export function activeCell(): Promise<Outcome<CellAddress>> {
  return runExcel(async (context) => {
    const cell = context.workbook.getActiveCell();
    cell.load("address,worksheet/name");
    await context.sync();
    const { address, worksheet } = cell;
    return succeed({ sheet: worksheet.name, cell: address.slice(address.lastIndexOf("!") + 1) });
  });
}
