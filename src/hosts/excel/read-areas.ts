import type { Area } from "../../core/sheet/snapshot";
import { loadCells } from "./cells-of-range";
import type { LoadedCells } from "./cells-of-range";
import { areaOfRange, cellCount, loadPlace, rangeOfArea } from "./range-area";
import type { ListedSheet } from "./read-outline";
import { bands } from "./split-area";

/** An area of a sheet that is to be read. */
export interface PlacedArea {
  readonly sheet: ListedSheet;
  readonly area: Area;
}

/** Above so many cells an area is searched for where content stands, before anything is read. */
const SEARCHED = 1_000_000;
const BANDS = 64;

/**
 * The areas without their deserts: a stray entry in the last row of a sheet makes Excel's used range
 * billions of cells large. One exchange with Excel for each time that the areas are divided.
 */
export async function narrowAreas(
  context: Excel.RequestContext,
  areas: readonly PlacedArea[]
): Promise<readonly PlacedArea[]> {
  if (areas.every(({ area }) => cellCount(area) <= SEARCHED)) return areas;
  const asked = areas.flatMap(askBands);
  await context.sync();
  return narrowAreas(context, asked.flatMap(toAreas));
}

interface AskedBand {
  readonly placed: PlacedArea;
  /** Null where the area is small enough as it is. */
  readonly used: Excel.Range | null;
}

function askBands(placed: PlacedArea): readonly AskedBand[] {
  const { sheet, area } = placed;
  if (cellCount(area) <= SEARCHED) return [{ placed, used: null }];
  return bands(area, BANDS).map((band) => ({ placed, used: askUsed(sheet.worksheet, band) }));
}

function askUsed(worksheet: Excel.Worksheet, area: Area): Excel.Range {
  const used = rangeOfArea(worksheet, area).getUsedRangeOrNullObject(true);
  loadPlace(used);
  return used;
}

function toAreas({ placed, used }: AskedBand): readonly PlacedArea[] {
  if (used === null) return [placed];
  return used.isNullObject ? [] : [{ ...placed, area: areaOfRange(used) }];
}

/** A range that was read, and the sheet on which it stands. */
export interface ReadRange {
  readonly sheet: string;
  readonly cells: LoadedCells;
}

/** The cells of these areas, read in one exchange with Excel. */
export async function readAreas(
  context: Excel.RequestContext,
  areas: readonly PlacedArea[]
): Promise<readonly ReadRange[]> {
  const read = areas.map(({ sheet, area }) => {
    const cells = rangeOfArea(sheet.worksheet, area);
    loadCells(cells);
    return { sheet: sheet.name, cells };
  });
  await context.sync();
  return read;
}
