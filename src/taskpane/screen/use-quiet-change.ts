import { useEffect, useState } from "react";

/** Long enough to see a line go, short enough not to wait for it; also in FindingLine's transition. */
const LEAVE_MS = 150;

interface QuietChange<View> {
  /** The view before while something of it is leaving, else the one given. */
  readonly shown: View;
  readonly leaving: ReadonlySet<string>;
}

const NOTHING: ReadonlySet<string> = new Set();

/**
 * Holds a new view back for a moment when lines of the old one are gone from it, so that they can
 * fade where they stand instead of making the list jump. Whoever wants no motion gets it at once.
 * `keysOf` must be the same function each time.
 */
export function useQuietChange<View>(
  view: View,
  keysOf: (view: View) => readonly string[]
): QuietChange<View> {
  const [change, setChange] = useState({ view, shown: view, leaving: NOTHING });
  let current = change;
  if (change.view !== view) {
    const leaving = leavingKeys(keysOf(change.shown), keysOf(view));
    const shown = leaving.size === 0 ? view : change.shown;
    current = { view, shown, leaving };
    setChange(current);
  }
  const { shown, leaving } = current;
  useEffect(() => {
    if (shown === view) return undefined;
    const timer = setTimeout(() => {
      setChange({ view, shown: view, leaving: NOTHING });
    }, LEAVE_MS);
    return () => {
      clearTimeout(timer);
    };
  }, [shown, view]);
  return { shown, leaving };
}

function leavingKeys(before: readonly string[], after: readonly string[]): ReadonlySet<string> {
  if (window.matchMedia("(prefers-reduced-motion: reduce)").matches) return NOTHING;
  const staying = new Set(after);
  return new Set(before.filter((key) => !staying.has(key)));
}
