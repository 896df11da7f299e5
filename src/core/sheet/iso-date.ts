import type { CalendarDate } from "./date-serial";

/** A day of the calendar as YYYY-MM-DD; null for days that no calendar has, and before 1900. */
export function isoDate({ day, month, year }: CalendarDate): string | null {
  const isReal = year >= 1900 && day >= 1 && day <= daysOfMonth(year, month);
  if (!isReal) return null;
  return `${String(year)}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}

/** 0 for months that no year has. */
function daysOfMonth(year: number, month: number): number {
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
}
