export type { ShownSheet } from "../../hosts/in-page/sheet-mirror";
export type { SheetSelection } from "../../hosts/in-page/book-in-page";
export type { Border, CellLook, SheetLook } from "../../hosts/workbook-look";
