import type { CellAddress } from "../../core/sheet/address";
import { isSameContent } from "../../core/sheet/cell-change";
import type { CellChange, CellContent } from "../../core/sheet/cell-change";
import type { Outcome } from "../trouble";
import { succeed } from "../trouble";
import { loadCells } from "./cells-of-range";
import { loadedContent, toInput } from "./cell-content";
import { ONE_UNDO, runExcel } from "./run-excel";
import { troubles } from "./troubles";

/**
 * Makes all changes, or none. Cells that no longer hold what the change expects are not touched, and
 * neither is a protected sheet. Everything is written in one exchange and read back; what Excel did not take as it was meant is taken back.
 */
export async function applyChanges(changes: readonly CellChange[]): Promise<Outcome<null>> {
  if (changes.length === 0) return succeed(null);
  const progress = { hasWritten: false };
  const outcome = await runExcel((context) => apply(context, changes, progress), ONE_UNDO);
  if (outcome.ok || !progress.hasWritten || NEVER_BEGUN.has(outcome.trouble.code)) return outcome;
  // Excel stopped in the middle of writing: what came before that cell stands.
  const undone = await runExcel((context) => takeBack(context, changes), ONE_UNDO);
  return undone.ok ? outcome : troubles.notTakenBack(addressOfFirst(changes));
}

/** Refusals of a request as a whole, before anything of it was done. */
const NEVER_BEGUN: ReadonlySet<string> = new Set([
  "cell-in-edit",
  "session-lost",
  "too-large",
  "host-busy",
]);

async function apply(
  context: Excel.RequestContext,
  changes: readonly CellChange[],
  progress: { hasWritten: boolean }
): Promise<Outcome<null>> {
  const cells = changes.map((change) => ask(context, change));
  await context.sync();
  const refusal = cells.map(refusalOf).find((found) => found !== null);
  if (refusal !== undefined) return refusal;
  for (const { range, change } of cells) write(range, change.after);
  for (const { range } of cells) loadCells(range);
  progress.hasWritten = true;
  await context.sync();
  const failed = cells.find(
    ({ range, change }) => !isSameContent(loadedContent(range), change.after)
  );
  if (failed === undefined) return succeed(null);
  return troubles.notAsWritten(failed.change.address);
}

async function takeBack(
  context: Excel.RequestContext,
  changes: readonly CellChange[]
): Promise<Outcome<null>> {
  for (const { address, before } of changes) {
    write(context.workbook.worksheets.getItem(address.sheet).getRange(address.cell), before);
  }
  await context.sync();
  return succeed(null);
}

interface AskedCell {
  readonly change: CellChange;
  readonly worksheet: Excel.Worksheet;
  readonly range: Excel.Range;
}

function ask(context: Excel.RequestContext, change: CellChange): AskedCell {
  const { sheet, cell } = change.address;
  const worksheet = context.workbook.worksheets.getItemOrNullObject(sheet);
  worksheet.load("protection/protected");
  const range = worksheet.getRange(cell);
  loadCells(range);
  range.load("format/protection/locked");
  return { change, worksheet, range };
}

/** Cells that are not locked may be edited on a protected sheet too. */
function refusalOf({
  change,
  worksheet,
  range,
}: AskedCell): ReturnType<typeof troubles.cancelled> | null {
  const { address, before } = change;
  if (worksheet.isNullObject) return troubles.sheetMissing(address.sheet);
  const { locked } = range.format.protection;
  if (worksheet.protection.protected && locked) return troubles.sheetProtected(address.sheet);
  return isSameContent(loadedContent(range), before) ? null : troubles.cellChanged(address);
}

function write(range: Excel.Range, content: CellContent): void {
  if (content.kind === "formula") {
    range.formulas = [[`=${content.formula.replace(/^=/, "")}`]];
  } else if (content.value === null || content.value === "") {
    range.clear("Contents");
  } else {
    range.values = [[toInput(content.value)]];
  }
}

const addressOfFirst = ([first]: readonly CellChange[]): CellAddress =>
  first?.address ?? { sheet: "", cell: "" };
