import type { Page } from "playwright-core";
import { cellOf } from "../support/edit-workbook";
import {
  barriersOn,
  button,
  cell,
  makeReport,
  nameBox,
  showSide,
  typeInto,
  untilChecked,
  verdict,
} from "./desk-gestures";
import { downloadBy, dropFiles, pickFile, type PageOptions } from "./open-page";
import { faulty, inBrowser, pagesForTests } from "./pages-for-tests";

inBrowser("everybody at the page", () => {
  const pages = pagesForTests();

  async function openFaulty(options?: PageOptions): Promise<Page> {
    const page = await pages.openWith(faulty, options);
    await verdict(page, /^12 lỗi/);
    return page;
  }

  test("finds it in English, and again from a bookmark", async () => {
    const page = await openFaulty();
    await makeReport(page);
    await button(page, "English").click();
    expect(await page.locator("html").getAttribute("lang")).toBe("en");
    const vietnamese =
      /lỗi|cảnh báo|lưu ý|nghi sai|khớp|Mở|Tạo|Cập nhật|Giữ|Lấy|Xem|Trạng thái|Lưu/;
    const pane = page.getByRole("region", { name: "Figures in the report" });
    expect(await pane.innerText()).not.toMatch(vietnamese);
    const parts = page.getByRole("tablist", { name: "Parts of the page" });
    await parts.getByRole("tab", { name: "Figures" }).click();
    await cell(page, "C15").waitFor();
    expect(await page.getByRole("region", { name: "Results" }).innerText()).not.toMatch(vietnamese);
    expect(await cell(page, "C15").getAttribute("aria-label")).toContain(
      "says 1,780, perhaps 1,870"
    );
    page.once("dialog", (dialog) => void dialog.accept());
    await page.reload();
    await pickFile(page, "Open an Excel workbook…", faulty);
    await page
      .getByRole("status")
      .getByText(/^12 errors/)
      .waitFor();
  });

  test("gets from the sample to a saved workbook with the keyboard alone", async () => {
    const page = await pages.open();
    const press = (key: string): Promise<void> => page.keyboard.press(key);
    await tabTo(page, "Phường Mẫu, quý III/2025: có năm chỗ sai");
    await press("Enter");
    await untilChecked(page);
    await tabTo(page, "Nội dung ô");
    while ((await place(page)).row < 15) await press("ArrowDown");
    while ((await place(page)).column < "C") await press("ArrowRight");
    await page.keyboard.type("1870");
    await press("Enter");
    await verdict(page, /^6 lỗi/);
    await press("Escape");
    await tabTo(page, "Sửa thành 1.706");
    await press("Enter");
    await verdict(page, /^5 lỗi/);
    await tabTo(page, "Nội dung ô", "Shift+Tab");
    await press("Shift+F6");
    await tabTo(page, "Lưu sổ", "Shift+Tab");
    const saved = await downloadBy(page, () => press("Enter"));
    expect(await cellOf(saved.bytes, "TTHC!C15")).toMatchObject({ value: 1870 });
    expect(await cellOf(saved.bytes, "Trực tuyến!D9")).toMatchObject({ value: 1706 });
  });

  test.each(["light", "dark"] as const)("meets no barrier in %s colours", async (scheme) => {
    const page = await pages.open({ scheme });
    const atStart = await barriersOn(page, scheme);
    await dropFiles(page, faulty);
    await untilChecked(page);
    const atSheet = await barriersOn(page, scheme);
    await page.getByRole("tab", { name: "Lời văn" }).click();
    const atPassages = await barriersOn(page, scheme);
    await page.getByRole("tab", { name: "Tổng quan" }).click();
    const atOverview = await barriersOn(page, scheme);
    await makeReport(page);
    const atReport = await barriersOn(page, scheme);
    await showSide(page, "Số liệu");
    await typeInto(page, "D15", "1294");
    await button(page, `Đóng ${faulty.name}`).click();
    const atQuestion = await barriersOn(page, scheme);
    expect([atStart, atSheet, atPassages, atOverview, atReport, atQuestion].flat()).toEqual([]);
  });
});

/** The cell where the person is. */
async function place(page: Page): Promise<{ readonly column: string; readonly row: number }> {
  const [, column = "", row = ""] =
    /^([A-Z]+)([0-9]+)/.exec(await nameBox(page).inputValue()) ?? [];
  return { column, row: Number(row) };
}

/** Words of the element that has the focus, as they are read aloud. */
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const element = document.activeElement;
    return (element?.getAttribute("aria-label") ?? element?.textContent ?? "").trim();
  });

/** Moves the focus on until it is on the element with these words. */
async function tabTo(page: Page, words: string, key = "Tab"): Promise<void> {
  const seen: string[] = [];
  for (let presses = 0; presses < 80; presses += 1) {
    const at = await focused(page);
    // A tab of the page holds its words twice, to keep its width when it turns bold.
    if (at.startsWith(words)) return;
    seen.push(at);
    await page.keyboard.press(key);
  }
  throw new Error(`The keyboard does not reach “${words}”, only ${seen.join(", ")}.`);
}
