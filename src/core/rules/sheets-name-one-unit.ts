import { parseCommune } from "../figures/commune";
import type { Commune } from "../figures/commune";
import type { RecognisedSheet } from "../figures/read-sheet";
import type { Bilingual } from "../figures/bilingual";
import { foldText } from "../sheet/fold-text";
import { groupBy } from "./figure-values";
import type { Finding } from "./finding";
import { makeFinding } from "./make-finding";
import { oddOneOut } from "./odd-one-out";
import type { OddOne } from "./odd-one-out";
import type { Rule } from "./rule";

const messages = {
  differs: {
    vi: "Trang tính này ghi đơn vị là {{unit}}, trong khi trang tính khác ghi {{other}}; xin xem lại nếu đã chép từ biểu của đơn vị khác.",
    en: "This sheet names {{unit}}, while other sheets name {{other}}; please check, if it was copied from another unit’s.",
  },
  otherThanReporter: {
    vi: "Trang tính này ghi đơn vị là {{unit}}, trong khi đơn vị báo cáo là {{other}}.",
    en: "This sheet names {{unit}}, while {{other}} reports.",
  },
} as const satisfies Record<string, Bilingual>;

/** All sheets name one reporting unit, and its kind alike: xã or phường (D03). */
export const sheetsNameOneUnit: Rule = {
  id: "sheets-name-one-unit",
  title: { vi: "Các trang tính ghi cùng một đơn vị", en: "Sheets name one unit" },
  messages,
  check: ({ sheets, reporter = null }) => {
    const named = sheets.flatMap((sheet) => (sheet.kind === "recognised" ? nameOf(sheet) : []));
    const groups = [...groupBy(named, ({ unit }) => keyOf(unit)).values()];
    const odd = oddOneOut(groups);
    if (odd !== null) return tellOdd(odd, reporter);
    const [first] = named;
    const isOther = reporter !== null && first !== undefined && !isSame(first.unit, reporter);
    return groups.length === 1 && isOther ? [tellOther(first, reporter)] : [];
  },
};

interface NamedSheet {
  readonly sheet: RecognisedSheet;
  readonly unit: Commune;
}

function nameOf(sheet: RecognisedSheet): readonly NamedSheet[] {
  const unit = parseCommune(sheet.unitName ?? "");
  return unit === null ? [] : [{ sheet, unit }];
}

/** Of two sheets that differ, the one that does not name who reports. */
function tellOdd(
  { odd, other, isSure }: OddOne<NamedSheet>,
  reporter: Commune | null
): readonly Finding[] {
  // Until 30/6/2025 the unit may have had another name: an older year is no slip.
  const [year, otherYear] = [odd, other].map(({ sheet }) => sheet.period?.year ?? null);
  if (year !== null && otherYear !== null && year !== otherYear) return [];
  const isSwapped = !isSure && reporter !== null && isSame(odd.unit, reporter);
  const [about, beside] = isSwapped ? [other, odd] : [odd, other];
  const isKnown = isSure || (reporter !== null && isSame(beside.unit, reporter));
  const finding = makeFinding(sheetsNameOneUnit.id, {
    severity: isKnown ? "warning" : "note",
    sheet: about.sheet.sheet,
    message: messages.differs,
    data: { unit: say(about.unit), other: say(beside.unit) },
  });
  return [finding];
}

/** The workbook may be kept for another unit on purpose. */
function tellOther({ sheet, unit }: NamedSheet, reporter: Commune): Finding {
  return makeFinding(sheetsNameOneUnit.id, {
    severity: "note",
    sheet: sheet.sheet,
    message: messages.otherThanReporter,
    data: { unit: say(unit), other: say(reporter) },
  });
}

function keyOf(unit: Commune): string {
  return foldText(say(unit));
}

function isSame(left: Commune, right: Commune): boolean {
  return keyOf(left) === keyOf(right);
}

function say({ kind, name }: Commune): string {
  return `${kind} ${name}`;
}
