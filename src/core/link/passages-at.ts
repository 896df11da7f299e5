import type { FigureId } from "../figures/figure";
import type { Passage } from "../narrative/passage";
import { parseCellName } from "../sheet/address";
import type { CellAddress } from "../sheet/address";
import { formulaReferences, isWithin } from "../sheet/formula-references";
import type { Parcel, ParcelFigure } from "./parcel";

/** A passage that uses a cell, and its figures that come from it, in the order of the sentences. */
export interface PassageAt {
  readonly passage: Passage["id"];
  readonly title: Passage["title"];
  readonly figures: readonly ParcelFigure[];
}

/**
 * The passages that use a cell: figures that stand in it, and figures that are worked out from it, as
 * far as the formulas in the parcel tell; a cell in between that no passage cites is not known.
 */
export function passagesAt(parcel: Parcel, address: CellAddress): readonly PassageAt[] {
  const using = figuresFrom(parcel.figures, address);
  return parcel.passages.flatMap(({ id, title, paragraphs }): PassageAt[] => {
    const cited = paragraphs.flat().map((piece) => (piece.kind === "figure" ? piece.figure : null));
    const figures = [...new Set(cited)].flatMap((figure) =>
      figure === null ? [] : (using.get(figure) ?? [])
    );
    return figures.length === 0 ? [] : [{ passage: id, title, figures }];
  });
}

/** Goes from the cell to the figures that read it, and on from their cells. */
function figuresFrom(
  figures: readonly ParcelFigure[],
  address: CellAddress
): ReadonlyMap<FigureId, ParcelFigure> {
  const found = new Map<FigureId, ParcelFigure>();
  const open: CellAddress[] = [address];
  for (let cell = open.pop(); cell !== undefined; cell = open.pop()) {
    for (const figure of figures) {
      if (found.has(figure.id) || !comesFrom(figure, cell)) continue;
      found.set(figure.id, figure);
      // A share that was worked out borrows the cell of its part; nothing can read it there.
      if (figure.from === undefined) open.push(figure.origin);
    }
  }
  return found;
}

function comesFrom({ origin, from, formula }: ParcelFigure, cell: CellAddress): boolean {
  if ([origin, ...(from ?? [])].some((place) => isSameCell(place, cell))) return true;
  const place = parseCellName(cell.cell);
  if (formula === null || place === null) return false;
  return formulaReferences(formula, origin.sheet).some(
    ({ sheet, area }) => isSameSheet(sheet, cell.sheet) && isWithin(area, place)
  );
}

const isSameCell = (left: CellAddress, right: CellAddress): boolean =>
  isSameSheet(left.sheet, right.sheet) && left.cell === right.cell;

/** Excel tells no sheets apart by the case of their names. */
const isSameSheet = (left: string, right: string): boolean =>
  left.normalize("NFC").toLowerCase() === right.normalize("NFC").toLowerCase();
