import { invalidArgument } from "../rich-api-error";
import type { RichType } from "../rich-type";
import { COLUMNS, ROWS } from "./area";
import { areaOfArgument } from "./area-argument";
import type { SimulatedRange } from "./range";
import type { SimulatedWorkbook } from "./workbook";

/** `worksheet.freezePanes`. */
export class FreezePanes {
  static readonly rich: RichType<FreezePanes> = {
    type: "WorksheetFreezePanes",
    since: "1.7",
    methods: {
      FreezeRows: (panes, [count]) => {
        panes.freeze(countOf(count), 0);
      },
      FreezeColumns: (panes, [count]) => {
        panes.freeze(0, countOf(count));
      },
      FreezeAt: (panes, [range]) => {
        const home = { sheetId: panes.sheetId, areas: [] };
        const { bottom, right } = areaOfArgument(home, range);
        panes.freeze(bottom + 1, right + 1);
      },
      Unfreeze: (panes) => {
        panes.freeze(0, 0);
      },
      GetLocationOrNullObject: (panes) => panes.location(),
    },
  };

  constructor(
    readonly workbook: SimulatedWorkbook,
    readonly sheetId: string
  ) {}

  private freeze(rows: number, columns: number): void {
    const sheet = this.workbook.sheet(this.sheetId);
    this.workbook.commitSheet({ ...sheet, frozen: { rows, columns } });
  }

  private location(): SimulatedRange | null {
    const { rows, columns } = this.workbook.sheet(this.sheetId).frozen;
    if (rows === 0 && columns === 0) return null;
    const bottom = (rows === 0 ? ROWS : rows) - 1;
    const right = (columns === 0 ? COLUMNS : columns) - 1;
    return this.workbook.rangeAt(this.sheetId, { top: 0, left: 0, bottom, right });
  }
}

/** Left out, it is one row or column. */
function countOf(given: unknown): number {
  const count = given ?? 1;
  if (typeof count !== "number" || !Number.isInteger(count) || count < 0) throw invalidArgument();
  return count;
}
