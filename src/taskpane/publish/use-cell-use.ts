import { useEffect, useMemo, useState } from "react";
import type { Parcel } from "../../core/link/parcel";
import { passagesAt } from "../../core/link/passages-at";
import type { CellAddress } from "../../core/sheet/address";
import type { WorkbookHost } from "../../hosts/workbook-host";
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

function useSelectedCell(
  host: Pick<WorkbookHost, "watchSelection">,
  isShown: boolean
): CellAddress | null {
  const [cell, setCell] = useState<CellAddress | null>(null);
  useEffect(() => {
    if (!isShown) return undefined;
    let isOver = false;
    const watching = host.watchSelection((selected) => {
      if (!isOver) setCell(selected);
    });
    return () => {
      isOver = true;
      void watching.then((outcome) => {
        if (outcome.ok) outcome.value();
      });
    };
  }, [host, isShown]);
  return cell;
}
