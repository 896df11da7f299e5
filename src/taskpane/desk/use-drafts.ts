import { useCallback, useEffect, useState } from "react";
import { dropAllDrafts, keptDrafts, untilLeft, type Draft } from "./drafts";

export interface DraftsSeat {
  readonly drafts: readonly Draft[];
  /** It is on the desk again. */
  readonly take: (draft: Draft) => void;
  /** Deletes all unsaved work that this browser keeps. */
  readonly dropAll: () => void;
}

/** The work that was left behind when pages closed or broke. */
export function useDrafts(): DraftsSeat {
  const [drafts, setDrafts] = useState<readonly Draft[]>([]);
  useEffect(() => {
    const over = new AbortController();
    void offerUntil(over.signal, setDrafts);
    return () => {
      over.abort();
    };
  }, []);
  return {
    drafts,
    take: useCallback((draft: Draft) => {
      setDrafts((before) => before.filter(({ id }) => id !== draft.id));
    }, []),
    dropAll: useCallback(() => {
      setDrafts([]);
      void dropAllDrafts();
    }, []),
  };
}

/**
 * Offers what was left behind, and again when another page lets go of its work: a page that is loaded
 * anew may be here before the browser has closed the one that it was.
 */
async function offerUntil(
  signal: AbortSignal,
  onOffer: (drafts: readonly Draft[]) => void
): Promise<void> {
  const { left, open } = await keptDrafts();
  if (signal.aborted) return;
  onOffer(left);
  if (open.length === 0) return;
  await Promise.race(open.map((id) => untilLeft(id, signal)));
  await offerUntil(signal, onOffer);
}
