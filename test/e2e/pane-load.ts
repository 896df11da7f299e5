import type { Frame } from "playwright-core";

/** From now on looks at the tasks of the pane's own frame; asked later, it gives the longest in ms, 0 for none over 50. */
export async function watchTasks(pane: Frame): Promise<() => Promise<number>> {
  await pane.evaluate(() => {
    const spied = window as SpiedWindow;
    spied.longest = 0;
    new PerformanceObserver((list) => {
      for (const { name, duration } of list.getEntries())
        if (name === "self") spied.longest = Math.max(spied.longest ?? 0, duration);
    }).observe({ type: "longtask" });
  });
  return () => pane.evaluate(() => (window as SpiedWindow).longest ?? 0);
}

interface SpiedWindow {
  longest?: number;
  handed?: number[];
  isHandedOver?: boolean | undefined;
}

/** Cells of each part that the pane hands to its worker while a whole reading is made. */
export async function countHandedCells(
  pane: Frame,
  read: () => Promise<void>
): Promise<readonly number[]> {
  await pane.evaluate(() => {
    const spied = window as SpiedWindow;
    const handed: number[] = [];
    spied.handed = handed;
    const post = Object.getOwnPropertyDescriptor(Worker.prototype, "postMessage")?.value as (
      this: Worker,
      message: unknown
    ) => void;
    Worker.prototype.postMessage = function (message: Message) {
      const { area } = message.part ?? {};
      if (area !== undefined)
        handed.push((area.bottom - area.top + 1) * (area.right - area.left + 1));
      spied.isHandedOver ||= message.kind === "keep";
      post.call(this, message);
    };
  });
  await read();
  await pane.waitForFunction(() => (window as SpiedWindow).isHandedOver === true, undefined, {
    timeout: 120_000,
  });
  return pane.evaluate(() => (window as SpiedWindow).handed ?? []);
}

interface Message {
  readonly kind: string;
  readonly part?: {
    readonly area?: {
      readonly top: number;
      readonly left: number;
      readonly bottom: number;
      readonly right: number;
    };
  };
}
