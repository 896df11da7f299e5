const YEAR = String.raw`(?<!\d)(?:19|20)\d\d(?!\d)`;
const WHOLE_DATE = String.raw`\b\d{1,2}([/.-])\d{1,2}\1\d{4}\b`;
const DATE = String.raw`(?:\d{1,2}[.-]\d{1,2}[.-]\d{4}|\d{1,2}/\d{1,2}(?:/\d{2,4})?)`;
const QUARTER = String.raw`\bqu[yi]\s*(?:iv|iii|ii|i|[1-4])\b`;
const MONTHS = String.raw`\b\d{1,2}\s*thang(?:\s*(?:dau|cuoi))?(?:\s+nam)?\b`;
/** What has come together since the year began. */
const CUMULATIVE = String.raw`\bluy ke\b`;
const PERIODS = new RegExp(
  [
    String.raw`\b(?:tinh\s+)?(?:tu|den)\s+(?:het\s+)?(?:ngay\s+)?${DATE}`,
    String.raw`\bngay\s+${DATE}`,
    WHOLE_DATE,
    QUARTER,
    MONTHS,
    CUMULATIVE,
    String.raw`\bthang\s*\d{1,2}\b`,
    String.raw`(?:\bnam\s*)?${YEAR}`,
  ].join("|"),
  "g"
);
const YEARS = new RegExp(YEAR, "g");
const SPAN = new RegExp(
  String.raw`(?<quarter>${QUARTER})|(?<months>${MONTHS})|(?<month>\bthang\b)`
);
const MONTHS_OF_QUARTER = 3;
const MONTHS_OF_YEAR = 12;
/** Later than every year that is named. */
const THIS_YEAR = 9_999;

/** A folded label without the years, quarters, months and dates that it names. */
export function stripPeriod(folded: string): string {
  return folded.replace(PERIODS, " ");
}

/**
 * How far the period that a folded text names reaches: the latest year first, then the months that
 * it covers. Greater is later. A text that names no period speaks of the one at hand, and reaches
 * furthest; one without a year, of this year.
 */
export function periodReach(folded: string): number {
  const { quarter, months, month, sum } = SPAN.exec(folded)?.groups ?? {};
  const years = [...folded.matchAll(YEARS)].map(([year]) => Number(year));
  if (years.length === 0 && [quarter, months, month, sum].every((one) => one === undefined)) {
    return Infinity;
  }
  const year = years.length === 0 ? THIS_YEAR : Math.max(...years);
  if (months !== undefined) return year * 100 + parseInt(months, 10);
  if (quarter !== undefined) return year * 100 + MONTHS_OF_QUARTER;
  return year * 100 + (month === undefined ? MONTHS_OF_YEAR : 1);
}
