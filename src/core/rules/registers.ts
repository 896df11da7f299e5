import type { RecognisedSheet } from "../figures/read-sheet";
import type { RegisterContents, RegisterItem } from "../figures/register-contents";
import type { CellAddress } from "../sheet/address";
import { groupBy } from "./figure-values";
import type { RuleContext } from "./rule";

/** A sheet that lists items, with what it lists. */
export interface Listing {
  readonly sheet: RecognisedSheet;
  readonly register: RegisterContents;
}

/** A numbered item. */
export type NumberedItem = RegisterItem & { readonly number: NonNullable<RegisterItem["number"]> };

/** Documents that one office numbers together, from 1 on in each year. */
export interface Series {
  /** "QĐ-UBND"; empty where the numbers have no sign, and then their kind tells them apart. */
  readonly sign: string;
  readonly year: number;
  readonly items: readonly NumberedItem[];
}

/** The registers of a workbook. */
export function registersIn({ sheets }: RuleContext): readonly Listing[] {
  return sheets.flatMap((sheet) =>
    sheet.kind === "recognised" && sheet.register !== undefined
      ? [{ sheet, register: sheet.register }]
      : []
  );
}

/**
 * The items of a register by what numbers them: sign, sender, year, and whether the number holds the year,
 * as numbers of law do. Without a sign the kind must be told; items of an unknown year are in no series.
 */
export function seriesIn({ sheet, register }: Listing): readonly Series[] {
  const numbered = register.items.flatMap((item): readonly (NumberedItem & { year: number })[] => {
    const { number } = item;
    if (number === null || (number.sign === "" && item.kindBy === "none")) return [];
    const year = number.year ?? yearOf(item) ?? sheet.period?.year ?? null;
    return year === null ? [] : [{ ...item, number, year }];
  });
  const keyOf = ({ number: { sign, year: own }, kind, issuer, year }: (typeof numbered)[number]) =>
    [sign === "" ? kind : sign.toUpperCase(), issuer, year, own === null ? "" : "law"].join("|");
  return [...groupBy(numbered, keyOf).values()].flatMap((items): readonly Series[] => {
    const [first] = items;
    return first === undefined ? [] : [{ sign: first.number.sign, year: first.year, items }];
  });
}

function yearOf({ date }: RegisterItem): number | null {
  return date === null ? null : Number(date.slice(0, 4));
}

/** So many cells a sentence names. */
const NAMED = 8;

/** The first cells of a list for a sentence; the number of all stands beside them. */
export function namedCells(sheet: string, cells: readonly string[]): readonly CellAddress[] {
  return cells.slice(0, NAMED).map((cell) => ({ sheet, cell }));
}
