import type { SuspectReason } from "./suspect";

/** How one number turns into another by a slip of typing. */
export interface TypingPattern {
  readonly reason: SuspectReason;
  /** Slips of this kind that the number meant allows: of so many the typed number is one. */
  readonly ways: number;
}

/**
 * The slip that turns the number that was meant (`to`) into the one typed (`from`): sign, thousands,
 * or one step of Damerau and Levenshtein on the digits. Both are compared to the same decimals. Null
 * where no single slip does.
 */
export function typingPattern(from: number, to: number, decimals: number): TypingPattern | null {
  const [typed, meant] = [from, to].map((number) => Math.round(number * 10 ** decimals));
  if (typed === undefined || meant === undefined || typed === meant || typed === 0) return null;
  if (typed === -meant) return { reason: "sign", ways: 1 };
  if (typed === meant * 1_000 || typed * 1_000 === meant)
    return { reason: "thousandfold", ways: 2 };
  if (typed < 0 !== meant < 0) return null;
  return digitPattern(String(Math.abs(typed)), String(Math.abs(meant)));
}

function digitPattern(typed: string, meant: string): TypingPattern | null {
  const { length } = meant;
  if (typed.length === length) return sameLengthPattern(typed, meant);
  if (typed.length === length + 1 && lacksOne(meant, typed))
    return isDoubled(typed, meant)
      ? { reason: "digit-doubled", ways: length }
      : { reason: "digit-added", ways: 10 * (length + 1) };
  if (typed.length === length - 1 && lacksOne(typed, meant))
    return { reason: "digit-lost", ways: length };
  return null;
}

function sameLengthPattern(typed: string, meant: string): TypingPattern | null {
  const { length } = meant;
  // Two numbers of one digit always differ in one digit: that says nothing.
  if (length < 2) return null;
  const places = [...meant].flatMap((digit, place) => (digit === typed[place] ? [] : [place]));
  const [first = 0, second] = places;
  if (places.length === 1) return { reason: "digit-changed", ways: 9 * length };
  const isSwap = places.length === 2 && second === first + 1 && isSwappedAt(typed, meant, first);
  return isSwap ? { reason: "digits-swapped", ways: length - 1 } : null;
}

/** True when the digits at a place and after it stand the other way round. */
const isSwappedAt = (typed: string, meant: string, place: number): boolean =>
  typed[place] === meant[place + 1] && typed[place + 1] === meant[place];

/** True when the shorter text is the longer one without one of its characters. */
function lacksOne(shorter: string, longer: string): boolean {
  return [...longer].some(
    (_, place) => longer.slice(0, place) + longer.slice(place + 1) === shorter
  );
}

/** True when one digit of the meant number was typed twice. */
function isDoubled(typed: string, meant: string): boolean {
  return [...meant].some((_, place) => meant.slice(0, place + 1) + meant.slice(place) === typed);
}
