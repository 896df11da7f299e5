/** Excel's limit for the name of a sheet. */
const LONGEST = 31;

/** The name, with " (2)", " (3)" … where a sheet has it already; case does not tell names apart. */
export function freeName(name: string, taken: readonly string[]): string {
  const known = new Set(taken.map((one) => one.toLowerCase()));
  const numbered = (number: number): string => {
    const end = number === 1 ? "" : ` (${number})`;
    const candidate = name.slice(0, LONGEST - end.length) + end;
    return known.has(candidate.toLowerCase()) ? numbered(number + 1) : candidate;
  };
  return numbered(1);
}
