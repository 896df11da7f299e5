import { useCallback, useEffect, useState } from "react";
import { dropAllDrafts, leftDrafts, type Draft } from "./drafts";

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
    let isOver = false;
    void leftDrafts().then((left) => {
      if (!isOver) setDrafts(left);
    });
    return () => {
      isOver = true;
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
