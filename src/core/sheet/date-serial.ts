/** A day of the calendar; month and day count from 1. */
export interface CalendarDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const LAST_SERIAL = 2_958_465; // 31/12/9999
const DAYS_IN_400_YEARS = 146_097;
/** Days from 1 March of the year 0 to the day that serial 0 would be after 29/02/1900. */
const DAYS_BEFORE = 693_899;

/**
 * The date that Excel shows for a serial number in the 1900 system: 1 is 01/01/1900. The time of
 * day is left out. Serial 60 is 29/02/1900, a day that never was and that Excel shows all the same.
 * Null outside 01/01/1900 to 31/12/9999.
 */
export function dateOfSerial(serial: number): CalendarDate | null {
  const days = Math.floor(serial);
  if (!(days >= 1 && days <= LAST_SERIAL)) return null;
  if (days === 60) return { year: 1900, month: 2, day: 29 };
  return dateOfDay(DAYS_BEFORE + (days < 60 ? days + 1 : days));
}

/** Years counted from March put the leap day last, so that months start at fixed days of the year. */
function dateOfDay(daysSinceMarch: number): CalendarDate {
  const era = Math.floor(daysSinceMarch / DAYS_IN_400_YEARS);
  const dayOfEra = daysSinceMarch % DAYS_IN_400_YEARS;
  const leapDays =
    Math.floor(dayOfEra / 1460) - Math.floor(dayOfEra / 36_524) + Math.floor(dayOfEra / 146_096);
  const yearOfEra = Math.floor((dayOfEra - leapDays) / 365);
  const daysBeforeYear = 365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100);
  const dayOfYear = dayOfEra - daysBeforeYear;
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1;
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  return { year: era * 400 + yearOfEra + (month <= 2 ? 1 : 0), month, day };
}
