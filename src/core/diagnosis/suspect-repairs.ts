import { halfDigit } from "../figures/evaluate-relation";
import type { Figure, FigureId, Gap } from "../figures/figure";
import type { Balance, Relation, Share } from "../figures/relation";
import type { SentenceValue } from "../figures/sentence";
import type { CellChange } from "../sheet/cell-change";
import { fittingFormula } from "./fitting-formula";
import { numberToType } from "./number-to-type";
import type { Repair } from "./repair";
import type { RepairContext } from "./repair-context";
import { changeOf } from "./repair-context";
import { repairTexts, severalTexts } from "./repair-texts";
import { sayNumber } from "./say-number";
import type { Suspect, SuspectCell } from "./suspect";

const DUST = 1e-9;

/**
 * What makes the suspect's cells take the values that it names: typed into all of them at once, or,
 * for a single total or share, as a formula. A formula comes first where the sheet computes its like
 * or the cell holds one already; a number that takes the place of a formula comes last and says so.
 */
export function repairSuspect(suspect: Suspect, context: RepairContext): readonly Repair[] {
  const typed = typeAll(suspect.cells, context);
  const [only, ...more] = suspect.cells;
  if (only === undefined || more.length > 0) return typed === null ? [] : [typed];
  const formulas = formulasFor(only, suspect, context);
  const isFirst = formulas.some((formula) => formula.isFirst);
  const numbers = typed === null ? [] : [typed];
  const inserts = formulas.map(({ repair }) => repair);
  return isFirst ? [...inserts, ...numbers] : [...numbers, ...inserts];
}

/** A new value for one cell. */
interface Typing {
  readonly entry: Figure | Gap;
  readonly to: number;
  readonly change: CellChange;
}

/** Null unless every cell has one value and a way to type it: half a repair would break more. */
function typeAll(cells: readonly SuspectCell[], context: RepairContext): Repair | null {
  const typings = cells.flatMap((cell) => typeOne(cell, context) ?? []);
  const [first] = typings;
  if (first === undefined || typings.length < cells.length) return null;
  const changes = typings.map(({ change }) => change);
  if (typings.length > 1) return { label: severalLabel(typings), changes };
  return {
    label: { texts: textFor(first), data: { to: sayNumber(first.entry, first.to) } },
    changes,
  };
}

function typeOne({ figure, to }: SuspectCell, context: RepairContext): Typing | null {
  const entry = context.book.get(figure);
  if (entry === undefined || to === null || entry.origin.cell === null) return null;
  const { sheet, cell } = entry.origin;
  const typed = numberToType(entry, context.cellAt({ sheet, cell }), to);
  if (typed === null) return null;
  const change = changeOf(context, entry, { kind: "value", value: typed.value });
  return change === null ? null : { entry, to, change };
}

const isOverFormula = ({ change }: Typing): boolean => change.before.kind === "formula";

function textFor(typing: Typing) {
  if (isOverFormula(typing)) return repairTexts.replaceFormula;
  return typing.entry.kind === "gap" ? repairTexts.fill : repairTexts.change;
}

/** Cells of one sheet by their names alone. */
function severalLabel(typings: readonly Typing[]): Repair["label"] {
  const sheets = new Set(typings.map(({ change }) => change.address.sheet));
  const data: Record<string, SentenceValue> = { count: { number: typings.length } };
  typings.forEach(({ entry, to, change }, index) => {
    const { address } = change;
    data[`cell${String(index)}`] = sheets.size > 1 ? { cells: [address] } : address.cell;
    data[`to${String(index)}`] = sayNumber(entry, to);
  });
  return { texts: severalTexts(typings.length, typings.some(isOverFormula)), data };
}

interface FormulaRepair {
  readonly repair: Repair;
  readonly isFirst: boolean;
}

/** One formula at most: of those that give the suspect's value, the first of the kind that the sheet uses. */
function formulasFor(
  { figure, to }: SuspectCell,
  { mends }: Suspect,
  context: RepairContext
): readonly FormulaRepair[] {
  const entry = context.book.get(figure);
  if (entry === undefined || to === null) return [];
  const found = context.relationsOf(figure).flatMap((relation): FormulaRepair[] => {
    if (!mends.includes(relation.id) || !isHeadOf(figure, relation)) return [];
    const formula = fittingFormula(relation, context);
    if (formula === null || !gives(formula.value, to, entry)) return [];
    const repair = formulaRepair(entry, formula.formula, context);
    if (repair === null) return [];
    const hadFormula = entry.kind === "figure" && entry.formula !== undefined;
    return [{ repair, isFirst: hadFormula || context.isUsuallyFormula(relation) }];
  });
  return [...found].sort((a, b) => Number(b.isFirst) - Number(a.isFirst)).slice(0, 1);
}

function isHeadOf(figure: FigureId, relation: Relation): relation is Balance | Share {
  if (relation.kind === "balance") return relation.total === figure;
  return relation.kind === "share" && relation.share === figure;
}

/** A rounded figure may be off from what its formula gives by the rounding. */
function gives(value: number, to: number, entry: Figure | Gap): boolean {
  const rounding = entry.kind === "figure" ? halfDigit(entry) / entry.unit.scale : 0;
  return Math.abs(value - to) <= rounding + DUST;
}

/** Puts the formula into the entry's cell; null where it stands there already. */
export function formulaRepair(
  entry: Figure | Gap,
  formula: string,
  context: RepairContext
): Repair | null {
  const change = changeOf(context, entry, { kind: "formula", formula });
  if (change === null) return null;
  const isChanged = change.before.kind === "formula";
  const texts = isChanged ? repairTexts.changeFormula : repairTexts.insertFormula;
  return { label: { texts, data: { formula: `=${formula}` } }, changes: [change] };
}
