import { parseCellName } from "../../core/sheet/address";
import type { CellAddress, CellPlace } from "../../core/sheet/address";
import { contentOf, isSameContent } from "../../core/sheet/cell-change";
import type { Cell, WorkbookSnapshot } from "../../core/sheet/snapshot";
import { cellAt } from "../../core/sheet/snapshot";
import type { CellEdit, WorkbookEdits } from "./cell-edit";

/** What is to be written so that a file that holds `base` holds `now`; only the cells at these addresses are compared. */
export function editsSince(
  base: WorkbookSnapshot,
  now: WorkbookSnapshot,
  touched: readonly CellAddress[]
): WorkbookEdits {
  const edits = new Map<string, CellEdit[]>();
  for (const { sheet, cell } of touched) {
    const place = parseCellName(cell);
    if (place === null) throw new Error(`No cell has the address ${cell}.`);
    const { row, column } = place;
    const [was, is] = [base, now].map((book) => cellIn(book, sheet, place));
    if (isSame(was, is)) continue;
    const ofSheet = edits.get(sheet) ?? [];
    edits.set(sheet, ofSheet);
    ofSheet.push({ row, column, content: contentOf(is), result: resultOf(is) });
  }
  return edits;
}

function cellIn({ sheets }: WorkbookSnapshot, name: string, { row, column }: CellPlace) {
  const sheet = sheets.find((candidate) => candidate.name === name);
  return sheet === undefined ? undefined : cellAt(sheet, row, column);
}

/** What is shown of a cell follows from its content and result. */
const isSame = (was: Cell | undefined, is: Cell | undefined): boolean =>
  was === is || (isSameContent(contentOf(was), contentOf(is)) && shown(was) === shown(is));

const shown = (cell: Cell | undefined): Cell["value"] => cell?.error ?? cell?.value ?? null;

/** Null for a formula that nobody here could calculate. */
function resultOf(cell: Cell | undefined): CellEdit["result"] {
  if (cell?.error !== undefined) return { value: null, error: cell.error };
  const value = cell?.value ?? null;
  return value === null && cell?.formula !== undefined ? null : { value };
}
