import { useState, type ReactNode } from "react";
import type { Language } from "../../../core/figures/bilingual";
import { ShowMore } from "./ShowMore";

interface SlicedProps<Item> {
  readonly items: readonly Item[];
  readonly language: Language;
  /** How many are shown at first, and come with each asking. */
  readonly step: number;
  readonly children: (item: Item, before: Item | undefined) => ReactNode;
}

/** A list that grows when asked: a thousand lines at once would hold up the pane. */
export function Sliced<Item>({ items, language, step, children }: SlicedProps<Item>) {
  const [limit, setLimit] = useState(step);
  const rest = items.length - limit;
  return (
    <>
      {items.slice(0, limit).map((item, index) => children(item, items[index - 1]))}
      {rest > 0 && (
        <ShowMore
          rest={rest}
          language={language}
          onMore={() => {
            setLimit(limit + step);
          }}
        />
      )}
    </>
  );
}
