import type { Diagnosis, Suspect, SuspectCell } from "../core/diagnosis/suspect";
import { whatToLookUp } from "../core/diagnosis/what-to-look-up";
import type { Bilingual, Language } from "../core/figures/bilingual";
import type { FigureBook } from "../core/figures/figure";
import type { Report } from "../core/make-report";
import { saySentence } from "../core/narrative/say-sentence";
import { sayValue } from "../core/narrative/say-value";
import { addressText } from "../core/sheet/address";
import type { LineStyle } from "./line-style";

const words = {
  suspects: { vi: "Ô nghi sai", en: "Cells to suspect" },
  undetermined: {
    vi: "Không xác định được ô nào chênh lệch.",
    en: "Which cell is off cannot be told.",
  },
  unfinished: {
    vi: "Phần này chênh lệch nhiều chỗ nên chưa tìm hết; có thể còn cách khác.",
    en: "This part is off in many places and was not searched to the end; there may be other ways.",
  },
  or: { vi: "hoặc", en: "or" },
  and: { vi: "và", en: "and" },
  blank: { vi: "trống", en: "blank" },
} as const satisfies Record<string, Bilingual>;

const MOST_SHOWN = 3;

/** For each part that does not agree: the likeliest cells and values, or that nothing tells them apart. */
export function suspectLines(
  { diagnoses, book }: Pick<Report, "diagnoses" | "book">,
  style: LineStyle
): readonly string[] {
  const shown = diagnoses.filter(({ suspects }) => suspects.length > 0);
  if (shown.length === 0) return [];
  const head = style.paint.strong(words.suspects[style.language]);
  return [head, ...shown.flatMap((diagnosis) => diagnosisLines(diagnosis, book, style)), ""];
}

function diagnosisLines(
  diagnosis: Diagnosis,
  book: FigureBook,
  style: LineStyle
): readonly string[] {
  const likeliest = diagnosis.suspects.filter(({ rank }) => rank === 1).slice(0, MOST_SHOWN);
  const lines = likeliest.flatMap((suspect, index) => {
    const lead = index === 0 ? "→" : style.paint.quiet(words.or[style.language]);
    return explanation(suspect, book, style).map((line, at) =>
      at === 0 ? `  ${lead} ${line}` : line
    );
  });
  const doubts = doubtsOf(diagnosis, style.language).map(
    (doubt) => `      ${style.paint.quiet(doubt)}`
  );
  return [...lines, ...doubts];
}

/** Why nothing is certain, and what would decide it. */
function doubtsOf(diagnosis: Diagnosis, language: Language): readonly string[] {
  const { suspects, isDetermined, isComplete } = diagnosis;
  if (isDetermined) return [];
  const isTied = suspects.filter(({ rank }) => rank === 1).length > 1;
  return [
    ...(isTied ? [words.undetermined[language]] : []),
    ...(isComplete ? [] : [words.unfinished[language]]),
    ...whatToLookUp(diagnosis).map((sentence) => saySentence(sentence, language)),
  ];
}

function explanation({ cells }: Suspect, book: FigureBook, style: LineStyle): readonly string[] {
  const { language, paint } = style;
  const changes = cells.map((cell) => changeOf(cell, book, style)).join(` ${words.and[language]} `);
  // One sentence for each reason: a count and its share are off together. That a cell is one of several
  // is seen, unless there is no value to be seen.
  const told = cells.filter(({ reason, to }) => reason !== "one-of-several" || to === null);
  const why = new Map(
    [...told].reverse().map((cell) => [cell.reason, saySentence(cell.why, language)])
  );
  if (why.size === 0) return [changes];
  return [changes, `      ${paint.quiet([...why.values()].reverse().join(" "))}`];
}

function changeOf(suspect: SuspectCell, book: FigureBook, { language, paint }: LineStyle): string {
  const { figure, from, to, interval } = suspect;
  const entry = book.get(figure);
  if (entry === undefined) throw new Error(`A suspect names a figure that was not read: ${figure}`);
  const say = (value: number): string => sayValue(entry, value, language);
  const range = interval === null ? "?" : `${say(interval.low)} … ${say(interval.high)}`;
  const before = from === null ? words.blank[language] : say(from);
  return `${paint.strong(addressText(suspect))}: ${before} → ${to === null ? range : say(to)}`;
}
