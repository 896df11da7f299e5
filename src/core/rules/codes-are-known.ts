import type { Figure, Gap } from "../figures/figure";
import type { Bilingual } from "../figures/bilingual";
import { codedPlaces, codeInWords, sayCodes } from "./coded-answers";
import type { CodedPlace } from "./coded-answers";
import { addressesOf, valueOf } from "./figure-values";
import type { Finding } from "./finding";
import { makeFinding } from "./make-finding";
import type { Rule, RuleContext } from "./rule";

const messages = {
  unknown: {
    vi: "{{label}}: mã {{actual}} không có trong danh sách mã ({{codes}}).",
    en: "{{label}}: {{actual}} is none of the codes ({{codes}}).",
  },
  words: {
    vi: "{{label}}: ô ghi “{{printed}}”; biểu yêu cầu ghi mã, tức là {{expected}} ({{codes}}).",
    en: "{{label}}: the cell says “{{printed}}”; the form asks for a code, which is {{expected}} ({{codes}}).",
  },
} as const satisfies Record<string, Bilingual>;

/** A coded answer is one of the codes of its list, "01" as well as 1 (G01). */
export const codesAreKnown: Rule = {
  id: "codes-are-known",
  title: { vi: "Mã có trong danh sách mã", en: "Codes are codes of their list" },
  messages,
  check: (context) =>
    codedPlaces(context).flatMap((place) => {
      const { entry } = place;
      return entry.kind === "figure" ? tellUnknown(entry, place) : tellWords(entry, place);
    }),
};

/** Answers in words that name a code: what no-broken-cells need not tell again. */
export function answersInWords(context: RuleContext): ReadonlySet<string> {
  const worded = codedPlaces(context).filter((place) => wordedCode(place) !== null);
  return new Set(worded.map(({ entry }) => entry.id));
}

function wordedCode({ entry, codes }: CodedPlace): number | null {
  const isWords = entry.kind === "gap" && entry.reason === "unreadable";
  return isWords ? codeInWords(entry.printed, codes) : null;
}

/** Below zero is told by no-negative-figures. */
function tellUnknown(figure: Figure, { codes }: CodedPlace): readonly Finding[] {
  if (figure.value < 0 || codes.some(({ code }) => code === figure.value)) return [];
  const finding = makeFinding(codesAreKnown.id, {
    severity: "error",
    sheet: figure.origin.sheet,
    cells: [figure.origin.cell],
    message: messages.unknown,
    data: { label: figure.label, actual: valueOf(figure), codes: sayCodes(codes) },
    actual: figure.value,
    figures: [figure.id],
  });
  return [finding];
}

function tellWords(gap: Gap, place: CodedPlace): readonly Finding[] {
  const expected = wordedCode(place);
  if (expected === null) return [];
  const { label, printed, unit, origin } = gap;
  const finding = makeFinding(codesAreKnown.id, {
    severity: "note",
    sheet: origin.sheet,
    cells: addressesOf([gap]).map(({ cell }) => cell),
    message: messages.words,
    data: { label, printed, expected: { number: expected, unit }, codes: sayCodes(place.codes) },
    expected,
    figures: [gap.id],
  });
  return [finding];
}
