import { dateOfSerial } from "./date-serial";

const MONTHS = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(" ");
const TOKENS = /y{1,4}|m{1,4}|d{1,2}|h{1,2}|s{1,2}|"[^"]*"|\\.|./gi;
const SECONDS = 86_400;

/** What a date's code may name, as numbers. */
interface Moment {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
}

/**
 * A serial number as a date format shows it: 45931 in `dd/mm/yyyy` is "01/10/2025". Null for codes
 * with other parts (days of the week, elapsed hours) and outside the calendar of Excel.
 */
export function shownDate(value: number, format: string): string | null {
  const code = (format.split(";")[0] ?? "").replace(/\[\$[^\]]*\]/g, "");
  if (/ddd|am\/pm|a\/p|\[|\.0|mmmmm/i.test(code)) return null;
  const moment = momentOf(value);
  if (moment === null) return null;
  const tokens = code.match(TOKENS) ?? [];
  return tokens.map((token, at) => showToken(token, moment, isMinute(tokens, at))).join("");
}

function momentOf(value: number): Moment | null {
  const seconds = Math.round(value * SECONDS);
  const date = dateOfSerial(Math.floor(seconds / SECONDS));
  if (date === null) return null;
  const time = seconds % SECONDS;
  return {
    ...date,
    hour: Math.floor(time / 3600),
    minute: Math.floor(time / 60) % 60,
    second: time % 60,
  };
}

/** "m" is a minute behind hours and before seconds, else a month. */
function isMinute(tokens: readonly string[], at: number): boolean {
  const letters = (near: readonly string[]) => near.find((token) => /^[ymdhs]/i.test(token)) ?? "";
  return (
    /^h/i.test(letters(tokens.slice(0, at).reverse())) || /^s/i.test(letters(tokens.slice(at + 1)))
  );
}

function showToken(token: string, moment: Moment, isMinuteHere: boolean): string {
  const padded = (number: number): string => String(number).padStart(token.length, "0");
  switch (token.charAt(0).toLowerCase()) {
    case "y":
      return token.length > 2 ? String(moment.year) : String(moment.year % 100).padStart(2, "0");
    case "m":
      return isMinuteHere ? padded(moment.minute) : showMonth(token, moment.month);
    case "d":
      return padded(moment.day);
    case "h":
      return padded(moment.hour);
    case "s":
      return padded(moment.second);
    default:
      return token.startsWith("\\") ? token.slice(1) : token.replaceAll('"', "");
  }
}

function showMonth({ length }: string, month: number): string {
  return length === 3 ? (MONTHS[month - 1] ?? "") : String(month).padStart(length, "0");
}
