import type { Figure, FigureBook, FigureId, Gap } from "../figures/figure";
import type { Relation, Share } from "../figures/relation";
import { figuresOf } from "../figures/relation";
import type { CellAddress } from "../sheet/address";
import { parseCellName } from "../sheet/address";
import { contentOf, type CellChange, type CellContent } from "../sheet/cell-change";
import type { Cell, WorkbookSnapshot } from "../sheet/snapshot";
import { cellAt } from "../sheet/snapshot";
import { linearForm, numberOf, shareForms } from "./linear-form";
import { recall } from "./recall";
import { placeOf } from "./tie";

/** Binary fractions: 0.1 + 0.2 is not exactly 0.3. */
const DUST = 1e-9;

/** What repairs are drawn up from. */
export interface RepairContext {
  readonly book: FigureBook;
  readonly cellAt: (address: CellAddress) => Cell | undefined;
  readonly relationsOf: (id: FigureId) => readonly Relation[];
  /** True when all relations of the figure hold with this value and every other cell as it stands. */
  readonly agreesWith: (id: FigureId, value: number) => boolean;
  /** True where the sheet computes other cells that head such a relation: then a formula suits this one. */
  readonly isUsuallyFormula: (relation: Relation) => boolean;
}

export function makeRepairContext(
  snapshot: WorkbookSnapshot,
  book: FigureBook,
  relations: readonly Relation[]
): RepairContext {
  const sheets = new Map(snapshot.sheets.map((sheet) => [sheet.name, sheet]));
  const indexes = recall((all: readonly Relation[]) => indexRelations(all, book));
  const relationsOf: RepairContext["relationsOf"] = (id) =>
    indexes(relations).byFigure.get(id) ?? [];
  return {
    book,
    cellAt: ({ sheet: name, cell }) => {
      const sheet = sheets.get(name);
      const place = parseCellName(cell);
      if (sheet === undefined || place === null) return undefined;
      return cellAt(sheet, place.row, place.column);
    },
    relationsOf,
    agreesWith: checkAgreement(book, relationsOf),
    isUsuallyFormula: (relation) => {
      const heads = indexes(relations).computed.get(kindOf(relation, book)) ?? [];
      return heads.some((head) => head !== headOf(relation));
    },
  };
}

/** A sum of a long sheet is added up once, however many of its parts are tried. */
function checkAgreement(
  book: FigureBook,
  relationsOf: RepairContext["relationsOf"]
): RepairContext["agreesWith"] {
  const fixedForms = recall((relation: Exclude<Relation, Share>) => [linearForm(relation, book)]);
  return (id, value) => {
    const change = value - numberOf(book, id);
    return relationsOf(id).every((relation) => {
      const isShare = relation.kind === "share";
      const forms = isShare ? shareForms(relation, book, new Set([id])) : fixedForms(relation);
      return forms.every(({ rest, low, high, factorOf }) => {
        const moved = rest + factorOf(id) * change;
        return moved >= low - DUST && moved <= high + DUST;
      });
    });
  };
}

/** The change that puts this into the entry's cell; null where it has no cell or already holds it. */
export function changeOf(
  { cellAt }: RepairContext,
  entry: Figure | Gap,
  after: CellContent
): CellChange | null {
  const address = placeOf(entry);
  if (address === null) return null;
  const before = contentOf(cellAt(address));
  const isSame = JSON.stringify(before) === JSON.stringify(after);
  return isSame ? null : { address, before, after };
}

function indexRelations(relations: readonly Relation[], book: FigureBook) {
  const byFigure = new Map<FigureId, Relation[]>();
  const computed = new Map<string, FigureId[]>();
  for (const relation of relations) {
    for (const id of figuresOf(relation)) put(byFigure, id, relation);
    const head = book.get(headOf(relation));
    if (head?.kind === "figure" && head.formula !== undefined)
      put(computed, kindOf(relation, book), head.id);
  }
  return { byFigure, computed };
}

function put<Key, Item>(groups: Map<Key, Item[]>, key: Key, item: Item): void {
  const group = groups.get(key);
  if (group === undefined) groups.set(key, [item]);
  else group.push(item);
}

const headOf = (relation: Relation): FigureId => figuresOf(relation)[0] ?? "";

/** Relations that a form declares alike, on one sheet. */
function kindOf(relation: Relation, book: FigureBook): string {
  return JSON.stringify([relation.code, book.get(headOf(relation))?.origin.sheet]);
}
