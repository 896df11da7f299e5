import type { Severity } from "../../core/figures/relation";
import type { Outcome } from "../trouble";
import { succeed } from "../trouble";
import type { HighlightedCell } from "../workbook-host";
import type { Abilities } from "./abilities";
import { findOurFormats } from "./find-our-formats";
import { HIGHLIGHTS, ruleOf } from "./highlight-looks";
import { joinAddresses } from "./join-addresses";
import { runExcel } from "./run-excel";
import { troubles } from "./troubles";

/**
 * Replaces all conditional formats of ours, on every sheet, by those for these cells: one for each
 * severity of a sheet. Formats of others stay as they are.
 */
export function highlightCells(
  cells: readonly HighlightedCell[],
  abilities: Abilities
): Promise<Outcome<null>> {
  return runExcel(async (context) => {
    const sheets = await findOurFormats(context);
    for (const { address } of cells) {
      if (!sheets.some(({ name }) => name === address.sheet)) {
        return troubles.sheetMissing(address.sheet);
      }
    }
    const closed = sheets.find(
      ({ name, mayFormat, ours }) =>
        !mayFormat && (ours.length > 0 || cells.some(({ address }) => address.sheet === name))
    );
    if (closed !== undefined) return troubles.sheetProtected(closed.name);
    for (const { ours } of sheets) for (const format of ours) format.delete();
    for (const { name, worksheet } of sheets) {
      addFormats(
        worksheet,
        cells.filter(({ address }) => address.sheet === name),
        abilities
      );
    }
    await context.sync();
    return succeed(null);
  });
}

/** What is added last lies on top: errors. */
const ORDER: readonly Severity[] = ["note", "warning", "error"];

function addFormats(
  worksheet: Excel.Worksheet,
  cells: readonly HighlightedCell[],
  { knowsAreas }: Abilities
): void {
  for (const severity of ORDER) {
    const names = cells
      .filter((cell) => cell.severity === severity)
      .map(({ address }) => address.cell);
    const places = knowsAreas ? joinAddresses(names) : names;
    for (const place of places) {
      const range = place.includes(",") ? worksheet.getRanges(place) : worksheet.getRange(place);
      addFormat(range.conditionalFormats, severity);
    }
  }
}

function addFormat(formats: Excel.ConditionalFormatCollection, severity: Severity): void {
  const { rule, format } = formats.add("Custom").custom;
  const { fill, letters, bold, italic } = HIGHLIGHTS[severity];
  rule.formula = ruleOf(severity);
  format.fill.color = fill;
  format.font.color = letters;
  format.font.bold = bold;
  format.font.italic = italic;
}
