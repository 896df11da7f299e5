import { cellName, type CellAddress } from "../../core/sheet/address";
import type { Outcome } from "../trouble";
import { succeed } from "../trouble";
import type { Reading, StopWatching, WorkbookHost } from "../workbook-host";
import { areaAround, type BookInPage, type SheetSelection } from "./book-in-page";
import { pageTroubles } from "./page-troubles";

/** The workbook port over a workbook that is open in this page. */
export function workbookInPage(book: BookInPage): WorkbookHost {
  return {
    lacks: [],
    remembersAtOnce: true,
    readParts: (reading) => readParts(book, reading),
    watch: (onChange) => Promise.resolve(succeed(book.watchChanges(onChange))),
    select: (cells) => Promise.resolve(select(book, cells)),
    applyChanges: async (changes) => settled(await book.apply(changes)),
    // The page draws findings over the cells itself, with their words: the file's own looks stay.
    highlight: () => Promise.resolve(succeed(null)),
    insertSheet: (sheet) => book.insertSheet(sheet),
    recall: async () => succeed(await book.room.recall("memory")),
    remember: (text) => book.keep("memory", text),
    keepParcel: (packed) => book.keep("parcel", packed),
    recallParcel: async () => succeed(await book.room.recall("parcel")),
    watchSelection: (onSelect) => Promise.resolve(succeed(watchSelection(book, onSelect))),
  };
}

const settled = (outcome: Outcome<unknown>): Outcome<null> =>
  outcome.ok ? succeed(null) : outcome;

/** So many parts come between two drawings: nobody sees more of a long sheet at once than the first of them. */
const UNDRAWN = 10;

/** Draws what it hands on: the cells come from the worker once for both. */
async function readParts(book: BookInPage, reading: Reading): Promise<Outcome<null>> {
  const { onPart, onProgress } = reading;
  const isCancelled = () => reading.signal.aborted;
  const outline = await book.room.outline();
  if (isCancelled()) return pageTroubles.cancelled();
  const sheets = outline.part.outline.sheets.map(({ name }) => name);
  book.begin(outline);
  onPart(outline.part);
  for (const [done, sheet] of sheets.entries()) {
    onProgress({ done, sheets: sheets.length });
    let row = 0;
    for (let parts = 0; ; parts += 1) {
      const part = await book.room.cellsFrom(sheet, row);
      if (isCancelled()) return pageTroubles.cancelled();
      if (part === null) break;
      book.put([part]);
      if (parts % UNDRAWN === 0) book.redraw();
      onPart(part);
      row = part.area.bottom + 1;
    }
    book.redraw();
  }
  void book.room.prepare();
  return succeed(null);
}

/** Tells where the person is already, too. */
function watchSelection(book: BookInPage, onSelect: (cell: CellAddress) => void): StopWatching {
  const tell = (): void => {
    if (book.selection === null) return;
    const { sheet, area } = book.selection;
    onSelect({ sheet, cell: cellName(area.top, area.left) });
  };
  tell();
  return book.watchSelection(tell);
}

function select(book: BookInPage, cells: readonly CellAddress[]): Outcome<null> {
  const selection = selectionOf(cells);
  if (selection === null) return succeed(null);
  const sheet = book.sheets.find(({ name }) => name === selection.sheet);
  if (sheet === undefined) return pageTroubles.sheetMissing(selection.sheet);
  if (sheet.outline.hidden) return pageTroubles.sheetHidden(selection.sheet);
  book.select(selection);
  return succeed(null);
}

/** The rectangle that these cells fill; the first of them where there are gaps, for whatever is selected can be emptied. */
function selectionOf(cells: readonly CellAddress[]): SheetSelection | null {
  const selection = areaAround(cells);
  if (selection === null) return null;
  const { top, left, bottom, right } = selection.area;
  const count = new Set(cells.map(({ cell }) => cell)).size;
  const isFilled = count === (bottom - top + 1) * (right - left + 1);
  return isFilled ? selection : areaAround(cells.slice(0, 1));
}
