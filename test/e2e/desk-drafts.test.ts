import type { Page } from "playwright-core";
import { cellOf } from "../support/edit-workbook";
import { textIn } from "../support/hand-edit";
import {
  button,
  cell,
  isMarkedUnsaved,
  makeReport,
  pages as reportPages,
  showSide,
  typeInto,
  untilChecked,
  verdict,
} from "./desk-gestures";
import { until } from "./excel-gestures";
import { downloadBy, dropFiles } from "./open-page";
import { diskOf } from "./page-disk";
import { clean, faulty, inBrowser, pagesForTests } from "./pages-for-tests";

inBrowser("work that is not saved when the page breaks off", () => {
  const pages = pagesForTests();

  /** A workbook with one number typed over, which the browser has kept. */
  async function openAndEdit(): Promise<Page> {
    const page = await pages.openWith(clean);
    await typeInto(page, "D15", "1294");
    await verdict(page, /lỗi/);
    await untilKept(page, 1);
    return page;
  }

  test("comes back with workbook and report, and can still be undone", async () => {
    const page = await openAndEdit();
    await makeReport(page);
    await reportPages(page)
      .getByRole("button", { name: /^2\.892,/ })
      .first()
      .waitFor();
    await untilKept(page, 1, 1);
    await reload(page);
    await page.getByText("Có việc chưa lưu từ lần trước").waitFor();
    await button(page, `Làm tiếp “${clean.name}”`).click();
    await untilChecked(page);
    expect(await isMarkedUnsaved(page, clean.name)).toBe(true);
    await cell(page, "D15").getByText("1.294").waitFor();
    await cell(page, "D23").getByText("2.892").waitFor();

    await showSide(page, "Báo cáo");
    await reportPages(page)
      .getByRole("button", { name: /^2\.892,/ })
      .first()
      .waitFor();
    const report = await downloadBy(page, () => button(page, "Lưu báo cáo").click());
    expect(textIn(report.bytes, "tthc.received.online")).toBe("2.892");

    await showSide(page, "Số liệu");
    await button(page, "Hoàn tác").click();
    await cell(page, "D15").getByText("1.284").waitFor();
    await verdict(page, /^Khớp tất cả/);
    await button(page, "Làm lại").click();
    await cell(page, "D15").getByText("1.294").waitFor();
    const saved = await downloadBy(page, () => button(page, "Lưu sổ").click());
    expect(await cellOf(saved.bytes, "TTHC!D23")).toMatchObject({ value: 2892 });
  });

  test("comes back even where the page is left in the moment of typing", async () => {
    const page = await pages.openWith(clean);
    await typeInto(page, "D15", "1294");
    await cell(page, "D23").getByText("2.892").waitFor();
    await reload(page);
    await button(page, `Làm tiếp “${clean.name}”`).click();
    await cell(page, "D15").getByText("1.294").waitFor();
    expect(await isMarkedUnsaved(page, clean.name)).toBe(true);
  });

  test("is not offered once it is saved", async () => {
    const page = await openAndEdit();
    await downloadBy(page, () => button(page, "Lưu sổ").click());
    await untilKept(page, 0);
    await page.reload();
    await button(page, "Mở sổ Excel…").waitFor();
    await untilKept(page, 0);
    expect(await page.getByText("Có việc chưa lưu").count()).toBe(0);
  });

  test("is deleted when the person says so", async () => {
    const page = await openAndEdit();
    await reload(page);
    await button(page, "Xóa việc đang giữ trong trình duyệt").click();
    await page.getByText("Có việc chưa lưu").waitFor({ state: "detached" });
    await untilKept(page, 0);
    await page.reload();
    await button(page, "Mở sổ Excel…").waitFor();
    await untilKept(page, 0);
    expect(await page.getByText("Có việc chưa lưu").count()).toBe(0);
  });

  test("is not offered in a second window as long as the first has it open", async () => {
    const page = await openAndEdit();
    const broken = await pages.openBeside();
    await dropFiles(broken, faulty);
    await untilChecked(broken);
    await typeInto(broken, "C15", "1870");
    await untilKept(broken, 2);
    await broken.close();

    const beside = await pages.openBeside();
    await button(beside, `Làm tiếp “${faulty.name}”`).waitFor();
    expect(await button(beside, `Làm tiếp “${clean.name}”`).count()).toBe(0);
    await page.close();
    await beside.reload();
    await button(beside, `Làm tiếp “${clean.name}”`).click();
    await cell(beside, "D15").getByText("1.294").waitFor();
  });

  test("goes on in the file on the machine that it came from", async () => {
    const page = await pages.open({ savesInPlace: true });
    const disk = diskOf(page);
    await disk.put(clean);
    await disk.choose(clean.name);
    await button(page, "Mở sổ Excel…").click();
    await untilChecked(page);
    await typeInto(page, "D15", "1294");
    await untilKept(page, 1);
    await reload(page);
    await button(page, `Làm tiếp “${clean.name}”`).click();
    await untilChecked(page);
    await button(page, "Lưu sổ").click();
    await page.getByRole("alertdialog").getByRole("button", { name: "Ghi đè" }).click();
    await page.getByText(`Đã lưu “${clean.name}”.`).waitFor();
    expect(await cellOf(await disk.read(clean.name), "TTHC!D15")).toMatchObject({ value: 1294 });
  });
});

/** Loads the page anew, as a person who is asked whether to leave and says yes. */
async function reload(page: Page): Promise<void> {
  page.once("dialog", (dialog) => void dialog.accept());
  await page.reload();
}

/** Until the browser keeps so many works and reports: nothing on the page tells of it, but a crash would. */
async function untilKept(page: Page, works: number, reports = 0): Promise<void> {
  await until(async () => {
    const kept = await keptReports(page);
    return kept.length === works && kept.filter((has) => has).length === reports;
  });
}

/** For each work that the browser keeps, whether a report belongs to it. */
const keptReports = (page: Page): Promise<readonly boolean[]> =>
  page.evaluate(async () => {
    const known = await indexedDB.databases();
    // Opened before the page did, it would stay without the page's store.
    if (!known.some(({ name }) => name === "khop-so")) return [];
    const request = indexedDB.open("khop-so");
    return new Promise<readonly boolean[]>((resolve) => {
      request.onsuccess = () => {
        const { result } = request;
        const all = result.transaction("drafts").objectStore("drafts").getAll();
        all.onsuccess = () => {
          result.close();
          const drafts = all.result as readonly { readonly report: unknown }[];
          resolve(drafts.map(({ report }) => report !== null));
        };
      };
    });
  });
