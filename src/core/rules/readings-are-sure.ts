import type { Figure } from "../figures/figure";
import type { Bilingual } from "../figures/bilingual";
import { confirmedReadings, standsAmongPoints } from "./confirmed-readings";
import { addressesOf, bySheet, figuresIn, valueOf } from "./figure-values";
import type { Finding } from "./finding";
import { makeFinding } from "./make-finding";
import type { OtherReading } from "./other-readings";
import { otherReadings } from "./other-readings";
import type { Rule } from "./rule";
import { isFractionOfWhole } from "./whole-numbers";

const messages = {
  fits: {
    vi: "{{label}}: ô ghi “{{printed}}”, đang được đọc là {{actual}}; nếu là {{expected}} thì khớp: {{relation}}.",
    en: "{{label}}: the cell says “{{printed}}”, read as {{actual}}; as {{expected}} it agrees: {{relation}}.",
  },
  alternative: {
    vi: "{{label}}: ô ghi “{{printed}}”, đang được đọc là {{actual}}; cũng có thể là {{other}}.",
    en: "{{label}}: the cell says “{{printed}}”, read as {{actual}}; it could also be {{other}}.",
  },
  unsure: {
    vi: "{{label}}: ô ghi “{{printed}}”, đang được đọc là {{actual}}; xin xem lại.",
    en: "{{label}}: the cell says “{{printed}}”, read as {{actual}}; please check.",
  },
  likely: {
    vi: "Số được đọc theo cách ghi thường gặp, ví dụ “{{printed}}” là {{actual}}: {{cells}}.",
    en: "Numbers read the way they are usually meant, such as “{{printed}}” as {{actual}}: {{cells}}.",
  },
} as const satisfies Record<string, Bilingual>;

/** A number that can be read in two ways is told with both (locale traps: 3.936; 8417; 4/4). */
export const readingsAreSure: Rule = {
  id: "readings-are-sure",
  title: { vi: "Số đọc được chắc chắn", en: "Numbers are read with certainty" },
  messages,
  check: (context) => {
    // What counts-are-whole tells is not told again.
    const mending = otherReadings(context).filter(({ figure }) => !isFractionOfWhole(figure));
    const mended = new Set(mending.map(({ figure }) => figure.id));
    const others = figuresIn(context.book).filter(
      (figure) => !mended.has(figure.id) && !isFractionOfWhole(figure)
    );
    const likely = others.filter(
      ({ reading }) => reading.sureness === "likely" && reading.way !== "text"
    );
    const ambiguous = others.filter(({ reading }) => reading.sureness === "ambiguous");
    const confirmed = confirmedReadings(ambiguous, context);
    return [
      ...mending.map(tellFitting),
      ...ambiguous
        .filter(({ id }) => !confirmed.has(id))
        .map((figure) => tellAmbiguous(figure, standsAmongPoints(figure, context))),
      ...[...bySheet(likely)].flatMap(([sheet, figures]) => tellLikely(sheet, figures)),
    ];
  },
};

function tellFitting({ figure, value, mends }: OtherReading): Finding {
  const [relation] = mends;
  return makeFinding(readingsAreSure.id, {
    ...placeOf(figure),
    severity: relation?.severity ?? "warning",
    message: messages.fits,
    data: {
      ...saidOf(figure),
      expected: { number: value, unit: figure.unit },
      relation: relation?.label ?? figure.label,
    },
    expected: value,
    ...(relation === undefined ? {} : { relation: relation.id }),
  });
}

function tellAmbiguous(figure: Figure, isLikely: boolean): Finding {
  const [other] = figure.reading.alternatives;
  return makeFinding(readingsAreSure.id, {
    ...placeOf(figure),
    severity: isLikely ? "note" : "warning",
    ...(other === undefined
      ? { message: messages.unsure, data: saidOf(figure) }
      : {
          message: messages.alternative,
          data: { ...saidOf(figure), other: { number: other, unit: figure.unit } },
        }),
  });
}

function tellLikely(sheet: string, figures: readonly Figure[]): readonly Finding[] {
  const [first] = figures;
  if (first === undefined) return [];
  const addresses = addressesOf(figures);
  const finding = makeFinding(readingsAreSure.id, {
    severity: "note",
    sheet,
    cells: addresses.map(({ cell }) => cell),
    message: messages.likely,
    data: {
      printed: first.reading.printed,
      actual: valueOf(first),
      cells: { cells: addresses },
    },
    figures: figures.map(({ id }) => id),
  });
  return [finding];
}

function placeOf({ origin, value, id }: Figure) {
  return { sheet: origin.sheet, cells: [origin.cell], actual: value, figures: [id] };
}

function saidOf(figure: Figure) {
  const { label, reading } = figure;
  return { label, printed: reading.printed, actual: valueOf(figure) };
}
