import type { Diagnosis, SuspectCell } from "../../../src/core/diagnosis/suspect";
import type { FigureBook } from "../../../src/core/figures/figure";
import { evaluateRelation } from "../../../src/core/figures/evaluate-relation";
import type { Relation } from "../../../src/core/figures/relation";

/** An explanation in one line: "#1 TTHC!D7 63 → 36 digits-swapped + …". */
export function tell({ suspects }: Diagnosis): readonly string[] {
  return suspects.map(({ rank, cells }) => `#${String(rank)} ${cells.map(tellCell).join(" + ")}`);
}

function tellCell({ sheet, cell, from, to, interval, reason }: SuspectCell): string {
  const span = interval === null ? "?" : `${String(interval.low)}…${String(interval.high)}`;
  return `${sheet}!${cell} ${from === null ? "trống" : String(from)} → ${to === null ? span : String(to)} ${reason}`;
}

/** The book with the cells changed; a filled blank becomes a figure. Cells without a value are left. */
export function applyCells(book: FigureBook, cells: readonly SuspectCell[]): FigureBook {
  const next = new Map(book);
  for (const { figure, to } of cells) {
    const entry = book.get(figure);
    if (entry === undefined || to === null) continue;
    if (entry.kind === "figure") next.set(figure, { ...entry, value: to });
    else next.set(figure, fill(entry, to));
  }
  return next;
}

function fill(gap: Extract<ReturnType<FigureBook["get"]>, { kind: "gap" }>, value: number) {
  const { id, label, unit, origin } = gap;
  const reading = { kind: "number", value, way: "plain", sureness: "certain" } as const;
  return {
    kind: "figure",
    id,
    label,
    unit,
    origin: { sheet: origin.sheet, cell: origin.cell ?? "" },
    value,
    reading: {
      ...reading,
      printed: String(value),
      decimals: 0,
      alternatives: [],
      storedAsText: false,
    },
  } as const;
}

/** Ids of the relations that the figures break. */
export function brokenIn(relations: readonly Relation[], book: FigureBook): readonly string[] {
  return relations
    .filter((relation) => evaluateRelation(relation, book).status === "broken")
    .map(({ id }) => id);
}
