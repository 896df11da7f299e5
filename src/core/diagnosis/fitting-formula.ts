import { exactSum, shareOf } from "../figures/evaluate-relation";
import type { Figure, Gap } from "../figures/figure";
import { figureIn } from "../figures/figure";
import type { Balance, Share } from "../figures/relation";
import type { CellAddress } from "../sheet/address";
import { isPercentFormat } from "../sheet/number-format";
import { joinRuns } from "./join-runs";
import { leadsBack } from "./leads-back";
import { keepsTexts } from "./number-to-type";
import { cellsUnread } from "./reads-cells";
import type { RepairContext } from "./repair-context";
import { placeOf } from "./tie";

/** A formula for the cell that heads a relation, and the number that it gives as the sheet stands. */
export interface FittingFormula {
  /** Without `=`. */
  readonly formula: string;
  /** In the figure's unit; shares in percent points, unrounded. */
  readonly value: number;
}

/** Excel takes no more arguments; nobody reads a chain of more terms. */
const MOST_ARGUMENTS = 255;
const MOST_TERMS = 8;
const MOST_SHARE_DECIMALS = 2;

/**
 * The formula that a total or a share calls for, written over the cells of its own sheet. Null where
 * it would count wrongly (a part stored as text or in another unit), run in a circle, stand as text,
 * or say nothing new, since the cell's formula reads all these cells already.
 */
export function fittingFormula(
  relation: Balance | Share,
  context: RepairContext
): FittingFormula | null {
  const head = context.book.get(relation.kind === "balance" ? relation.total : relation.share);
  const address = placeOf(head);
  if (head === undefined || address === null || keepsTexts(context.cellAt(address))) return null;
  const written =
    relation.kind === "balance"
      ? writeSum(relation, head, context)
      : writeShare(relation, head, context);
  return written === null || isIdle(written, head, context) ? null : written;
}

/** True where the formula would run in a circle, or the cell's own reads all these cells already. */
function isIdle({ inputs }: WrittenFormula, head: Figure | Gap, context: RepairContext): boolean {
  if (head.kind === "figure" && cellsUnread(head, inputs)?.length === 0) return true;
  return leadsBack(inputs, addressOf(head), context);
}

interface WrittenFormula extends FittingFormula {
  readonly inputs: readonly CellAddress[];
}

function writeSum(
  relation: Balance,
  total: Figure | Gap,
  { book, cellAt }: RepairContext
): WrittenFormula | null {
  const parts = relation.parts.flatMap((id) => book.get(id) ?? []);
  const places = parts.flatMap((part) => placeOf(part) ?? []);
  const counted = parts.filter(({ origin }) => origin.cell !== null);
  const isCountable = counted.every((part) => isSummand(part, total, cellAt(addressOf(part))));
  if (!isCountable || places.length < 2) return null;
  const runs = joinRuns(places.map(({ cell }) => cell));
  const hasWords = counted.some((part) => part.kind === "gap" && part.reason === "dash");
  const isChain = runs.every((run) => !run.includes(":")) && runs.length <= MOST_TERMS;
  if (runs.length > MOST_ARGUMENTS) return null;
  return {
    // A dash would turn a chain of "+" into #VALUE!; SUM passes over it.
    formula: isChain && !hasWords ? runs.join("+") : `SUM(${runs.join(",")})`,
    value: exactSum(parts.flatMap((part) => (part.kind === "figure" ? part.value : []))),
    inputs: places,
  };
}

const addressOf = ({ origin }: Figure | Gap): CellAddress => ({
  sheet: origin.sheet,
  cell: origin.cell ?? "",
});

/** Excel would count the cell as the form does: a number read as it stands, or nothing. */
function isSummand(
  part: Figure | Gap,
  total: Figure | Gap,
  cell: ReturnType<RepairContext["cellAt"]>
): boolean {
  if (part.origin.sheet !== total.origin.sheet || part.unit.scale !== total.unit.scale)
    return false;
  if (part.kind === "gap") return part.reason === "blank" || part.reason === "dash";
  return part.derived === undefined && cell?.value === part.value;
}

function writeShare(
  relation: Share,
  share: Figure | Gap,
  { book, cellAt }: RepairContext
): WrittenFormula | null {
  const part = figureIn(book, relation.part);
  const whole = figureIn(book, relation.whole);
  if (part === null || whole === null || whole.value === 0) return null;
  const inputs = [part, whole];
  const isCountable = inputs.every(
    ({ origin, value, unit, derived }) =>
      origin.sheet === share.origin.sheet &&
      unit.scale === part.unit.scale &&
      derived === undefined &&
      cellAt(origin)?.value === value
  );
  if (!isCountable) return null;
  const quotient = `${part.origin.cell}/${whole.origin.cell}`;
  const isFraction =
    isPercentFormat(cellAt(addressOf(share))?.format) ||
    (share.kind === "figure" && share.reading.way === "fraction-as-share");
  return {
    formula: isFraction ? quotient : `ROUND(100*${quotient},${String(decimalsOf(share))})`,
    value: shareOf(part, whole),
    inputs: inputs.map(({ origin }) => origin),
  };
}

function decimalsOf(share: Figure | Gap): number {
  if (share.kind === "gap") return MOST_SHARE_DECIMALS;
  return Math.min(share.reading.decimals, MOST_SHARE_DECIMALS);
}
