import { useVirtualizer } from "@tanstack/react-virtual";
import type { RefObject } from "react";
import { useMemo } from "react";
import type { Axis } from "./axis";

/** The first and the last line to be drawn. */
export interface VisibleLines {
  readonly first: number;
  readonly last: number;
}

interface Lines {
  readonly axis: Axis;
  readonly scroller: RefObject<HTMLElement | null>;
  readonly isHorizontal: boolean;
  /** Pixels of the headers before the first line. */
  readonly header: number;
}

/** Lines drawn beyond what is seen, so that scrolling meets no empty paper. */
const BEYOND = { rows: 4, columns: 2 };

/** Which lines of an axis are in sight; the browser scrolls, this only follows. */
export function useVisibleLines({ axis, scroller, isHorizontal, header }: Lines): VisibleLines {
  // A new key function makes the virtualiser ask for all sizes again.
  const keys = useMemo(() => ({ of: (index: number): number => index, axis }), [axis]);
  const virtualizer = useVirtualizer<HTMLElement, HTMLElement>({
    count: axis.count,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => axis.sizeOf(index),
    getItemKey: keys.of,
    horizontal: isHorizontal,
    overscan: isHorizontal ? BEYOND.columns : BEYOND.rows,
    paddingStart: header,
    useFlushSync: false,
  });
  const shown = virtualizer.getVirtualIndexes();
  return { first: shown[0] ?? 0, last: shown.at(-1) ?? -1 };
}
