import type { Area } from "../../../src/core/sheet/snapshot";
import { invalidArgument } from "../rich-api-error";
import type { RichType } from "../rich-type";
import { areaName, cellCount, hasAllColumns, hasAllRows, quoteSheet } from "./area";
import { SimulatedConditionalFormats } from "./conditional-format";
import { SimulatedRangeFormat } from "./range-format";
import type { SimulatedWorkbook } from "./workbook";

/** Several ranges of one sheet. */
export class SimulatedRangeAreas {
  static readonly rich: RichType<SimulatedRangeAreas> = {
    type: "RangeAreas",
    since: "1.9",
    ref: true,
    props: {
      Address: (ranges) => ranges.address,
      AddressLocal: (ranges) => ranges.address,
      AreaCount: (ranges) => ranges.areas.length,
      CellCount: (ranges) => ranges.areas.reduce((sum, area) => sum + cellCount(area), 0),
      IsEntireRow: (ranges) => ranges.areas.every(hasAllColumns),
      IsEntireColumn: (ranges) => ranges.areas.every(hasAllRows),
    },
    nav: {
      Areas: (ranges) => new SimulatedRangeCollection(ranges),
      Format: (ranges) => new SimulatedRangeFormat(ranges),
      ConditionalFormats: (ranges) => new SimulatedConditionalFormats(ranges),
      Worksheet: (ranges) => ranges.workbook.sheetAt(ranges.sheetId),
    },
  };

  constructor(
    readonly workbook: SimulatedWorkbook,
    readonly sheetId: string,
    readonly areas: readonly Area[]
  ) {}

  get address(): string {
    const prefix = quoteSheet(this.workbook.sheet(this.sheetId).name);
    return this.areas.map((area) => `${prefix}!${areaName(area)}`).join(",");
  }
}

class SimulatedRangeCollection {
  static readonly rich: RichType<SimulatedRangeCollection> = {
    type: "RangeCollection",
    since: "1.9",
    items: ({ ranges }) =>
      ranges.areas.map((area) => ranges.workbook.rangeAt(ranges.sheetId, area)),
    methods: {
      GetCount: ({ ranges }) => ranges.areas.length,
      GetItemAt: ({ ranges }, [at]) => {
        const area = ranges.areas[Number(at)];
        if (area === undefined) throw invalidArgument();
        return ranges.workbook.rangeAt(ranges.sheetId, area);
      },
    },
  };

  constructor(readonly ranges: SimulatedRangeAreas) {}
}
