import type { MouseEvent, PointerEvent as ReactPointerEvent } from "react";
import { useEffect, useRef } from "react";
import type { ChosenCells } from "./chosen-cells";
import { choose, chooseAll, chooseLines, chooseTo } from "./chosen-cells";
import type { Hit } from "./grid-frame";
import { hitAt } from "./grid-frame";
import type { GridGround } from "./grid-ground";
import { isSamePlace } from "./selected-range";
import type { GridHands } from "./use-grid-desk";

/** Pixels of scrolling a frame while she drags over the edge. */
const CREEP = 18;

interface PointerHandlers {
  readonly onPointerDown: (event: ReactPointerEvent<HTMLElement>) => void;
  readonly onPointerMove: (event: ReactPointerEvent<HTMLElement>) => void;
  readonly onPointerUp: (event: ReactPointerEvent<HTMLElement>) => void;
  readonly onPointerCancel: (event: ReactPointerEvent<HTMLElement>) => void;
  readonly onMouseDown: (event: MouseEvent<HTMLElement>) => void;
  readonly onClick: (event: MouseEvent<HTMLElement>) => void;
  readonly onDoubleClick: (event: MouseEvent<HTMLElement>) => void;
}

/** Selecting with a mouse or pen; a finger scrolls, and selects by a tap. */
export function useGridPointer(hands: GridHands): PointerHandlers {
  const { begin, follow, end } = useDragging(hands);
  return {
    onPointerDown: (event) => {
      if (event.button !== 0 || event.pointerType === "touch" || !isOnCells(event)) return;
      const hit = hitOf(hands, event.currentTarget, event);
      press(hands, hit, event.shiftKey);
      event.currentTarget.setPointerCapture(event.pointerId);
      begin(event.currentTarget, hit, event);
    },
    onPointerMove: (event) => {
      follow(event.currentTarget, event);
    },
    onPointerUp: end,
    onPointerCancel: end,
    // The focus stays in the cell's editor.
    onMouseDown: (event) => {
      if (isOnCells(event)) event.preventDefault();
    },
    onClick: (event) => {
      const isTap =
        event.nativeEvent instanceof PointerEvent && event.nativeEvent.pointerType === "touch";
      if (isTap && isOnCells(event)) press(hands, hitOf(hands, event.currentTarget, event), false);
    },
    onDoubleClick: (event) => {
      const isOnCell = hitOf(hands, event.currentTarget, event).part === "cell";
      if (isOnCell && isOnCells(event)) hands.beginEditing();
    },
  };
}

/** Where the pointer is on the screen. */
interface Point {
  readonly clientX: number;
  readonly clientY: number;
}

interface Drag {
  readonly from: Hit;
  readonly frame: number;
  readonly point: Point;
}

interface Dragging {
  readonly begin: (scroller: HTMLElement, from: Hit, point: Point) => void;
  readonly follow: (scroller: HTMLElement, point: Point) => void;
  readonly end: () => void;
}

/** Choosing from where the button went down to where the pointer is; beyond an edge the sheet creeps on. */
function useDragging(hands: GridHands): Dragging {
  const drag = useRef<Drag | null>(null);
  const latest = useRef(hands);
  useEffect(() => {
    latest.current = hands;
  });
  const end = (): void => {
    cancelAnimationFrame(drag.current?.frame ?? 0);
    drag.current = null;
  };
  useEffect(() => end, []);
  const reach = (scroller: HTMLElement, { from, point }: Drag): void => {
    const { ground, chosen, choose: select } = latest.current;
    const to = hitOf(latest.current, scroller, point);
    const next = draggedTo(ground(), chosen(), [from, to]);
    if (!isSamePlace(next.end, chosen().end)) select(next, null);
  };
  const creep = (scroller: HTMLElement): void => {
    const { current } = drag;
    if (current === null) return;
    const { x, y } = overEdge(scroller, current.point);
    if (x !== 0 || y !== 0) {
      scroller.scrollBy(x * CREEP, y * CREEP);
      reach(scroller, current);
    }
    drag.current = {
      ...current,
      frame: requestAnimationFrame(() => {
        creep(scroller);
      }),
    };
  };
  return {
    end,
    begin: (scroller, from, point) => {
      end();
      drag.current = { from, point, frame: 0 };
      creep(scroller);
    },
    follow: (scroller, { clientX, clientY }) => {
      if (drag.current === null) return;
      drag.current = { ...drag.current, point: { clientX, clientY } };
      reach(scroller, drag.current);
    },
  };
}

function press(hands: GridHands, hit: Hit, isShift: boolean): void {
  hands.commit();
  hands.focus();
  const ground = hands.ground();
  const chosen = hands.chosen();
  const from = isShift ? chosen.cursor : hit.place;
  switch (hit.part) {
    case "corner":
      hands.choose(chooseAll(ground, chosen), null);
      break;
    case "row-header":
      hands.choose(chooseLines(ground, "rows", [from.row, hit.place.row]), null);
      break;
    case "column-header":
      hands.choose(chooseLines(ground, "columns", [from.column, hit.place.column]), null);
      break;
    case "cell": {
      const next = isShift ? chooseTo(ground, chosen, hit.place) : choose(ground, hit.place);
      hands.choose(next, hit.place);
    }
  }
}

function draggedTo(
  ground: GridGround,
  chosen: ChosenCells,
  [from, to]: readonly [Hit, Hit]
): ChosenCells {
  if (from.part === "corner") return chosen;
  if (from.part === "row-header")
    return chooseLines(ground, "rows", [from.place.row, to.place.row]);
  if (from.part === "column-header")
    return chooseLines(ground, "columns", [from.place.column, to.place.column]);
  return chooseTo(ground, chosen, to.place);
}

/** Not on the scroll bars, and not in the editor. */
function isOnCells(event: MouseEvent<HTMLElement>): boolean {
  const scroller = event.currentTarget;
  const { x, y } = pointIn(scroller, event);
  const isInEditor = event.target instanceof HTMLTextAreaElement;
  return !isInEditor && x < scroller.clientWidth && y < scroller.clientHeight;
}

function hitOf(hands: GridHands, scroller: HTMLElement, point: Point): Hit {
  const { scrollLeft: left, scrollTop: top } = scroller;
  return hitAt(hands.ground(), { left, top }, pointIn(scroller, point));
}

function pointIn(scroller: HTMLElement, { clientX, clientY }: Point) {
  const { left, top } = scroller.getBoundingClientRect();
  return { x: clientX - left, y: clientY - top };
}

/** Which edges a point lies beyond: -1, 0 or 1 across and down. */
function overEdge(scroller: HTMLElement, point: Point) {
  const { x, y } = pointIn(scroller, point);
  const beyond = (at: number, length: number): number => (at < 0 ? -1 : at > length ? 1 : 0);
  return { x: beyond(x, scroller.clientWidth), y: beyond(y, scroller.clientHeight) };
}
