import { useEffect, useMemo } from "react";
import type { HighlightedCell, WorkbookHost } from "../../hosts/workbook-host";
import { couldNotHighlight } from "./gesture-steps";
import { latestOnly } from "./latest-only";
import type { LiveStep } from "./live-workbook";

/**
 * Keeps exactly these cells coloured; null for none. What an earlier session left is taken off at the
 * start, and everything when the pane closes.
 */
export function useHighlighting(
  host: WorkbookHost,
  cells: readonly HighlightedCell[] | null,
  step: (step: LiveStep) => void
): void {
  const paint = useMemo(
    () =>
      latestOnly(async (wanted: string) => {
        const outcome = await host.highlight(JSON.parse(wanted) as readonly HighlightedCell[]);
        // That nothing can be taken off where nothing was put on is no trouble of hers.
        if (!outcome.ok && wanted !== NONE) step(couldNotHighlight(outcome.trouble));
      }),
    [host, step]
  );
  // As text: the same cells come anew with every digest.
  const wanted = JSON.stringify(cells ?? []);
  useEffect(() => {
    paint(wanted);
  }, [paint, wanted]);
  useEffect(() => {
    const clear = (): void => {
      paint(NONE);
    };
    window.addEventListener("pagehide", clear);
    return () => {
      window.removeEventListener("pagehide", clear);
      clear();
    };
  }, [paint]);
}

const NONE = "[]";
