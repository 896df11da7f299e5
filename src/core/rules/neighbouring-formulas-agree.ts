import type { Bilingual } from "../figures/bilingual";
import type { Figure } from "../figures/figure";
import type { FormulaValue } from "../formulas/formula-value";
import { evaluateIn, formulaBookOf } from "../formulas/formula-book";
import type { Expression } from "../formulas/expression";
import { addTerms, termsOf } from "../formulas/formula-terms";
import { shownValues } from "../formulas/make-cell-values";
import { moveFormula } from "../formulas/move-formula";
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
    vi: "{{label}}: công thức ở {{cells}} viết khác các ô bên cạnh ({{beside}}); viết như các ô ấy thì được {{expected}} thay vì {{actual}}.",
    en: "{{label}}: the formula in {{cells}} is unlike its neighbours ({{beside}}); written as they are it would give {{expected}} instead of {{actual}}.",
  },
  same: {
    vi: "{{label}}: công thức ở {{cells}} cộng các ô khác với công thức bên cạnh ({{beside}}); hiện hai cách cho cùng một số.",
    en: "{{label}}: the formula in {{cells}} counts other cells than its neighbours do ({{beside}}); for now both give the same number.",
  },
} as const satisfies Record<string, Bilingual>;

/** A formula between two that were filled from one another is like them. */
export const neighbouringFormulasAgree: Rule = {
  id: "neighbouring-formulas-agree",
  title: { vi: "Công thức cùng dãy viết giống nhau", en: "Formulas in a line are alike" },
  messages,
  check: (context) => {
    const unlike = formulaGrids(context).flatMap(unlikeFormulas);
    const states = headStates(new Set(unlike.map(({ entry }) => entry.id)), context);
    return unlike.flatMap((one) => {
      const state = states.get(one.entry.id);
      if (state === "broken") return [];
      const found = judge(one, context);
      // A formula that agrees with the parts is right, whatever its neighbours count.
      return state === "holds" ? found.filter(({ severity }) => severity === "note") : found;
    });
  },
};

/** A formula that is unlike those beside it, which are alike. */
interface UnlikeFormula {
  readonly entry: Figure;
  readonly cell: GridCell;
  readonly expression: Expression;
  readonly neighbours: readonly LikeNeighbours[];
  readonly grid: FormulaGrid;
}

function unlikeFormulas(grid: FormulaGrid): readonly UnlikeFormula[] {
  const unlike = grid.cells.flatMap((cell) => unlikeNeighbours(cell, grid) ?? []);
  if (unlike.length === 0) return [];
  const lines = linesOf(grid, new Set(unlike.map(({ cell }) => cell.pattern)));
  return unlike.filter(({ cell }) => isAlone(cell, lines));
}

function unlikeNeighbours(cell: GridCell, grid: FormulaGrid): UnlikeFormula | null {
  const { entry, expression } = cell;
  if (entry.kind === "gap" || expression === null) return null;
  const neighbours = likeNeighbours(grid, cell);
  return neighbours.length === 0 ? null : { entry, cell, expression, neighbours, grid };
}

/** How often each of some formulas occurs in each row and column, as it looks from its own cell. */
type Lines = ReadonlyMap<string, number>;

const keysOf = ({ place, pattern }: GridCell): readonly string[] => [
  `row ${place.row} ${pattern ?? ""}`,
  `column ${place.column} ${pattern ?? ""}`,
];

function linesOf({ cells }: FormulaGrid, patterns: ReadonlySet<string | null>): Lines {
  const lines = new Map<string, number>();
  for (const cell of cells)
    for (const key of patterns.has(cell.pattern) ? keysOf(cell) : [])
      lines.set(key, (lines.get(key) ?? 0) + 1);
  return lines;
}

/** True for a formula that no other in its row or column is like. */
function isAlone(cell: GridCell, lines: Lines): boolean {
  return cell.pattern !== null && keysOf(cell).every((key) => (lines.get(key) ?? 0) < 2);
}

function judge(unlike: UnlikeFormula, context: RuleContext): readonly Finding[] {
  const { entry, cell, expression, grid } = unlike;
  const [first] = unlike.neighbours.flatMap((neighbours): readonly OddFormula[] => {
    const likeThem = moveFormula(neighbours.expression, neighbours.at, cell.place);
    const result = resultOf(likeThem, grid, context);
    const own = resultOf(expression, grid, context);
    if (typeof result !== "number" || typeof own !== "number") return [];
    const isSame = Math.abs(result - own) <= 1e-9;
    if (isSame && !countsOthers(expression, likeThem, { grid, context })) return [];
    return [{ entry, cell, beside: neighbours.entries, own, expected: isSame ? null : result }];
  });
  return first === undefined ? [] : [tell(first)];
}

function resultOf(
  expression: Expression,
  { sheet }: FormulaGrid,
  { snapshot }: RuleContext
): FormulaValue {
  return evaluateIn(formulaBookOf(snapshot), expression, { sheet, values: shownValues() });
}

/** True for two sums over different cells; of other formulas nobody can say. */
function countsOthers(
  one: Expression,
  other: Expression,
  { grid, context }: { readonly grid: FormulaGrid; readonly context: RuleContext }
): boolean {
  const [ours, theirs] = [one, other].map((expression) =>
    termsOf(expression, grid.sheet, formulaBookOf(context.snapshot))
  );
  if (ours == null || theirs == null) return false;
  const difference = addTerms([
    [ours, 1],
    [theirs, -1],
  ]);
  return difference.size > 0;
}

interface OddFormula {
  readonly entry: Figure;
  readonly cell: GridCell;
  readonly beside: LikeNeighbours["entries"];
  readonly own: number;
  /** Null where both ways of writing give the same. */
  readonly expected: number | null;
}

function tell({ entry, cell, beside, own, expected }: OddFormula): Finding {
  const neighbours = addressesOf(beside);
  const data = {
    label: entry.label,
    cells: { cells: addressesOf([entry]) },
    beside: { cells: neighbours },
  };
  return makeFinding(neighbouringFormulasAgree.id, {
    severity: expected === null ? "note" : "warning",
    sheet: entry.origin.sheet,
    cells: [entry.origin.cell],
    contributors: neighbours,
    figures: [entry.id],
    ...(expected === null
      ? { message: messages.same, data }
      : {
          message: messages.differs,
          data: {
            ...data,
            actual: cellNumber(cell.cell, own),
            expected: cellNumber(cell.cell, expected),
          },
          expected,
          actual: own,
        }),
  });
}
