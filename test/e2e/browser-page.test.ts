import { AxeBuilder } from "@axe-core/playwright";
import { readFileSync } from "node:fs";
import path from "node:path";
import type { Page } from "playwright-core";
import { buildPhuongMau } from "../../samples/phuong-mau";
import { buildWorkbook } from "../support/build-workbook";
import { chromium } from "../support/programs";
import { proseOf, textIn, typeOver } from "./hand-edit";
import {
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

  describe("checking", () => {
    test("shows the five planted mistakes at their cells", async () => {
      const page = await openWorkbook(faulty);
      const sheet = (name: string): Promise<string> =>
        page.getByRole("region", { name, exact: true }).innerText();
      expect(await sheet("TTHC")).toContain("C15: 1.780 → 1.870");
      expect(await sheet("TTHC")).toContain("H9: 927 → 1.079");
      expect(await sheet("Nhân sự")).toContain("D12: 37 → 38");
      expect(await sheet("Ngân sách")).toContain("E18: 71,23% → 67,23%");
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
      expectQuiet();
    });

    test("says what is lacking when no sheet is a known form", async () => {
      const bytes = buildWorkbook({ sheets: [{ name: "Danh bạ", rows: [["Họ tên"], ["An"]] }] });
      const page = await openWorkbook({ name: "danh-ba.xlsx", bytes });
      expect(await statusOf(page)).toBe("Không trang tính nào là biểu mẫu đã biết.");
      await page.getByRole("tab", { name: "Lời văn" }).click();
      expect(await page.getByRole("tabpanel").innerText()).toBe(
        "Chưa đủ số liệu để viết đoạn nào."
      );
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
      await page.getByRole("button", { name: "Mở tệp Excel…" }).waitFor();
    });
  });

  describe("the Word report", () => {
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
      const bytes = edits.reduce((docx, edit) => typeOver(docx, ...edit), report.bytes);
      await pickFile(page, "Mở tệp khác…", changed);
      await page.getByText("sua.xlsx").waitFor();
      await page.getByRole("tab", { name: "Báo cáo Word" }).click();
      await pickFile(page, "Mở báo cáo đã có…", { name: "bao-cao.docx", bytes });
      await page.getByRole("group", { name: "Trạng thái số liệu" }).waitFor();
      return page;
    }

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

    test.each(["light", "dark"] as const)(
      "nothing bars the way to it in %s colours",
      async (scheme) => {
        const page = await compareEdited({ scheme });
        expect(await barriersOn(page)).toEqual([]);
      }
    );
  });
});

/** What axe finds; Fluent's own focus guards are not for people. */
async function barriersOn(page: Page): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page }).exclude("[data-tabster-dummy]").analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}
