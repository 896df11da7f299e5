import type { Severity } from "../figures/relation";
import { parseCellName } from "../sheet/address";
import type { Finding } from "./finding";
import { rules } from "./index";
import type { Rule, RuleContext } from "./rule";

const severities: readonly Severity[] = ["error", "warning", "note"];

/**
 * Findings of all rules in the order in which a person goes through the workbook: by sheet, then by
 * row and column of the first cell (findings about a whole sheet come first), then by severity.
 */
export function runRules(context: RuleContext, given: readonly Rule[] = rules): readonly Finding[] {
  const sheets = context.snapshot.sheets.map(({ name }) => name);
  return given
    .flatMap((rule) => rule.check(context))
    .map((finding) => ({ finding, rank: rankOf(finding, sheets) }))
    .sort((a, b) => compareRanks(a.rank, b.rank))
    .map(({ finding }) => finding);
}

function rankOf({ sheet, cells, severity }: Finding, sheets: readonly string[]): readonly number[] {
  const place = parseCellName(cells[0] ?? "");
  return [
    sheets.indexOf(sheet),
    place?.row ?? -1,
    place?.column ?? -1,
    severities.indexOf(severity),
  ];
}

/** By the first number that differs; equal ranks keep the order of the rules. */
function compareRanks(a: readonly number[], b: readonly number[]): number {
  const differences = a.map((rank, index) => rank - (b[index] ?? 0));
  return differences.find((difference) => difference !== 0) ?? 0;
}
