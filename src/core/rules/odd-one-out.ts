import type { RecognisedSheet } from "../figures/read-sheet";

/** A sheet that says other than the rest. */
export interface OddOne<Entry> {
  readonly odd: Entry;
  /** One of those that agree with each other. */
  readonly other: Entry;
  /** Two or more say otherwise; of two sheets that differ, either may be meant. */
  readonly isSure: boolean;
}

/**
 * The one sheet that differs where all others agree; of two, the later. Null where they all agree,
 * where more than one differs (a workbook of many units or periods), and where another sheet is of
 * the same topic, for then both are kept on purpose.
 */
export function oddOneOut<Entry extends { readonly sheet: RecognisedSheet }>(
  groups: readonly (readonly Entry[])[]
): OddOne<Entry> | null {
  const [first, second, ...more] = [...groups].sort((left, right) => right.length - left.length);
  const odd = second?.[0];
  const other = first?.[0];
  if (odd === undefined || other === undefined || more.length > 0) return null;
  if (second === undefined || second.length > 1) return null;
  const topics = groups.flat().map(({ sheet }) => sheet.topic);
  if (topics.filter((topic) => topic === odd.sheet.topic).length > 1) return null;
  return { odd, other, isSure: first !== undefined && first.length > 1 };
}
