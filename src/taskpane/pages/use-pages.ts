import { useEffect, useLayoutEffect, useRef, useState } from "react";
import type { KeyboardEvent, RefObject } from "react";
import type { Language } from "../../core/figures/bilingual";
import { fillText } from "../screen/fill-text";
import { formatNumber } from "../../core/narrative/format-figure";
import { moveCursor } from "./move-cursor";
import type { DocumentPlace, MarkPlace, PageMark } from "./page-marks";
import { PagesView } from "./pages-view";
import { pagesTexts } from "./pages-texts";

interface ShownDocument {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly marks: ReadonlyMap<string, PageMark>;
  readonly selected: MarkPlace | null;
  readonly cursor: DocumentPlace | null;
  readonly language: Language;
  readonly areFramesShown: boolean;
  readonly onMark: (place: MarkPlace) => void;
  readonly onCursor: (place: DocumentPlace) => void;
}

interface PagesPlaces {
  /** Scrolls. */
  readonly desk: RefObject<HTMLDivElement | null>;
  /** Inside the desk; the pages stand there. */
  readonly home: RefObject<HTMLDivElement | null>;
}

/** What is to be seen beside the pages themselves. */
interface Pages {
  readonly stage: "drawing" | "drawn" | "refused";
  /** How many pages are shown; 0 before the first drawing. */
  readonly count: number;
  readonly root: ParentNode | null;
  /** For the desk: it takes the focus as a text does, and arrow keys move the cursor. */
  readonly keyboard: {
    readonly tabIndex: 0;
    readonly onKeyDown: (event: KeyboardEvent) => void;
  };
}

interface Drawn {
  /** Whose drawing ended, and how. */
  readonly bytes: Uint8Array<ArrayBuffer> | null;
  readonly isRefused: boolean;
  readonly count: number;
  readonly root: ParentNode | null;
}

/** Draws a report as pages and keeps figures, frame, cursor and size as they are told. */
export function usePages(shown: ShownDocument, { desk, home }: PagesPlaces): Pages {
  const latest = useRef(shown);
  const view = useRef<PagesView | null>(null);
  const [drawn, setDrawn] = useState<Drawn>(nothingDrawn);
  useLayoutEffect(() => {
    latest.current = shown;
  });
  useLayoutEffect(() => {
    if (desk.current === null || home.current === null) return undefined;
    const made = new PagesView(desk.current, home.current, {
      onMark: (place) => {
        latest.current.onMark(place);
      },
      onCursor: (place) => {
        latest.current.onCursor(place);
      },
    });
    view.current = made;
    const unwatch = watchWidth(home.current, (width) => {
      made.fit(width);
    });
    return () => {
      unwatch();
      made.clear();
    };
  }, [desk, home]);
  const { bytes } = shown;
  useEffect(() => {
    const report = async (): Promise<void> => {
      const made = view.current;
      if (made === null) return;
      try {
        const count = await made.draw(bytes, () => latest.current);
        if (count !== null) setDrawn({ bytes, isRefused: false, count, root: made.root });
      } catch {
        // The library's way to say that it cannot draw this; the document itself was read by ours.
        made.clear();
        setDrawn({ bytes, isRefused: true, count: 0, root: null });
      }
    };
    void report();
  }, [bytes]);
  useFollowing(view, shown, drawn);
  const stage = drawn.bytes !== bytes ? "drawing" : drawn.isRefused ? "refused" : "drawn";
  return {
    stage,
    count: drawn.count,
    root: drawn.root,
    keyboard: {
      tabIndex: 0,
      onKeyDown: (event) => {
        const isPlain = !event.ctrlKey && !event.altKey && !event.metaKey && !event.shiftKey;
        if (event.target !== event.currentTarget || !isPlain || drawn.root === null) return;
        const to = moveCursor(drawn.root, shown.cursor, event.key);
        if (to === null) return;
        event.preventDefault();
        shown.onCursor(to);
      },
    },
  };
}

const nothingDrawn: Drawn = { bytes: null, isRefused: false, count: 0, root: null };

/** What may change while the pages stand. */
function useFollowing(
  view: RefObject<PagesView | null>,
  { marks, selected, cursor, language, areFramesShown }: ShownDocument,
  drawn: Drawn
): void {
  useEffect(() => {
    view.current?.paint({ marks, selected, areFramesShown });
  }, [view, marks, selected, areFramesShown, drawn]);
  useEffect(() => {
    view.current?.namePages((at, n) =>
      fillText(pagesTexts.page[language], {
        at: formatNumber(at, language),
        n: formatNumber(n, language),
      })
    );
  }, [view, language, drawn]);
  const isDrawn = drawn.root !== null;
  useEffect(() => {
    if (selected !== null && isDrawn) view.current?.reveal(selected);
  }, [view, selected, isDrawn]);
  useEffect(() => {
    view.current?.showCursor(cursor, true);
  }, [view, cursor]);
}

function watchWidth(element: HTMLElement, tell: (width: number) => void): () => void {
  const observer = new ResizeObserver(([entry]) => {
    if (entry !== undefined) tell(entry.contentRect.width);
  });
  observer.observe(element);
  return () => {
    observer.disconnect();
  };
}
