import type { Bilingual } from "../figures/bilingual";
import type { Figure } from "../figures/figure";
import { evaluateIn, formulaBookOf } from "../formulas/formula-book";
import { shownValues } from "../formulas/make-cell-values";
import { moveFormula } from "../formulas/move-formula";
import { decimalsOf, isPercentFormat } from "../sheet/number-format";
import { cellNumber } from "./cell-number";
import { addressesOf } from "./figure-values";
import type { Finding } from "./finding";
import type { FormulaGrid, GridCell } from "./formula-grid";
import { formulaGrids } from "./formula-grid";
import { headStates } from "./head-states";
import { makeFinding } from "./make-finding";
import type { LikeNeighbours } from "./pattern-neighbours";
import { likeNeighbours } from "./pattern-neighbours";
import type { Rule, RuleContext } from "./rule";

const messages = {
  differs: {
    vi: "{{label}}: {{cells}} gõ số {{actual}}, các ô bên cạnh ({{beside}}) là công thức; công thức ấy ở đây cho {{expected}}.",
    en: "{{label}}: {{cells}} holds the typed number {{actual}} beside formulas ({{beside}}); here that formula gives {{expected}}.",
  },
  same: {
    vi: "{{label}}: {{cells}} gõ số {{actual}}, các ô bên cạnh ({{beside}}) là công thức. Số hiện đúng, nhưng sẽ không đổi theo khi số liệu đổi.",
    en: "{{label}}: {{cells}} holds the typed number {{actual}} beside formulas ({{beside}}). It is right now and will not follow when the figures change.",
  },
} as const satisfies Record<string, Bilingual>;

/** Among formulas filled from one another no cell holds a typed number. */
export const formulasAreNotTypedOver: Rule = {
  id: "formulas-are-not-typed-over",
  title: { vi: "Không gõ số đè lên công thức", en: "No number is typed over a formula" },
  messages,
  check: (context) => {
    const between = formulaGrids(context).flatMap((grid) =>
      grid.cells.flatMap((cell) => betweenFormulas(cell, grid) ?? [])
    );
    const states = headStates(new Set(between.map(({ entry }) => entry.id)), context);
    return between.flatMap((one) => {
      const state = states.get(one.entry.id);
      if (state === "broken") return [];
      const found = judge(one, context);
      // A number that agrees with its parts is right, whatever its neighbours count.
      return state === "holds" ? found.filter(({ severity }) => severity === "note") : found;
    });
  },
};

/** A typed number between formulas. */
interface TypedBetween {
  readonly entry: Figure;
  readonly typed: number;
  readonly cell: GridCell;
  readonly neighbours: readonly LikeNeighbours[];
  readonly grid: FormulaGrid;
}

function betweenFormulas(cell: GridCell, grid: FormulaGrid): TypedBetween | null {
  const { entry } = cell;
  const typed = cell.cell?.value;
  if (entry.kind === "gap" || cell.pattern !== null || typeof typed !== "number") return null;
  const neighbours = likeNeighbours(grid, cell);
  return neighbours.length === 0 ? null : { entry, typed, cell, neighbours, grid };
}

function judge(between: TypedBetween, context: RuleContext): readonly Finding[] {
  const { entry, typed, cell, neighbours, grid } = between;
  const [first] = neighbours.flatMap((beside): readonly TypedOver[] => {
    const formula = resultHere(beside, cell, { grid, context });
    if (formula === null) return [];
    const isSame = Math.abs(formula - typed) <= allowance(cell, typed);
    // A zero beside zeros is what somebody writes where there was nothing.
    if (isSame && typed === 0) return [];
    return [{ entry, cell, beside: beside.entries, formula: isSame ? null : formula }];
  });
  return first === undefined ? [] : [tell(first, typed)];
}

/** What the neighbours' formula gives once it is copied here; null where that is no sure number. */
function resultHere(
  { expression, at }: LikeNeighbours,
  { place }: GridCell,
  { grid, context }: { readonly grid: FormulaGrid; readonly context: RuleContext }
): number | null {
  const moved = moveFormula(expression, at, place);
  const book = formulaBookOf(context.snapshot);
  const result = evaluateIn(book, moved, { sheet: grid.sheet, values: shownValues() });
  return typeof result === "number" ? result : null;
}

/** A typed share was rounded; a typed count was not. */
function allowance({ entry, cell }: GridCell, typed: number): number {
  if (entry.unit.measure === "count") return 1e-9;
  const decimals = isPercentFormat(cell?.format) ? decimalsOf(typed * 100) + 2 : decimalsOf(typed);
  return 0.5 * 10 ** -decimals + 1e-9;
}

interface TypedOver {
  readonly entry: Figure;
  readonly cell: GridCell;
  readonly beside: readonly GridCell["entry"][];
  /** What the formula would give; null where the typed number is that. */
  readonly formula: number | null;
}

function tell({ entry, cell, beside, formula }: TypedOver, typed: number): Finding {
  const data = {
    label: entry.label,
    cells: { cells: addressesOf([entry]) },
    beside: { cells: addressesOf(beside) },
    actual: cellNumber(cell.cell, typed),
  };
  return makeFinding(formulasAreNotTypedOver.id, {
    severity: formula === null ? "note" : "warning",
    sheet: entry.origin.sheet,
    cells: [entry.origin.cell],
    contributors: addressesOf(beside),
    figures: [entry.id],
    ...(formula === null
      ? { message: messages.same, data }
      : {
          message: messages.differs,
          data: { ...data, expected: cellNumber(cell.cell, formula) },
          expected: formula,
          actual: typed,
        }),
  });
}
