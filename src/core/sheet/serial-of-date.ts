import type { CalendarDate } from "./date-serial";
import { isoDate } from "./iso-date";

/** 29/02/1900 is counted though it never was. */
const FALSE_LEAP_DAY = 60;
/** Days from 1 March of the year 0 to serial 0 of the days after 29/02/1900. */
const DAYS_BEFORE = 693_899;

/** The number that Excel keeps for a day, counted from 1900; null for days that no calendar has. */
export function serialOfDate(date: CalendarDate): number | null {
  const { year, month, day } = date;
  if (year > 9999 || isoDate(date) === null) return null;
  // Years counted from March put the leap day last.
  const marchYear = month <= 2 ? year - 1 : year;
  const monthFromMarch = (month + 9) % 12;
  const leapDays =
    Math.floor(marchYear / 4) - Math.floor(marchYear / 100) + Math.floor(marchYear / 400);
  const dayOfYear = Math.floor((153 * monthFromMarch + 2) / 5) + day - 1;
  const serial = 365 * marchYear + leapDays + dayOfYear - DAYS_BEFORE;
  return serial > FALSE_LEAP_DAY ? serial : serial - 1;
}
