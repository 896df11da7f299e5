import type { CellAddress } from "../../../core/sheet/address";
import { cellName } from "../../../core/sheet/address";
import type { Splice } from "../../opc/splice";
import { applySplices } from "../../opc/splice";
import type { fail, Outcome } from "../../trouble";
import { succeed } from "../../trouble";
import type { CellEdit } from "../cell-edit";
import type { StoredNumber } from "../cell-xml";
import { editRefusals } from "../edit-refusals";
import { isSameFormula } from "./formula-in-file";
import type { FormulaGroups } from "./formula-groups";
import { formulaGroups, ownFormula } from "./formula-groups";
import type { GroupFormula } from "./scan-sheet";
import { scanSheet } from "./scan-sheet";
import { placeKey } from "../sheet-area";
import { spliceRows } from "./splice-rows";
import type { StandingFormula } from "./standing-formulas";
import { standingFormulas } from "./standing-formulas";
import type { TableHeaders } from "./table-headers";
import { writeRefusals } from "./write-refusals";

/** What is to be written into a sheet, and what is known of it. */
export interface SheetEdits {
  /** Name of the sheet. */
  readonly sheet: string;
  readonly edits: readonly CellEdit[];
  readonly headers: TableHeaders;
  readonly store: StoredNumber;
}

/**
 * The text of a worksheet part in which the edited cells hold what they are to hold. Every other
 * character stays, but in cells that shared the formula of an edited one: they get their own. Null
 * when the text is no worksheet.
 */
export function spliceSheet(text: string, task: SheetEdits): Outcome<string> | null {
  const edits = ordered(task.edits);
  const places = scanSheet(text, new Set(edits.map(({ row }) => row)));
  if (places === null) return null;
  const groups = formulaGroups(text, places.formulas);
  const standing = standingFormulas(text, places.rows, groups);
  const decided = edits.map((edit): DecidedEdit => {
    const stands = edit.content.kind === "formula" ? standing(edit) : null;
    return { edit, kept: isKept(edit, stands) ? stands : null };
  });
  const refusal = firstRefusal(decided, groups, task);
  if (refusal !== null) return refusal;
  const freed = freeFollowers(text, groups, decided);
  const cells = decided.map(({ edit, kept }) => {
    const own = freed.get(placeKey(edit))?.xml;
    return { edit, formula: kept === null ? null : (own ?? kept.xml), store: task.store };
  });
  const edited = new Set(edits.map(placeKey));
  const others = [...freed].flatMap(([key, { splice }]) => (edited.has(key) ? [] : [splice]));
  return succeed(applySplices(text, [...spliceRows({ text, places }, cells), ...others]));
}

interface DecidedEdit {
  readonly edit: CellEdit;
  /** The formula of the cell where only its result is another. */
  readonly kept: StandingFormula | null;
}

/** By row and column; of two edits of one cell the later counts. */
function ordered(edits: readonly CellEdit[]): readonly CellEdit[] {
  const byPlace = new Map(edits.map((edit) => [placeKey(edit), edit]));
  return [...byPlace.values()].sort((one, other) => placeKey(one) - placeKey(other));
}

const isKept = ({ content }: CellEdit, stands: StandingFormula | null): boolean =>
  stands !== null && content.kind === "formula" && isSameFormula(stands.formula, content.formula);

function firstRefusal(
  decided: readonly DecidedEdit[],
  groups: FormulaGroups,
  { sheet, headers }: SheetEdits
): ReturnType<typeof fail> | null {
  for (const { edit, kept } of decided) {
    if (kept !== null) continue;
    const address: CellAddress = { sheet, cell: cellName(edit.row, edit.column) };
    const area = groups.areaAt(edit);
    if (area?.kind === "dataTable") return writeRefusals.partOfDataTable(address);
    if (area !== null) return editRefusals.partOfArray(address);
    if (isTooLong(edit)) return writeRefusals.textTooLong(address);
    const header = headers(edit);
    if (header !== null && !says(edit, header)) return writeRefusals.tableHeader(address);
  }
  return null;
}

/** What a cell of Excel can hold. */
const LONGEST_TEXT = 32_767;

const isTooLong = ({ content }: CellEdit): boolean =>
  content.kind === "value" &&
  typeof content.value === "string" &&
  content.value.length > LONGEST_TEXT;

const says = ({ content }: CellEdit, text: string): boolean =>
  content.kind === "value" && content.value === text;

/** A formula that a cell gets for its own, and the change that gives it. */
interface FreedFormula {
  readonly xml: string;
  readonly splice: Splice;
}

/** By place: cells that calculate by a formula which is written in an edited cell and goes with it. */
function freeFollowers(
  text: string,
  groups: FormulaGroups,
  decided: readonly DecidedEdit[]
): ReadonlyMap<number, FreedFormula> {
  const freed = new Map<number, FreedFormula>();
  const free = (follower: GroupFormula): void => {
    const xml = ownFormula(text, follower, groups.sharedAt(follower) ?? "");
    const [start, end] = [follower.tag.start, follower.closing.end];
    freed.set(placeKey(follower), { xml, splice: { start, end, text: xml } });
  };
  for (const { edit, kept } of decided) if (kept === null) groups.followersOf(edit).forEach(free);
  return freed;
}
