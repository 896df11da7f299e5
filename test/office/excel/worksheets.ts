import { itemNotFound } from "../rich-api-error";
import type { RichType } from "../rich-type";
import { WORKBOOK_TARGET } from "./event-desk";
import { eventMethods } from "./event-methods";
import { addSheet } from "./sheet-actions";
import type { SheetState } from "./sheet-state";
import type { SimulatedWorkbook } from "./workbook";
import type { SimulatedWorksheet } from "./worksheet";

/** `workbook.worksheets`, in the order of the tabs. */
export class SimulatedWorksheets {
  static readonly rich: RichType<SimulatedWorksheets> = {
    type: "WorksheetCollection",
    items: ({ workbook }) => workbook.state.sheets.map(({ id }) => workbook.sheetAt(id)),
    indexer: ({ workbook }, [key]) => workbook.sheetAt(workbook.sheet(String(key)).id),
    methods: {
      Add: ({ workbook }, [name]) => workbook.sheetAt(addSheet(workbook, name).id),
      GetActiveWorksheet: ({ workbook }) => workbook.sheetAt(workbook.selection.sheetId),
      GetItemOrNullObject: {
        since: "1.4",
        run: ({ workbook }, [key]) => {
          const sheet = workbook.findSheet(String(key));
          return sheet === null ? null : workbook.sheetAt(sheet.id);
        },
      },
      GetCount: {
        since: "1.4",
        run: (sheets, [visibleOnly]) => sheets.counted(visibleOnly).length,
      },
      GetFirst: { since: "1.5", run: (sheets, [visibleOnly]) => sheets.pick(visibleOnly, 0) },
      GetLast: { since: "1.5", run: (sheets, [visibleOnly]) => sheets.pick(visibleOnly, -1) },
      ...eventMethods<SimulatedWorksheets>({
        DataChangedEvent: ["Changed", "1.9"],
        SelectionChangedEvent: ["SelectionChanged", "1.9"],
        CalculatedEvent: ["Calculated", "1.8"],
        ActivatedEvent: ["Activated", "1.7"],
        DeactivatedEvent: ["Deactivated", "1.7"],
        AddedEvent: ["Added", "1.7"],
        DeletedEvent: ["Deleted", "1.7"],
        ColumnSortedEvent: ["ColumnSorted", "1.10"],
        RowSortedEvent: ["RowSorted", "1.10"],
        EventNameChanged: ["NameChanged", "1.17"],
        EventVisibilityChanged: ["VisibilityChanged", "1.17"],
        EventMoved: ["Moved", "1.17"],
      }),
    },
  };

  readonly eventTarget = WORKBOOK_TARGET;

  constructor(readonly workbook: SimulatedWorkbook) {}

  private counted(visibleOnly: unknown): readonly SheetState[] {
    return this.workbook.state.sheets.filter(
      ({ visibility }) => visibleOnly !== true || visibility === "Visible"
    );
  }

  private pick(visibleOnly: unknown, at: 0 | -1): SimulatedWorksheet {
    const sheet = this.counted(visibleOnly).at(at);
    if (sheet === undefined) throw itemNotFound();
    return this.workbook.sheetAt(sheet.id);
  }
}
