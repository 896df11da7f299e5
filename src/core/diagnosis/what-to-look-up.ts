import type { Bilingual } from "../figures/bilingual";
import type { FigureId } from "../figures/figure";
import type { Sentence } from "../figures/sentence";
import type { CellAddress } from "../sheet/address";
import { sourceDocuments } from "./source-documents";
import type { Diagnosis } from "./suspect";

const lookUpTexts: Bilingual = {
  vi: "Đối chiếu {{cells}} với {{document}}.",
  en: "Compare {{cells}} with {{document}}.",
};

/** Documents named for one undetermined part; more would be no help. */
const MOST_DOCUMENTS = 3;

/**
 * What would decide between explanations that are equally good: the documents that tell what should
 * stand in their cells. Nothing where the diagnosis is determined or has nothing to suspect.
 */
export function whatToLookUp({ suspects, isDetermined }: Diagnosis): readonly Sentence[] {
  if (isDetermined) return [];
  const cells = suspects.filter(({ rank }) => rank === 1).flatMap((suspect) => suspect.cells);
  const byDocument = new Map<Bilingual, Map<string, CellAddress>>();
  for (const { figure, sheet, cell } of cells) {
    const document = documentOf(figure);
    const own = byDocument.get(document) ?? new Map<string, CellAddress>();
    byDocument.set(document, own.set(figure, { sheet, cell }));
  }
  return [...byDocument].slice(0, MOST_DOCUMENTS).map(([document, own]): Sentence => {
    return { texts: lookUpTexts, data: { document, cells: { cells: [...own.values()] } } };
  });
}

function documentOf(figure: FigureId): Bilingual {
  const [first = "", ...rest] = figure.split(".");
  const topic = first.replace(/\d+$/, "");
  const tail = rest.join(".");
  const fitting = sourceDocuments.find(
    (source) =>
      (source.topic === null || source.topic === topic) && (source.figures?.test(tail) ?? true)
  );
  if (fitting === undefined) throw new Error("The last source document must fit every figure");
  return fitting.document;
}
