import type { Figure, FigureBook, FigureId } from "../../core/figures/figure";
import type { Passage } from "../../core/narrative/passage";
import type { Finding } from "../../core/rules/finding";
import { addressText } from "../../core/sheet/address";
import { cellsOf } from "./figure-place";

/** Figures at whose cells something was found, with the findings; notes cast no doubt. */
export type DoubtBook = ReadonlyMap<FigureId, readonly Finding[]>;

/** A share that was worked out is in doubt with each cell that it was worked out from. */
export function doubtedFigures(findings: readonly Finding[], book: FigureBook): DoubtBook {
  const atCell = new Map<string, readonly Finding[]>();
  for (const finding of findings.filter(({ severity }) => severity !== "note"))
    for (const cell of finding.cells) {
      const address = addressText({ sheet: finding.sheet, cell });
      atCell.set(address, [...(atCell.get(address) ?? []), finding]);
    }
  const doubts = (figure: Figure): readonly Finding[] => [
    ...new Set(cellsOf(figure, book).flatMap((cell) => atCell.get(addressText(cell)) ?? [])),
  ];
  return new Map(
    [...book.values()].flatMap((entry) => {
      const found = entry.kind === "figure" ? doubts(entry) : [];
      return found.length === 0 ? [] : [[entry.id, found] as const];
    })
  );
}

/** The findings about the figures of a passage, each once, in the order of its sentences. */
export function problemsOf(passage: Passage, doubted: DoubtBook): readonly Finding[] {
  return [...new Set(figuresIn(passage).flatMap((id) => doubted.get(id) ?? []))];
}

/** The figures that a passage cites, each once, in the order of its sentences. */
export function figuresIn({ paragraphs }: Passage): readonly FigureId[] {
  const pieces = paragraphs.flat();
  return [...new Set(pieces.flatMap((piece) => (piece.kind === "figure" ? [piece.figure] : [])))];
}
