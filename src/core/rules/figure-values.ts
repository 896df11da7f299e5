import type { Figure, FigureBook, FigureId, Gap } from "../figures/figure";
import type { Bilingual } from "../figures/bilingual";
import type { SentenceValue } from "../figures/sentence";
import type { CellAddress } from "../sheet/address";

/** The figure's number for a sentence; a share keeps the decimals that its cell prints. */
export function valueOf(figure: Figure): SentenceValue {
  return numberLike(figure, figure.value);
}

/** Another number of the same kind as the figure: what was expected, how far it is off. */
export function numberLike({ unit, reading }: Figure, number: number): SentenceValue {
  return unit.measure === "share" ? { number, unit, decimals: reading.decimals } : { number, unit };
}

/** How far two shares are apart, in percentage points: a share of 52 % for 46 % is off by 6 points. */
export function pointsLike({ reading }: Figure, points: number): SentenceValue {
  return { number: points, decimals: reading.decimals };
}

/** Where figures and gaps stand; a gap without a cell stands nowhere. */
export function addressesOf(entries: readonly (Figure | Gap)[]): readonly CellAddress[] {
  return entries.flatMap(({ origin: { sheet, cell } }) => (cell === null ? [] : [{ sheet, cell }]));
}

/** Figures and gaps with these ids, in order; ids that the book does not know are passed over. */
export function entriesOf(book: FigureBook, ids: readonly FigureId[]): readonly (Figure | Gap)[] {
  return ids.flatMap((id) => book.get(id) ?? []);
}

/** A book never changes, so that its figures and gaps are told apart once for all rules. */
const sortedBooks = new WeakMap<FigureBook, SortedBook>();

interface SortedBook {
  readonly figures: readonly Figure[];
  readonly gaps: readonly Gap[];
}

function sortBook(book: FigureBook): SortedBook {
  const known = sortedBooks.get(book);
  if (known !== undefined) return known;
  const figures: Figure[] = [];
  const gaps: Gap[] = [];
  for (const entry of book.values())
    if (entry.kind === "figure") figures.push(entry);
    else gaps.push(entry);
  const sorted = { figures, gaps };
  sortedBooks.set(book, sorted);
  return sorted;
}

/** All figures of the book. */
export const figuresIn = (book: FigureBook): readonly Figure[] => sortBook(book).figures;

/** All gaps of the book. */
export const gapsIn = (book: FigureBook): readonly Gap[] => sortBook(book).gaps;

/** Names one after another: "Cao đẳng, Sơ cấp". */
export function joinNames(names: readonly Bilingual[]): Bilingual {
  return {
    vi: names.map((name) => name.vi).join(", "),
    en: names.map((name) => name.en).join(", "),
  };
}

/** Figures or gaps by the sheet on which they stand, in order. */
export function bySheet<Entry extends Figure | Gap>(
  entries: readonly Entry[]
): ReadonlyMap<string, readonly Entry[]> {
  return groupBy(entries, ({ origin }) => origin.sheet);
}

/** Items by a key, keys and items in order of appearance. */
export function groupBy<Item>(
  items: readonly Item[],
  keyOf: (item: Item) => string
): ReadonlyMap<string, readonly Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group === undefined) groups.set(keyOf(item), [item]);
    else group.push(item);
  }
  return groups;
}
