import type { Dialog, Page } from "playwright-core";
import { cellOf } from "../support/edit-workbook";
import { textIn, typeOver } from "../support/hand-edit";
import {
  button,
  fileTab,
  isMarkedUnsaved,
  makeReport,
  showSide,
  typeInto,
  untilChecked,
  verdict,
} from "./desk-gestures";
import { diskOf, type PageDisk } from "./page-disk";
import { faulty, inBrowser, pagesForTests } from "./pages-for-tests";

inBrowser("saving where the browser writes into files of the machine", () => {
  const pages = pagesForTests();
  let page: Page;
  let disk: PageDisk;

  /** The faulty sample from the disk, with one number typed over. */
  async function openAndEdit(): Promise<void> {
    page = await pages.open({ savesInPlace: true });
    disk = diskOf(page);
    await disk.put(faulty);
    await disk.choose(faulty.name);
    await button(page, "Mở sổ Excel…").click();
    await untilChecked(page);
    await verdict(page, /^12 lỗi/);
    await typeInto(page, "C15", "1870");
    await verdict(page, /^6 lỗi/);
  }

  const save = (): Promise<void> => button(page, "Lưu sổ").click();
  const answer = (name: string): Promise<void> =>
    page.getByRole("alertdialog").getByRole("button", { name }).click();
  const said = (words: string): Promise<void> =>
    page.getByRole("status").getByText(words).waitFor();
  const cellOnDisk = async (address: string, name = faulty.name) =>
    (await cellOf(await disk.read(name), address))?.value;

  test("asks before it writes over the file, and then no more", async () => {
    await openAndEdit();
    await save();
    const question = page.getByRole("alertdialog");
    expect(await question.innerText()).toContain(`Ghi đè lên “${faulty.name}”?`);
    await answer("Hủy");
    await question.waitFor({ state: "detached" });
    expect(Buffer.from(await disk.read(faulty.name)).equals(faulty.bytes)).toBe(true);
    expect(await isMarkedUnsaved(page, faulty.name)).toBe(true);

    await save();
    await answer("Ghi đè");
    await said(`Đã lưu “${faulty.name}”.`);
    expect(await cellOnDisk("TTHC!C15")).toBe(1870);
    expect(await isMarkedUnsaved(page, faulty.name)).toBe(false);

    await typeInto(page, "F10", "10");
    await save();
    await said(`Đã lưu “${faulty.name}”.`);
    await fileTab(page, faulty.name).and(page.locator(":not(:has([role=img]))")).waitFor();
    expect(await cellOnDisk("TTHC!F10")).toBe(10);
    expect(await disk.names()).toEqual([faulty.name]);
  });

  test("saves as another file, which is the one from then on", async () => {
    await openAndEdit();
    await disk.choose(null);
    await save();
    await answer("Lưu thành tệp khác…");
    await page.getByRole("alertdialog").waitFor({ state: "detached" });
    await button(page, "Lưu sổ").waitFor();
    expect(await isMarkedUnsaved(page, faulty.name)).toBe(true);
    expect(await disk.names()).toEqual([faulty.name]);

    await disk.choose("da-sua.xlsx");
    await save();
    await answer("Lưu thành tệp khác…");
    await said("Đã lưu “da-sua.xlsx”.");
    await fileTab(page, "da-sua.xlsx").waitFor();
    expect(await cellOnDisk("TTHC!C15", "da-sua.xlsx")).toBe(1870);
    expect(Buffer.from(await disk.read(faulty.name)).equals(faulty.bytes)).toBe(true);

    await typeInto(page, "F10", "10");
    await save();
    await fileTab(page, "da-sua.xlsx").and(page.locator(":not(:has([role=img]))")).waitFor();
    expect(await cellOnDisk("TTHC!F10", "da-sua.xlsx")).toBe(10);
  });

  test("says so where the browser may not write, and loses nothing", async () => {
    await openAndEdit();
    await disk.allow(false);
    await save();
    await answer("Ghi đè");
    await said(`Chưa lưu được “${faulty.name}”`);
    expect(await isMarkedUnsaved(page, faulty.name)).toBe(true);
    expect(Buffer.from(await disk.read(faulty.name)).equals(faulty.bytes)).toBe(true);
    await verdict(page, /^6 lỗi/);

    await disk.allow(true);
    await save();
    await answer("Ghi đè");
    await said(`Đã lưu “${faulty.name}”.`);
    expect(await cellOnDisk("TTHC!C15")).toBe(1870);
  });

  test("a report is written over as its file asks, a new one asks for a place", async () => {
    await openAndEdit();
    await disk.choose("bao-cao.docx");
    await makeReport(page);
    await button(page, "Lưu báo cáo").click();
    await said("Đã lưu “bao-cao.docx”.");
    const report = await disk.read("bao-cao.docx");
    expect(textIn(report, "tthc.received.total")).toBe("4.166");

    const edited = typeOver(report, "tthc.received.total", "4.100");
    await disk.put({ name: "sua-tay.docx", bytes: edited });
    await disk.choose("sua-tay.docx");
    await button(page, "Đóng báo cáo").click();
    await button(page, "Mở báo cáo Word…").click();
    await page.getByRole("group", { name: "Trạng thái số liệu" }).getByText("sửa tay 1").waitFor();
    await showSide(page, "Số liệu");
    await typeInto(page, "D10", "613");
    await showSide(page, "Báo cáo");
    await page.getByRole("button", { name: /^Cập nhật \d+ số liệu/ }).click();
    await page
      .getByText(/^Đã cập nhật \d+ số liệu/)
      .first()
      .waitFor();
    await button(page, "Lưu báo cáo").click();
    await answer("Ghi đè");
    await said("Đã lưu “sua-tay.docx”.");
    const saved = await disk.read("sua-tay.docx");
    expect(textIn(saved, "tthc.received.online")).toBe("2.883");
    expect(textIn(saved, "tthc.received.total")).toBe("4.100");
  });

  describe("with work that is not saved", () => {
    const leave = async (): Promise<Dialog> => {
      const [dialog] = await Promise.all([
        page.waitForEvent("dialog"),
        page.close({ runBeforeUnload: true }),
      ]);
      return dialog;
    };

    test("the browser asks before the page is left, and not when all is saved", async () => {
      await openAndEdit();
      const dialog = await leave();
      expect(dialog.type()).toBe("beforeunload");
      await dialog.dismiss();
      await verdict(page, /^6 lỗi/);
      await save();
      await answer("Ghi đè");
      await said(`Đã lưu “${faulty.name}”.`);
      await fileTab(page, faulty.name).and(page.locator(":not(:has([role=img]))")).waitFor();
      const gone = page.waitForEvent("close");
      await page.close({ runBeforeUnload: true });
      await gone;
    });

    test("closing its tab asks, and goes back or drops it as the person says", async () => {
      await openAndEdit();
      await button(page, `Đóng ${faulty.name}`).click();
      expect(await page.getByRole("alertdialog").innerText()).toContain("có thay đổi chưa lưu");
      await answer("Quay lại");
      await page.getByRole("alertdialog").waitFor({ state: "detached" });
      await verdict(page, /^6 lỗi/);
      await button(page, `Đóng ${faulty.name}`).click();
      await page.keyboard.press("Escape");
      await page.getByRole("alertdialog").waitFor({ state: "detached" });
      await verdict(page, /^6 lỗi/);
      await button(page, `Đóng ${faulty.name}`).click();
      await answer("Đóng, không lưu");
      await button(page, "Mở sổ Excel…").waitFor();
      expect(await page.getByRole("navigation").count()).toBe(0);
    });
  });
});
