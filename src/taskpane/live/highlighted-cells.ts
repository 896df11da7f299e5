import type { Severity } from "../../core/figures/relation";
import type { Explanation } from "../../core/rules/explanation";
import type { Finding } from "../../core/rules/finding";
import { splitExplained } from "../../core/rules/split-explained";
import { addressText } from "../../core/sheet/address";
import type { HighlightedCell } from "../../hosts/workbook-host";

const gravity: readonly Severity[] = ["note", "warning", "error"];

/** More colour than that tells nobody where to look, and a workbook has to keep it. */
const MOST_CELLS = 1000;

/** The cells of open findings, each once and as grave as its gravest finding; the first ones of very many. */
export function highlightedCells(
  findings: readonly Finding[],
  explanations: readonly Explanation[]
): readonly HighlightedCell[] {
  const marked = new Map<string, HighlightedCell>();
  for (const { sheet, cells, severity } of splitExplained(findings, explanations).open)
    for (const cell of cells) {
      const address = { sheet, cell };
      const known = marked.get(addressText(address));
      if (known === undefined || gravity.indexOf(severity) > gravity.indexOf(known.severity))
        marked.set(addressText(address), { address, severity });
    }
  return [...marked.values()].slice(0, MOST_CELLS);
}
