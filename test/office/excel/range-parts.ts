import type { RichType } from "../rich-type";
import { SimulatedConditionalFormats } from "./conditional-format";
import { SimulatedDataValidation } from "./data-validation";
import type { SimulatedRange } from "./range";
import { SimulatedRangeFormat } from "./range-format";

/** Objects that hang on a range. */
export const rangeParts: NonNullable<RichType<SimulatedRange>["nav"]> = {
  Worksheet: (range) => range.workbook.sheetAt(range.sheetId),
  Format: (range) => new SimulatedRangeFormat(range),
  ConditionalFormats: { get: (range) => new SimulatedConditionalFormats(range), since: "1.6" },
  DataValidation: { get: (range) => new SimulatedDataValidation(range), since: "1.8" },
};
