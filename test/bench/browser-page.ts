import { readFileSync, readdirSync } from "node:fs";
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

/** The browser page in Chromium: from the drop to the first finding, scrolling and editing, and what comes at the start. */
export async function openBrowserPage(table: TimingTable): Promise<void> {
  table.part("8. The browser page", 0);
  for (const line of sizes(buildPage())) table.note(line);
  const desk = await setUpDesk();
  const measure = async (file: PickedFile): Promise<void> => {
    const { page } = await desk.open();
    await watchTasks(page);
    const { drawn, found } = await timeOpening(page, file);
    table.note(
      `${file.name}: sheet drawn after ${ms(drawn)}, first finding after ${ms(found)}, longest task ${ms(await longestTask(page))}`
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

/** What the page loads before a person does anything, packed as a server sends it. */
function sizes(folder: string): readonly string[] {
  const html = readFileSync(path.join(folder, "index.html"), "utf8");
  const scripts = [...html.matchAll(/src="([^"]+\.js)"/g)].map(([, name = ""]) => name);
  const packed = (name: string): number =>
    gzipSync(readFileSync(path.join(folder, name))).length / 1024;
  const all = readdirSync(folder).filter((name) => name.endsWith(".js"));
  const sum = (names: readonly string[]): string =>
    names.reduce((total, name) => total + packed(name), 0).toFixed(0);
  return [
    `scripts of index.html: ${sum(scripts)} kB gzip; of all pages and workers: ${sum(all)} kB`,
  ];
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

async function scroll(page: Page): Promise<number> {
  const place = await page.getByRole("grid").boundingBox();
  if (place === null) throw new Error("The grid is not seen.");
  await page.mouse.move(place.x + place.width / 2, place.y + place.height / 2);
  const frames = page.evaluate(
    (duration) =>
      new Promise<number>((resolve) => {
        const begun = performance.now();
        let drawn = 0;
        const count = (): void => {
          drawn += 1;
          if (performance.now() - begun < duration) requestAnimationFrame(count);
          else resolve((drawn * 1000) / duration);
        };
        requestAnimationFrame(count);
      }),
    SCROLLED
  );
  for (let turned = 0; turned < SCROLLED; turned += PAUSE) {
    await page.mouse.wheel(0, WHEEL);
    await page.waitForTimeout(PAUSE);
  }
  return frames;
}

/** Types a number into the cell in the middle of what is seen. */
async function timeEdit(page: Page): Promise<number> {
  const place = await page.getByRole("grid").boundingBox();
  if (place === null) throw new Error("The grid is not seen.");
  await page.mouse.click(place.x + place.width / 2, place.y + place.height / 2);
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
