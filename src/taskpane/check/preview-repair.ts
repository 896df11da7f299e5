import type { Repair } from "../../core/diagnosis/repair";
import type { Language } from "../../core/figures/bilingual";
import type { Figure, FigureBook } from "../../core/figures/figure";
import { formatNumber } from "../../core/narrative/format-figure";
import { sayValue } from "../../core/narrative/say-value";
import type { CellAddress } from "../../core/sheet/address";
import { addressText } from "../../core/sheet/address";
import type { CellChange, CellContent } from "../../core/sheet/cell-change";
import { paneTexts } from "../screen/pane-texts";

/** One cell of a repair, as a person sees it before and after. */
export interface PreviewLine {
  readonly address: CellAddress;
  readonly before: string;
  readonly after: string;
}

/** True for what a button cannot say in full: several cells at once, or a formula that comes or goes. */
export function needsPreview({ changes }: Repair): boolean {
  const touchesFormula = ({ before, after }: CellChange): boolean =>
    before.kind === "formula" || after.kind === "formula";
  return changes.length > 1 || changes.some(touchesFormula);
}

/** Each cell before and after; numbers in the unit in which the sheet shows them. */
export function previewRepair(
  { changes }: Repair,
  book: FigureBook,
  language: Language
): readonly PreviewLine[] {
  const figures = figuresAt(book);
  return changes.map((change) => {
    const { address, before, after } = change;
    const figure = figures.get(addressText(address));
    const scale = scaleOf(figure, change);
    const say = (content: CellContent): string => {
      if (content.kind === "formula") return `=${content.formula}`;
      if (typeof content.value !== "number") return sayContent(content.value, language);
      return figure === undefined || scale === null
        ? formatNumber(content.value, language)
        : sayValue(figure, content.value * scale, language);
    };
    return { address, before: say(before), after: say(after) };
  });
}

function sayContent(value: string | boolean | null, language: Language): string {
  if (value === null || value === "") return paneTexts.blank[language];
  return typeof value === "string" ? `“${value}”` : String(value).toUpperCase();
}

/** A cell that shows 67,23% holds 0.6723; null where cell and figure do not tell by how much they differ. */
function scaleOf(figure: Figure | undefined, { before }: CellChange): number | null {
  if (figure === undefined || before.kind === "formula") return null;
  if (typeof before.value !== "number" || before.value === 0) return null;
  const scale = figure.value / before.value;
  return [1, 100].find((usual) => Math.abs(scale - usual) < 1e-6) ?? null;
}

const places = new WeakMap<FigureBook, ReadonlyMap<string, Figure>>();

/** Figures by the cell in which they stand; a book never changes, so it is done once for each. */
export function figuresAt(book: FigureBook): ReadonlyMap<string, Figure> {
  const known = places.get(book);
  if (known !== undefined) return known;
  const figures = [...book.values()].filter((entry) => entry.kind === "figure");
  const standing = figures.filter(({ derived }) => derived === undefined);
  const map = new Map(standing.map((figure) => [addressText(figure.origin), figure]));
  places.set(book, map);
  return map;
}
