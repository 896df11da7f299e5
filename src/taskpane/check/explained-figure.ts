import type { Language } from "../../core/figures/bilingual";
import { formatQuantity } from "../../core/narrative/format-figure";
import type { Explanation } from "../../core/rules/explanation";
import type { Finding } from "../../core/rules/finding";
import { actualInFacts } from "../../core/rules/finding-key";

/**
 * What stood in the cell when the finding was explained, said as the finding says it now: "1.780",
 * "71,23%". Null where the explanation keeps no such number.
 */
export function explainedFigure(
  finding: Finding,
  { facts }: Explanation,
  language: Language
): string | null {
  const value = actualInFacts(facts);
  if (value === null || value === finding.actual) return null;
  const { actual } = finding.sentence.data;
  const isNumber = typeof actual === "object" && "number" in actual;
  return formatQuantity(value, language, isNumber ? shapeOf(actual) : {});
}

type NumberValue = Extract<Finding["sentence"]["data"][string], { readonly number: number }>;

const shapeOf = ({ unit, decimals }: NumberValue) => ({
  ...(unit === undefined ? {} : { unit }),
  ...(decimals === undefined ? {} : { decimals }),
});
