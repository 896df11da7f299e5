import type { Period } from "../figures/period";
import { periodText } from "../figures/period-text";
import type { RecognisedSheet } from "../figures/read-sheet";
import type { Bilingual } from "../figures/bilingual";
import { datesOfAttachment } from "./dates-of-attachment";
import { groupBy } from "./figure-values";
import type { Finding } from "./finding";
import { makeFinding } from "./make-finding";
import { oddOneOut } from "./odd-one-out";
import type { Rule, RuleContext } from "./rule";

const messages = {
  differs: {
    vi: "Trang tính này ghi {{period}}, trong khi trang tính khác ghi {{other}}; xin xem lại tiêu đề hoặc số liệu.",
    en: "This sheet says {{period}}, while other sheets say {{other}}; please check its title or its figures.",
  },
  attached: {
    vi: "Phụ lục ghi kèm theo báo cáo “{{date}}”, trước khi kỳ {{period}} bắt đầu; xin xem lại năm.",
    en: "The annex belongs to a report of “{{date}}”, before {{period}} began; please check the year.",
  },
} as const satisfies Record<string, Bilingual>;

/** The sheets of a workbook tell of one period, and so do the dates of their annexes (D01). */
export const sheetsTellOnePeriod: Rule = {
  id: "sheets-tell-one-period",
  title: { vi: "Các trang tính ghi cùng một kỳ", en: "Sheets tell of one period" },
  messages,
  check: (context) => {
    const dated = context.sheets.flatMap((sheet) =>
      sheet.kind === "recognised" && sheet.period !== null ? [{ sheet, period: sheet.period }] : []
    );
    return [...tellOdd(dated), ...tellAttached(context, dated)];
  },
};

interface DatedSheet {
  readonly sheet: RecognisedSheet;
  readonly period: Period;
}

/** Periods of one kind only: a quarter beside a year is no contradiction. */
function tellOdd(dated: readonly DatedSheet[]): readonly Finding[] {
  const isNamed = ({ period }: DatedSheet): boolean =>
    period.kind !== "free" && (period.index !== null) === INDEXED.includes(period.kind);
  return [...groupBy(dated.filter(isNamed), ({ period }) => period.kind).values()].flatMap(
    (sameKind) => {
      const keyOf = ({ period }: DatedSheet): string =>
        `${String(period.year)} ${String(period.index)}`;
      const found = oddOneOut([...groupBy(sameKind, keyOf).values()]);
      if (found === null) return [];
      const finding = makeFinding(sheetsTellOnePeriod.id, {
        severity: found.isSure ? "warning" : "note",
        sheet: found.odd.sheet.sheet,
        message: messages.differs,
        data: { period: periodText(found.odd.period), other: periodText(found.other.period) },
      });
      return [finding];
    }
  );
}

const INDEXED: readonly Period["kind"][] = ["month", "quarter", "half"];

/** A report is signed at the end of its period or later; one of an earlier year is another's. */
function tellAttached({ snapshot }: RuleContext, dated: readonly DatedSheet[]): readonly Finding[] {
  const years = new Set(dated.map(({ period }) => period.year));
  const [common] = years.size === 1 ? dated : [];
  return snapshot.sheets.flatMap((sheet) => {
    const own = dated.find((each) => each.sheet.sheet === sheet.name) ?? common;
    if (own === undefined) return [];
    return datesOfAttachment(sheet)
      .filter(({ year }) => year < own.period.year)
      .map(({ cell, printed }) =>
        makeFinding(sheetsTellOnePeriod.id, {
          severity: "warning",
          sheet: sheet.name,
          cells: [cell],
          message: messages.attached,
          data: { date: printed, period: periodText(own.period) },
        })
      );
  });
}
