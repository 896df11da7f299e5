import type {
  BlankCell,
  BlankSheet,
  InputValidation,
} from "../../../core/forms/blanks/blank-sheet";
import { cellName } from "../../../core/sheet/address";
import type { CellContent } from "../../../core/sheet/cell-change";
import type { Area } from "../../../core/sheet/snapshot";
import type { CellEdit } from "../cell-edit";
import { cellText } from "../cell-text";
import { newCell } from "../cell-xml";

/** What a worksheet part must know of the workbook that it comes into. */
export interface SheetSurroundings {
  /** Of SpreadsheetML, in the dialect of the workbook. */
  readonly namespace: string;
  /** Place of the cell's style among the cell formats of the workbook. */
  readonly styleOf: (cell: BlankCell) => number;
  /** What a formula comes to; null for what is not calculated here. */
  readonly resultOf: (cell: BlankCell) => CellEdit["result"];
  /** It is the one that is seen when the workbook is opened. */
  readonly isShown: boolean;
}

/** Inches: a narrow edge all around, as wide tables need it. */
const MARGINS =
  '<pageMargins left="0.5" right="0.5" top="0.6" bottom="0.6" header="0.3" footer="0.3"/>';
/** Points of a row with one line of 12 points. */
const ROW_HEIGHT = 15.75;
/** Pixels of a digit of Excel's standard font, and what a column keeps free beside its texts. */
const DIGIT = 7;
const ROOM = 5;

/** The worksheet part of a blank sheet (ECMA-376 Part 1, 18.3.1), as Excel writes it, without the XML declaration. */
export function blankSheetXml(sheet: BlankSheet, surroundings: SheetSurroundings): string {
  const { isLandscape = false, merges, validations } = sheet;
  const orientation = isLandscape ? "landscape" : "portrait";
  return [
    `<worksheet xmlns="${surroundings.namespace}">`,
    '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>',
    viewXml(sheet, surroundings),
    `<sheetFormatPr defaultRowHeight="${ROW_HEIGHT}"/>`,
    listXml("cols", sheet.columnWidths.map(columnXml), false),
    `<sheetData>${rowsXml(sheet, surroundings)}</sheetData>`,
    listXml(
      "mergeCells",
      merges.map((area) => `<mergeCell ref="${areaName(area)}"/>`)
    ),
    listXml("dataValidations", validations.map(validationXml)),
    '<printOptions horizontalCentered="1"/>',
    MARGINS,
    `<pageSetup paperSize="9" orientation="${orientation}" fitToHeight="0"/>`,
    "</worksheet>",
  ].join("");
}

/** Excel takes a list without items for damage. */
function listXml(name: string, items: readonly string[], isCounted = true): string {
  const count = isCounted ? ` count="${items.length}"` : "";
  return items.length === 0 ? "" : `<${name}${count}>${items.join("")}</${name}>`;
}

function viewXml({ frozenRows }: BlankSheet, { isShown }: SheetSurroundings): string {
  const shown = isShown ? ' tabSelected="1"' : "";
  const below = cellName(frozenRows, 0);
  const pane = `<pane ySplit="${frozenRows}" topLeftCell="${below}" activePane="bottomLeft" state="frozen"/>`;
  const place = `<selection pane="bottomLeft" activeCell="${below}" sqref="${below}"/>`;
  const frozen = frozenRows > 0 ? pane + place : "";
  return `<sheetViews><sheetView${shown} workbookViewId="0">${frozen}</sheetView></sheetViews>`;
}

function columnXml(characters: number, column: number): string {
  const width = Math.trunc(((characters * DIGIT + ROOM) / DIGIT) * 256) / 256;
  return `<col min="${column + 1}" max="${column + 1}" width="${width}" customWidth="1"/>`;
}

function rowsXml(sheet: BlankSheet, { styleOf, resultOf }: SheetSurroundings): string {
  const { cells, rowHeights = {} } = sheet;
  const rows = new Map<number, BlankCell[]>();
  for (const row of Object.keys(rowHeights).map(Number)) rows.set(row, []);
  for (const cell of cells) rows.set(cell.row, [...(rows.get(cell.row) ?? []), cell]);
  return [...rows]
    .sort(([one], [other]) => one - other)
    .map(([row, inRow]) => {
      const height = rowHeights[row];
      const size = height === undefined ? "" : ` ht="${height}" customHeight="1"`;
      const inOrder = [...inRow].sort((one, other) => one.column - other.column);
      const xml = inOrder.map((cell) => cellXml(cell, styleOf(cell), resultOf(cell)));
      return `<row r="${row + 1}"${size}>${xml.join("")}</row>`;
    })
    .join("");
}

/** Cells are written as those are that a person edits; there is none yet to be named like. */
const ROW = { name: "row", kind: "open", start: 0, end: 0 } as const;

function cellXml(cell: BlankCell, style: number, result: CellEdit["result"]): string {
  const { row, column, value = null, formula } = cell;
  const content: CellContent =
    formula === undefined ? { kind: "value", value } : { kind: "formula", formula };
  const edit = { row, column, content, result };
  return newCell(ROW, String(style), { edit, formula: null, store: (number) => number });
}

const areaName = ({ top, left, bottom, right }: Area): string =>
  top === bottom && left === right
    ? cellName(top, left)
    : `${cellName(top, left)}:${cellName(bottom, right)}`;

const LIMITS: Readonly<Record<InputValidation["accepts"], string>> = {
  whole: 'type="whole" operator="greaterThanOrEqual"',
  decimal: 'type="decimal" operator="greaterThanOrEqual"',
  share: 'type="decimal" operator="between"',
};

function validationXml({ area, accepts, message }: InputValidation): string {
  const says = `errorTitle="Khớp Số" error="${cellText(message.vi)}"`;
  const facts = `${LIMITS[accepts]} allowBlank="1" showErrorMessage="1" ${says}`;
  const highest = accepts === "share" ? "<formula2>1</formula2>" : "";
  return `<dataValidation ${facts} sqref="${areaName(area)}"><formula1>0</formula1>${highest}</dataValidation>`;
}
