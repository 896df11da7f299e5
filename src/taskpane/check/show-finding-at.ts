import type { Finding } from "../../core/rules/finding";
import { findingKey } from "../../core/rules/finding-key";
import type { CellAddress } from "../../core/sheet/address";
import { LINE } from "../screen/use-kept-focus";

/** The line that is about the cell where the person is; its style stands in FindingLine. */
export const CURRENT = "data-current";

/**
 * Brings the line of the first finding about this cell into sight and marks it; of findings that only
 * count the cell, where none is about it. Where the list does not show it, no line is marked.
 */
export function showFindingAt(findings: readonly Finding[], at: CellAddress): void {
  for (const line of document.querySelectorAll(`[${CURRENT}]`)) line.removeAttribute(CURRENT);
  const found = findings.find(isAbout(at)) ?? findings.find(counts(at));
  if (found === undefined) return;
  const line = document.querySelector(`[${LINE}="${CSS.escape(findingKey(found))}"]`);
  if (line === null || line.closest("[hidden]") !== null) return;
  line.setAttribute(CURRENT, "");
  line.scrollIntoView({ block: "nearest" });
}

const isAbout =
  (at: CellAddress) =>
  ({ sheet, cells }: Finding): boolean =>
    sheet === at.sheet && cells.includes(at.cell);

const counts =
  ({ sheet, cell }: CellAddress) =>
  ({ contributors }: Finding): boolean =>
    contributors.some((one) => one.sheet === sheet && one.cell === cell);
