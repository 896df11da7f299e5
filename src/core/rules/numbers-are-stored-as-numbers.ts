import type { Figure } from "../figures/figure";
import type { Bilingual } from "../figures/bilingual";
import type { CellAddress } from "../sheet/address";
import { brokenRelations } from "./broken-relations";
import { addressesOf, bySheet, figuresIn } from "./figure-values";
import type { Finding } from "./finding";
import { formulaCells } from "./formula-cells";
import type { FormulaReference } from "../sheet/formula-references";
import { formulaReferences } from "../sheet/formula-references";
import { makeFinding } from "./make-finding";
import { placeFigures } from "./place-figures";
import { textPartsPassedOver } from "./passed-over-texts";
import type { Rule, RuleContext } from "./rule";

const messages = {
  passedOver: {
    vi: "Số lưu dạng văn bản nên hàm SUM bỏ qua: {{cells}}. Công thức đang cộng vùng này: {{formulas}}.",
    en: "Numbers stored as text, which SUM passes over: {{cells}}. Formulas that sum them: {{formulas}}.",
  },
  stored: {
    vi: "Số lưu dạng văn bản, vẫn đọc được: {{cells}}. Nếu cộng bằng hàm SUM thì các ô này bị bỏ qua.",
    en: "Numbers stored as text, read all the same: {{cells}}. SUM would pass over them.",
  },
} as const satisfies Record<string, Bilingual>;

/** Numbers are stored as numbers, so that Excel's own sums count them. */
export const numbersAreStoredAsNumbers: Rule = {
  id: "numbers-are-stored-as-numbers",
  title: { vi: "Số được lưu dạng số", en: "Numbers are stored as numbers" },
  messages,
  check: (context) => {
    const told = new Set(
      brokenRelations(context, "balance")
        .flatMap(({ relation }) => textPartsPassedOver(relation, context.book))
        .map(({ id }) => id)
    );
    const texts = figuresIn(context.book).filter(
      ({ id, reading }) => isNumberAsText(reading) && !told.has(id)
    );
    const sums = texts.length === 0 ? [] : sumsOf(context);
    return [...bySheet(texts).values()].flatMap((figures) => tellSheet(figures, sums));
  },
};

/** "17/19", "150 triệu" and "chưa phát sinh" are texts by nature. */
function isNumberAsText({ storedAsText, way, printed }: Figure["reading"]): boolean {
  return storedAsText && way !== "part-of-whole" && way !== "with-unit" && /\d/.test(printed);
}

interface Sum {
  readonly at: CellAddress;
  readonly counts: readonly FormulaReference[];
}

/** Formulas that sum, with what they name. */
function sumsOf({ snapshot }: RuleContext): readonly Sum[] {
  return formulaCells(snapshot)
    .filter(({ formula }) => /\b(SUM|SUBTOTAL)\(/i.test(formula))
    .map(({ sheet, cell, formula }) => ({
      at: { sheet, cell },
      counts: formulaReferences(formula, sheet),
    }));
}

function tellSheet(figures: readonly Figure[], sums: readonly Sum[]): readonly Finding[] {
  const sheet = figures[0]?.origin.sheet ?? "";
  const find = placeFigures(figures);
  const passed = new Set<Figure>();
  const counting = sums.filter((sum) => {
    const counts = sum.counts.filter((reference) => reference.sheet === sheet);
    const counted = counts.flatMap(({ area }) => find(area));
    for (const figure of counted) passed.add(figure);
    return counted.length > 0;
  });
  const formulas = counting.map(({ at }) => at);
  return [
    ...tell(
      figures.filter((figure) => passed.has(figure)),
      { formulas }
    ),
    ...tell(
      figures.filter((figure) => !passed.has(figure)),
      { formulas: [] }
    ),
  ];
}

function tell(
  figures: readonly Figure[],
  { formulas }: { readonly formulas: readonly CellAddress[] }
): readonly Finding[] {
  const [first] = figures;
  if (first === undefined) return [];
  const cells = { cells: addressesOf(figures) };
  const isPassedOver = formulas.length > 0;
  const finding = makeFinding(numbersAreStoredAsNumbers.id, {
    severity: isPassedOver ? "warning" : "note",
    sheet: first.origin.sheet,
    cells: figures.map(({ origin }) => origin.cell),
    message: isPassedOver ? messages.passedOver : messages.stored,
    data: isPassedOver ? { cells, formulas: { cells: formulas } } : { cells },
    contributors: formulas,
    figures: figures.map(({ id }) => id),
  });
  return [finding];
}
