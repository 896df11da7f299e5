import { AxeBuilder } from "@axe-core/playwright";
import { readFileSync } from "node:fs";
import path from "node:path";
import type { Page } from "playwright-core";
import { buildPhuongMau } from "../../samples/phuong-mau";
import { buildWorkbook } from "../support/build-workbook";
import { chromium } from "../support/programs";
import { proseOf, textIn, typeOver } from "../support/hand-edit";
import {
  chooseFile,
  downloadBy,
  dropFile,
  pickFile,
  setUpDesk,
  type Desk,
  type OpenedPage,
  type PageOptions,
  type PickedFile,
} from "./open-page";

const sample = (name: string): PickedFile => ({
  name,
  bytes: readFileSync(path.resolve(__dirname, "../../samples", name)),
});
const clean = sample("phuong-mau-2025.xlsx");
const faulty = sample("phuong-mau-2025-co-loi.xlsx");
/** Ten more dossiers in one field: the totals and shares above it follow. */
const changed: PickedFile = {
  name: "sua.xlsx",
  bytes: buildPhuongMau({ "TTHC!D15": 1294, "TTHC!H15": 1112 }),
};

const inBrowser = chromium === null ? describe.skip : describe;

inBrowser("the browser page in Chromium", () => {
  let desk: Desk;
  let opened: OpenedPage;

  beforeAll(async () => {
    desk = await setUpDesk();
  }, 180_000);
  afterAll(async () => {
    await desk.close();
  });
  afterEach(async () => {
    await opened.page.context().close();
  });

  /** A page that must not complain and must not call anybody. */
  async function open(options?: PageOptions): Promise<Page> {
    opened = await desk.open(options);
    return opened.page;
  }

  async function openWorkbook(file: PickedFile, options?: PageOptions): Promise<Page> {
    const page = await open(options);
    await pickFile(page, "Mở tệp Excel…", file);
    await page.getByRole("tab", { name: "Kiểm tra" }).waitFor();
    return page;
  }

  function expectQuiet(): void {
    expect(opened.complaints).toEqual([]);
    expect(opened.foreign).toEqual([]);
  }

  const statusOf = (page: Page): Promise<string> => page.getByRole("status").first().innerText();

  const newReport = (page: Page): Promise<PickedFile> =>
    downloadBy(page, () => page.getByRole("button", { name: "Tạo báo cáo Word mới" }).click());

  /** The page on its third tab, with a report in which a hand was, beside the changed workbook. */
  async function compareEdited(options?: PageOptions): Promise<Page> {
    const page = await openWorkbook(clean, options);
    await page.getByRole("tab", { name: "Báo cáo Word" }).click();
    const report = await newReport(page);
    const edits = [
      ["tthc.received.total", "gần 4.200"],
      ["tthc.resolved.total", "3.960"],
      ["tthc.received.direct", "1.160"],
    ] as const;
    const bytes = edits.reduce(
      (docx, [figure, text]) => typeOver(docx, figure, text),
      report.bytes
    );
    await pickFile(page, "Mở tệp khác…", changed);
    await waitUntilChecked(page, changed);
    await page.getByRole("tab", { name: "Báo cáo Word" }).click();
    await pickFile(page, "Mở báo cáo đã có…", { name: "bao-cao.docx", bytes });
    await page.getByRole("group", { name: "Trạng thái số liệu" }).waitFor();
    return page;
  }

  describe("checking", () => {
    test("shows the five planted mistakes at their cells", async () => {
      const page = await openWorkbook(faulty);
      const sheet = (name: string): Promise<string> =>
        page.getByRole("region", { name, exact: true }).innerText();
      expect(await sheet("TTHC")).toContain("Nghi: C15 nhập 1.780, có thể 1.870");
      expect(await sheet("TTHC")).toContain("Nghi: H9 công thức cho 927, có thể 1.079");
      expect(await sheet("Nhân sự")).toMatch(/D7\s.*9 \+ 37 \+ 3 \+ 2 = 51/s);
      expect(await sheet("Ngân sách")).toMatch(/Nghi: E18 .*71,23%, có thể 67,23%/);
      expect(await sheet("Trực tuyến")).toMatch(/D9\s.*1,706.*1\.706/s);
      expect(await statusOf(page)).toMatch(/^\d+ lỗi/);
      expect(await page.getByRole("banner").innerText()).toContain("Phường Mẫu · quý III năm 2025");
      expectQuiet();
    });

    test("folds the differences that follow from a cause, and unfolds them", async () => {
      const page = await openWorkbook(faulty);
      const total = page.getByText("2.882 + 1.161 + 123 = 4.166");
      expect(await total.isVisible()).toBe(false);
      await page.getByText("Chênh lệch kéo theo (4): C14, C23").click();
      expect(await total.isVisible()).toBe(true);
    });

    test("says of a clean workbook that everything agrees", async () => {
      const page = await openWorkbook(clean);
      expect(await statusOf(page)).toMatch(/^Khớp tất cả \d+ quan hệ/);
      expect(await page.getByText("Khớp tất cả").count()).toBe(1);
      expectQuiet();
    });

    test("shows one kind of finding alone, and counts them in one place", async () => {
      const page = await openWorkbook(faulty);
      const verdict = await statusOf(page);
      expect(await page.getByText(verdict, { exact: true }).count()).toBe(1);
      const filter = page.getByRole("group", { name: "Lọc theo mức độ" });
      expect(await filter.innerText()).not.toMatch(/\d/);
      await filter.getByRole("button", { name: "Lưu ý" }).click();
      await page.getByText("1.870 + 0 = 1.870").waitFor({ state: "detached" });
      const left = await page.getByRole("tabpanel").innerText();
      expect(left).toContain("Có 29 hồ sơ quá hạn");
      expect(left).not.toContain("Nghi:");
      await filter.getByRole("button", { name: "Lưu ý" }).click();
      await page.getByText("1.870 + 0 = 1.870").waitFor();
      expectQuiet();
    });

    test("says what is lacking when no sheet is a known form", async () => {
      const bytes = buildWorkbook({ sheets: [{ name: "Danh bạ", rows: [["Họ tên"], ["An"]] }] });
      const page = await openWorkbook({ name: "danh-ba.xlsx", bytes });
      expect(await statusOf(page)).toBe("Không trang tính nào là biểu mẫu đã biết.");
      expect(await page.getByRole("tabpanel").innerText()).toContain("Chưa nhận ra biểu mẫu");
      await page.getByRole("tab", { name: "Lời văn" }).click();
      expect(await page.getByRole("tabpanel").innerText()).toBe(
        "Chưa đủ số liệu để viết đoạn nào."
      );
    });

    test("says so when nothing is left to look at", async () => {
      const page = await openWorkbook(clean);
      const panel = page.getByRole("tabpanel");
      await panel.getByRole("button", { name: /^Việc khác/ }).click();
      await panel.getByRole("button", { name: "Bỏ qua lần này" }).click();
      await panel.getByText("Không còn phát hiện nào cần xem.").waitFor();
      expect(await panel.innerText()).toContain("1 bỏ qua lần này");
      expectQuiet();
    });

    test("refuses a damaged file and another kind of file in a sentence", async () => {
      const page = await open();
      const bytes = clean.bytes.slice(0, 9000);
      await pickFile(page, "Mở tệp Excel…", { name: "hong.xlsx", bytes });
      await page.getByText("bị hỏng hoặc chưa tải về đầy đủ").waitFor();
      await dropFile(page, { name: "ghi-chu.txt", bytes: Buffer.from("Ghi chú") });
      await page.getByText("“ghi-chu.txt” là văn bản thuần").waitFor();
      await pickFile(page, "Mở tệp khác…", clean);
      await page.getByText("Khớp tất cả").waitFor();
      expectQuiet();
    });

    test("takes a workbook that is dropped, and asks for it before a report", async () => {
      const page = await open();
      await dropFile(page, { name: "bao-cao.docx", bytes: new Uint8Array() });
      await page.getByText("Xin mở tệp Excel trước").waitFor();
      await dropFile(page, clean);
      await page.getByText("Khớp tất cả").waitFor();
      await dropFile(page, { name: "bao-cao.docx", bytes: new Uint8Array() });
      await page.getByText("bao-cao.docx: Tệp này không phải văn bản Word").waitFor();
      expectQuiet();
    });

    test("tells that reading stopped, and lets her cancel what takes long", async () => {
      const page = await open();
      await page.route(/\.js$/, (route) => route.abort());
      await pickFile(page, "Mở tệp Excel…", clean);
      await page.getByText("Việc đọc tệp bị dừng giữa chừng").waitFor();
      await page.unrouteAll();
      await page.route(/\.js$/, () => undefined);
      await pickFile(page, "Mở tệp khác…", clean);
      await page.getByText("Đang đọc phuong-mau-2025.xlsx…").waitFor();
      await page.getByRole("button", { name: "Hủy" }).click();
      expect(await page.getByRole("button", { name: "Mở tệp Excel…" }).isVisible()).toBe(true);
    });
  });

  describe("the Word report", () => {
    test("a new one holds the passages, every word of them", async () => {
      const page = await openWorkbook(clean);
      await page.getByRole("tab", { name: "Lời văn" }).click();
      const prose = await page.getByRole("tabpanel").locator("p").allInnerTexts();
      await page.getByRole("tab", { name: "Báo cáo Word" }).click();
      const { name, bytes } = await newReport(page);
      expect(name).toBe("Báo cáo phường Mẫu, quý III năm 2025.docx");
      expect(prose.length).toBeGreaterThan(5);
      expect(proseOf(bytes)).toEqual(expect.arrayContaining(prose));
      expectQuiet();
    });

    test("a refresh updates what is stale and overwrites no hand edit unasked", async () => {
      const page = await compareEdited();
      const states = page.getByRole("group", { name: "Trạng thái số liệu" });
      expect(await states.innerText()).toMatch(/^khớp \d+ · cũ \d+ · sửa tay 1 · xung đột 2$/);
      const questions = page.getByRole("region", { name: "Cần trả lời" });
      expect(await questions.innerText()).toContain("Giữ bản trong báo cáo: gần 4.200");
      await questions.getByText("Xem nguồn").first().click();
      expect(await questions.innerText()).toContain("Trên biểu ghi: 4.176");
      await questions.getByText("Lấy số theo biểu: 3.974").click();
      await page.getByRole("checkbox", { name: "2.681 → 2.691" }).uncheck();
      const button = page.getByRole("button", { name: /^Cập nhật \d+ số liệu$/ });
      const { name, bytes } = await downloadBy(page, () => button.click());
      expect(name).toBe("bao-cao (đã cập nhật).docx");
      expect(textIn(bytes, "tthc.received.online")).toBe("2.892");
      expect(textIn(bytes, "tthc.resolved.total")).toBe("3.974");
      expect(textIn(bytes, "tthc.received.total")).toBe("gần 4.200");
      expect(textIn(bytes, "tthc.received.direct")).toBe("1.160");
      expect(textIn(bytes, "tthc.resolved.early")).toBe("2.681");
      await page.getByText("Tệp “bao-cao.docx” trên máy giữ nguyên.").waitFor();
      expectQuiet();
    });

    test("what is answered stays answered, what is not is asked again", async () => {
      const page = await compareEdited();
      const questions = page.getByRole("region", { name: "Cần trả lời" });
      await questions.getByText("Giữ bản trong báo cáo: 3.960").click();
      const button = page.getByRole("button", { name: /Giữ 1 số sửa tay|giữ 1 số sửa tay/ });
      const again = await downloadBy(page, () => button.click());
      await pickFile(page, "Mở báo cáo đã có…", again);
      expect(await page.getByRole("group", { name: "Trạng thái số liệu" }).innerText()).toMatch(
        /^khớp \d+ · sửa tay 2 · xung đột 1$/
      );
      expect(await questions.innerText()).toContain("gần 4.200");
    });

    test("one that is damaged is refused in a sentence", async () => {
      const page = await openWorkbook(clean);
      await page.getByRole("tab", { name: "Báo cáo Word" }).click();
      const { bytes } = await newReport(page);
      await pickFile(page, "Mở báo cáo đã có…", { name: "hong.docx", bytes: bytes.slice(0, 5000) });
      await page.getByText(/^hong\.docx: .*không phải văn bản Word.*đầy đủ/).waitFor();
      expectQuiet();
    });
  });

  test("nothing can be sent from the page, not even by mistake", async () => {
    const page = await open();
    const sending = page.evaluate(() => fetch("/icon-32.png", { method: "POST", body: "4.166" }));
    await expect(sending).rejects.toThrow("Failed to fetch");
    expect(opened.complaints.join()).toContain("connect-src 'none'");
  });

  describe("everybody", () => {
    test("finds the page in English, and again from a bookmark", async () => {
      const page = await compareEdited();
      await page.getByRole("button", { name: "English" }).click();
      expect(await page.locator("html").getAttribute("lang")).toBe("en");
      const vietnamese = /lỗi|cảnh báo|lưu ý|nghi sai|khớp|Mở|Tạo|Cập nhật|Giữ|Lấy|Xem|Trạng thái/;
      expect(await page.getByRole("main").innerText()).not.toMatch(vietnamese);
      await page.reload();
      await pickFile(page, "Open an Excel file…", faulty);
      expect(
        await page
          .getByRole("status")
          .getByText(/errors/)
          .innerText()
      ).toMatch(/^\d+ errors/);
      expect(await page.getByRole("main").innerText()).not.toMatch(vietnamese);
      expectQuiet();
    });

    test("gets from the workbook to a refreshed report with the keyboard alone", async () => {
      const page = await open();
      const press = (key: string): Promise<void> => page.keyboard.press(key);
      await tabTo(page, "Mở tệp Excel…");
      await chooseFile(page, clean, () => press("Enter"));
      await page.getByText("Khớp tất cả").waitFor();
      expect(await focused(page)).toBe("Mở tệp khác…");
      await tabTo(page, "Kiểm tra");
      await press("ArrowRight");
      await press("ArrowRight");
      await press("Enter");
      await tabTo(page, "Tạo báo cáo Word mới");
      const report = await downloadBy(page, () => press("Enter"));
      await tabTo(page, "Mở tệp khác…", "Shift+Tab");
      await chooseFile(page, changed, () => press("Enter"));
      await waitUntilChecked(page, changed);
      await tabTo(page, "Kiểm tra");
      await press("ArrowRight");
      await press("ArrowRight");
      await press("Space");
      await tabTo(page, "Mở báo cáo đã có…");
      await chooseFile(page, report, () => press("Enter"));
      await tabTo(page, "Cập nhật 8 số liệu");
      await downloadBy(page, () => press("Enter"));
      await page.getByText("Đã cập nhật 8 số liệu").waitFor();
      expect(await focused(page)).toBe("Đã cập nhật 8 số liệu");
    });

    test.each(["light", "dark"] as const)("meets no barrier in %s colours", async (scheme) => {
      const page = await compareEdited({ scheme });
      const atWord = await barriersOn(page, scheme);
      await pickFile(page, "Mở tệp khác…", faulty);
      await page.getByRole("status").getByText(/lỗi/).waitFor();
      const atCheck = await barriersOn(page, scheme);
      await page.getByRole("tab", { name: "Lời văn" }).click();
      const atPassages = await barriersOn(page, scheme);
      await page.getByRole("tab", { name: "Tổng quan" }).click();
      const atOverview = await barriersOn(page, scheme);
      expect([...atWord, ...atCheck, ...atPassages, ...atOverview]).toEqual([]);
    });

    test("sees all of it on a narrow pane and on a wide page", async () => {
      const page = await compareEdited();
      await expectToFit(page, "word");
      await pickFile(page, "Mở tệp khác…", faulty);
      await page.getByRole("status").getByText(/lỗi/).waitFor();
      await expectToFit(page, "check");
      await page.getByRole("tab", { name: "Lời văn" }).click();
      await expectToFit(page, "passages");
      await page.getByRole("tab", { name: "Tổng quan" }).click();
      await expectToFit(page, "overview");
    });
  });
});

/** Until the page shows what it found in this file, and no more what it found in the one before. */
async function waitUntilChecked(page: Page, { name }: PickedFile): Promise<void> {
  await page.getByText(name, { exact: true }).waitFor();
  await page
    .getByRole("status")
    .getByText(/^Khớp|lỗi|cảnh báo/)
    .waitFor();
}

/** Words of the element that has the focus. */
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => (document.activeElement?.textContent ?? "").trim());

/** Moves the focus on until it is on the button with these words. */
async function tabTo(page: Page, words: string, key = "Tab"): Promise<void> {
  await page.locator("button", { hasText: words }).first().waitFor();
  for (let presses = 0; presses < 30; presses += 1) {
    // A tab of the pane holds its words twice, to keep its width when it turns bold.
    if ((await focused(page)).startsWith(words)) return;
    await page.keyboard.press(key);
  }
  throw new Error(`The keyboard does not reach “${words}”.`);
}

const PICTURES = ".cache/screenshots";

/** Nothing is wider than the page, in either language. With `PICTURES=1` a picture of each face is kept. */
async function expectToFit(page: Page, face: string): Promise<void> {
  for (const width of [320, 360, 450, 1024]) {
    await page.setViewportSize({ width, height: 800 });
    for (const language of ["vi", "en"]) {
      const spill = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth
      );
      expect({ face, width, language, spill }).toEqual({ face, width, language, spill: 0 });
      if (process.env["PICTURES"] === "1") await takePictures(page, `${face}-${width}-${language}`);
      await page.getByRole("banner").getByRole("button").click();
    }
  }
}

async function takePictures(page: Page, name: string): Promise<void> {
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme });
    await page.screenshot({ path: `${PICTURES}/${name}-${colorScheme}.png`, fullPage: true });
  }
}

/** What axe finds; Fluent's own focus guards are not for people. */
async function barriersOn(page: Page, scheme: "light" | "dark"): Promise<readonly string[]> {
  const axe = new AxeBuilder({ page }).exclude("[data-tabster-dummy]");
  // In the dark only colours are others than in the light.
  if (scheme === "dark") axe.withRules("color-contrast");
  const { violations } = await axe.analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}
