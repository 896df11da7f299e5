import type { CellAddress } from "../../core/sheet/address";
import type { Outcome } from "../trouble";
import { succeed } from "../trouble";
import type { StopWatching } from "../workbook-host";
import type { Abilities } from "./abilities";
import { runExcel } from "./run-excel";
import type { Schedule } from "./schedule";

/** A held arrow key selects many cells: so long it must stay on one before Excel is asked, in ms. */
const QUIET = 150;

interface SelectionWatch {
  readonly abilities: Abilities;
  readonly schedule: Schedule;
}

/**
 * Tells the cell where the person is, and each one that she selects, the upper left of several, until
 * it is stopped. A selection that is no cell (a chart, a shape) is passed over.
 */
export async function watchSelection(
  { abilities, schedule }: SelectionWatch,
  onSelect: (cell: CellAddress) => void
): Promise<Outcome<StopWatching>> {
  let isStopped = false;
  let cancel = (): void => undefined;
  const look = async (): Promise<void> => {
    const cell = await selectedCell(abilities);
    if (cell.ok && !isStopped) onSelect(cell.value);
  };
  const note = (): void => {
    cancel();
    if (!isStopped) cancel = schedule(look, QUIET);
  };
  const listening = await listenToSelection(note);
  if (!listening.ok) return listening;
  note();
  return succeed(() => {
    isStopped = true;
    cancel();
    listening.value();
  });
}

/** Whoever opens the pane in the middle of a cell is listened to once she has left it. */
const WAITING: Excel.RunOptions = { delayForCellEdit: true };

async function listenToSelection(note: () => void): Promise<Outcome<StopWatching>> {
  const listening = await runExcel(async (context) => {
    const handle = context.workbook.onSelectionChanged.add(() => {
      note();
      return Promise.resolve();
    });
    await context.sync();
    return succeed(handle);
  }, WAITING);
  if (!listening.ok) return listening;
  const handle = listening.value;
  return succeed(() => {
    // A handler is taken off in the context that it was put on in.
    handle.remove();
    void runExcel(async () => {
      await handle.context.sync();
      return succeed(null);
    });
  });
}

function selectedCell({ knowsAreas }: Abilities): Promise<Outcome<CellAddress>> {
  return runExcel(async (context) => {
    const { workbook } = context;
    // Below ExcelApi 1.9 several areas selected together are refused, and so passed over.
    const range = knowsAreas
      ? workbook.getSelectedRanges().areas.getItemAt(0)
      : workbook.getSelectedRange();
    const cell = range.getCell(0, 0);
    cell.load("address,worksheet/name");
    await context.sync();
    const { address, worksheet } = cell;
    return succeed({ sheet: worksheet.name, cell: address.slice(address.lastIndexOf("!") + 1) });
  });
}
