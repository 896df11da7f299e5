import { itemNotFound } from "../rich-api-error";
import type { RichType } from "../rich-type";
import { firstOf } from "./collections";
import type { SimulatedDocument } from "./document";
import { plainText } from "./plain-text";
import { closestWord, wordChildren, wordDescendants } from "./word-xml";

/** A table, as far as an add-in reads it and finds its cells. */
class SimulatedTable {
  static readonly rich: RichType<SimulatedTable> = {
    type: "Table",
    since: "1.3",
    ref: true,
    props: {
      RowCount: (table) => table.rows().length,
      Values: (table) => table.rows().map((row) => cellsOf(row).map((cell) => plainText(cell))),
    },
    methods: { GetCell: (table, [row, cell]) => table.cell(Number(row), Number(cell)) },
  };

  constructor(
    readonly document: SimulatedDocument,
    readonly element: Element
  ) {}

  private rows(): readonly Element[] {
    const all = [...wordDescendants(this.element, "tr")];
    return all.filter((row) => closestWord(row, "tbl") === this.element);
  }

  private cell(row: number, index: number): SimulatedCell {
    const cell = cellsOf(this.rows()[row])[index];
    if (cell === undefined) throw itemNotFound();
    return new SimulatedCell(this.document, cell);
  }
}

function cellsOf(row: Element | undefined): readonly Element[] {
  if (row === undefined) return [];
  const all = [...wordDescendants(row, "tc")];
  return all.filter((cell) => closestWord(cell, "tr") === row);
}

class SimulatedCell {
  static readonly rich: RichType<SimulatedCell> = {
    type: "TableCell",
    since: "1.3",
    ref: true,
    props: { Value: ({ element }) => plainText(element) },
    nav: { Body: ({ document, element }) => document.bodyOf(element) },
  };

  constructor(
    readonly document: SimulatedDocument,
    readonly element: Element
  ) {}
}

export class TableCollection {
  static readonly rich: RichType<TableCollection> = {
    type: "TableCollection",
    since: "1.3",
    ref: true,
    items: (collection) => collection.tables(),
    methods: {
      GetFirst: (collection) => firstOf(collection.tables()),
      GetFirstOrNullObject: (collection) => collection.tables()[0] ?? null,
    },
  };

  constructor(
    private readonly document: SimulatedDocument,
    private readonly root: Element
  ) {}

  private tables(): readonly SimulatedTable[] {
    const tables = wordChildren(this.root, "tbl", "sdt").flatMap((block) =>
      block.localName === "tbl" ? [block] : [...wordDescendants(block, "tbl")]
    );
    return tables.map((table) => new SimulatedTable(this.document, table));
  }
}

export function tableAround(document: SimulatedDocument, element: Element): SimulatedTable | null {
  const table = closestWord(element, "tbl");
  return table === null ? null : new SimulatedTable(document, table);
}
