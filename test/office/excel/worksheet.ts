import { invalidArgument } from "../rich-api-error";
import type { RichType } from "../rich-type";
import { WHOLE_SHEET, oneCell, withinSheet } from "./area";
import { areaOfAddress, areasOfAddress } from "./area-argument";
import { eventMethods } from "./event-methods";
import { FreezePanes } from "./freeze-panes";
import type { SimulatedRange } from "./range";
import { SimulatedRangeAreas } from "./range-areas";
import type { SheetState } from "./sheet-state";
import { usedArea } from "./sheet-state";
import {
  activateSheet,
  deleteSheet,
  moveSheet,
  renameSheet,
  setTabColor,
  setVisibility,
} from "./sheet-actions";
import { SheetProtection } from "./sheet-protection";
import type { SimulatedWorkbook } from "./workbook";

/** A sheet as an add-in holds it: found again by its id, under whatever name. */
export class SimulatedWorksheet {
  static readonly rich: RichType<SimulatedWorksheet> = {
    type: "Worksheet",
    id: ({ sheetId }) => sheetId,
    props: {
      Id: ({ state }) => state.id,
      Name: {
        get: ({ state }) => state.name,
        set: ({ workbook, sheetId }, name) => {
          renameSheet(workbook, sheetId, name);
        },
      },
      Position: {
        get: ({ workbook, state }) => workbook.state.sheets.indexOf(state),
        set: ({ workbook, sheetId }, position) => {
          moveSheet(workbook, sheetId, position);
        },
      },
      Visibility: {
        get: ({ state }) => state.visibility,
        set: ({ workbook, sheetId }, visibility) => {
          setVisibility(workbook, sheetId, visibility);
        },
      },
      TabColor: {
        since: "1.7",
        get: ({ state }) => state.tabColor,
        set: ({ workbook, sheetId }, color) => {
          setTabColor(workbook, sheetId, color);
        },
      },
    },
    nav: {
      Protection: {
        get: ({ workbook, sheetId }) => new SheetProtection(workbook, sheetId),
        since: "1.2",
      },
      FreezePanes: {
        get: ({ workbook, sheetId }) => new FreezePanes(workbook, sheetId),
        since: "1.7",
      },
    },
    methods: {
      GetRange: (sheet, [address]) => sheet.rangeOf(address),
      GetRanges: {
        since: "1.9",
        run: ({ workbook, sheetId }, [address]) =>
          new SimulatedRangeAreas(workbook, sheetId, areasOfAddress(address)),
      },
      GetCell: (sheet, [row, column]) => sheet.at(Number(row), Number(column), [1, 1]),
      GetRangeByIndexes: {
        since: "1.7",
        run: (sheet, [row, column, rows, columns]) =>
          sheet.at(Number(row), Number(column), [Number(rows), Number(columns)]),
      },
      GetUsedRange: ({ workbook, state }, [valuesOnly]) =>
        workbook.rangeAt(
          state.id,
          usedArea(state, WHOLE_SHEET, valuesOnly === true) ?? oneCell(0, 0)
        ),
      GetUsedRangeOrNullObject: {
        since: "1.4",
        run: ({ workbook, state }, [valuesOnly]) => {
          const used = usedArea(state, WHOLE_SHEET, valuesOnly === true);
          return used === null ? null : workbook.rangeAt(state.id, used);
        },
      },
      Activate: ({ workbook, sheetId }) => {
        activateSheet(workbook, sheetId);
      },
      Delete: ({ workbook, sheetId }) => {
        deleteSheet(workbook, sheetId);
      },
      Calculate: {
        since: "1.6",
        run: ({ workbook }) => {
          workbook.calculate(true);
        },
      },
      ...eventMethods<SimulatedWorksheet>({
        DataChangedEvent: ["Changed", "1.7"],
        SelectionChangedEvent: ["SelectionChanged", "1.7"],
        ActivatedEvent: ["Activated", "1.7"],
        DeactivatedEvent: ["Deactivated", "1.7"],
        CalculatedEvent: ["Calculated", "1.8"],
        ColumnSortedEvent: ["ColumnSorted", "1.10"],
        RowSortedEvent: ["RowSorted", "1.10"],
        EventNameChanged: ["NameChanged", "1.17"],
        EventVisibilityChanged: ["VisibilityChanged", "1.17"],
      }),
    },
  };

  constructor(
    readonly workbook: SimulatedWorkbook,
    readonly sheetId: string
  ) {}

  get eventTarget(): string {
    return this.sheetId;
  }

  get state(): SheetState {
    return this.workbook.sheet(this.sheetId);
  }

  private rangeOf(address: unknown): SimulatedRange {
    const { id } = this.state;
    if (address === null || address === undefined || address === "")
      return this.workbook.rangeAt(id, WHOLE_SHEET);
    if (typeof address !== "string") throw invalidArgument();
    return this.workbook.rangeAt(id, areaOfAddress(address));
  }

  private at(row: number, column: number, [rows, columns]: readonly [number, number]) {
    const area = { top: row, left: column, bottom: row + rows - 1, right: column + columns - 1 };
    if (![row, column, rows, columns].every(Number.isInteger) || withinSheet(area) === null)
      throw invalidArgument();
    return this.workbook.rangeAt(this.state.id, area);
  }
}
