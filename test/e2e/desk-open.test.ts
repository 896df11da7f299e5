import { readFileSync } from "node:fs";
import path from "node:path";
import type { Page } from "playwright-core";
import {
  button,
  cell,
  fileTab,
  pages as reportPages,
  showSide,
  typeInto,
  untilChecked,
  verdict,
} from "./desk-gestures";
import { dropFiles, pickFile, type PickedFile } from "./open-page";
import { clean, faulty, inBrowser, pagesForTests } from "./pages-for-tests";
import { blankLetter, GREETING } from "./word-gestures";

const encrypted: PickedFile = {
  name: "so-lieu-mat-khau.xlsx",
  bytes: readFileSync(path.resolve(__dirname, "../fixtures/workbooks/so-lieu-mat-khau.xlsx")),
};
const text = (name: string): PickedFile => ({ name, bytes: Buffer.from("Ghi chú") });

inBrowser("what comes onto the page", () => {
  const pages = pagesForTests();

  test("a workbook that is chosen, and then another, each on a tab of its own", async () => {
    const page = await pages.open();
    await pickFile(page, "Mở sổ Excel…", clean);
    await untilChecked(page);
    await verdict(page, /^Khớp tất cả/);
    await button(page, "Mở tệp khác").click();
    await pickFile(page, "Mở sổ Excel…", faulty);
    await verdict(page, /^12 lỗi/);
    await typeInto(page, "C15", "1870");
    await verdict(page, /^\d lỗi/);

    await fileTab(page, clean.name).click();
    await verdict(page, /^Khớp tất cả/);
    await cell(page, "C15").getByText("1.870").waitFor();
    expect(await fileTab(page, clean.name).getByRole("img", { name: "chưa lưu" }).count()).toBe(0);
    expect(await fileTab(page, faulty.name).getByRole("img", { name: "chưa lưu" }).count()).toBe(1);
    await button(page, `Đóng ${clean.name}`).click();
    await verdict(page, /^\d lỗi/);
  });

  test("a sample with one click", async () => {
    const page = await pages.open();
    await button(page, "Phường Mẫu, quý III/2025: có năm chỗ sai").click();
    await verdict(page, /^12 lỗi/);
    expect(await fileTab(page, faulty.name).count()).toBe(1);
  });

  test("a blank official form with one click, which can be filled in", async () => {
    const page = await pages.open();
    await button(page, "Chọn biểu mẫu trống…").click();
    await page.getByLabel("Tìm biểu mẫu").fill("II.06a");
    await page
      .getByRole("button", { name: /II\.06a/ })
      .first()
      .click();
    await untilChecked(page);
    expect(await page.getByRole("grid").innerText()).toContain("II.06a");
  });

  test("several workbooks and a report at once, the report to the workbook in sight", async () => {
    const page = await pages.open();
    await dropFiles(page, { name: "cong-van.docx", bytes: blankLetter }, clean, faulty);
    await reportPages(page).getByText(GREETING).waitFor();
    await showSide(page, "Số liệu");
    await verdict(page, /^12 lỗi/);
    await fileTab(page, clean.name).click();
    await verdict(page, /^Khớp tất cả/);
    await showSide(page, "Báo cáo");
    await button(page, "Tạo báo cáo mới").waitFor();
    expect(await reportPages(page).innerText()).not.toContain(GREETING);
  });

  test("a file of another kind or a damaged one is refused in a sentence", async () => {
    const page = await pages.open();
    await dropFiles(page, { name: "hong.xlsx", bytes: clean.bytes.slice(0, 9000) });
    await alert(page, /bị hỏng hoặc chưa tải về đầy đủ/);
    await button(page, "Bỏ").click();
    await dropFiles(page, text("ghi-chu.txt"));
    await alert(page, /“ghi-chu\.txt” là văn bản thuần/);
    await dropFiles(page, encrypted);
    await alert(page, /mật khẩu/);
    await dropFiles(page, clean);
    await verdict(page, /^Khớp tất cả/);
    expect(await page.getByRole("alert").count()).toBe(0);
  });

  test("a report before any workbook is kept waiting, a damaged one refused", async () => {
    const page = await pages.open();
    await dropFiles(page, text("bao-cao.docx"));
    await alert(page, /Xin mở sổ Excel trước, rồi mở báo cáo “bao-cao\.docx”/);
    await dropFiles(page, clean);
    await verdict(page, /^Khớp tất cả/);
    await dropFiles(page, text("bao-cao.docx"));
    await alert(page, /không phải văn bản Word/);
    expect(await fileTab(page, clean.name).count()).toBe(1);
  });

  test("a workbook whose reading breaks off is told, and one that takes long can be left", async () => {
    const page = await pages.open();
    await page.route(/\.js$/, (route) => route.abort());
    await dropFiles(page, clean);
    await alert(page, /đã dừng/);
    pages.takeComplaints();
    await button(page, "Bỏ").click();
    await page.unrouteAll();
    await page.route(/\.js$/, () => undefined);
    await dropFiles(page, clean);
    await page.getByText(`Đang mở ${clean.name}…`).waitFor();
    await button(page, "Hủy").click();
    await button(page, "Mở sổ Excel…").waitFor();
    expect(await page.getByRole("navigation").count()).toBe(0);
  });

  test("nothing can be sent from the page, not even by mistake", async () => {
    const page = await pages.open();
    const sending = page.evaluate(() => fetch("/icon-32.png", { method: "POST", body: "4.166" }));
    await expect(sending).rejects.toThrow("Failed to fetch");
    expect(pages.takeComplaints().join()).toContain("connect-src 'none'");
  });
});

const alert = (page: Page, words: RegExp): Promise<void> =>
  page.getByRole("alert").getByText(words).waitFor();
