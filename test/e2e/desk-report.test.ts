import type { Locator, Page } from "playwright-core";
import { convertWithLibreOffice } from "../support/check-document";
import { proseOf, rephrase, textIn, typeOver } from "../support/hand-edit";
import { soffice } from "../support/programs";
import {
  button,
  cell,
  makeReport,
  nameBox,
  pages as reportPages,
  showSide,
  typeInto,
  verdict,
} from "./desk-gestures";
import { downloadBy, dropFiles, type PickedFile } from "./open-page";
import { clean, inBrowser, pagesForTests } from "./pages-for-tests";
import { blankLetter, GREETING, isPlain } from "./word-gestures";

const PHRASE = "hồ sơ nộp trực tiếp hoặc qua dịch vụ bưu chính";
const OWN_PHRASE = "hồ sơ người dân mang đến hoặc gửi bưu điện";

inBrowser("the report beside its workbook", () => {
  const pages = pagesForTests();

  async function openWorkbook(): Promise<Page> {
    const page = await pages.openWith(clean);
    await verdict(page, /^Khớp tất cả/);
    return page;
  }

  /** A new report, in which the person changed words and three figures in Word. */
  async function openEdited(page: Page): Promise<PickedFile> {
    await makeReport(page);
    const report = await downloadBy(page, () => button(page, "Lưu báo cáo").click());
    const edits = [
      ["tthc.received.total", "gần 4.200"],
      ["tthc.resolved.total", "3.960"],
      ["tthc.received.direct", "1.160"],
    ] as const;
    const bytes = edits.reduce(
      (docx, [figure, text]) => typeOver(docx, figure, text),
      rephrase(report.bytes, PHRASE, OWN_PHRASE)
    );
    const edited = { name: "bao-cao.docx", bytes };
    await dropFiles(page, edited);
    await states(page, /^khớp \d+ · sửa tay 3$/);
    return edited;
  }

  test("a new one holds the passages, every word of them", async () => {
    const page = await openWorkbook();
    await page.getByRole("tab", { name: "Lời văn" }).click();
    const passages = page.getByRole("tabpanel");
    const prose = await passages.locator("p[lang=vi]").allInnerTexts();
    await makeReport(page);
    await states(page, /^khớp 73$/);
    const { name, bytes } = await downloadBy(page, () => button(page, "Lưu báo cáo").click());
    expect(name).toBe("Báo cáo phường Mẫu, quý III năm 2025.docx");
    expect(prose.length).toBeGreaterThan(5);
    expect(proseOf(bytes)).toEqual(expect.arrayContaining(prose));
    await page.getByText(`Đã tải “${name}” về`).waitFor();
  });

  test("a hand edit outlives a refresh unless the person gives it up", async () => {
    const page = await openWorkbook();
    const edited = await openEdited(page);
    await moreDossiers(page);
    await showSide(page, "Báo cáo");
    await states(page, /^khớp \d+ · cũ \d+ · sửa tay 1 · xung đột 2$/);
    const questions = page.getByRole("region", { name: "Cần trả lời" });
    await questions.getByText("Giữ bản trong báo cáo: gần 4.200").click();
    await questions.getByText("Lấy số theo biểu: 3.974").click();
    await page.getByRole("checkbox", { name: "2.681 → 2.691" }).uncheck();
    await page.getByRole("button", { name: /^Cập nhật \d+ số liệu/ }).click();
    await figure(page, "2.892").waitFor();
    await figure(page, "3.974").waitFor();
    const { name, bytes } = await downloadBy(page, () => button(page, "Lưu báo cáo").click());
    expect(name).toBe(edited.name);
    expect(textIn(bytes, "tthc.received.online")).toBe("2.892");
    expect(textIn(bytes, "tthc.resolved.total")).toBe("3.974");
    expect(textIn(bytes, "tthc.received.total")).toBe("gần 4.200");
    expect(textIn(bytes, "tthc.received.direct")).toBe("1.160");
    expect(textIn(bytes, "tthc.resolved.early")).toBe("2.681");
    expect(proseOf(bytes).join()).toContain(OWN_PHRASE);
    expect(wordsOf(bytes)).toEqual(wordsOf(edited.bytes));
    expectLibreOfficeToRead(bytes, OWN_PHRASE);
  });

  test("what is answered stays answered, what is not is asked again", async () => {
    const page = await openWorkbook();
    await openEdited(page);
    await moreDossiers(page);
    await showSide(page, "Báo cáo");
    const questions = page.getByRole("region", { name: "Cần trả lời" });
    await questions.getByText("Giữ bản trong báo cáo: 3.960").click();
    await page.getByRole("button", { name: /giữ 1 số sửa tay/i }).click();
    await states(page, /^khớp \d+ · sửa tay 2 · xung đột 1$/);
    expect(await questions.innerText()).toContain("gần 4.200");
    const again = await downloadBy(page, () => button(page, "Lưu báo cáo").click());
    await dropFiles(page, { ...again, name: "lan-hai.docx" });
    await page.getByText("lan-hai.docx").waitFor();
    await states(page, /^khớp \d+ · sửa tay 2 · xung đột 1$/);
  });

  test("goes from a figure on the pages to its cell, and from its line too", async () => {
    const page = await openWorkbook();
    await makeReport(page);
    await figure(page, "52").first().click();
    await page.getByRole("grid", { name: "Trang tính Nhân sự" }).waitFor();
    await cell(page, "D7").and(page.locator("[aria-selected=true]")).waitFor();
    expect(await nameBox(page).inputValue()).toBe("D7");
  });

  test("tints the figures by how they stand", async () => {
    const page = await openWorkbook();
    await openEdited(page);
    await moreDossiers(page);
    await showSide(page, "Báo cáo");
    await figure(page, "gần 4.200").waitFor();
    const state = (text: string) => figure(page, text).first().getAttribute("data-state");
    expect(await state("gần 4.200")).toBe("conflict");
    expect(await state("1.160")).toBe("edited");
    expect(await state("2.882")).toBe("stale");
    expect(await state("123")).toBe("matches");
  });

  test("a passage goes to the place where the person clicked, and is taken back", async () => {
    const page = await openWorkbook();
    await showSide(page, "Báo cáo");
    await dropFiles(page, { name: "cong-van.docx", bytes: blankLetter });
    await reportPages(page).getByText(GREETING).click();
    const insert = page.getByRole("button", { name: /^Chèn \d đoạn tại con trỏ$/ });
    await insert.click();
    await page.getByText(/^Đã chèn \d đoạn với \d+ số liệu$/).waitFor();
    await figure(page, "4.166").waitFor();
    const { bytes } = await downloadBy(page, () => button(page, "Lưu báo cáo").click());
    expect(proseOf(bytes)[0]).toBe(GREETING);
    expect(proseOf(bytes)[1]).toContain("4.166");
    await button(page, "Hoàn tác").last().click();
    await figure(page, "4.166").waitFor({ state: "detached" });
  });

  test("the final version keeps every word and no trace of the link", async () => {
    const page = await openWorkbook();
    await makeReport(page);
    const linked = await downloadBy(page, () => button(page, "Lưu báo cáo").click());
    await page.getByRole("tab", { name: "Nhật ký" }).click();
    await button(page, "Chốt bản chính thức…").click();
    await button(page, "Chốt bản chính thức").click();
    await page.getByText("Đã chốt: gỡ 73 dấu liên kết, chữ và số giữ nguyên").waitFor();
    const final = await downloadBy(page, () => button(page, "Lưu báo cáo").click());
    expect(proseOf(final.bytes)).toEqual(proseOf(linked.bytes));
    expect(isPlain(final.bytes)).toBe(true);
  });

  test("a damaged one is refused in a sentence", async () => {
    const page = await openWorkbook();
    await makeReport(page);
    const { bytes } = await downloadBy(page, () => button(page, "Lưu báo cáo").click());
    await dropFiles(page, { name: "hong.docx", bytes: bytes.slice(0, 5000) });
    const alert = page.getByRole("alert");
    await alert.getByText(/không phải văn bản Word/).waitFor();
    expect(await alert.innerText()).toContain("đầy đủ");
  });

  test("one with changes that are not saved is not replaced unasked", async () => {
    const page = await openWorkbook();
    await makeReport(page);
    const letter = { name: "cong-van.docx", bytes: blankLetter };
    await dropFiles(page, letter);
    const question = page.getByRole("alertdialog");
    await question.getByRole("button", { name: "Quay lại" }).click();
    await question.waitFor({ state: "detached" });
    await figure(page, "4.166").waitFor();
    await dropFiles(page, letter);
    await question.getByRole("button", { name: "Đóng, không lưu" }).click();
    await reportPages(page).getByText(GREETING).waitFor();
    expect(await figure(page, "4.166").count()).toBe(0);
  });
});

/** Ten more dossiers in one field: the totals and shares above it follow. */
async function moreDossiers(page: Page): Promise<void> {
  await showSide(page, "Số liệu");
  await typeInto(page, "D15", "1294");
  await typeInto(page, "H15", "1112");
  await verdict(page, /^Khớp tất cả/);
}

function expectLibreOfficeToRead(report: Uint8Array, words: string): void {
  if (soffice === null) return;
  const text = convertWithLibreOffice(report, "txt:Text (encoded):UTF8");
  expect(Buffer.from(text).toString("utf8")).toContain(words);
}

/** The prose without its figures. */
const wordsOf = (report: Uint8Array): readonly string[] =>
  proseOf(report).map((paragraph) => paragraph.replace(/gần 4\.200|\d[\d.,]*%?/g, "#"));

const states = (page: Page, words: RegExp): Promise<void> =>
  page.getByRole("group", { name: "Trạng thái số liệu" }).getByText(words).waitFor();

/** A figure on the pages, by the text that it has there. */
const figure = (page: Page, text: string): Locator =>
  reportPages(page).getByRole("button", { name: new RegExp(`^${text}(,|$)`) });
