import { readFileSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";
import type { Page } from "playwright-core";
import { buildPage } from "../e2e/build-page";
import { dropFiles, setUpDesk, type PickedFile } from "../e2e/open-page";
import { buildBigWorkbook } from "./big-workbook";
import type { TimingTable } from "./timing-table";

const SAMPLES = ["phuong-mau-2025-co-loi.xlsx", "ba-hang-2023.xlsx"];
const ROWS = 20_000;
/** How long the sheet is scrolled, in milliseconds. */
const SCROLLED = 5000;
/** What a turn of the wheel is, in pixels, and the pause behind it, in milliseconds. */
const WHEEL = 400;
const PAUSE = 30;
/** A place within the cells, in pixels from the corner of the window. */
const INSIDE = { x: 400, y: 420 };

/** The browser page in Chromium: from the drop to the first finding, scrolling and editing, and what comes at the start. */
export async function openBrowserPage(table: TimingTable): Promise<void> {
  table.part("8. The browser page", 0);
  const folder = buildPage();
  const desk = await setUpDesk();
  const measure = async (file: PickedFile): Promise<void> => {
    const { page } = await desk.open();
    const atStart = await sizeOfScripts(page, folder);
    await watchTasks(page);
    const { drawn, found } = await timeOpening(page, file);
    table.note(
      `${file.name}: sheet drawn after ${ms(drawn)}, first finding after ${ms(found)}, longest task ${ms(await longestTask(page))}`
    );
    table.note(
      `  scripts at the start ${atStart}, with the sheet ${await sizeOfScripts(page, folder)}`
    );
    const fps = await scroll(page);
    table.note(
      `  scrolling: ${fps.toFixed(0)} frames a second, longest task ${ms(await longestTask(page))}`
    );
    const edited = await timeEdit(page);
    table.note(
      `  one edit: shown after ${ms(edited)}, longest task until checked ${ms(await longestTask(page))}`
    );
    await page.context().close();
  };
  try {
    for (const name of SAMPLES) await measure({ name, bytes: readSample(name) });
    await measure({ name: `${String(ROWS)}.xlsx`, bytes: buildBigWorkbook(ROWS / 2) });
  } finally {
    await desk.close();
  }
}

const ms = (time: number): string => `${time.toFixed(0)} ms`;

const readSample = (name: string): Uint8Array =>
  readFileSync(path.resolve(__dirname, "../../samples", name));

/** Scripts that came so far, packed as a server sends them; the workers' own are not among them. */
async function sizeOfScripts(page: Page, folder: string): Promise<string> {
  const addresses = await page.evaluate(() =>
    performance.getEntriesByType("resource").map(({ name }) => name)
  );
  const names = addresses
    .map((address) => path.basename(new URL(address).pathname))
    .filter((name) => name.endsWith(".js"));
  const bytes = [...new Set(names)].map(
    (name) => gzipSync(readFileSync(path.join(folder, name))).length
  );
  return `${(bytes.reduce((sum, size) => sum + size, 0) / 1024).toFixed(0)} kB gzip`;
}

async function timeOpening(
  page: Page,
  file: PickedFile
): Promise<{ drawn: number; found: number }> {
  const begun = performance.now();
  await dropFiles(page, file);
  await page.getByRole("grid").waitFor({ timeout: 300_000 });
  const drawn = performance.now() - begun;
  await page.getByRole("tab", { name: /Kiểm tra/ }).waitFor({ timeout: 300_000 });
  return { drawn, found: performance.now() - begun };
}

/** Frames a second; as text, for the compiler names functions by a helper that the page does not have. */
const COUNT_FRAMES = `new Promise((resolve) => {
  const begun = performance.now();
  let drawn = 0;
  requestAnimationFrame(function count() {
    drawn += 1;
    if (performance.now() - begun < ${String(SCROLLED)}) requestAnimationFrame(count);
    else resolve((drawn * 1000) / ${String(SCROLLED)});
  });
})`;

async function scroll(page: Page): Promise<number> {
  await page.mouse.move(INSIDE.x, INSIDE.y);
  const frames = page.evaluate<number>(COUNT_FRAMES);
  for (let turned = 0; turned < SCROLLED; turned += PAUSE) {
    await page.mouse.wheel(0, WHEEL);
    await page.waitForTimeout(PAUSE);
  }
  return frames;
}

/** Types a number into a cell amid what is seen. */
async function timeEdit(page: Page): Promise<number> {
  await page.mouse.click(INSIDE.x, INSIDE.y);
  const before = await page.getByText("77.777").count();
  await page.keyboard.type("77777");
  const begun = performance.now();
  await page.keyboard.press("Enter");
  await page.waitForFunction(
    (shown) =>
      [...document.querySelectorAll("[role=gridcell]")].filter((cell) =>
        /77\.?777/.test(cell.textContent)
      ).length > shown,
    before
  );
  const shown = performance.now() - begun;
  await page.waitForTimeout(SCROLLED);
  return shown;
}

/** From now on the page writes down its tasks of more than 50 ms. */
function watchTasks(page: Page): Promise<void> {
  return page.evaluate(() => {
    const spied = window as SpiedWindow;
    spied.longest = 0;
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries())
        spied.longest = Math.max(spied.longest ?? 0, duration);
    }).observe({ type: "longtask" });
  });
}

interface SpiedWindow {
  longest?: number;
}

/** The longest task since it was asked last, in milliseconds; 0 for none over 50. */
function longestTask(page: Page): Promise<number> {
  return page.evaluate(() => {
    const spied = window as SpiedWindow;
    const { longest = 0 } = spied;
    spied.longest = 0;
    return longest;
  });
}
