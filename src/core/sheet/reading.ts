/** What a place of a form holds by nature; the same typing means different numbers in each. */
export type Measure = "count" | "money" | "share" | "ratio" | "code";

/**
 * How a number was read. `plain` is a number cell as it stands; every other way is told to the
 * person when it is not certain.
 */
export type ReadingWay =
  | "plain"
  | "text" // digits typed as text: "3936", "01"
  | "grouped-text" // "3.936", "3 936"
  | "decimal-text" // "84,17"
  | "percent-text" // "84,17%"
  | "percent-format" // 0,8417 shown as 84,17%
  | "fraction-as-share" // 0,8417 without a percent format, in a % column
  | "decimal-times-1000" // 3.936 stored as a decimal where things are counted
  | "share-over-100" // 8417 in a % column: the comma was lost
  | "with-unit" // "150 triệu", "5.309.052.700 đ"
  | "part-of-whole" // "17/19"
  | "date-as-ratio"; // "4/4" that Excel turned into a date

/** `certain` needs no word; `likely` is told as a note; `ambiguous` becomes a finding. */
export type Sureness = "certain" | "likely" | "ambiguous";

/** A number read from a cell. Shares are in percent points (84.17), money in the unit given by `scale`. */
export interface NumberReading {
  readonly kind: "number";
  readonly value: number;
  readonly way: ReadingWay;
  readonly sureness: Sureness;
  /** Text as printed in the cell, trimmed; number cells print their displayed text. */
  readonly printed: string;
  /** Decimals printed; for a share these set the tolerance of every check. */
  readonly decimals: number;
  /** Other values that the same typing could mean. */
  readonly alternatives: readonly number[];
  /** The whole in "17/19". */
  readonly whole?: number;
  /** Multiplier to đồng when the cell itself names its unit ("150 triệu": value 150, scale 1 000 000). */
  readonly scale?: number;
  /** True when the number is stored as text, so that Excel's own SUM passes over it. */
  readonly storedAsText: boolean;
}

/** The reading of a number that stands in no cell: worked out, or made up as an example. */
export function unprintedReading(value: number): NumberReading {
  return {
    kind: "number",
    value,
    way: "plain",
    sureness: "certain",
    printed: "",
    decimals: 0,
    alternatives: [],
    storedAsText: false,
  };
}

/** Nothing to read. A dash or an ellipsis is a blank that somebody wrote. */
export interface BlankReading {
  readonly kind: "blank";
  readonly way: "empty" | "dash" | "ellipsis";
  readonly printed: string;
}

export type UnreadableReason =
  | "error-value" // #REF!, #DIV/0! …
  | "not-calculated" // a formula without a cached value
  | "not-a-number" // words where a number belongs
  | "date"; // a date where a number belongs

export interface UnreadableReading {
  readonly kind: "unreadable";
  readonly reason: UnreadableReason;
  readonly printed: string;
}

export type Reading = NumberReading | BlankReading | UnreadableReading;
