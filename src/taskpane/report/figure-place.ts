import type { Language } from "../../core/figures/bilingual";
import { figureIn, type Figure, type FigureBook } from "../../core/figures/figure";
import { formatQuantity } from "../../core/narrative/format-figure";
import type { CellAddress } from "../../core/sheet/address";
import { fillText } from "../screen/fill-text";
import { narrativeTexts } from "../narrative/narrative-texts";

/** The cells that a figure comes from: its own, or those from which it was worked out; of a count the first. */
export function cellsOf(figure: Figure, book: FigureBook): readonly CellAddress[] {
  const sources = (figure.derived?.from ?? []).flatMap((id) => figureIn(book, id) ?? []);
  return sources.length === 0 ? [figure.origin] : sources.map(({ origin }) => origin);
}

/** "TTHC ô C23", "TTHC ô G23, C23; Trực tuyến ô D7". */
export function sayPlace(cells: readonly CellAddress[], language: Language): string {
  const sheets = [...new Set(cells.map(({ sheet }) => sheet))];
  return sheets
    .map((sheet) => {
      const names = cells.filter((one) => one.sheet === sheet).map(({ cell }) => cell);
      return fillText(narrativeTexts.place[language], { sheet, cells: names.join(", ") });
    })
    .join("; ");
}

/**
 * Where a figure comes from, for whoever points at it: "Tiếp nhận, tổng số · TTHC ô C23 · trên biểu
 * ghi 4.166"; for one that was worked out its arithmetic: "tính từ 3.964 (TTHC ô G23) / 4.166 (…)".
 */
export function saySource(figure: Figure, book: FigureBook, language: Language): string {
  const { label, reading, derived } = figure;
  if (derived === undefined) {
    const text = reading.printed;
    const printed = text === "" ? [] : [fillText(narrativeTexts.printed[language], { text })];
    return [label[language], sayPlace([figure.origin], language), ...printed].join(" · ");
  }
  if (derived.how === "count") return sayCount(figure, language);
  const terms = derived.from.map((id) => {
    const term = figureIn(book, id);
    if (term === null) return id;
    const value = formatQuantity(term.value, language, { unit: term.unit });
    return `${value} (${sayPlace([term.origin], language)})`;
  });
  const sign = { share: " / ", sum: " + ", difference: " - " }[derived.how];
  const parts = [...terms, ...sayEarlier(figure, language)].join(sign);
  return `${label[language]} · ${fillText(narrativeTexts.workedOut[language], { parts })}`;
}

/** "4.046 (quy-2.xlsx, TTHC ô C23)", of a change since an earlier period; none of other figures. */
function sayEarlier({ derived, unit }: Figure, language: Language): readonly string[] {
  const earlier = derived?.earlier;
  if (earlier === undefined) return [];
  const value = formatQuantity(earlier.value, language, derived?.how === "share" ? {} : { unit });
  const file = earlier.workbook === null ? "" : `${earlier.workbook}, `;
  return [`${value} (${file}${sayPlace([earlier.origin], language)})`];
}

/** "Quyết định · đếm 88 dòng, từ Văn bản ô B6 đến ô B477": the rows between may be of other kinds. */
function sayCount({ label, derived, origin }: Figure, language: Language): string {
  const rows = derived?.counted ?? [];
  const counted = fillText(narrativeTexts.counted[language], {
    count: formatQuantity(rows.length, language, {}),
    place: sayPlace([origin], language),
    last: rows.at(-1) ?? origin.cell,
  });
  return `${label[language]} · ${counted}`;
}
