import type { Bilingual } from "../figures/bilingual";
import type { SentenceValue } from "../figures/sentence";
import type { FormulaValue } from "../formulas/formula-value";
import type { CellAddress } from "../sheet/address";
import { addressText } from "../sheet/address";
import type { Cell } from "../sheet/snapshot";
import { cellNumber } from "./cell-number";
import { figuresIn, groupBy } from "./figure-values";
import type { Finding } from "./finding";
import { makeFinding } from "./make-finding";
import type { Rule, RuleContext } from "./rule";
import type { StaleResult } from "./stale-results";
import { staleResults } from "./stale-results";

const messages = {
  one: {
    vi: "Kết quả đang lưu ở {{cells}} là {{actual}}, công thức tính lại ra {{expected}}. Xin mở tệp bằng Excel, bấm Ctrl+Alt+F9 để tính lại rồi lưu.",
    en: "The result kept in {{cells}} is {{actual}}; its formula gives {{expected}}. Please open the file in Excel, press Ctrl+Alt+F9 to calculate it again, and save.",
  },
  several: {
    vi: "Các ô này còn giữ kết quả cũ của công thức: {{cells}}. Ô đầu tiên đang lưu {{actual}}, tính lại ra {{expected}}. Xin mở tệp bằng Excel, bấm Ctrl+Alt+F9 để tính lại rồi lưu.",
    en: "These cells still keep old results of their formulas: {{cells}}. The first keeps {{actual}} where its formula gives {{expected}}. Please open the file in Excel, press Ctrl+Alt+F9 to calculate it again, and save.",
  },
} as const satisfies Record<string, Bilingual>;

/** What a cell shows is what its formula gives. */
export const resultsAreCurrent: Rule = {
  id: "results-are-current",
  title: { vi: "Kết quả là kết quả mới nhất của công thức", en: "Results are up to date" },
  messages,
  check: (context) => {
    // Results that have not come again since an edit are no fault of the file.
    if (context.isPatched === true) return [];
    const bySheet = groupBy(staleResults(context.snapshot), ({ address }) => address.sheet);
    return [...bySheet.values()].flatMap((stale) => tell(stale, context));
  },
};

/** One finding for a sheet: a workbook that was not calculated is one trouble, not a thousand. */
function tell(stale: readonly StaleResult[], { book }: RuleContext): readonly Finding[] {
  const [first] = stale;
  if (first === undefined) return [];
  const addresses = stale.map(({ address }) => address);
  const { cell, result, address } = first;
  const { value: kept } = cell;
  const isNumber = stale.length === 1 && typeof kept === "number" && typeof result === "number";
  const figures = figuresAt(addresses, book);
  const finding = makeFinding(resultsAreCurrent.id, {
    severity: figures.length > 0 ? "error" : "warning",
    sheet: address.sheet,
    cells: addresses.map((one) => one.cell),
    message: stale.length === 1 ? messages.one : messages.several,
    data: {
      cells: { cells: addresses },
      actual: say(cell, kept),
      expected: say(cell, result),
    },
    ...(isNumber ? { expected: result, actual: kept } : {}),
    figures,
  });
  return [finding];
}

function figuresAt(addresses: readonly CellAddress[], book: RuleContext["book"]) {
  const names = new Set(addresses.map(addressText));
  return figuresIn(book)
    .filter(({ origin }) => names.has(addressText(origin)))
    .map(({ id }) => id);
}

function say(cell: Cell, value: FormulaValue): SentenceValue {
  if (typeof value === "number") return cellNumber(cell, value);
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "object" && value !== null) return value.kind === "error" ? value.error : "";
  if (value === null || value.trim() === "") return { vi: "ô trống", en: "nothing" };
  return `“${value}”`;
}
