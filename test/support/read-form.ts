import { evaluateRelation } from "../../src/core/figures/evaluate-relation";
import type { Figure, FigureBook, Gap } from "../../src/core/figures/figure";
import type { RecognisedSheet } from "../../src/core/figures/read-sheet";
import type { Relation } from "../../src/core/figures/relation";
import { forms } from "../../src/core/forms/index";
import { readSheets } from "../../src/core/forms/reading/read-sheets";
import type { CellDraft } from "./build-snapshot";
import { buildSheet, buildSnapshot } from "./build-snapshot";

/** What a sheet gives, as a test likes to compare it. */
export interface FormReading {
  readonly sheet: RecognisedSheet;
  readonly form: string;
  /** Values by id without the topic; money in đồng. */
  readonly values: Readonly<Record<string, number>>;
  /** Ids of gaps without the topic. */
  readonly gaps: readonly string[];
  /** Broken relations: "S01 21≠18" is code, what stands there and what was expected. */
  readonly broken: readonly string[];
}

/** Reads one sheet among all shipped forms; throws where it is not recognised. */
export function readForm(
  rows: readonly (readonly CellDraft[])[],
  options: { readonly name?: string; readonly merges?: readonly string[] } = {}
): FormReading {
  const { name = "Biểu", merges = [] } = options;
  const [sheet] = readSheets(buildSnapshot([buildSheet(name, rows, { merges })]), forms);
  if (sheet?.kind !== "recognised") throw new Error(`Not recognised: ${JSON.stringify(sheet)}`);
  const bare = (id: string): string => id.slice(id.indexOf(".") + 1);
  return {
    sheet,
    form: sheet.form,
    values: Object.fromEntries(
      sheet.figures.map(({ id, value, unit }) => [bare(id), value * unit.scale])
    ),
    gaps: sheet.gaps.map(({ id }) => bare(id)),
    broken: brokenAmong(sheet.relations, bookOf([sheet])),
  };
}

/** Figures and gaps of sheets by id. */
export function bookOf(sheets: readonly RecognisedSheet[]): FigureBook {
  const entries = sheets.flatMap((sheet): (Figure | Gap)[] => [...sheet.figures, ...sheet.gaps]);
  return new Map(entries.map((entry) => [entry.id, entry]));
}

/** Relations that do not hold, as "code actual≠expected" with at most two decimals, sorted. */
export function brokenAmong(relations: readonly Relation[], book: FigureBook): readonly string[] {
  return relations
    .flatMap((relation) => {
      const found = evaluateRelation(relation, book);
      if (found.status !== "broken") return [];
      const [actual, expected] = [found.actual, found.expected].map(
        (value) => Math.round(value * 100) / 100
      );
      return [`${relation.code} ${String(actual)}≠${String(expected)}`];
    })
    .sort();
}
