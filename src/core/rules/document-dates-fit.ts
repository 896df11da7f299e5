import type { Bilingual } from "../figures/bilingual";
import type { RegisterItem } from "../figures/register-contents";
import type { Severity } from "../figures/relation";
import type { SentenceValue } from "../figures/sentence";
import { backwardDates, swappedDate } from "./backward-dates";
import type { Finding } from "./finding";
import { makeFinding } from "./make-finding";
import type { Listing } from "./registers";
import { namedCells, registersIn, seriesIn } from "./registers";
import type { Rule } from "./rule";
import { widestPeriod } from "./widest-period";

const messages = {
  impossible: {
    vi: "Ngày “{{printed}}” không có trên lịch ({{cells}}).",
    en: "The date “{{printed}}” is on no calendar ({{cells}}).",
  },
  unreadable: {
    vi: "Chưa đọc được ngày ở {{count}} ô: {{cells}}.",
    en: "Dates that could not be read: {{count}}; {{cells}}.",
  },
  outside: {
    vi: "{{count}} văn bản có ngày ngoài kỳ từ {{from}} đến {{to}}: {{cells}}.",
    en: "{{count}} documents are dated outside the period from {{from}} to {{to}}: {{cells}}.",
  },
  swapped: {
    vi: "{{count}} văn bản có ngày ngoài kỳ từ {{from}} đến {{to}}; đổi chỗ ngày và tháng thì ở trong kỳ: {{cells}}.",
    en: "{{count}} documents are dated outside the period from {{from}} to {{to}}; with day and month exchanged they lie in it: {{cells}}.",
  },
  backward: {
    vi: "Số đi tiếp mà ngày lùi lại so với văn bản liền kề trong dãy: {{cells}}.",
    en: "Numbers go on while dates go back against their neighbours in the series: {{cells}}.",
  },
} as const satisfies Record<string, Bilingual>;

/** Dates of documents can be read, lie in the period of the sheet, and follow the numbers (D01, D02). */
export const documentDatesFit: Rule = {
  id: "document-dates-fit",
  title: { vi: "Ngày văn bản đúng kỳ, theo thứ tự số", en: "Dates of documents fit" },
  messages,
  check: (context) =>
    registersIn(context).flatMap((listing) => [
      ...tellMisdated(listing),
      ...tellOutside(listing),
      ...tellBackward(listing),
    ]),
};

function tellMisdated(listing: Listing): readonly Finding[] {
  const { items } = listing.register;
  const unreadable = items.filter(({ misdated }) => misdated?.kind === "unreadable");
  return [
    ...items.flatMap((item) =>
      item.misdated?.kind === "impossible"
        ? tell(listing, [item], {
            message: messages.impossible,
            severity: "warning",
            data: { printed: item.misdated.printed },
          })
        : []
    ),
    ...tell(listing, unreadable, {
      message: messages.unreadable,
      severity: "note",
      data: { count: { number: unreadable.length } },
    }),
  ];
}

/** A list of chosen documents may name older ones; where most lie outside, the period is another. */
function tellOutside(listing: Listing): readonly Finding[] {
  const { sheet, register } = listing;
  const period = sheet.period === null ? null : widestPeriod(sheet.period);
  if (period === null) return [];
  const isInside = (date: string): boolean => period.from <= date && date <= period.to;
  const dated = register.items.filter(({ date }) => date !== null);
  const outside = dated.filter(({ date }) => date !== null && !isInside(date));
  const isSwapped = outside.every(({ date }) => isInside(swappedDate(date) ?? ""));
  const isSure = !register.isChoice && outside.length * 2 <= dated.length;
  return tell(listing, outside, {
    message: isSwapped ? messages.swapped : messages.outside,
    severity: isSure ? "warning" : "note",
    data: {
      count: { number: outside.length },
      from: sayDay(period.from),
      to: sayDay(period.to),
    },
  });
}

function tellBackward(listing: Listing): readonly Finding[] {
  if (listing.register.isChoice) return [];
  const items = seriesIn(listing).flatMap(({ items: series }) => backwardDates(series));
  return tell(listing, items, { message: messages.backward, severity: "note", data: {} });
}

interface Told {
  readonly message: Bilingual;
  readonly severity: Severity;
  readonly data: Readonly<Record<string, SentenceValue>>;
}

/** One finding on the dates of these items; none for none. */
function tell(
  { sheet: { sheet } }: Listing,
  items: readonly RegisterItem[],
  told: Told
): Finding[] {
  if (items.length === 0) return [];
  const cells = items.map(({ cell, dateCell }) => dateCell ?? cell);
  const data = { ...told.data, cells: { cells: namedCells(sheet, cells) } };
  return [makeFinding(documentDatesFit.id, { ...told, sheet, cells, data })];
}

/** 2024-01-05 is 05/01/2024. */
function sayDay(iso: string): string {
  return iso.split("-").reverse().join("/");
}
