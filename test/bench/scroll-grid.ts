import type { Page } from "playwright-core";
import { buildGridPage } from "../e2e/grid-page/build-grid-page";
import { launchChromium, openWindow } from "../e2e/launch-chromium";
import { serveFolder } from "../e2e/serve-folder";

/**
 * What the grid costs the main thread at 20,000 rows: every task above 50 ms, as the browser counts
 * them, and frames per second, while one scrolls, selects and edits. `npx tsx test/bench/scroll-grid.ts`
 */
const WATCH = `
  window.tasks = [];
  window.frames = 0;
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) window.tasks.push(Math.round(duration));
  }).observe({ type: "longtask" });
  const step = () => { window.frames += 1; requestAnimationFrame(step); };
  requestAnimationFrame(step);
`;
const BEGIN = "window.tasks.length = 0; window.frames = 0; window.begun = performance.now();";
const END = `({
  tasks: window.tasks.slice(),
  perSecond: Math.round((window.frames * 1000) / (performance.now() - window.begun)),
})`;
const SCROLLER = 'document.querySelector("[role=grid]").parentElement.parentElement';

const times = async (count: number, act: (index: number) => Promise<unknown>): Promise<void> => {
  for (let index = 0; index < count; index += 1) await act(index);
};

const gestures: readonly (readonly [string, (page: Page) => Promise<void>])[] = [
  [
    "mouse wheel",
    (page) =>
      times(60, async () => {
        await page.mouse.wheel(0, 120);
        await page.waitForTimeout(16);
      }),
  ],
  [
    "mouse wheel, fast",
    (page) =>
      times(40, async () => {
        await page.mouse.wheel(0, 900);
        await page.waitForTimeout(16);
      }),
  ],
  [
    "scroll bar, jumps",
    (page) =>
      times(15, async (index) => {
        await page.evaluate(`${SCROLLER}.scrollTop = ${String(((index * 7919) % 20_000) * 20)}`);
        await page.waitForTimeout(100);
      }),
  ],
  ["arrows", (page) => times(100, () => page.keyboard.press("ArrowDown"))],
  ["Shift and arrows", (page) => times(40, () => page.keyboard.press("Shift+ArrowDown"))],
  [
    "far moves",
    async (page) => {
      for (const key of [
        "Control+ArrowDown",
        "Control+Home",
        "Control+End",
        "PageUp",
        "Control+a",
      ]) {
        await page.keyboard.press(key);
        await page.waitForTimeout(150);
      }
    },
  ],
  [
    "typing",
    (page) =>
      times(10, async () => {
        await page.keyboard.type("12345");
        await page.keyboard.press("Enter");
        await page.waitForTimeout(60);
      }),
  ],
  [
    "dragging a range",
    async (page) => {
      await page.mouse.move(300, 300);
      await page.mouse.down();
      await page.mouse.move(900, 600, { steps: 30 });
      await page.mouse.up();
    },
  ],
];

async function measure(): Promise<void> {
  const server = await serveFolder(buildGridPage());
  const browser = await launchChromium();
  const page = await openWindow(browser, { width: 1366, height: 768, scheme: "light" });
  await page.goto(`${server.origin}/grid-page.html?rows=20000`);
  await page.getByRole("gridcell").first().waitFor();
  await page.waitForTimeout(1500);
  await page.evaluate(WATCH);
  for (const [name, act] of gestures) {
    await page.mouse.click(300, 300);
    await page.evaluate(BEGIN);
    await act(page);
    await page.waitForTimeout(300);
    const { tasks, perSecond } = await page.evaluate<{ tasks: number[]; perSecond: number }>(END);
    const long = tasks.length === 0 ? "none" : `${tasks.join(", ")} ms`;
    console.log(`${name}: tasks above 50 ms: ${long}; ${String(perSecond)} frames a second`);
  }
  await browser.close();
  await server.close();
}

void measure();
