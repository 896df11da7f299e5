import { halfDigit } from "../figures/evaluate-relation";
import type { Figure } from "../figures/figure";
import { figureIn } from "../figures/figure";
import type { Remark } from "../figures/remark";
import type { Bilingual } from "../figures/bilingual";
import { cleanText } from "../sheet/fold-text";
import { readNumber } from "../sheet/read-number";
import { numberLike, valueOf } from "./figure-values";
import type { Finding } from "./finding";
import { makeFinding } from "./make-finding";
import type { Rule, RuleContext } from "./rule";

const messages = {
  differs: {
    vi: "{{label}}: ô số liệu là {{actual}}, trong khi cột ghi chú ghi {{noted}} ({{cells}}).",
    en: "{{label}}: the figure is {{actual}}, while the column of notes says {{noted}} ({{cells}}).",
  },
} as const satisfies Record<string, Bilingual>;

/** Digits alone; words make a remark of a number, and one digit may number a footnote. */
const BARE_NUMBER = /^\d[\d.,]*\d\s?%?$/;
const YEAR = /^(?:19|20)\d\d$/;

/** A bare number in the column of notes is the figure beside it (S06). */
export const notesAgreeWithFigures: Rule = {
  id: "notes-agree-with-figures",
  title: {
    vi: "Số ở cột ghi chú khớp với số liệu",
    en: "Numbers in notes agree with their figures",
  },
  messages,
  check: (context) => remarksOf(context).flatMap((remark) => tell(remark, context)),
};

function remarksOf({ sheets }: RuleContext): readonly Remark[] {
  return sheets.flatMap((sheet) => (sheet.kind === "recognised" ? (sheet.remarks ?? []) : []));
}

function tell(remark: Remark, { book }: RuleContext): readonly Finding[] {
  const figure = figureIn(book, remark.about);
  const noted = figure === null ? null : otherNumber(remark, figure);
  if (figure === null || noted === null) return [];
  const address = { sheet: figure.origin.sheet, cell: remark.cell };
  const finding = makeFinding(notesAgreeWithFigures.id, {
    severity: "warning",
    sheet: figure.origin.sheet,
    cells: [figure.origin.cell],
    message: messages.differs,
    data: {
      label: figure.label,
      actual: valueOf(figure),
      noted: numberLike(figure, noted),
      cells: { cells: [address] },
    },
    contributors: [address],
    expected: noted,
    actual: figure.value,
    figures: [figure.id],
  });
  return [finding];
}

/**
 * The number of a note that differs from its figure. Null where it is the same, or rounded to fewer
 * decimals, and where the note is no number of the figure's kind: a year, a share beside a count, words.
 */
function otherNumber({ cell, text }: Remark, figure: Figure): number | null {
  const { origin, unit } = figure;
  const printed = cleanText(text);
  const isOther = printed.includes("%") && unit.measure !== "share";
  if (origin.cell === cell || isOther || unit.measure === "code") return null;
  if (!BARE_NUMBER.test(printed) || YEAR.test(printed)) return null;
  const reading = readNumber({ value: printed }, unit.measure, { scale: unit.scale });
  if (reading.kind !== "number" || reading.sureness !== "certain") return null;
  const noted: Figure = { ...figure, value: reading.value, reading };
  const tolerance = (halfDigit(noted) + halfDigit(figure)) / unit.scale;
  return Math.abs(noted.value - figure.value) <= tolerance + 1e-9 ? null : noted.value;
}
