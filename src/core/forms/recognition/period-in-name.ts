import type { Period } from "../../figures/period";
import { foldText } from "../../sheet/fold-text";

/** What the name of a sheet says of its period. */
export type PeriodInName =
  | { readonly kind: "named"; readonly period: Period; readonly hasYear: boolean }
  /** "Kỳ trước": the period before that of its neighbours. */
  | { readonly kind: "before" };

type Part = Pick<Period, "kind" | "index">;

const ROMAN: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4 };
const BEFORE = /\b(?:ky|quy|thang|nam) (?:lien )?truoc\b/;
const YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/;
/** Sheet names without a year lie in one year: their own distance is all that counts. */
const SOME_YEAR = 2000;

const PARTS: readonly (readonly [RegExp, (match: RegExpExecArray) => Part])[] = [
  [
    /\b(?:quy|q)[\s.]*(iv|iii|ii|i|[1-4])\b/,
    ([, name = ""]) => ({ kind: "quarter", index: ROMAN[name] ?? Number(name) }),
  ],
  [
    /\b(?:0?6|sau) ?(?:thang|t)\b(?: (dau|cuoi))?/,
    ([, part]) => ({ kind: "half", index: part === "cuoi" ? 2 : 1 }),
  ],
  [/\b(?:0?9|chin) ?(?:thang|t)\b/, () => ({ kind: "nine-months", index: null })],
  [
    /\b(?:thang|t)[\s.]*(1[0-2]|0?[1-9])\b/,
    ([, month]) => ({ kind: "month", index: Number(month) }),
  ],
];

/** The period that the name of a sheet tells: "Quý II", "TTHC Q3 2025", "Kỳ trước"; null for none. */
export function periodInName(name: string): PeriodInName | null {
  const folded = foldText(name)
    .replace(/[_()[\]-]+/g, " ")
    .replace(/\s+/g, " ");
  if (BEFORE.test(folded)) return { kind: "before" };
  const year = YEAR.exec(folded)?.[0];
  const part = partIn(folded);
  if (part === null && year === undefined) return null;
  const { kind, index } = part ?? { kind: "year", index: null };
  const period: Period = {
    ...{ kind, index, from: null, to: null },
    year: year === undefined ? SOME_YEAR : Number(year),
  };
  return { kind: "named", period, hasYear: year !== undefined };
}

function partIn(folded: string): Part | null {
  for (const [pattern, toPart] of PARTS) {
    const match = pattern.exec(folded);
    if (match !== null) return toPart(match);
  }
  return null;
}
