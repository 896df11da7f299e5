import { AxeBuilder } from "@axe-core/playwright";
import type { Browser, Page } from "playwright-core";
import type { Cell } from "../../src/core/sheet/snapshot";
import { chromium } from "../support/programs";
import { buildGridPage } from "./grid-page/build-grid-page";
import type { GridPage } from "./grid-page/grid-page";
import { launchChromium, openWindow, watch, type Watched } from "./launch-chromium";
import { serveFolder, type FolderServer } from "./serve-folder";

interface PageWindow {
  readonly gridPage: GridPage;
}

const inBrowser = chromium === null ? describe.skip : describe;

inBrowser("the grid in Chromium", () => {
  let server: FolderServer;
  let browser: Browser;
  let page: Page;
  let watched: Watched;

  beforeAll(async () => {
    server = await serveFolder(buildGridPage());
    browser = await launchChromium();
  }, 180_000);
  afterAll(async () => {
    await browser.close();
    await server.close();
  });
  afterEach(async () => {
    await page.context().close();
  });

  async function open(search = "", scheme: "light" | "dark" = "light"): Promise<void> {
    page = await openWindow(browser, { width: 1366, height: 768, scheme });
    await page.route("**/favicon.ico", (route) => route.fulfill({ body: "" }));
    watched = watch(page, [`${server.origin}/`]);
    await page.goto(`${server.origin}/grid-page.html${search}`);
    await page.getByRole("gridcell").first().waitFor();
  }

  const cellAt = (row: number, column: number): Promise<Cell | undefined> =>
    page.evaluate(
      ([down, across]) => (window as unknown as PageWindow).gridPage.sheet.cellAt(down, across),
      [row, column] as const
    );
  const cursor = (): Promise<string> => page.getByLabel(/^Ô đang chọn/).inputValue();
  const cell = (name: string) =>
    page.getByRole("gridcell", { name: new RegExp(`^${name}( |\\.|$)`) });
  const editor = () => page.getByLabel("Nội dung ô");
  const press = async (...keys: readonly string[]): Promise<void> => {
    for (const key of keys) await page.keyboard.press(key);
  };

  async function goTo(name: string): Promise<void> {
    await page.getByLabel(/^Ô đang chọn/).fill(name);
    await page.keyboard.press("Enter");
    expect(await cursor()).toBe(name);
  }

  describe("drawing", () => {
    test("shows values as Excel does, merged headings, and what is said of cells", async () => {
      await open();
      expect(await cell("C8").innerText()).toBe("3.559");
      expect(await cell("C12").innerText()).toMatch(/^#+$/);
      expect(await cell("C12").getAttribute("title")).toContain("17.850.000.123");
      expect(await cell("H9").getAttribute("title")).toContain("Chưa có kết quả");
      const heading = cell("C4");
      expect(await heading.getAttribute("aria-colspan")).toBe("3");
      const [box, total] = [await heading.boundingBox(), await cell("C5").boundingBox()];
      expect(box?.width).toBeCloseTo((total?.width ?? 0) * 3 - 2, 0);
      expect(await cell("C7").getAttribute("aria-label")).toContain("Lỗi: 3.548 + 9 = 3.557");
      expect(await cell("C7").locator("svg").count()).toBe(1);
      expect(watched.complaints).toEqual([]);
    });

    test("frozen rows and columns stay, and merged cells reach into sight", async () => {
      await open();
      const heading = await cell("B4").boundingBox();
      await page.mouse.move(700, 500);
      await page.mouse.wheel(300, 0);
      await page.waitForTimeout(200);
      expect(await cell("B4").boundingBox()).toEqual(heading);
      await page.mouse.wheel(-300, 380);
      await page.getByRole("rowheader", { name: "40" }).waitFor();
      await page.waitForTimeout(200);
      expect(await cell("B4").boundingBox()).toEqual(heading);
      // D16:F41 begins above what is in sight.
      await page.mouse.click(480, 400);
      expect(await cursor()).toBe("D16");
      expect(await cell("D16").isVisible()).toBe(true);
    });
  });

  describe("selecting", () => {
    test("by keys, over merged and hidden cells", async () => {
      await open();
      await goTo("B4");
      await press("ArrowRight");
      expect(await cursor()).toBe("C4");
      await press("ArrowRight");
      expect(await cursor()).toBe("F4");
      await press("ArrowDown", "ArrowDown");
      expect(await cursor()).toBe("F7");
      await press("Shift+ArrowDown", "Shift+ArrowRight");
      expect(await cursor()).toBe("F7:G8");
      expect(await cell("G8").getAttribute("aria-selected")).toBe("true");
      await press("Tab", "Tab");
      expect(await cursor()).toBe("F7:G8");
      expect(await editor().getAttribute("aria-activedescendant")).toMatch(/F8$/);
      await goTo("B17");
      await press("ArrowDown");
      expect(await cursor()).toBe("B19");
      await press("Control+End");
      expect(await cursor()).toBe("J44");
      await press("Control+a");
      expect(await cursor()).toMatch(/^A1:/);
    });

    test("by the mouse: cells, ranges, rows, columns, all", async () => {
      await open();
      const from = await cell("C8").boundingBox();
      const to = await cell("E10").boundingBox();
      await page.mouse.move((from?.x ?? 0) + 20, (from?.y ?? 0) + 10);
      await page.mouse.down();
      await page.mouse.move((to?.x ?? 0) + 20, (to?.y ?? 0) + 10, { steps: 4 });
      await page.mouse.up();
      expect(await cursor()).toBe("C8:E10");
      await cell("F11").click({ modifiers: ["Shift"], force: true });
      expect(await cursor()).toBe("C8:F11");
      await page.getByRole("columnheader", { name: "C", exact: true }).click();
      expect(await cursor()).toMatch(/^C1:C\d+$/);
      await page.getByRole("rowheader", { name: "9", exact: true }).click();
      expect(await cursor()).toMatch(/^A9:[A-Z]+9$/);
      await page.getByRole("columnheader", { name: "Chọn cả trang tính" }).click();
      expect(await cursor()).toMatch(/^A1:/);
    });

    test("a selection from outside comes into sight", async () => {
      await open("?rows=20000");
      await page.evaluate(() => {
        const place = { row: 15_000, column: 5 };
        const area = { top: 15_000, left: 5, bottom: 15_000, right: 5 };
        (window as unknown as PageWindow).gridPage.select({
          sheet: "Danh sách",
          area,
          cursor: place,
        });
      });
      await cell("F15001").waitFor();
      expect(await cursor()).toBe("F15001");
      expect(await cell("F15001").isVisible()).toBe(true);
    });
  });

  describe("editing", () => {
    test("typing replaces, Enter writes and leads down, Escape leaves it", async () => {
      await open();
      await goTo("C8");
      await page.keyboard.type("4.166");
      await press("Enter");
      expect(await cellAt(7, 2)).toEqual({ value: 4166 });
      expect(await cursor()).toBe("C9");
      await page.keyboard.type("7");
      await press("Escape");
      expect(await cellAt(8, 2)).toMatchObject({ value: 3570 });
      await press("F2", "Backspace", "Tab");
      expect(await cellAt(8, 2)).toEqual({ value: 357 });
      expect(await cursor()).toBe("D9");
      await press("Control+z", "Control+z");
      expect(await cellAt(7, 2)).toMatchObject({ value: 3559 });
      await press("Control+y");
      expect(await cellAt(7, 2)).toEqual({ value: 4166 });
      await press("Delete");
      expect(await cellAt(8, 3)).toBeUndefined();
      expect(watched.complaints).toEqual([]);
    });

    test("a double click edits in the cell, a click elsewhere writes, Alt+Enter breaks the line", async () => {
      await open();
      await cell("B7").dblclick({ force: true });
      expect(await editor().inputValue()).toBe("Hộ tịch");
      await press("End", "Alt+Enter");
      await page.keyboard.type("và chứng thực");
      await cell("C9").click({ force: true });
      expect(await cellAt(6, 1)).toEqual({ value: "Hộ tịch\nvà chứng thực" });
      expect(await cursor()).toBe("C9");
    });

    test("the bar above edits the same text", async () => {
      await open();
      await goTo("C8");
      const bar = page.getByLabel("Thanh công thức");
      expect(await bar.inputValue()).toBe("3559");
      await bar.click();
      await bar.fill("=SUM(D8;E8)");
      expect(await editor().inputValue()).toBe("=SUM(D8;E8)");
      await press("Enter");
      expect(await cellAt(7, 2)).toMatchObject({ formula: "SUM(D8;E8)" });
      expect(await cursor()).toBe("C9");
      await page.keyboard.type("12");
      expect(await bar.inputValue()).toBe("12");
    });

    test("composed letters arrive whole, and the Enter that ends them writes nothing", async () => {
      await open();
      await goTo("B8");
      const session = await page.context().newCDPSession(page);
      const compose = (text: string) =>
        session.send("Input.imeSetComposition", {
          text,
          selectionStart: text.length,
          selectionEnd: text.length,
        });
      const process = { key: "Process", windowsVirtualKeyCode: 229, type: "rawKeyDown" } as const;
      for (const text of ["d", "đ", "đâ", "đấ", "đất"]) {
        await session.send("Input.dispatchKeyEvent", process);
        await compose(text);
      }
      expect(await editor().inputValue()).toBe("đất");
      // Enter while letters are composed belongs to the input method.
      await session.send("Input.dispatchKeyEvent", { ...process, key: "Enter" });
      await session.send("Input.insertText", { text: "đất" });
      expect(await editor().inputValue()).toBe("đất");
      expect(await cursor()).toBe("B8");
      await page.keyboard.type(" đai");
      await press("Enter");
      expect(await cellAt(7, 1)).toEqual({ value: "đất đai" });
    });

    test("an input method that takes letters back and sends others loses none", async () => {
      await open();
      await goTo("B9");
      // As UniKey does: "tieengs" with a backspace before each letter that changes.
      await page.keyboard.type("tie");
      await press("Backspace");
      await page.keyboard.insertText("ê");
      await page.keyboard.type("ng");
      await press("Backspace", "Backspace", "Backspace");
      await page.keyboard.insertText("ếng");
      await page.keyboard.type(" a");
      await press("Backspace");
      await page.keyboard.insertText("ă");
      await press("Tab");
      expect(await cellAt(8, 1)).toEqual({ value: "tiếng ă" });
    });

    test("a sheet that cannot be edited stays as it is", async () => {
      await open("?locked");
      await goTo("C8");
      await page.keyboard.type("5");
      await press("Delete", "F2", "Enter");
      expect(await cellAt(7, 2)).toMatchObject({ value: 3559 });
    });
  });

  describe("the clipboard", () => {
    test("copies what is shown as text and as a table, and pastes a block from Excel", async () => {
      await open();
      await goTo("C7");
      await press("Shift+ArrowRight", "Shift+ArrowDown");
      const copied = await page.evaluate(() => {
        const transfer = new DataTransfer();
        const event = new ClipboardEvent("copy", {
          clipboardData: transfer,
          bubbles: true,
          cancelable: true,
        });
        document.activeElement?.dispatchEvent(event);
        return [transfer.getData("text/plain"), transfer.getData("text/html")];
      });
      expect(copied[0]?.trim()).toBe("3.548\t0\r\n3.559\t1.231");
      expect(copied[1]).toContain('x:num="1230.5"');
      await goTo("C9");
      await paste("1\t2\r\n3\t4\r\n");
      expect(await cellAt(9, 3)).toEqual({ value: 4 });
      expect(await cursor()).toBe("C9:D10");
      await paste("9");
      expect(await cellAt(8, 2)).toEqual({ value: 9 });
      expect(await cellAt(9, 3)).toEqual({ value: 9 });
    });

    test("Ctrl+C and Ctrl+V through the browser's own clipboard", async () => {
      await open();
      await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
      await goTo("C8");
      await press("Control+c");
      await goTo("C9");
      await press("Control+v");
      expect(await cellAt(8, 2)).toEqual({ value: 3559 });
      await press("Control+x");
      expect(await cellAt(8, 2)).toBeUndefined();
      await page.keyboard.type("8");
      await press("Enter");
      expect(await cellAt(8, 2)).toEqual({ value: 8 });
    });

    async function paste(text: string): Promise<void> {
      await page.evaluate((content) => {
        const transfer = new DataTransfer();
        transfer.setData("text/plain", content);
        const event = new ClipboardEvent("paste", {
          clipboardData: transfer,
          bubbles: true,
          cancelable: true,
        });
        document.activeElement?.dispatchEvent(event);
      }, text);
    }
  });

  describe("for everyone", () => {
    test.each(["light", "dark"] as const)("axe finds nothing (%s)", async (scheme) => {
      await open("", scheme);
      await goTo("C8");
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
    });

    test("the keyboard leaves the grid: F6, and Escape before Tab", async () => {
      await open();
      await goTo("C8");
      const focused = () => page.evaluate(() => document.activeElement?.textContent);
      await press("F6");
      expect(await focused()).toBe("Sau");
      await goTo("C8");
      await press("Escape", "Tab");
      expect(await focused()).toBe("Sau");
      await goTo("C8");
      await press("Shift+F6");
      expect(await focused()).toBe("Trước");
    });

    test("a screen reader is led to the current cell", async () => {
      await open();
      await goTo("C7");
      const id = await editor().getAttribute("aria-activedescendant");
      const label = await page.locator(`[id="${id ?? ""}"]`).getAttribute("aria-label");
      expect(label).toBe("C7 3.548. Lỗi: 3.548 + 9 = 3.557, trên biểu 5.578");
      const blank = "L20";
      await goTo(blank);
      expect(await cell(blank).count()).toBe(1);
    });
  });
});
