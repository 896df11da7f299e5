import { dateOfSerial } from "./date-serial";
import { isDateFormat } from "./is-date-format";
import { isPercentFormat } from "./number-format";
import { timesHundred } from "./read-share";
import { serialOfDate } from "./serial-of-date";

/**
 * A number as it stands in the cell while a person edits it: all its digits, up to the 15 that Excel
 * keeps, with a decimal comma and nothing between thousands; "84,17%" in a cell of percents, dd/mm/yyyy
 * in a cell of dates. A time of day is edited as its number.
 */
export function editedNumber(value: number, format: string | undefined): string {
  if (isPercentFormat(format)) return `${digits(timesHundred(value))}%`;
  return (isDateFormat(format) ? editedDate(value) : null) ?? digits(value);
}

const digits = (value: number): string =>
  String(Number(value.toPrecision(15)) + 0)
    .toUpperCase()
    .replace(".", ",");

/** Null for numbers that no date stands for, such as that of 29/02/1900. */
function editedDate(serial: number): string | null {
  const date = dateOfSerial(serial);
  if (date === null || serialOfDate(date) !== serial) return null;
  const { day, month, year } = date;
  return [day, month, year].map((part) => String(part).padStart(2, "0")).join("/");
}
