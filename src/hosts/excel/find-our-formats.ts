import { isOurRule } from "./highlight-looks";

/** A sheet with the conditional formats on it that we made. */
export interface FormattedSheet {
  readonly name: string;
  readonly worksheet: Excel.Worksheet;
  /** False on a protected sheet that does not allow formats to be changed. */
  readonly mayFormat: boolean;
  readonly ours: readonly Excel.ConditionalFormat[];
}

/**
 * Our conditional formats on all sheets, in three exchanges with Excel: only formats of type custom
 * may be asked for their formula.
 */
export async function findOurFormats(
  context: Excel.RequestContext
): Promise<readonly FormattedSheet[]> {
  const { worksheets } = context.workbook;
  worksheets.load("items/name,items/protection/protected,items/protection/options");
  await context.sync();
  const asked = worksheets.items.map((worksheet) => ({
    worksheet,
    formats: askFormats(worksheet),
  }));
  await context.sync();
  const found = asked.map(({ worksheet, formats }) => ({
    worksheet,
    custom: formats.items.filter(({ type }) => type === "Custom"),
  }));
  for (const { custom } of found) for (const format of custom) askRule(format);
  if (found.some(({ custom }) => custom.length > 0)) await context.sync();
  return found.map(({ worksheet, custom }) => ({
    name: worksheet.name,
    worksheet,
    mayFormat: mayFormat(worksheet.protection),
    ours: custom.filter((format) => isOurRule(format.custom.rule.formula)),
  }));
}

function askFormats(worksheet: Excel.Worksheet): Excel.ConditionalFormatCollection {
  const formats = worksheet.getRange().conditionalFormats;
  formats.load("items/id,items/type");
  return formats;
}

function askRule(format: Excel.ConditionalFormat): void {
  format.load("custom/rule/formula");
}

const mayFormat = (protection: Excel.WorksheetProtection): boolean =>
  !protection.protected || protection.options.allowFormatCells === true;
