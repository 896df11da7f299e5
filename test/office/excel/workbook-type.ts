import { invalidReference, richApiError } from "../rich-api-error";
import type { RichType } from "../rich-type";
import { oneCell } from "./area";
import { SimulatedApplication, SimulatedRuntime } from "./application";
import { SimulatedXmlParts } from "./custom-xml-parts";
import { SimulatedNames } from "./named-items";
import type { SimulatedRange } from "./range";
import { SimulatedRangeAreas } from "./range-areas";
import { SimulatedSettings } from "./settings";
import type { SimulatedWorkbook } from "./workbook";
import { SimulatedWorksheets } from "./worksheets";

/** `context.workbook`: the root of all that an add-in reaches. */
export const workbookType: RichType<SimulatedWorkbook> = {
  type: "Workbook",
  props: {
    Name: { get: ({ name }) => name, since: "1.7" },
    ReadOnly: { get: () => false, since: "1.8" },
    IsDirty: { get: ({ undoCount }) => undoCount > 0, since: "1.9" },
  },
  nav: {
    Worksheets: (workbook) => new SimulatedWorksheets(workbook),
    Names: (workbook) => new SimulatedNames(workbook),
    Application: (workbook) => new SimulatedApplication(workbook),
    Settings: { get: (workbook) => new SimulatedSettings(workbook), since: "1.4" },
    CustomXmlParts: { get: (workbook) => new SimulatedXmlParts(workbook), since: "1.5" },
    _Runtime: { get: (workbook) => new SimulatedRuntime(workbook), since: "1.5" },
  },
  methods: {
    GetSelectedRange: (workbook) => {
      const { sheetId, areas } = workbook.selection;
      const [area, ...more] = areas;
      if (area === undefined || more.length > 0) throw richApiError("InvalidSelection");
      return workbook.rangeAt(sheetId, area);
    },
    GetSelectedRanges: {
      since: "1.9",
      run: (workbook) => {
        const { sheetId, areas } = workbook.selection;
        return new SimulatedRangeAreas(workbook, sheetId, areas);
      },
    },
    GetActiveCell: {
      since: "1.7",
      run: (workbook) => {
        const { sheetId, areas } = workbook.selection;
        const { top = 0, left = 0 } = areas[0] ?? {};
        return workbook.rangeAt(sheetId, oneCell(top, left));
      },
    },
    _GetRangeForEventByReferenceId: (workbook, [reference]) => {
      const range = eventRange(workbook, reference);
      if (range === null) throw invalidReference();
      return range;
    },
    _GetRangeOrNullObjectForEventByReferenceId: (workbook, [reference]) =>
      eventRange(workbook, reference),
  },
};

function eventRange(workbook: SimulatedWorkbook, reference: unknown): SimulatedRange | null {
  const place = workbook.eventAreas.get(String(reference));
  return place === undefined ? null : workbook.rangeAt(place.sheetId, place.area);
}
