import { AxeBuilder } from "@axe-core/playwright";
import type { Locator, Page } from "playwright-core";

/** The workbook as the person finds it on the page: the column with its findings is there. */
export async function untilChecked(page: Page): Promise<void> {
  await page.getByRole("tab", { name: "Kiểm tra" }).waitFor();
}

/** What the page says of all findings, once it says this. */
export const verdict = (page: Page, words: RegExp): Promise<void> =>
  page.getByRole("status").getByText(words).waitFor();

/** The findings of a sheet in the list. */
export const findingsOf = (page: Page, sheet: string): Locator =>
  page.getByRole("region", { name: sheet, exact: true });

/** A cell of the sheet that is shown, while it is drawn; its name begins with its address. */
export const cell = (page: Page, address: string): Locator =>
  page.getByRole("gridcell", { name: new RegExp(`^${address}(?![0-9])`) });

export const sheetTab = (page: Page, name: string): Locator =>
  page.getByRole("tablist", { name: "Các trang tính" }).getByRole("tab", { name });

/** Goes to a cell or an area by its address, as through the name box of Excel. */
export async function goTo(page: Page, address: string): Promise<void> {
  await nameBox(page).fill(address);
  await page.keyboard.press("Enter");
  const [first = address] = address.split(":");
  await cell(page, first).and(page.locator("[aria-selected=true]")).waitFor();
}

export const nameBox = (page: Page): Locator => page.getByRole("textbox", { name: /^Ô đang chọn/ });

/** Types over a cell of the sheet that is shown. */
export async function typeInto(page: Page, address: string, text: string): Promise<void> {
  await goTo(page, address);
  await page.keyboard.type(text);
  await page.keyboard.press("Enter");
}

/** The part of the page that is shown, where not all have room: "Số liệu", "Kết quả", "Báo cáo". */
export const showSide = (page: Page, name: string): Promise<void> =>
  page.getByRole("tablist", { name: "Phần của trang" }).getByRole("tab", { name }).click();

export const button = (page: Page, name: string | RegExp): Locator =>
  page.getByRole("button", typeof name === "string" ? { name, exact: true } : { name });

/** The tab of an open workbook. */
export const fileTab = (page: Page, name: string): Locator =>
  page.getByRole("navigation").getByRole("button", { name: new RegExp(`^${name}`) });

/** The report as it is drawn. */
export const pages = (page: Page): Locator =>
  page.getByRole("region", { name: "Báo cáo", exact: true });

/** Makes a report for the workbook that is shown, and waits until it is drawn. */
export async function makeReport(page: Page): Promise<void> {
  await showSide(page, "Báo cáo");
  await button(page, "Tạo báo cáo mới").click();
  await pages(page)
    .getByRole("region", { name: /^Trang 1 \// })
    .waitFor();
}

/** Whether the tab of a workbook tells that it, or its report, has changes that are not saved. */
export const isMarkedUnsaved = async (page: Page, name: string): Promise<boolean> =>
  (await fileTab(page, name).getByRole("img", { name: "chưa lưu" }).count()) > 0;

/** What axe finds; Fluent's own focus guards are not for people. */
export async function barriersOn(page: Page, scheme: "light" | "dark"): Promise<readonly string[]> {
  const axe = new AxeBuilder({ page }).exclude("[data-tabster-dummy]");
  // In the dark only colours are others than in the light.
  if (scheme === "dark") axe.withRules("color-contrast");
  const { violations } = await axe.analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}
