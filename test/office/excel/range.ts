import type { Area } from "../../../src/core/sheet/snapshot";
import { invalidArgument, invalidReference } from "../rich-api-error";
import type { RichType } from "../rich-type";
import { areaName, intersection, quoteSheet, withinSheet } from "./area";
import type { StoredCell } from "./cell";
import { rangeActions } from "./range-actions";
import { rangeGrids } from "./range-grids";
import { rangeParts } from "./range-parts";
import { rangePlaces } from "./range-places";
import type { SheetState } from "./sheet-state";
import { cellOf } from "./sheet-state";
import { hiddenProps, propertyMethods } from "./line-properties";
import type { LiveRange } from "./live-ranges";
import type { SimulatedWorkbook } from "./workbook";

/** More cells than this Excel does not hand over: the property is null. */
const MOST_CELLS = 5_000_000;

/** A range as an add-in holds it; it follows its cells when rows or columns come and go. */
export class SimulatedRange implements LiveRange {
  static readonly rich: RichType<SimulatedRange> = {
    type: "Range",
    ref: true,
    props: { ...rangePlaces.props, ...rangeGrids, ...hiddenProps },
    nav: rangeParts,
    methods: { ...rangePlaces.methods, ...rangeActions, ...propertyMethods },
  };

  constructor(
    readonly workbook: SimulatedWorkbook,
    readonly sheetId: string,
    public area: Area | null
  ) {}

  get sheet(): SheetState {
    return this.workbook.sheet(this.sheetId);
  }

  /** Where it stands now. Throws InvalidReference once its cells were deleted. */
  get place(): Area {
    if (this.area === null) throw invalidReference();
    return this.area;
  }

  get areas(): readonly Area[] {
    return [this.place];
  }

  /** `'Nhân sự'!B2:C3`. */
  get address(): string {
    return `${quoteSheet(this.sheet.name)}!${areaName(this.place)}`;
  }

  /** Another range of the same sheet. Throws InvalidArgument beyond its edges. */
  at(area: Area): SimulatedRange {
    if (withinSheet(area) === null) throw invalidArgument();
    return this.workbook.rangeAt(this.sheetId, area);
  }

  /** The part that it shares with an area; null when there is none. */
  shared(other: Area): SimulatedRange | null {
    const area = intersection(this.place, other);
    return area === null ? null : this.at(area);
  }

  /** One value for every cell, row by row; null for more cells than Excel hands over. */
  grid<T>(read: (cell: StoredCell | undefined, row: number, column: number) => T): T[][] | null {
    const { top, left, bottom, right } = this.place;
    const width = right - left + 1;
    if ((bottom - top + 1) * width > MOST_CELLS) return null;
    const { sheet } = this;
    return Array.from({ length: bottom - top + 1 }, (_, at) =>
      Array.from({ length: width }, (__, across) =>
        read(cellOf(sheet, top + at, left + across), top + at, left + across)
      )
    );
  }
}
