import { useEffect, useState } from "react";
import type { CellAddress } from "../../core/sheet/address";
import type { WorkbookHost } from "../../hosts/workbook-host";

/** The cell where the person is, while `isShown`; each one that she selects is a new value. */
export function useSelectedCell(
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
