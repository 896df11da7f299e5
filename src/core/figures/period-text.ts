import type { Bilingual } from "./bilingual";
import type { Period } from "./period";

const quarters = ["I", "II", "III", "IV"];
const halves = [
  { vi: "6 tháng đầu", en: "first 6 months" },
  { vi: "6 tháng cuối", en: "last 6 months" },
];
const months = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

/**
 * A period inside a sentence: "quý III năm 2025", "6 tháng đầu năm 2023", "tháng 7 năm 2023", "từ
 * ngày 01/01/2023 đến ngày 31/7/2023". Throws for an index that its kind does not have.
 */
export function periodText(period: Period): Bilingual {
  const { kind, year } = period;
  switch (kind) {
    case "month":
      return monthText(period);
    case "quarter": {
      const quarter = named(quarters, period);
      return { vi: `quý ${quarter} năm ${year}`, en: `quarter ${quarter} of ${year}` };
    }
    case "half": {
      const half = named(halves, period);
      return { vi: `${half.vi} năm ${year}`, en: `${half.en} of ${year}` };
    }
    case "nine-months":
      return { vi: `9 tháng đầu năm ${year}`, en: `first 9 months of ${year}` };
    case "year":
      return { vi: `năm ${year}`, en: String(year) };
    case "free":
      return freeText(period);
  }
}

/**
 * An ISO date as documents write it: "06/02/2024", "05/3/2024", "31/7/2023"; a zero goes before days
 * below 10 and the months 1 and 2 only (NĐ 30/2020/NĐ-CP, Phụ lục I). Throws for what is no date.
 */
export function dateText(date: string): string {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date);
  if (match === null) throw new Error(`Not an ISO date: ${date}`);
  const [, year = "", month = "", day = ""] = match;
  return `${day}/${monthDigits(Number(month))}/${year}`;
}

const monthDigits = (month: number): string => (month < 3 ? `0${month}` : String(month));

function monthText(period: Period): Bilingual {
  const name = named(months, period);
  const digits = monthDigits(period.index ?? 0);
  return { vi: `tháng ${digits} năm ${period.year}`, en: `${name} ${period.year}` };
}

/** Only what was said: both ends, one of them, or no more than the year. */
function freeText({ from, to, year }: Period): Bilingual {
  const [start, end] = [from, to].map((date) => (date === null ? null : dateText(date)));
  const vi = [start && `từ ngày ${start}`, end && `đến ngày ${end}`].filter(Boolean).join(" ");
  const en = [start && `from ${start}`, end && `to ${end}`].filter(Boolean).join(" ");
  return vi === "" ? { vi: `năm ${year}`, en: String(year) } : { vi, en };
}

function named<Name>(names: readonly Name[], { kind, index }: Period): Name {
  const name = index === null ? undefined : names[index - 1];
  if (name === undefined) throw new Error(`No ${kind} has the index ${String(index)}`);
  return name;
}
