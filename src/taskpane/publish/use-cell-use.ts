import { useMemo } from "react";
import type { Parcel } from "../../core/link/parcel";
import { passagesAt } from "../../core/link/passages-at";
import type { WorkbookHost } from "../../hosts/workbook-host";
import { useSelectedCell } from "../live/use-selected-cell";
import type { CellUse } from "./publishing";

/**
 * What of the narrative the selected cell feeds; null until the person's cell is known. Excel is
 * asked only while `isShown`: every move of hers costs an exchange.
 */
export function useCellUse(
  host: Pick<WorkbookHost, "watchSelection">,
  parcel: Parcel | null,
  isShown: boolean
): CellUse | null {
  const cell = useSelectedCell(host, isShown);
  return useMemo(
    () => (cell === null || parcel === null ? null : { cell, passages: passagesAt(parcel, cell) }),
    [cell, parcel]
  );
}
