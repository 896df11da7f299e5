import type { Figure, FigureBook } from "../figures/figure";
import { figureIn } from "../figures/figure";
import type { Bound } from "../figures/relation";
import type { Bilingual } from "../figures/bilingual";
import { relationsOf } from "./broken-relations";
import { figuresIn, groupBy, numberLike, valueOf } from "./figure-values";
import type { Finding } from "./finding";
import { makeFinding } from "./make-finding";
import type { Rule, RuleContext } from "./rule";

const messages = {
  partOverWhole: {
    vi: "{{label}}: ô ghi “{{printed}}”, phần {{part}} nhiều hơn tổng {{whole}}.",
    en: "{{label}}: the cell says “{{printed}}”, where the part {{part}} is more than the whole {{whole}}.",
  },
  otherWhole: {
    vi: "{{label}}: ô ghi “{{printed}}”, tổng là {{whole}}; trong khi {{totalLabel}} là {{total}}.",
    en: "{{label}}: the cell says “{{printed}}”, out of {{whole}}; {{totalLabel}} is {{total}}.",
  },
} as const satisfies Record<string, Bilingual>;

/** In "17/19" the part is at most the whole, and the whole is the total that the sheet gives (K02). */
export const ratiosFit: Rule = {
  id: "ratios-fit",
  title: { vi: "Tỷ số “a/b” khớp với tổng", en: "Ratios such as 17/19 fit their totals" },
  messages,
  // A date that may be a ratio is told by readings-are-sure.
  check: (context) => {
    const ratios = figuresIn(context.book).filter(
      ({ reading }) => reading.whole !== undefined && reading.sureness !== "ambiguous"
    );
    if (ratios.length === 0) return [];
    const limits = groupBy(relationsOf(context, "bound"), ({ lesser }) => lesser);
    return ratios.flatMap((figure) => tell(figure, limits.get(figure.id) ?? [], context));
  },
};

function tell(figure: Figure, limits: readonly Bound[], { book }: RuleContext): readonly Finding[] {
  const { whole } = figure.reading;
  if (whole === undefined) return [];
  if (figure.value > whole) return [tellOver(figure, whole)];
  const other = otherTotal(figure, limits, book);
  return other === null ? [] : [tellOther(figure, whole, other)];
}

function tellOver(figure: Figure, whole: number): Finding {
  return makeFinding(ratiosFit.id, {
    severity: "error",
    sheet: figure.origin.sheet,
    cells: [figure.origin.cell],
    message: messages.partOverWhole,
    data: { ...saidOf(figure, whole), part: valueOf(figure) },
    expected: whole,
    actual: figure.value,
    figures: [figure.id],
  });
}

function tellOther(figure: Figure, whole: number, { bound, total }: OtherTotal): Finding {
  return makeFinding(ratiosFit.id, {
    severity: bound.severity,
    sheet: figure.origin.sheet,
    cells: [figure.origin.cell],
    message: messages.otherWhole,
    data: { ...saidOf(figure, whole), total: valueOf(total), totalLabel: total.label },
    contributors: [total.origin],
    expected: total.value,
    actual: whole,
    relation: bound.id,
    figures: [figure.id, total.id],
  });
}

function saidOf(figure: Figure, whole: number) {
  const { label, reading } = figure;
  return { label, printed: reading.printed, whole: numberLike(figure, whole) };
}

interface OtherTotal {
  readonly bound: Bound;
  readonly total: Figure;
}

/** The first total that the form sets over the figure, when the whole equals none of them. */
function otherTotal(figure: Figure, limits: readonly Bound[], book: FigureBook): OtherTotal | null {
  const totals = limits
    .map((bound) => ({ bound, total: figureIn(book, bound.greater) }))
    .filter((other): other is OtherTotal => other.total !== null);
  const fits = totals.some(({ total }) => total.value === figure.reading.whole);
  return fits ? null : (totals[0] ?? null);
}
