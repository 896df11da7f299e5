import type { Precedent, PreviousSheet } from "../figures/precedent";
import type { RecognisedSheet } from "../figures/read-sheet";
import type { Form } from "./form";

/**
 * Pairs each sheet with the sheets of earlier periods that it is compared with: of the same form and
 * unit, in this workbook or among those read off other files.
 */
export function findPrecedents(
  _sheets: readonly RecognisedSheet[],
  _previous: readonly PreviousSheet[],
  _forms: readonly Form[]
): readonly Precedent[] {
  return [];
}
