import type { Area } from "../../core/sheet/snapshot";
import type { Outcome } from "../trouble";
import { succeed } from "../trouble";
import type { WorkbookChange } from "../workbook-host";
import { cellsOfRange, loadCells } from "./cells-of-range";
import type { CellsPart } from "./cells-of-range";
import type { KnownBook, KnownSheet } from "./known-book";
import { planRereading } from "./plan-rereading";
import type { Rereading } from "./plan-rereading";
import type { PendingChanges } from "./pending-changes";
import { cellCount, rangeOfArea } from "./range-area";
import { BLOCK } from "./reading-job";
import { runExcel } from "./run-excel";
import { packAreas } from "./split-area";

const STRUCTURE: WorkbookChange = { kind: "structure" };

/**
 * What changed, read in one exchange with Excel; only more than 25,000 cells take another. Waits
 * while the person is typing into the next cell. Null when nothing is to be told.
 */
export async function reread(
  book: KnownBook,
  changes: PendingChanges
): Promise<WorkbookChange | null> {
  const plan = await planRereading(book, changes);
  if (plan === null) return STRUCTURE;
  if (plan.length === 0) return null;
  const groups = packAreas(plan.flatMap(questionsOf), BLOCK);
  const outcome = await runExcel((context) => readGroups(context, groups, []), {
    delayForCellEdit: true,
  });
  if (!outcome.ok) return { kind: "trouble", trouble: outcome.trouble };
  if (outcome.value === null) return STRUCTURE;
  for (const part of outcome.value) book.take(part);
  return { kind: "cells", parts: outcome.value };
}

/** One range to be read; `whole` where it is all that the sheet holds by now. */
interface Question {
  readonly sheet: KnownSheet;
  readonly isWhole: boolean;
  /** What is replaced by the answer; of a sheet that was blank nothing is known. */
  readonly area: Area;
}

const A1: Area = { top: 0, left: 0, bottom: 0, right: 0 };

function questionsOf({ sheet, areas }: Rereading): readonly Question[] {
  if (areas === "everything") return [{ sheet, isWhole: true, area: sheet.used ?? A1 }];
  return areas.map((area) => ({ sheet, isWhole: false, area }));
}

/** Null when a sheet is gone, renamed, hidden, or has grown beyond one request. */
async function readGroups(
  context: Excel.RequestContext,
  [group, ...later]: readonly (readonly Question[])[],
  read: readonly CellsPart[]
): Promise<Outcome<readonly CellsPart[] | null>> {
  if (group === undefined) return succeed(read);
  const asked = group.map((question) => ask(context, question));
  await context.sync();
  const parts = [...read];
  for (const answer of asked) {
    const found = partsOf(answer);
    if (found === null) return succeed(null);
    if (!found.ok) return found;
    parts.push(...found.value);
  }
  return readGroups(context, later, parts);
}

interface Asked {
  readonly question: Question;
  readonly worksheet: Excel.Worksheet;
  readonly range: Excel.Range;
}

function ask(context: Excel.RequestContext, question: Question): Asked {
  const { sheet, isWhole, area } = question;
  const worksheet = context.workbook.worksheets.getItemOrNullObject(sheet.id);
  worksheet.load("name,visibility");
  const range = isWhole ? worksheet.getUsedRangeOrNullObject(true) : rangeOfArea(worksheet, area);
  loadCells(range);
  return { question, worksheet, range };
}

function partsOf({ question, worksheet, range }: Asked): Outcome<readonly CellsPart[]> | null {
  const { sheet, area } = question;
  if (worksheet.isNullObject || worksheet.name !== sheet.name) return null;
  if ((worksheet.visibility !== "Visible") !== sheet.hidden) return null;
  const blank: CellsPart = { kind: "cells", sheet: sheet.name, area, rows: [] };
  if (range.isNullObject) return succeed([blank]);
  const part = cellsOfRange(sheet.name, range);
  if (!part.ok) return part;
  // What was deleted at the edge lies outside the range that is used by now.
  return succeed(contains(part.value.area, area) ? [part.value] : [blank, part.value]);
}

const contains = (outer: Area, inner: Area): boolean =>
  cellCount(outer) >= cellCount(inner) &&
  outer.top <= inner.top &&
  outer.left <= inner.left &&
  outer.bottom >= inner.bottom &&
  outer.right >= inner.right;
