import type { DefinedName } from "../../core/sheet/snapshot";

/** The workbook as its tabs show it; what the first exchange with Excel tells. */
export interface BookOutline {
  readonly name: string;
  readonly definedNames: readonly DefinedName[];
  readonly sheets: readonly ListedSheet[];
}

export interface ListedSheet {
  /** Stays the same when the sheet is renamed or moved. */
  readonly id: string;
  readonly name: string;
  readonly hidden: boolean;
  readonly isProtected: boolean;
  /** Holds good within one run only. */
  readonly worksheet: Excel.Worksheet;
}

/** One exchange with Excel, whatever the number of sheets. */
export async function readOutline(context: Excel.RequestContext): Promise<BookOutline> {
  const { workbook } = context;
  const { names, worksheets } = workbook;
  workbook.load("name");
  names.load("items/name,items/formula");
  worksheets.load("items/id,items/name,items/visibility,items/protection/protected");
  await context.sync();
  return {
    name: workbook.name,
    definedNames: names.items.map(({ name, formula }) => ({
      name,
      refersTo: String(formula).replace(/^=/, ""),
    })),
    sheets: worksheets.items.map((worksheet) => ({
      id: worksheet.id,
      name: worksheet.name,
      hidden: worksheet.visibility !== "Visible",
      isProtected: worksheet.protection.protected,
      worksheet,
    })),
  };
}
