import type { Bilingual } from "../figures/bilingual";
import type { CellAddress } from "../sheet/address";
import { cellName } from "../sheet/address";
import { detectLegacyEncoding } from "../sheet/legacy-font";
import type { SheetSnapshot } from "../sheet/snapshot";
import { groupBy } from "./figure-values";
import type { Finding } from "./finding";
import { makeFinding } from "./make-finding";
import type { Rule } from "./rule";

const messages = {
  cells: {
    vi: "Chữ còn ở bảng mã cũ {{encoding}}: {{cells}}. Xin chuyển sang Unicode.",
    en: "Text is still in the old {{encoding}} encoding: {{cells}}. Please convert it to Unicode.",
  },
  more: {
    vi: "Chữ còn ở bảng mã cũ {{encoding}}: {{cells}} và {{rest}} ô khác. Xin chuyển sang Unicode.",
    en: "Text is still in the old {{encoding}} encoding: {{cells}} and {{rest}} more. Please convert it to Unicode.",
  },
} as const satisfies Record<string, Bilingual>;

/** So many cells are named; the others are counted. */
const NAMED = 5;

/** Text is Unicode, not TCVN3 or VNI that only an old font makes readable. */
export const noLegacyFont: Rule = {
  id: "no-legacy-font",
  title: { vi: "Không còn chữ bảng mã cũ", en: "No legacy encodings" },
  messages,
  check: ({ snapshot }) =>
    snapshot.sheets
      .filter(({ hidden }) => !hidden)
      .flatMap((sheet) => [...groupBy(legacyTexts(sheet), ({ encoding }) => encoding).values()])
      .flatMap(tell),
};

interface LegacyText extends CellAddress {
  readonly encoding: string;
}

function legacyTexts({ name, rows }: SheetSnapshot): readonly LegacyText[] {
  return rows.flatMap((cells, row) =>
    cells.flatMap((cell, column): readonly LegacyText[] => {
      const encoding = typeof cell?.value === "string" ? detectLegacyEncoding(cell.value) : null;
      return encoding === null ? [] : [{ sheet: name, cell: cellName(row, column), encoding }];
    })
  );
}

function tell(texts: readonly LegacyText[]): readonly Finding[] {
  const [first] = texts;
  if (first === undefined) return [];
  const { encoding, sheet } = first;
  const named = texts.slice(0, NAMED).map(({ cell }) => ({ sheet, cell }));
  const rest = texts.length - named.length;
  const data = { encoding, cells: { cells: named } };
  const finding = makeFinding(noLegacyFont.id, {
    severity: "warning",
    sheet,
    cells: texts.map(({ cell }) => cell),
    ...(rest === 0
      ? { message: messages.cells, data }
      : { message: messages.more, data: { ...data, rest: { number: rest } } }),
  });
  return [finding];
}
