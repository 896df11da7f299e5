import type { Outcome } from "../trouble";
import { succeed } from "../trouble";
import type { Abilities } from "./abilities";
import { calculationOf, editOf, STRUCTURAL } from "./pending-changes";
import type { PendingChanges } from "./pending-changes";
import { runExcel } from "./run-excel";

export interface Listening {
  readonly note: (changes: PendingChanges) => void;
}

/** A handler that Excel knows and can be told to forget. */
interface Handle {
  readonly context: OfficeExtension.ClientRequestContext;
  readonly remove: () => void;
}

interface ExcelEvent<Told> {
  readonly add: (handler: (told: Told) => Promise<void>) => Handle;
}

/** Whoever opens the pane in the middle of a cell is listened to once she has left it. */
const WAITING: Excel.RunOptions = { delayForCellEdit: true };

/**
 * Has Excel tell what happens in the workbook; the result makes it stop. Sheets are named by their
 * ids, so that renaming does not matter. Where Excel has no event for all sheets together (1.9),
 * each sheet gets its own, and one that is added later too.
 */
export async function listen(
  abilities: Abilities,
  listening: Listening
): Promise<Outcome<() => void>> {
  const handles: Handle[] = [];
  const outcome = await runExcel(async (context) => {
    const { worksheets } = context.workbook;
    handles.push(...listenToBook(worksheets, abilities, listening));
    if (!abilities.knowsAreas) {
      worksheets.load("items/id");
      await context.sync();
      handles.push(...worksheets.items.map(({ onChanged }) => listenToCells(onChanged, listening)));
      handles.push(listenToNewSheets(worksheets, handles, listening));
    }
    await context.sync();
    return succeed(null);
  }, WAITING);
  if (!outcome.ok) return outcome;
  return succeed(() => {
    void forget(handles);
  });
}

function listenToBook(
  worksheets: Excel.WorksheetCollection,
  abilities: Abilities,
  listening: Listening
): readonly Handle[] {
  const { knowsAreas, tellsCalculations, tellsSorting, tellsRenames } = abilities;
  const toStructure = (event: ExcelEvent<unknown>): Handle =>
    on(event, () => {
      listening.note(STRUCTURAL);
    });
  return [
    toStructure(worksheets.onAdded),
    toStructure(worksheets.onDeleted),
    ...(knowsAreas ? [listenToCells(worksheets.onChanged, listening)] : []),
    ...(tellsCalculations ? [listenToCalculations(worksheets.onCalculated, listening)] : []),
    ...(tellsSorting ? [listenToCells(worksheets.onRowSorted, listening)] : []),
    ...(tellsSorting ? [listenToCells(worksheets.onColumnSorted, listening)] : []),
    ...(tellsRenames ? tabEvents(worksheets).map(toStructure) : []),
  ];
}

/** Events of the tabs themselves (1.17); an office.js older than its Excel does not have them. */
function tabEvents(worksheets: Excel.WorksheetCollection): readonly ExcelEvent<unknown>[] {
  if (!("onNameChanged" in worksheets)) return [];
  return [worksheets.onNameChanged, worksheets.onMoved, worksheets.onVisibilityChanged];
}

const on = <Told>(event: ExcelEvent<Told>, act: (told: Told) => void): Handle =>
  event.add((told) => {
    act(told);
    return Promise.resolve();
  });

type EditedCells = Parameters<typeof editOf>[0];

const listenToCells = <Told extends EditedCells>(
  event: ExcelEvent<Told>,
  { note }: Listening
): Handle =>
  on(event, (told) => {
    note(editOf(told));
  });

const listenToCalculations = (
  event: ExcelEvent<Excel.WorksheetCalculatedEventArgs>,
  { note }: Listening
): Handle =>
  on(event, ({ worksheetId }) => {
    note(calculationOf(worksheetId));
  });

/** A sheet that is added while we listen gets its own handler. */
const listenToNewSheets = (
  { onAdded }: Excel.WorksheetCollection,
  handles: Handle[],
  listening: Listening
): Handle =>
  onAdded.add(async ({ worksheetId }) => {
    await runExcel(async (context) => {
      const { onChanged } = context.workbook.worksheets.getItem(worksheetId);
      handles.push(listenToCells(onChanged, listening));
      await context.sync();
      return succeed(null);
    });
  });

/** Handlers are taken off in the context that they were put on in, each context once. */
async function forget(handles: readonly Handle[]): Promise<void> {
  const [first] = handles;
  if (first === undefined) return;
  const { context } = first;
  await runExcel(async () => {
    for (const handle of handles) if (handle.context === context) handle.remove();
    await context.sync();
    return succeed(null);
  });
  await forget(handles.filter((handle) => handle.context !== context));
}
