import type { SuspectCell } from "../../core/diagnosis/suspect";
import type { Language } from "../../core/figures/bilingual";
import type { FigureBook } from "../../core/figures/figure";
import { formatNumber } from "../../core/narrative/format-figure";
import { sayValue } from "../../core/narrative/say-value";
import { checkTexts } from "./check-texts";
import { fillText } from "../screen/fill-text";

/**
 * What follows the name of a suspected cell: "nhập 3.548, có thể 5.569". Only what stands there where
 * no value is known, for then the reason says what is open.
 */
export function saySuspicion(
  { figure, from, to, interval }: SuspectCell,
  book: FigureBook,
  language: Language
): string {
  const entry = book.get(figure);
  const say = (value: number): string =>
    entry === undefined ? formatNumber(value, language) : sayValue(entry, value, language);
  const isFormula = entry?.kind === "figure" && entry.formula !== undefined;
  const now = from === null ? "leftBlank" : isFormula ? "calculated" : "typed";
  const should = to === null ? rangeText(interval, say, language) : say(to);
  const said = from === null ? "" : say(from);
  if (should !== null) return fillText(checkTexts[now][language], { from: said, to: should });
  return fillText(checkTexts[`${now}Only`][language], { from: said });
}

function rangeText(
  interval: SuspectCell["interval"],
  say: (value: number) => string,
  language: Language
): string | null {
  if (interval === null) return null;
  const { low, high } = interval;
  return fillText(checkTexts.between[language], { low: say(low), high: say(high) });
}
