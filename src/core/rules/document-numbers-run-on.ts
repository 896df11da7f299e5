import type { Bilingual } from "../figures/bilingual";
import type { Finding } from "./finding";
import { makeFinding } from "./make-finding";
import type { Listing, Series } from "./registers";
import { registersIn, seriesIn } from "./registers";
import type { Rule } from "./rule";

const messages = {
  gaps: {
    vi: "Dãy số {{series}} năm {{year}}: danh sách chưa có số {{numbers}}.",
    en: "Series {{series}} of {{year}}: the list lacks the numbers {{numbers}}.",
  },
} as const satisfies Record<string, Bilingual>;

/** Shorter series, and series of which more is missing, are lists of some documents only. */
const FEWEST_NUMBERS = 5;
const MOST_MISSING = 0.25;
/** So many gaps are named. */
const NAMED = 12;

/** The numbers of one series follow each other in a register of all documents; a gap is a note (D05). */
export const documentNumbersRunOn: Rule = {
  id: "document-numbers-run-on",
  title: { vi: "Số văn bản liên tục trong từng dãy", en: "Numbers of documents run on" },
  messages,
  onlyNotes: true,
  check: (context) =>
    registersIn(context)
      .filter(({ register }) => !register.isChoice)
      .flatMap((listing) => seriesIn(listing).flatMap((series) => tell(series, listing))),
};

/** Numbers that are missing between two that stand there. */
interface Gap {
  readonly from: number;
  readonly to: number;
  /** Cell of the number behind the gap. */
  readonly before: string;
}

function tell({ sign, year, items }: Series, { sheet, register }: Listing): readonly Finding[] {
  const cellsBySerial = new Map(items.map(({ number, cell }) => [number.serial, cell] as const));
  const gaps = gapsIn(cellsBySerial);
  const missing = gaps.reduce((sum, { from, to }) => sum + to - from + 1, 0);
  const isSeries = cellsBySerial.size >= FEWEST_NUMBERS;
  const isDense = missing <= (cellsBySerial.size + missing) * MOST_MISSING;
  if (gaps.length === 0 || !isSeries || !isDense) return [];
  const kind = items[0]?.kind ?? "";
  return [
    makeFinding(documentNumbersRunOn.id, {
      severity: "note",
      sheet: sheet.sheet,
      cells: gaps.map(({ before }) => before),
      message: messages.gaps,
      data: {
        series: sign === "" ? (register.kinds[kind] ?? kind) : sign,
        year: String(year),
        numbers: sayGaps(gaps),
      },
    }),
  ];
}

function gapsIn(cellsBySerial: ReadonlyMap<number, string>): readonly Gap[] {
  const serials = [...cellsBySerial.keys()].sort((left, right) => left - right);
  return serials.flatMap((serial, index): readonly Gap[] => {
    const last = serials[index - 1] ?? serial;
    const before = cellsBySerial.get(serial) ?? "";
    return serial - last > 1 ? [{ from: last + 1, to: serial - 1, before }] : [];
  });
}

/** "12, 15–17": numbers of documents are names, and are not grouped by thousands. */
function sayGaps(gaps: readonly Gap[]): string {
  const said = gaps
    .slice(0, NAMED)
    .map(({ from, to }) => (from === to ? String(from) : `${String(from)}–${String(to)}`));
  return [...said, ...(gaps.length > NAMED ? ["…"] : [])].join(", ");
}
