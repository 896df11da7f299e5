import type { Form } from "../../../src/core/forms/form";
import { figureIn } from "../../../src/core/figures/figure";
import type { Report } from "../../../src/core/make-report";
import { reportOf } from "./check-workbook";
import { createDraw } from "./draw";
import { generateWorkbook } from "./generate-workbook";
import type { GeneratedWorkbook } from "./generate-workbook";
import { judgeFault } from "./judge-fault";
import type { Verdict } from "./judge-fault";
import { faultKinds, plantFault } from "./plant-fault";
import type { FaultKind, PlantedFault, Target } from "./plant-fault";

/** A planted fault with what became of it. */
export interface Trial {
  readonly seed: number;
  readonly form: string;
  readonly fault: PlantedFault;
  readonly verdict: Verdict;
}

/** More sheets beside the one with the fault only take time. */
const MOST_SHEETS = 2;

/**
 * Plants faults one at a time, some in each of a row of generated workbooks, until there are as many
 * as asked for; the kinds take turns. The same numbers always give the same trials.
 */
export function* plantFaults(
  forms: readonly Form[],
  {
    firstSeed,
    count,
    perWorkbook,
  }: { readonly firstSeed: number; readonly count: number; readonly perWorkbook: number }
): Generator<Trial> {
  let planted = 0;
  for (let seed = firstSeed; planted < count; seed += 1) {
    const workbook = generateWorkbook(seed, forms, MOST_SHEETS);
    const clean = reportOf(workbook.snapshot);
    const draw = createDraw(seed + 1_000_003);
    const targets = targetsOf(workbook, clean);
    if (targets.length === 0) continue;
    for (let one = 0; one < perWorkbook && planted < count; one += 1) {
      const fault = drawFault(draw, workbook, { targets, turn: planted });
      if (fault === null) continue;
      planted += 1;
      const verdict = judgeFault(clean, reportOf(fault.snapshot), fault);
      yield { seed, form: fault.cells[0]?.figure.form ?? "", fault, verdict };
    }
  }
}

/** Counts, money and shares of the first sheet, so that every form has its share; answers in codes have no digits to slip on. */
function targetsOf({ figures, snapshot }: GeneratedWorkbook, { book }: Report): readonly Target[] {
  const [first] = snapshot.sheets;
  return figures.flatMap((figure): readonly Target[] => {
    const unit = figureIn(book, figure.id)?.unit;
    if (unit === undefined || figure.value === null || figure.address.sheet !== first?.name)
      return [];
    return ["count", "money", "share"].includes(unit.measure)
      ? [{ figure, unit, value: figure.value }]
      : [];
  });
}

const TRIES = 40;

function drawFault(
  draw: ReturnType<typeof createDraw>,
  workbook: GeneratedWorkbook,
  { targets, turn }: { readonly targets: readonly Target[]; readonly turn: number }
): PlantedFault | null {
  for (let step = 0; step < TRIES; step += 1) {
    // After some tries with one kind the next has its turn: not every sheet has thousands.
    const kind = faultKinds[(turn + Math.floor(step / 8)) % faultKinds.length] ?? "zero";
    const target = draw.pick(targets);
    if (!suits(kind, target)) continue;
    const fault = plantFault(draw, workbook, { target, kind, targets });
    if (fault !== null) return fault;
  }
  return null;
}

/** Formulas are typed over; nobody slips within them. */
function suits(kind: FaultKind, { figure, unit }: Target): boolean {
  if (kind === "total typed over") return figure.isFormula && unit.measure !== "share";
  if (kind === "share wrong") return unit.measure === "share";
  return (
    !figure.isFormula &&
    (unit.measure !== "share" || kind === "digits swapped" || kind === "digit changed")
  );
}

/** How many of some trials went how; see the verdict. */
export interface Score {
  readonly planted: number;
  readonly findable: number;
  readonly found: number;
  readonly decided: number;
  /** Of the decided ones those of which the right cells stand first. */
  readonly decidedFirst: number;
  readonly first: number;
  readonly likeliest: number;
  readonly shown: number;
  readonly value: number;
}

export function scoreOf(trials: readonly Trial[]): Score {
  const verdicts = trials.map(({ verdict }) => verdict);
  const count = (is: (verdict: Verdict) => boolean): number => verdicts.filter(is).length;
  return {
    planted: verdicts.length,
    findable: count(({ isFindable }) => isFindable),
    found: count(({ isFound }) => isFound),
    decided: count(({ isDecided }) => isDecided),
    decidedFirst: count(({ isDecided, isFirst }) => isDecided && isFirst),
    first: count(({ isFirst }) => isFirst),
    likeliest: count(({ isLikeliest }) => isLikeliest),
    shown: count(({ isShown }) => isShown),
    value: count(({ isValueRight }) => isValueRight),
  };
}
