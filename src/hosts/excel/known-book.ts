import type { Area } from "../../core/sheet/snapshot";
import type { CellsPart } from "./cells-of-range";
import { formulaReads } from "./formula-reads";
import type { FormulaReads } from "./formula-reads";
import { spanAreas } from "./range-area";
import type { ListedSheet } from "./read-outline";

/** What is kept in mind of a sheet, to know what an edit may have changed. */
export interface KnownSheet {
  readonly id: string;
  readonly name: string;
  readonly hidden: boolean;
  /** Where content was seen; null for a blank sheet. */
  readonly used: Area | null;
  /** By row, counted from 0. */
  readonly formulas: ReadonlyMap<number, readonly KnownFormula[]>;
}

export interface KnownFormula {
  readonly column: number;
  /** What the formula reads; worked out when it is first asked for. */
  readonly reads: () => FormulaReads;
}

type MutableSheet = KnownSheet & {
  used: Area | null;
  readonly formulas: Map<number, readonly KnownFormula[]>;
};

/** What the parts that were handed over tell about the workbook; it is never asked for values. */
export class KnownBook {
  private sheets: MutableSheet[] = [];

  /** Forgets everything and begins anew with these sheets. */
  begin(sheets: readonly ListedSheet[]): void {
    this.sheets = sheets.map(({ id, name, hidden }) => ({
      id,
      name,
      hidden,
      used: null,
      formulas: new Map(),
    }));
  }

  all(): readonly KnownSheet[] {
    return this.sheets;
  }

  /** The sheet with this id of Excel's; undefined for one that came later. */
  find(id: string): KnownSheet | undefined {
    return this.sheets.find((sheet) => sheet.id === id);
  }

  /** Takes note of cells that were read. */
  take({ sheet: name, area, rows }: CellsPart): void {
    const sheet = this.sheets.find((known) => known.name === name);
    if (sheet === undefined) return;
    sheet.used = sheet.used === null ? area : spanAreas(sheet.used, area);
    for (const [row, formulas] of sheet.formulas) {
      if (row < area.top || row > area.bottom) continue;
      const others = formulas.filter(({ column }) => column < area.left || column > area.right);
      if (others.length === 0) sheet.formulas.delete(row);
      else sheet.formulas.set(row, others);
    }
    rows.forEach((cells, r) => {
      const found = cells.flatMap((cell, c) => {
        const { formula } = cell ?? {};
        if (formula === undefined) return [];
        return [{ column: area.left + c, reads: once(() => formulaReads(formula, name)) }];
      });
      if (found.length === 0) return;
      const row = area.top + r;
      sheet.formulas.set(row, [...(sheet.formulas.get(row) ?? []), ...found]);
    });
  }
}

function once<Result>(work: () => Result): () => Result {
  let result: { readonly value: Result } | null = null;
  return () => (result ??= { value: work() }).value;
}
