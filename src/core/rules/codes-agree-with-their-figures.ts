import type { Figure, FigureBook } from "../figures/figure";
import type { Bilingual } from "../figures/bilingual";
import { codedPlaces, isNo } from "./coded-answers";
import type { CodedPlace, KnownCode } from "./coded-answers";
import { addressesOf, valueOf } from "./figure-values";
import type { Finding } from "./finding";
import { makeFinding } from "./make-finding";
import { isLeftBlank } from "./missing-totals";
import { readNoteOnAnswer } from "./notes-on-answers";
import type { Rule } from "./rule";

const messages = {
  note: {
    vi: "{{label}}: ô ghi mã {{code}} ({{wording}}), trong khi ghi chú viết “{{note}}”.",
    en: "{{label}}: the cell holds code {{code}} ({{wording}}), while the note says “{{note}}”.",
  },
  blankCount: {
    vi: "{{label}}: ô ghi mã {{code}} ({{wording}}), trong khi {{counted}} để trống.",
    en: "{{label}}: the cell holds code {{code}} ({{wording}}), while {{counted}} is blank.",
  },
  count: {
    vi: "{{label}}: ô ghi mã {{code}} ({{wording}}), trong khi {{counted}} là {{count}}.",
    en: "{{label}}: the cell holds code {{code}} ({{wording}}), while {{counted}} is {{count}}.",
  },
} as const satisfies Record<string, Bilingual>;

/** A coded answer agrees with the note beside it and with the count that it owes (G02). */
export const codesAgreeWithTheirFigures: Rule = {
  id: "codes-agree-with-their-figures",
  title: { vi: "Mã khớp với số đếm và ghi chú", en: "Codes agree with their counts and notes" },
  messages,
  check: ({ book, ...context }) =>
    codedPlaces({ book, ...context }).flatMap((place) => {
      const { entry, codes } = place;
      const code = codes.find((each) => entry.kind === "figure" && each.code === entry.value);
      if (entry.kind === "gap" || code === undefined) return [];
      const given = { ...place, figure: entry, code };
      return [...tellNote(given), ...tellCount(given, book)];
    }),
};

interface GivenAnswer extends CodedPlace {
  readonly figure: Figure;
  readonly code: KnownCode;
}

function tellNote(given: GivenAnswer): readonly Finding[] {
  const { figure, remark } = given;
  if (remark === null || !contradicts(given, readNoteOnAnswer(remark.text))) return [];
  const { sheet } = figure.origin;
  const contributors = [{ sheet, cell: remark.cell }];
  return [draw(given, { message: "note", data: { note: remark.text }, contributors })];
}

/** Only the last code of a list that begins with "no" says that something is done. */
function contradicts({ codes, code }: GivenAnswer, said: ReturnType<typeof readNoteOnAnswer>) {
  const [first] = codes;
  if (first === undefined || !isNo(first)) return false;
  const isDone = code === codes.at(-1) && !isNo(code);
  if (isDone) return said === "planned" || said === "not-done";
  // "Chưa = 0" beside "đã triển khai" may mean: begun, and not complete.
  const isPlainNo = code === first && codes.length === 2 && /^không/i.test(first.wording);
  return isPlainNo && said === "done";
}

function tellCount(given: GivenAnswer, book: FigureBook): readonly Finding[] {
  const { counted } = given;
  const count = counted === null ? undefined : book.get(counted.by);
  if (count === undefined) return [];
  const contributors = addressesOf([count]);
  const about = { counted: count.label };
  if (count.kind === "gap") {
    if (!owesCount(given) || !isLeftBlank(count)) return [];
    return [draw(given, { message: "blankCount", data: about, contributors })];
  }
  if (!isOtherCount(given, count.value)) return [];
  const data = { ...about, count: valueOf(count) };
  return [draw(given, { message: "count", data, contributors })];
}

function owesCount({ counted, code }: GivenAnswer): boolean {
  return counted?.codes.includes(code.code) === true && !isNo(code);
}

/** A zero may have been meant as "none" where the list gives it to an answer of its own. */
function isOtherCount(given: GivenAnswer, count: number): boolean {
  const { code, codes } = given;
  if (isNo(code)) return code === codes[0] && count > 0;
  return code.code > 0 && owesCount(given) && count === 0;
}

interface Told {
  readonly message: keyof typeof messages;
  readonly data: Parameters<typeof makeFinding>[1]["data"];
  readonly contributors: ReturnType<typeof addressesOf>;
}

function draw({ figure, code }: GivenAnswer, { message, data, contributors }: Told): Finding {
  const said = { label: figure.label, code: valueOf(figure), wording: code.name };
  return makeFinding(codesAgreeWithTheirFigures.id, {
    severity: message === "blankCount" && figure.value === 0 ? "note" : "warning",
    sheet: figure.origin.sheet,
    cells: [figure.origin.cell],
    message: messages[message],
    data: { ...said, ...data },
    contributors,
    figures: [figure.id],
  });
}
