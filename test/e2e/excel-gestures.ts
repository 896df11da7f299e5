import { AxeBuilder } from "@axe-core/playwright";
import { readFileSync } from "node:fs";
import path from "node:path";
import type { Locator } from "playwright-core";
import type { WorkbookSnapshot } from "../../src/core/sheet/snapshot";
import { readWorkbook } from "../../src/hosts/xlsx-file/read-workbook";
import type { Costs } from "../office/addin-desk";
import type { OpenedExcelPane } from "./open-excel-pane";

/** A pane in the page around it, whichever program that plays. */
export type OpenedPane = Pick<OpenedExcelPane, "page" | "pane">;

/** A workbook of the folder samples/, as Excel would hold it. */
export async function sampleWorkbook(name: string): Promise<WorkbookSnapshot> {
  const bytes = readFileSync(path.resolve(__dirname, "../../samples", name));
  const outcome = await readWorkbook(bytes, name);
  if (!outcome.ok) throw new Error(outcome.trouble.message.en);
  return outcome.value;
}

/** Sheets of a workbook several times over: "TTHC", "TTHC 2", "TTHC 3" … */
export function repeatSheets(workbook: WorkbookSnapshot, times: number): WorkbookSnapshot {
  const copies = Array.from({ length: times }, (_, copy) =>
    workbook.sheets.map((sheet) =>
      copy === 0 ? sheet : { ...sheet, name: `${sheet.name} ${String(copy + 1)}` }
    )
  );
  return { ...workbook, sheets: copies.flat() };
}

export type TabName = "Tổng quan" | "Kiểm tra" | "Lời văn" | "Liên kết Word";

/** A tab of the pane; the one of the check carries a count behind its name. */
export const tabOf = ({ pane }: OpenedExcelPane, name: TabName): Locator =>
  pane.getByRole("tab", { name: new RegExp(`^${name}`) });

/** Waits until the workbook is checked, and shows a tab. */
export async function showTab(opened: OpenedExcelPane, name: TabName): Promise<void> {
  await tabOf(opened, name).click();
  await opened.pane.getByRole("tabpanel", { name: new RegExp(`^${name}`) }).waitFor();
  // The tab for Word is loaded when it is first opened.
  await opened.pane.getByRole("progressbar").first().waitFor({ state: "detached" });
}

/** Links in the pane that lead to this cell ("TTHC!C15"). */
export function linksTo({ pane }: OpenedExcelPane, place: string): Locator {
  const [sheet = "", cell = ""] = place.split("!");
  return pane.getByRole("button", { name: `Đi tới ô ${cell}, trang ${sheet}`, exact: true });
}

/** Waits until no line of the pane speaks of this cell any more. */
export async function untilGone(opened: OpenedExcelPane, place: string): Promise<void> {
  await linksTo(opened, place).first().waitFor({ state: "detached" });
}

/** Errors and warnings that are open, as the tab of the check counts them. */
export async function openFindings(opened: OpenedExcelPane): Promise<number> {
  const name = await tabOf(opened, "Kiểm tra").innerText();
  return Number(/\d+/.exec(name)?.[0] ?? "0");
}

/** Until the tab of the check counts this many; fails with the number that it counts. */
export async function untilOpen(opened: OpenedExcelPane, count: number): Promise<void> {
  await until(async () => (await openFindings(opened)) === count);
  expect(await openFindings(opened)).toBe(count);
}

export const button = ({ pane }: OpenedPane, name: string): Locator =>
  pane.getByRole("button", { name, exact: true });

/** What the add-in has asked of Excel since the last reset, once it has come to rest. */
export async function costsAtRest({ excel }: OpenedExcelPane): Promise<Costs> {
  let before = await excel.costs();
  for (;;) {
    await pause(700);
    const now = await excel.costs();
    if (now.syncs === before.syncs) return now;
    before = now;
  }
}

/** Words of the element of the pane that has the focus. */
export const focusedIn = ({ pane }: OpenedPane): Promise<string> =>
  pane.evaluate(() => (document.activeElement?.textContent ?? "").trim());

/** Presses Tab until the focus is on the button with these words. */
export async function tabTo(opened: OpenedPane, words: string): Promise<void> {
  for (let presses = 0; presses < 80; presses += 1) {
    if ((await focusedIn(opened)) === words) return;
    await opened.page.keyboard.press("Tab");
  }
  throw new Error(`The keyboard does not reach “${words}”.`);
}

/** What axe finds in the pane; Fluent's own focus guards are not for people. */
export async function barriersIn(
  { page }: OpenedPane,
  scheme: "light" | "dark" = "light"
): Promise<readonly string[]> {
  const axe = new AxeBuilder({ page })
    .include({ fromFrames: ["iframe", "html"] })
    .exclude({ fromFrames: ["iframe", "[data-tabster-dummy]"] });
  // In the dark only colours are others than in the light.
  if (scheme === "dark") axe.withRules("color-contrast");
  const { violations } = await axe.analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

/** Drags the edge of the pane. */
export async function widenTo({ page, pane }: OpenedPane, width: number): Promise<void> {
  await page.locator("iframe").evaluate((frame, pixels) => {
    frame.style.width = `${String(pixels)}px`;
    frame.setAttribute("width", String(pixels));
  }, width);
  await pane.waitForFunction((pixels) => window.innerWidth === pixels, width);
}

/** Pixels by which the pane's contents are wider than the pane. */
export const spillOf = ({ pane }: OpenedPane): Promise<number> =>
  pane.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** Asks again until it is so, for some seconds; who needs to know asserts it then. */
export async function until(isSo: () => Promise<boolean>): Promise<void> {
  for (let waits = 0; waits < 800; waits += 1) {
    if (await isSo()) return;
    await pause(50);
  }
}

const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });
