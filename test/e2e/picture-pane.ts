import { mkdirSync } from "node:fs";
import path from "node:path";
import type { Page } from "playwright-core";

const folder = path.resolve(__dirname, "../../.cache/screenshots");

/** Makes the pane of an app as wide as this, and with it the window when the pane is alone in it. */
export async function resizePane(page: Page, app: "Excel" | "Word", width: number): Promise<void> {
  const frames = await page.locator("iframe").count();
  if (frames === 1) await page.setViewportSize({ width, height: 800 });
  await page.locator(`iframe#${app}`).evaluate((frame: HTMLIFrameElement, wide) => {
    frame.width = String(wide);
  }, width);
}

/** A picture of an app's pane in .cache/screenshots, once nothing moves and the list is drawn to its end. */
export async function picturePane(page: Page, app: "Excel" | "Word", name: string): Promise<void> {
  await page.waitForTimeout(300);
  await page.locator(`iframe#${app}`).screenshot({ path: screenshot(name) });
}

/** Where a picture of this name is kept. */
export function screenshot(name: string): string {
  mkdirSync(folder, { recursive: true });
  return path.join(folder, `${name}.png`);
}
