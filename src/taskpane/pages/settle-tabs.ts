import type { TabStop } from "../../hosts/docx-file/page-names";

/** Word's own step where a paragraph has no stop of its own: half an inch, in twentieths of a point. */
const STEP = 720;
const PIXELS = 1 / 15;
/** A stop that the text has almost reached is passed over. */
const NEAR = 2;

export type StopsOf = ReadonlyMap<HTMLElement, readonly TabStop[]>;

/**
 * Gives every tab the width to its stop. They must stand in the page, at their own size. First tabs of all
 * paragraphs together, then second ones and so on: the page is laid out once for each round.
 */
export function settleTabs(parts: readonly Element[], stopsOf: StopsOf): void {
  const waiting = new Map<HTMLElement, HTMLElement[]>();
  for (const tab of parts.flatMap((part) => [...part.querySelectorAll<HTMLElement>("span.tab")])) {
    const paragraph = tab.closest("p");
    if (paragraph === null) continue;
    const tabs = waiting.get(paragraph);
    if (tabs === undefined) waiting.set(paragraph, [tab]);
    else tabs.push(tab);
  }
  for (let round = 0; ; round += 1) {
    const due = [...waiting].flatMap(([paragraph, tabs]) => {
      const tab = tabs[round];
      if (tab === undefined) return [];
      return { tab, next: tabs[round + 1] ?? null, paragraph };
    });
    if (due.length === 0) return;
    const widths = due.map((task) => ({ ...task, way: wayToStop(task, stopsOf) }));
    for (const { tab, way } of widths) settle(tab, way);
  }
}

interface TabTask {
  readonly tab: HTMLElement;
  readonly next: HTMLElement | null;
  readonly paragraph: HTMLElement;
}

interface Way {
  readonly width: number;
  readonly leader: TabStop["leader"];
}

/** How far a tab reaches, in pixels; null where no stop is left on the line. */
function wayToStop({ tab, next, paragraph }: TabTask, stopsOf: StopsOf): Way | null {
  const box = paragraph.getBoundingClientRect();
  const indent = parseFloat(getComputedStyle(paragraph).marginLeft) || 0;
  const at = tab.getBoundingClientRect().left - (box.left - indent);
  const own = stopsOf.get(paragraph) ?? [];
  const stop = own.find((candidate) => candidate.at * PIXELS > at + NEAR) ?? nextStep(at, indent);
  const room = box.right - (box.left - indent) - at;
  const behind = widthBehind({ tab, next, paragraph });
  const before = { left: 0, center: behind / 2, right: behind }[stop.align];
  const wanted = stop.at * PIXELS - at - before;
  // A full stop behind a line of dots stays on that line; and rounding pushes nothing onto the next.
  const width = Math.min(wanted, room - 1 - (behind < SHORT ? behind - before : 0));
  return width > 0 ? { width, leader: stop.leader } : null;
}

/** A letter or two, in pixels. */
const SHORT = 30;

/** A hanging indent is a stop of its own; else the next step of the document. */
function nextStep(at: number, indent: number): TabStop {
  const step = (Math.floor(((at + NEAR) * 15) / STEP) + 1) * STEP;
  const hanging = indent * 15;
  const isHanging = hanging > (at + NEAR) * 15 && hanging < step;
  return { at: isHanging ? hanging : step, align: "left", leader: "none" };
}

/** How wide the text is that stands behind a tab, as far as the next one. */
function widthBehind({ tab, next, paragraph }: TabTask): number {
  const range = document.createRange();
  range.setStartAfter(tab);
  if (next === null) range.setEnd(paragraph, paragraph.childNodes.length);
  else range.setEndBefore(next);
  return range.getBoundingClientRect().width;
}

function settle(tab: HTMLElement, way: Way | null): void {
  if (way === null) return;
  tab.style.display = "inline-block";
  tab.style.width = `${way.width.toFixed(1)}px`;
  tab.style.overflow = "hidden";
  tab.style.textIndent = "0";
  if (way.leader !== "none") tab.dataset["leader"] = way.leader;
}
