import type { Page } from "playwright-core";
import { button, makeReport, showSide, untilChecked, verdict } from "./desk-gestures";
import { dropFiles } from "./open-page";
import { faulty, inBrowser, pagesForTests } from "./pages-for-tests";
import { screenshot } from "./picture-pane";

const isPictured = process.env["PICTURES"] === "1";

/** A phone, a tablet, and the two screens that most offices have. */
const screens = [
  { width: 400, height: 800 },
  { width: 900, height: 700 },
  { width: 1366, height: 768 },
  { width: 1920, height: 1080 },
] as const;

inBrowser("the page on every screen", () => {
  const pages = pagesForTests();

  test("fits with all that is on it, in both languages", async () => {
    const page = await pages.open();
    await expectToFit(page, "start");
    await dropFiles(page, faulty);
    await untilChecked(page);
    await verdict(page, /^12 lỗi/);
    await expectToFit(page, "sheet");
    await page.setViewportSize(screens[0]);
    await showSide(page, "Kết quả");
    await expectToFit(page, "check");
    await makeReport(page);
    await expectToFit(page, "report");
    await page.setViewportSize(screens[2]);
    await showSide(page, "Số liệu");
    await button(page, "Mở tệp khác").click();
    await expectToFit(page, "another");
  });

  test("shows one part at a time where two have no room, and keeps what was in sight", async () => {
    const page = await pages.open({ width: 800 });
    await dropFiles(page, faulty);
    await page.getByRole("grid").waitFor();
    expect(await page.getByRole("region", { name: "Kết quả" }).count()).toBe(0);
    await showSide(page, "Kết quả");
    await verdict(page, /^12 lỗi/);
    expect(await page.getByRole("grid").count()).toBe(0);
    await page.getByRole("button", { name: "Đi tới ô J23" }).click();
    await showSide(page, "Số liệu");
    await page.getByRole("gridcell", { name: /^J23/ }).waitFor();
    await page.setViewportSize({ width: 1366, height: 768 });
    await page.getByRole("region", { name: "Kết quả" }).waitFor();
    expect(await page.getByRole("grid").count()).toBe(1);
  });
});

/** Nothing is wider or higher than the window. With `PICTURES=1` a picture of each face is kept. */
async function expectToFit(page: Page, face: string): Promise<void> {
  const size = page.viewportSize();
  for (const screen of screens) {
    await page.setViewportSize(screen);
    for (const language of ["vi", "en"]) {
      const spill = await page.evaluate(() => {
        const { scrollWidth, scrollHeight, clientWidth, clientHeight } = document.documentElement;
        return [scrollWidth - clientWidth, scrollHeight - clientHeight];
      });
      expect({ face, ...screen, language, spill }).toEqual({
        ...{ face, ...screen, language },
        spill: [0, 0],
      });
      if (isPictured) await takePictures(page, `page-${face}-${String(screen.width)}-${language}`);
      await page
        .getByRole("banner")
        .getByRole("button", { name: /English|Tiếng Việt/ })
        .click();
    }
  }
  if (size !== null) await page.setViewportSize(size);
}

async function takePictures(page: Page, name: string): Promise<void> {
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme });
    await page.screenshot({ path: screenshot(`${name}-${colorScheme}`) });
  }
}
