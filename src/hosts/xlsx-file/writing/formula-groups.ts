import type { CellPlace } from "../../../core/sheet/address";
import type { Area } from "../../../core/sheet/snapshot";
import { cellText } from "../cell-text";
import type { FormulaMover } from "./formula-mover";
import { formulaMover } from "./formula-mover";
import type { GroupFormula } from "./scan-sheet";
import { isWithin, placeKey } from "../sheet-area";
import { textInside } from "./xml-text";
import { retag } from "./xml-tags";

/** The formulas of a sheet that stand for several cells. */
export interface FormulaGroups {
  /** What a cell that shares a formula calculates; null for every other cell. */
  readonly sharedAt: (place: CellPlace) => string | null;
  /** The cells that calculate by the formula written in this one; none where nothing is shared. */
  readonly followersOf: (place: CellPlace) => readonly GroupFormula[];
  /** The area of several cells with one array formula, or of a data table, that holds the place. */
  readonly areaAt: (place: CellPlace) => GroupFormula | null;
}

/** A formula that is written in one cell and shared by others. */
interface SharedGroup {
  readonly first: GroupFormula;
  readonly formulaAt: FormulaMover;
  readonly followers: GroupFormula[];
}

interface Sharer {
  readonly group: SharedGroup;
  /** What is written in the cell itself; empty in most that follow. */
  readonly written: string;
}

/** Reads the groups of a sheet's text (ECMA-376 Part 1, 18.3.1.40). */
export function formulaGroups(text: string, formulas: readonly GroupFormula[]): FormulaGroups {
  const sharers = gatherSharers(text, formulas);
  const areas = formulas.filter(holdsOthers);
  return {
    sharedAt: (place) => {
      const sharer = sharers.get(placeKey(place));
      if (sharer === undefined || sharer.written !== "") return sharer?.written ?? null;
      return sharer.group.formulaAt(place);
    },
    followersOf: (place) => {
      const group = sharers.get(placeKey(place))?.group;
      return group !== undefined && placeKey(group.first) === placeKey(place)
        ? group.followers
        : [];
    },
    areaAt: (place) => areas.find(({ area }) => area !== null && isWithin(area, place)) ?? null,
  };
}

/** By cell. A number that comes again with an area of its own begins another group. */
function gatherSharers(
  text: string,
  formulas: readonly GroupFormula[]
): ReadonlyMap<number, Sharer> {
  const sharers = new Map<number, Sharer>();
  const byNumber = new Map<string, SharedGroup>();
  for (const formula of formulas) {
    if (formula.kind !== "shared") continue;
    const written =
      formula.tag.kind === "empty"
        ? ""
        : textInside(text.slice(formula.tag.end, formula.closing.start));
    const known = formula.area === null ? byNumber.get(formula.group) : undefined;
    if (known === undefined && written === "") continue; // it follows nobody: a formula without words
    const group = known ?? newGroup(formula, written);
    if (known === undefined) byNumber.set(formula.group, group);
    else group.followers.push(formula);
    sharers.set(placeKey(formula), { group, written });
  }
  return sharers;
}

const newGroup = (first: GroupFormula, written: string): SharedGroup => ({
  first,
  formulaAt: formulaMover(written, first),
  followers: [],
});

/** Not so a formula of one cell: a person may overwrite it even where it is an array formula. */
function holdsOthers({ kind, area }: GroupFormula): boolean {
  if (kind === "shared" || area === null) return false;
  return kind === "dataTable" || !isOneCell(area);
}

const isOneCell = ({ top, left, bottom, right }: Area): boolean => top === bottom && left === right;

/** The `<f>` of a cell that calculates by itself what it calculated by a shared formula. */
export function ownFormula(text: string, { tag }: GroupFormula, formula: string): string {
  const start = retag(text, tag, { t: null, ref: null, si: null });
  return `${start}>${cellText(formula)}</${tag.name}>`;
}
