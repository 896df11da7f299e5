import type { Area } from "../../../src/core/sheet/snapshot";
import { invalidArgument } from "../rich-api-error";
import type { RichProperty, RichType } from "../rich-type";
import { areaName, rowCount, columnCount, quoteSheet } from "./area";
import type { Look } from "./cell";
import { refuseProtected } from "./edit-cells";
import type { LookTarget } from "./looks";
import { commonLook } from "./looks";
import { STANDARD_HEIGHT, STANDARD_WIDTH, indexes } from "./measures";
import type { SimulatedRange } from "./range";
import type { SheetState } from "./sheet-state";
import type { SimulatedWorkbook } from "./workbook";

type Type = RichType<SimulatedRange>;
type Asked = Readonly<Record<string, unknown>>;

/** `rowHidden`, `columnHidden` and `hidden`; null where the lines differ. */
export const hiddenProps: NonNullable<Type["props"]> = {
  RowHidden: { since: "1.2", ...hiddenProperty("hiddenRows", "allowFormatRows") },
  ColumnHidden: { since: "1.2", ...hiddenProperty("hiddenColumns", "allowFormatColumns") },
  Hidden: {
    since: "1.2",
    get: ({ sheet, place }) =>
      linesOf("hiddenRows", place).every((row) => sheet.hiddenRows.has(row)) ||
      linesOf("hiddenColumns", place).every((column) => sheet.hiddenColumns.has(column)),
  },
};

type HiddenLines = "hiddenRows" | "hiddenColumns";

const linesOf = (which: HiddenLines, { top, bottom, left, right }: Area): readonly number[] =>
  which === "hiddenRows" ? indexes(top, bottom) : indexes(left, right);

function hiddenProperty(
  which: HiddenLines,
  permission: string
): Exclude<RichProperty<SimulatedRange>, (...args: never[]) => unknown> {
  return {
    get: ({ sheet, place }) => {
      const found = new Set(linesOf(which, place).map((line) => sheet[which].has(line)));
      return found.size === 1 ? found.has(true) : null;
    },
    set: ({ workbook, sheet, place }, isHidden) => {
      if (typeof isHidden !== "boolean") throw invalidArgument();
      refuseProtected(sheet, permission);
      workbook.commitSheet(withHidden(sheet, { which, area: place, isHidden }));
    },
  };
}

/** Hides rows of a sheet, or shows them. */
export function hideRows(
  workbook: SimulatedWorkbook,
  { sheetId, area }: { readonly sheetId: string; readonly area: Area },
  isHidden: boolean
): void {
  const sheet = workbook.sheet(sheetId);
  refuseProtected(sheet, "allowFormatRows");
  workbook.commitSheet(withHidden(sheet, { which: "hiddenRows", area, isHidden }));
}

function withHidden(
  sheet: SheetState,
  change: { readonly which: HiddenLines; readonly area: Area; readonly isHidden: boolean }
): SheetState {
  const lines = linesOf(change.which, change.area);
  const hidden = new Set(sheet[change.which]);
  for (const line of lines) {
    if (change.isHidden) hidden.add(line);
    else hidden.delete(line);
  }
  return { ...sheet, [change.which]: hidden };
}

/** The bulk readers of 1.9: one answer for each row, column or cell, with what was asked for. */
export const propertyMethods: NonNullable<Type["methods"]> = {
  GetRowProperties: {
    since: "1.9",
    run: (range, [asked]) =>
      linesOf("hiddenRows", range.place).map((row) =>
        describe(range, { ...range.place, top: row, bottom: row }, dictionary(asked))
      ),
  },
  GetColumnProperties: {
    since: "1.9",
    run: (range, [asked]) =>
      linesOf("hiddenColumns", range.place).map((column) =>
        describe(range, { ...range.place, left: column, right: column }, dictionary(asked))
      ),
  },
  GetCellProperties: {
    since: "1.9",
    run: (range, [asked]) =>
      range.grid((_, row, column) =>
        describe(range, { top: row, bottom: row, left: column, right: column }, dictionary(asked))
      ),
  },
};

const dictionary = (given: unknown): Asked => {
  if (typeof given !== "object" || given === null) throw invalidArgument();
  return given as Asked;
};

/** Only what was asked for; what the cells do not share is null. */
function describe(range: SimulatedRange, area: Area, asked: Asked): object {
  const { sheet, workbook, sheetId } = range;
  const target = { workbook, sheetId, areas: [area] };
  const known: Readonly<Record<string, () => unknown>> = {
    address: () => `${quoteSheet(sheet.name)}!${areaName(area)}`,
    rowIndex: () => area.top,
    columnIndex: () => area.left,
    rowHidden: () => rowCount(area) === 1 && sheet.hiddenRows.has(area.top),
    columnHidden: () => columnCount(area) === 1 && sheet.hiddenColumns.has(area.left),
    format: () => describeFormat(target, dictionary(asked["format"])),
  };
  return pick(asked, known);
}

function describeFormat(target: LookTarget, asked: Asked): object {
  const sheet = target.workbook.sheet(target.sheetId);
  const [area] = target.areas;
  return pick(asked, {
    font: () => describeFont(target, dictionary(asked["font"])),
    fill: () =>
      pick(dictionary(asked["fill"]), { color: () => commonLook(target, ({ fill }) => fill, "") }),
    wrapText: () => commonLook(target, ({ wrap }) => wrap, false),
    horizontalAlignment: () => commonLook(target, ({ horizontal }) => horizontal, "General"),
    verticalAlignment: () => commonLook(target, ({ vertical }) => vertical, "Bottom"),
    rowHeight: () => sheet.rowHeights.get(area?.top ?? 0) ?? STANDARD_HEIGHT,
    columnWidth: () => sheet.columnWidths.get(area?.left ?? 0) ?? STANDARD_WIDTH,
  });
}

function describeFont(target: LookTarget, asked: Asked): object {
  const common =
    <T>(read: (look: Look) => T | undefined, usual: T) =>
    (): T | null =>
      commonLook(target, read, usual);
  return pick(asked, {
    name: common(({ fontName }) => fontName, target.workbook.font),
    size: common(({ fontSize }) => fontSize, 11),
    bold: common(({ bold }) => bold, false),
    italic: common(({ italic }) => italic, false),
    color: common(({ fontColor }) => fontColor, "#000000"),
  });
}

function pick(asked: Asked, known: Readonly<Record<string, () => unknown>>): object {
  const wanted = Object.keys(asked).filter(
    (key) => asked[key] !== undefined && asked[key] !== false
  );
  return Object.fromEntries(
    wanted.map((key) => {
      const read = known[key];
      if (read === undefined) throw invalidArgument();
      return [key, read()];
    })
  );
}
