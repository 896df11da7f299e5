import type { CellPlace } from "../../../core/sheet/address";
import type { FormulaGroups } from "./formula-groups";
import type { WrittenCell, WrittenRow } from "./scan-sheet";
import { textInside } from "./xml-text";
import { localName, placeOf, visitChildren } from "./xml-tags";

/** A formula that stands in a cell. */
export interface StandingFormula {
  /** Its `<f>` as written. */
  readonly xml: string;
  /** What the cell calculates, also where it shares the formula of another. */
  readonly formula: string;
}

/** Gives the formulas of the cells that were noted when the sheet was scanned; null where there is none. */
export function standingFormulas(
  text: string,
  rows: readonly WrittenRow[],
  groups: FormulaGroups
): (place: CellPlace) => StandingFormula | null {
  const noted = new Map(rows.map(({ row, cells }) => [row, cells]));
  return (place) => {
    const cell = noted.get(place.row)?.findLast(({ column }) => column === place.column);
    const own = cell === undefined ? null : ownFormulaOf(text, cell);
    return own === null ? null : { xml: own.xml, formula: groups.sharedAt(place) ?? own.formula };
  };
}

function ownFormulaOf(text: string, { tag }: WrittenCell): StandingFormula | null {
  let found: StandingFormula | null = null;
  visitChildren(text, tag, (child) => {
    const { closing } = placeOf(text, child);
    if (localName(child) === "f") {
      const formula = child.kind === "empty" ? "" : text.slice(child.end, closing.start);
      found = { xml: text.slice(child.start, closing.end), formula: textInside(formula) };
    }
    return closing.end;
  });
  return found;
}
