import type { Period } from "../figures/period";
import type { PreviousSheet, PreviousValue } from "../figures/precedent";
import { isDate } from "../figures/json-fields";
import { isNumber, isText, objectOf, oneOf, orNull, recordOf, type Shape } from "./json-shape";

const isDay: Shape<string> = (value): value is string => isText(value) && isDate(value);

const hasPeriodFields = objectOf<Period>({
  kind: oneOf("month", "quarter", "half", "nine-months", "year", "free"),
  year: isNumber,
  index: orNull(isNumber),
  from: orNull(isDay),
  to: orNull(isDay),
});

/** How many of a kind a year has; the other kinds have no index. */
const indexes: Partial<Record<Period["kind"], number>> = { month: 12, quarter: 4, half: 2 };

const isPeriod: Shape<Period> = (value): value is Period =>
  hasPeriodFields(value) && isWhole(value.year, [1900, 2999]) && fitsKind(value);

/** Kinds without a number of their own have none. */
function fitsKind({ kind, index }: Period): boolean {
  const most = indexes[kind];
  if (most === undefined || index === null) return most === undefined && index === null;
  return isWhole(index, [1, most]);
}

const isWhole = (number: number, [least, most]: readonly [number, number]): boolean =>
  Number.isInteger(number) && least <= number && number <= most;

/** Whether kept data are a sheet of an earlier period, with a period that the calendar has. */
export const isPreviousSheet = objectOf<PreviousSheet>({
  workbook: orNull(isText),
  sheet: isText,
  form: isText,
  topic: isText,
  unitName: orNull(isText),
  period: orNull(isPeriod),
  values: recordOf(objectOf<PreviousValue>({ value: isNumber, unit: isText, cell: isText })),
});
