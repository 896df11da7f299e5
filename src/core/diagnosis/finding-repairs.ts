import { roundHalfUp } from "../figures/evaluate-relation";
import type { Figure, FigureId, Gap } from "../figures/figure";
import { figureIn } from "../figures/figure";
import type { Bilingual } from "../figures/bilingual";
import { isSelection } from "../figures/is-selection";
import type { Balance, Share } from "../figures/relation";
import type { CellChange } from "../sheet/cell-change";
import { fittingFormula } from "./fitting-formula";
import { keepsTexts, numberToType } from "./number-to-type";
import type { Repair } from "./repair";
import type { RepairContext } from "./repair-context";
import { changeOf } from "./repair-context";
import { repairTexts } from "./repair-texts";
import { sayNumber } from "./say-number";
import { formulaRepair } from "./suspect-repairs";

/** As much of a finding as a repair is drawn from, with its key. */
export interface FindingToMend {
  readonly key: string;
  readonly rule: string;
  readonly relation: string | null;
  readonly expected: number | null;
  readonly figures: readonly FigureId[];
}

interface FindingContext extends RepairContext {
  /** Figures that alone explain what does not agree: they are mended as suspects. */
  readonly suspected: ReadonlySet<FigureId>;
}

type Mend = (finding: FindingToMend, context: FindingContext) => readonly Repair[];

/** By the rule that gave the finding. The others leave it to diagnosis, or to the person. */
const mends: Readonly<Record<string, Mend>> = {
  "blanks-are-told": writeZeros,
  "codes-are-known": writeCode,
  "counts-are-whole": mendReading,
  "no-negative-figures": dropSign,
  "numbers-are-stored-as-numbers": storeAsNumbers,
  "readings-are-sure": mendReading,
  "shares-reproduce": mendHead,
  "totals-add-up": mendHead,
  "totals-are-present": mendHead,
};

/** Repairs of one finding, the best first; none where it does not say what was meant. */
export function repairFinding(finding: FindingToMend, context: FindingContext): readonly Repair[] {
  return Object.hasOwn(mends, finding.rule) ? (mends[finding.rule]?.(finding, context) ?? []) : [];
}

const entriesOf = (
  { figures }: FindingToMend,
  { book }: RepairContext
): readonly (Figure | Gap)[] => figures.flatMap((id) => book.get(id) ?? []);

const cellOf = ({ origin: { sheet, cell } }: Figure | Gap, { cellAt }: RepairContext) =>
  cell === null ? undefined : cellAt({ sheet, cell });

/** A blank that is counted as zero becomes a zero that somebody wrote. */
function writeZeros(finding: FindingToMend, context: FindingContext): readonly Repair[] {
  const blanks = entriesOf(finding, context).filter(({ kind }) => kind === "gap");
  const changes = blanks.flatMap((gap) => typeSurely(gap, 0, context) ?? []);
  return severalOrOne(changes, { one: repairTexts.zero, several: repairTexts.zeros });
}

/** A count below zero becomes the same without its sign, if nothing speaks against it. */
function dropSign(finding: FindingToMend, context: FindingContext): readonly Repair[] {
  const [entry] = entriesOf(finding, context);
  if (entry?.kind !== "figure" || entry.unit.measure === "money") return [];
  if (entry.formula !== undefined || context.suspected.has(entry.id)) return [];
  if (!agrees(entry, -entry.value, context)) return [];
  return [numberRepair(entry, -entry.value, context) ?? []].flat();
}

/** Words that name a code become the code. */
function writeCode(finding: FindingToMend, context: FindingContext): readonly Repair[] {
  const [answer] = entriesOf(finding, context);
  if (answer === undefined || finding.expected === null) return [];
  return [numberRepair(answer, finding.expected, context) ?? []].flat();
}

/** Texts become the numbers that they are read as; a cell that keeps texts would make them texts again. */
function storeAsNumbers(finding: FindingToMend, context: FindingContext): readonly Repair[] {
  const texts = entriesOf(finding, context).filter(
    (entry): entry is Figure =>
      entry.kind === "figure" &&
      entry.reading.storedAsText &&
      entry.reading.sureness !== "ambiguous" &&
      !keepsTexts(cellOf(entry, context))
  );
  const changes = texts.flatMap((figure) => typeSurely(figure, figure.value, context) ?? []);
  const [first] = texts;
  const [change] = changes;
  if (first === undefined || change === undefined || changes.length > 1)
    return severalOrOne(changes, { one: repairTexts.toNumber, several: repairTexts.toNumbers });
  const data = { to: sayNumber(first, first.value) };
  return [{ label: { texts: repairTexts.toNumber, data }, changes: [change] }];
}

/**
 * What the typing was meant to be, typed so that it can be read in one way only: what agrees with
 * the other figures if anything does, else what it is read as, then what else it could be.
 */
function mendReading(finding: FindingToMend, context: FindingContext): readonly Repair[] {
  const [id, ...more] = finding.figures;
  const figure = id === undefined ? null : figureIn(context.book, id);
  if (figure === null || more.length > 0) return [];
  const { value, reading } = figure;
  if (reading.sureness === "certain" && finding.expected === null) return [];
  const values = finding.expected === null ? [value, ...reading.alternatives] : [finding.expected];
  return values.flatMap((to) => numberRepair(figure, to, context) ?? []);
}

/** The total or share that the finding is about, unless a suspect is mended for it. */
function mendHead(finding: FindingToMend, context: FindingContext): readonly Repair[] {
  const entry = context.book.get(finding.figures[0] ?? "");
  const relation = headedRelation(finding, context);
  if (entry === undefined || relation === null || context.suspected.has(entry.id)) return [];
  const texts = textsPassedOver(relation, entry, context);
  if (texts.length > 0) return storeAsNumbers({ ...finding, figures: texts }, context);
  const formulas = headFormula(relation, entry, context);
  const numbers = headNumber(finding, entry, context);
  return context.isUsuallyFormula(relation) ? [...formulas, ...numbers] : [...numbers, ...formulas];
}

/** The relation that does not hold. Where a sheet lists a selection its sum is no better than the total. */
function headedRelation(
  { figures, relation: broken }: FindingToMend,
  { relationsOf, book }: RepairContext
): Balance | Share | null {
  const [head = ""] = figures;
  const relation = relationsOf(head).find(({ id }) => id === broken);
  if (relation?.kind === "share") return relation;
  if (relation?.kind !== "balance") return null;
  return figureIn(book, head) !== null && isSelection(relation, book) ? null : relation;
}

function headFormula(
  relation: Balance | Share,
  entry: Figure | Gap,
  context: FindingContext
): readonly Repair[] {
  const formula = fittingFormula(relation, context);
  if (formula === null || !agrees(entry, formula.value, context)) return [];
  return [formulaRepair(entry, formula.formula, context) ?? []].flat();
}

function headNumber(
  { expected }: FindingToMend,
  entry: Figure | Gap,
  context: FindingContext
): readonly Repair[] {
  const hasFormula = entry.kind === "figure" && entry.formula !== undefined;
  if (expected === null || hasFormula || !agrees(entry, expected, context)) return [];
  return [numberRepair(entry, expected, context) ?? []].flat();
}

/** Parts stored as text that the total's formula reads and Excel's SUM leaves out. */
function textsPassedOver(
  relation: Balance | Share,
  total: Figure | Gap,
  { book }: RepairContext
): readonly FigureId[] {
  if (relation.kind === "share" || total.kind === "gap" || !/\bSUM\(/i.test(total.formula ?? ""))
    return [];
  return relation.parts.filter((id) => figureIn(book, id)?.reading.storedAsText === true);
}

/** True when no relation of the figure would be broken by the value, a share as it would be printed. */
function agrees(entry: Figure | Gap, value: number, { agreesWith }: FindingContext): boolean {
  const decimals = entry.kind === "figure" ? entry.reading.decimals : 0;
  return agreesWith(
    entry.id,
    entry.unit.measure === "share" ? roundHalfUp(value, decimals) : value
  );
}

function numberRepair(entry: Figure | Gap, to: number, context: RepairContext): Repair | null {
  const change = typeSurely(entry, to, context);
  if (change === null) return null;
  const texts = entry.kind === "gap" ? repairTexts.fill : repairTexts.change;
  return { label: { texts, data: { to: sayNumber(entry, to) } }, changes: [change] };
}

/** Null where no typing would be read as this number and no other. */
function typeSurely(entry: Figure | Gap, to: number, context: RepairContext): CellChange | null {
  const typed = numberToType(entry, cellOf(entry, context), to);
  if (typed?.isSure !== true) return null;
  return changeOf(context, entry, { kind: "value", value: typed.value });
}

function severalOrOne(
  changes: readonly CellChange[],
  texts: { readonly one: Bilingual; readonly several: Bilingual }
): readonly Repair[] {
  if (changes.length === 0) return [];
  if (changes.length === 1) return [{ label: { texts: texts.one, data: {} }, changes }];
  const data = { count: { number: changes.length } };
  return [{ label: { texts: texts.several, data }, changes }];
}
