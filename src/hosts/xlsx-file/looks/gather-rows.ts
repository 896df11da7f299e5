import type { Area } from "../../../core/sheet/snapshot";
import { isTrue } from "../scan-xml";
import { parseArea, parsePlace } from "../sheet-area";
import { gatherRowLooks } from "./gather-row-looks";
import { rowPixels } from "./measures";
import type { SheetMeasures } from "./sheet-measures";

type Attributes = Readonly<Record<string, string | undefined>>;

/** XFD1048576 */
const [LAST_ROW, LAST_COLUMN] = [1_048_575, 16_383];

/** What a sheet says of its rows, as `SheetLook` has it. */
export interface WrittenRows {
  readonly rowHeights: Uint16Array;
  readonly looks: readonly (Uint16Array | undefined)[];
  readonly fixedAreas: readonly Area[];
}

/** Hears the elements of `<sheetData>` (ECMA-376 Part 1, 18.3.1.80) as they open. */
export interface RowGatherer {
  readonly open: (name: string, attributes: Attributes) => void;
  readonly finish: (columnLooks: readonly number[]) => WrittenRows;
}

export function gatherRows(
  places: readonly number[],
  measuresNow: () => SheetMeasures
): RowGatherer {
  const heights = new Map<number, number>();
  const looks = gatherRowLooks();
  const fixedAreas: Area[] = [];
  const placeOf = (style: string | undefined): number => places[Number(style ?? "0")] ?? 0;
  let row = -1;
  let column = -1;
  const openRow = ({ r, ht, hidden, s, customFormat }: Attributes): void => {
    row = within(LAST_ROW, r === undefined ? null : Number(r) - 1) ?? row + 1;
    column = -1;
    looks.begin(row, isTrue(customFormat) ? placeOf(s) : null);
    const { rowHeight, missingRowHeight } = measuresNow();
    const shown = ht === undefined ? rowHeight : rowPixels(Number(ht));
    const height = isTrue(hidden) ? 0 : shown;
    if (height !== missingRowHeight) heights.set(row, height);
  };
  const openCell = ({ r, s }: Attributes): void => {
    column = within(LAST_COLUMN, r === undefined ? null : parsePlace(r)?.column) ?? column + 1;
    looks.put(column, placeOf(s));
  };
  return {
    open: (name, attributes) => {
      if (name === "c") openCell(attributes);
      else if (name === "row") openRow(attributes);
      else if (name === "f") fixedAreas.push(...fixedArea(attributes));
    },
    finish: (columnLooks) => ({
      rowHeights: layHeights(heights, measuresNow().missingRowHeight),
      looks: looks.lay(columnLooks),
      fixedAreas,
    }),
  };
}

/** Lines without a number stand behind the one before; so do those with a number that no sheet has. */
const within = (last: number, line: number | null | undefined): number | null =>
  line != null && line >= 0 && line <= last ? line : null;

/** A formula for one cell can be typed over, as an array too; a data table never. */
function fixedArea({ t, ref }: Attributes): readonly Area[] {
  if (ref === undefined || (t !== "array" && t !== "dataTable")) return [];
  const area = parseArea(ref);
  if (area === null) return [];
  const isCell = area.top === area.bottom && area.left === area.right;
  return t === "array" && isCell ? [] : [area];
}

function layHeights(heights: ReadonlyMap<number, number>, usual: number): Uint16Array {
  let length = 0;
  for (const row of heights.keys()) length = Math.max(length, row + 1);
  const laid = new Uint16Array(length).fill(usual);
  for (const [row, height] of heights) laid[row] = height;
  return laid;
}
