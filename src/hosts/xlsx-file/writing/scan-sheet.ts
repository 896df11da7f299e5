import type { Area } from "../../../core/sheet/snapshot";
import { parseArea, parsePlace } from "../sheet-area";
import type { XmlPlace, XmlTag } from "./xml-tags";
import { attributeOf, localName, nextTag, placeOf, visitChildren } from "./xml-tags";

/** Where the pieces of a worksheet part stand that an edit of cells may touch (ECMA-376 Part 1, 18.3.1). */
export interface SheetPlaces {
  readonly dimension: XmlPlace | null;
  readonly columnStyles: readonly ColumnStyle[];
  readonly data: XmlPlace;
  readonly rows: readonly WrittenRow[];
  /** Formulas that stand for more than one cell, in reading order. */
  readonly formulas: readonly GroupFormula[];
}

/** The style of columns counted from 0, both inclusive. */
export interface ColumnStyle {
  readonly first: number;
  readonly last: number;
  readonly style: string;
}

export interface WrittenRow extends XmlPlace {
  /** Counted from 0. */
  readonly row: number;
  /** Left out where nobody asked for the cells of this row. */
  readonly cells: readonly WrittenCell[];
}

export interface WrittenCell extends XmlPlace {
  /** Counted from 0. */
  readonly column: number;
}

/** An `<f>` of a group: shared by several cells, or the one formula of an area. */
export interface GroupFormula extends XmlPlace {
  readonly row: number;
  readonly column: number;
  readonly kind: "shared" | "array" | "dataTable";
  /** Cells that the formula stands for; null in a cell that shares the formula of another. */
  readonly area: Area | null;
  /** Number of a shared formula; empty for the others. */
  readonly group: string;
}

/**
 * Goes over the text of a worksheet once; cells are noted only in the wanted rows (counted from 0).
 * Null when the text has no closed `<sheetData>`.
 */
export function scanSheet(text: string, wanted: ReadonlySet<number>): SheetPlaces | null {
  let dimension: XmlPlace | null = null;
  let columnStyles: readonly ColumnStyle[] = [];
  const found: SheetPlaces[] = [];
  visitChildren(text, nextTag(text, 0), (tag) => {
    const name = localName(tag);
    if (name === "sheetData") {
      found.push({ dimension, columnStyles, ...scanRows(text, tag, wanted) });
      return text.length; // what comes behind the cells stays as it is
    }
    const place = placeOf(text, tag);
    if (name === "dimension") dimension = place;
    if (name === "cols") columnStyles = readColumnStyles(text, tag);
    return place.closing.end;
  });
  return found.find(isClosed) ?? null;
}

const isClosed = ({ data }: SheetPlaces): boolean => data.closing.name !== "";

function readColumnStyles(text: string, columns: XmlTag): readonly ColumnStyle[] {
  const styles: ColumnStyle[] = [];
  visitChildren(text, columns, (tag) => {
    const [min, max, style] = ["min", "max", "style"].map((name) => attributeOf(text, tag, name));
    if (min != null && max != null && style != null)
      styles.push({ first: Number(min) - 1, last: Number(max) - 1, style });
    return placeOf(text, tag).closing.end;
  });
  return styles;
}

function scanRows(
  text: string,
  sheetData: XmlTag,
  wanted: ReadonlySet<number>
): Pick<SheetPlaces, "data" | "rows" | "formulas"> {
  const rows: WrittenRow[] = [];
  const formulas: GroupFormula[] = [];
  let row = -1;
  const data = visitChildren(text, sheetData, (tag) => {
    if (localName(tag) !== "row") return placeOf(text, tag).closing.end;
    const said = attributeOf(text, tag, "r");
    row = said === null ? row + 1 : Number(said) - 1; // Excel takes a row without a number for the next
    const cells: WrittenCell[] = [];
    const keep = wanted.has(row) ? cells : null;
    const place = scanCells({ text, tag, row }, keep, formulas);
    rows.push({ ...place, row, cells });
    return place.closing.end;
  });
  return { data, rows, formulas };
}

interface ScannedRow {
  readonly text: string;
  readonly tag: XmlTag;
  readonly row: number;
}

function scanCells(
  { text, tag, row }: ScannedRow,
  cells: WrittenCell[] | null,
  formulas: GroupFormula[]
): XmlPlace {
  let column = -1;
  return visitChildren(text, tag, (child) => {
    if (localName(child) !== "c") return placeOf(text, child).closing.end;
    const said = attributeOf(text, child, "r");
    column = said === null ? column + 1 : (parsePlace(said)?.column ?? column + 1);
    const place = visitChildren(text, child, (inner) => {
      const { closing } = placeOf(text, inner);
      const formula = groupFormula(text, { tag: inner, closing });
      if (formula !== null) formulas.push({ ...formula, row, column });
      return closing.end;
    });
    cells?.push({ ...place, column });
    return place.closing.end;
  });
}

/** Null for what is no formula, and for a formula that stands for its own cell alone. */
function groupFormula(text: string, place: XmlPlace): Omit<GroupFormula, "row" | "column"> | null {
  const { tag } = place;
  const hasAttributes = tag.end - tag.start > tag.name.length + 3;
  if (!hasAttributes || localName(tag) !== "f") return null;
  const kind = attributeOf(text, tag, "t");
  if (kind !== "shared" && kind !== "array" && kind !== "dataTable") return null;
  const reference = attributeOf(text, tag, "ref");
  const area = reference === null ? null : parseArea(reference);
  return { ...place, kind, area, group: attributeOf(text, tag, "si") ?? "" };
}
