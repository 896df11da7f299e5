import { buildPhuongMau } from "../../samples/phuong-mau";
import { makeParcel } from "../../src/core/link/make-parcel";
import type { Parcel } from "../../src/core/link/parcel";
import { planEdits } from "../../src/core/link/plan-edits";
import { makeReport } from "../../src/core/make-report";
import { defaultStyle } from "../../src/core/narrative/style";
import type { WorkbookSnapshot } from "../../src/core/sheet/snapshot";
import { openParcelCode } from "../../src/hosts/parcel-code";
import { readParcelPartXml } from "../../src/hosts/read-parcel-part-xml";
import { convertWithLibreOffice } from "../support/check-document";
import { proseOf } from "../support/hand-edit";
import { chromium, soffice } from "../support/programs";
import { button, sampleWorkbook, until } from "./excel-gestures";
import { setUpBoth, type BothOffices } from "./open-both-panes";
import { LETTER, ReportDesk, TEN_MORE, type ReportOptions } from "./report-desk";
import {
  CLOSING,
  GREETING,
  isPlain,
  news,
  paste,
  seen,
  sentencesOf,
  stateOf,
  tagIn,
  withXmlPart,
} from "./word-gestures";

const inBrowser = chromium === null ? describe.skip : describe;
const inLibreOffice = soffice === null ? describe.skip : describe;

inBrowser("Excel and Word side by side", () => {
  let offices: BothOffices;
  let desk: ReportDesk;
  let clean: WorkbookSnapshot;
  /** What the workbook without mistakes says. */
  let parcel: Parcel;

  beforeAll(async () => {
    offices = await setUpBoth();
    clean = await sampleWorkbook("phuong-mau-2025.xlsx");
    const report = makeReport(clean, { style: defaultStyle, profile: null });
    parcel = makeParcel(report, { madeAt: "2025-10-02T00:00:00.000Z", workbookId: null });
  }, 180_000);
  afterAll(async () => {
    await offices.close();
  });
  afterEach(async () => {
    await desk.both.page.context().close();
  });

  async function open(options: Partial<ReportOptions> = {}): Promise<ReportDesk> {
    desk = await ReportDesk.open(offices, { workbook: clean, ...options });
    return desk;
  }

  /** Beside the letter with the report in it, as the direct way brought it. */
  async function openLinked(): Promise<ReportDesk> {
    await open();
    await desk.link();
    return desk;
  }

  /** Nothing went wrong on either side, and nothing left for anywhere. */
  async function expectQuiet(complaints: readonly string[] = desk.both.complaints): Promise<void> {
    const { excel } = desk.inExcel;
    const { word } = desk.inWord;
    for (const { bugs, references, waiting } of [await excel.costs(), await word.costs()])
      expect({ bugs, references, waiting }).toEqual({ bugs: [], references: 0, waiting: 0 });
    expect([...(await excel.errors()), ...(await word.errors())]).toEqual([]);
    expect(complaints).toEqual([]);
    expect(desk.both.foreign).toEqual([]);
  }

  test("what Excel publishes stands in Word, follows the cells, and is told of in Excel", async () => {
    const { inExcel, inWord } = await open();
    await seen(inExcel, "Cách đang dùng: nối trực tiếp với Word trên máy này.");
    await seen(inWord, "Excel đang mở Khớp Số trên máy này.");
    await desk.publish();
    await seen(inExcel, "Đã gửi sang Word trên máy này.");
    await seen(inWord, /^Excel để sẵn trên máy này: phuong-mau-2025\.xlsx, lúc /);
    await button(inWord, "Lấy số liệu từ Excel").click();
    await seen(inWord, /^Nối trực tiếp với Excel trên máy này, số liệu lúc /);
    await desk.insert();
    const inserted = await inWord.saved();
    expect(proseOf(inserted)).toEqual([GREETING, ...sentencesOf(parcel), CLOSING]);
    const { marks, manifest, warnings } = stateOf(inserted);
    expect([marks.length, manifest?.trail[0]?.updated, warnings]).toEqual([73, 73, []]);
    await desk
      .knownLetter(LETTER)
      .getByText(/^đúng bản đã xuất bản · .* · 73 số liệu$/)
      .waitFor();

    await desk.editCells();
    await seen(inExcel, / · khác từ /);
    const changes = inExcel.pane.getByRole("region", { name: "Word sẽ đổi" });
    await changes.getByText("4.166 → 4.176").waitFor();
    await desk.publishAnew();
    await desk
      .knownLetter(LETTER)
      .getByText(/^cũ hơn bản đã xuất bản/)
      .waitFor();
    await seen(inWord, "4.166 → 4.176");
    await button(inWord, "Cập nhật 8 số liệu").click();
    await news(inWord, "Đã cập nhật 8 số liệu");
    expect(await desk.figure("tthc.received.total")).toBe("4.176");
    await desk
      .knownLetter(LETTER)
      .getByText(/^đúng bản đã xuất bản/)
      .waitFor();
    await expectQuiet();
  });

  test("a figure in Word leads to its cell in Excel, and a cell in Excel to its passages", async () => {
    const { inExcel, inWord } = await openLinked();
    await button(inWord, "Xem 73 số liệu đang khớp").click();
    const total = desk.inWordRegion("Đang khớp").getByRole("listitem").first();
    await total.getByText("Xem nguồn").click();
    await total.getByText("Trên biểu ghi: 4.166 hồ sơ").waitFor();
    await total.getByRole("button", { name: "Tới ô trên biểu" }).click();
    await until(async () => (await inExcel.excel.selection()) === "TTHC!C23");
    expect(await inExcel.excel.selection()).toBe("TTHC!C23");
    await seen(inExcel, /^TTHC, ô C23: dùng trong 1 đoạn:/);
    await inExcel.person.select("Nhân sự", "D8");
    await seen(inExcel, /^Nhân sự, ô D8: dùng trong 1 đoạn:.*Chất lượng đội ngũ/);

    await desk.editCells();
    await desk.publishAnew();
    const update = desk.inWordRegion("Sẽ cập nhật").getByRole("listitem");
    const line = update.filter({ hasText: "4.166 → 4.176" });
    await line.getByText("Xem nguồn").click();
    await line.getByRole("button", { name: "Tới ô trên biểu" }).click();
    await until(async () => (await inExcel.excel.selection()) === "TTHC!C23");
    expect(await inExcel.excel.selection()).toBe("TTHC!C23");
    // A sheet that is gone cannot be shown, and Word is told so.
    await inExcel.person.renameSheet("TTHC", "TTHC cũ");
    await line.getByRole("button", { name: "Tới ô trên biểu" }).click();
    await inWord.pane.getByRole("alert").getByText("Excel chưa mở được ô này.").waitFor();
  });

  test("apart, no pane claims to be connected, and the copied code does the same", async () => {
    const { inExcel, inWord } = await open({ isApart: true });
    await seen(inExcel, /Chưa nối trực tiếp được với Word trên máy này\./);
    expect(await button(inWord, "Lấy số liệu từ Excel").count()).toBe(0);
    await button(inExcel, "Chép mã gói số liệu").click();
    const code = await inExcel.pane.getByRole("textbox", { name: /Ctrl\+C/ }).inputValue();
    const half = Math.floor(code.length / 2);
    const other = code[half] === "A" ? "B" : "A";
    const refused = [
      [code.slice(0, half), "Gói số liệu bị thiếu phần cuối. Xin chép lại toàn bộ."],
      [code.slice(0, half) + other + code.slice(half + 1), /bị thay đổi so với lúc tạo/],
      [code.replace("KHOPSO1.", "KHOPSO2."), /thuộc phiên bản khác của Khớp Số/],
      ["Kính gửi các đồng chí", "Nội dung này không phải gói số liệu của Khớp Số."],
    ] as const;
    for (const [text, reason] of refused) {
      await paste(inWord, text);
      await inWord.pane.getByRole("alert").getByText(reason).waitFor();
    }
    expect(await desk.prose()).toEqual([GREETING, CLOSING]);
    await paste(inWord, code);
    await seen(inWord, /^Từ nội dung đã dán, số liệu lúc /);
    await desk.insert();
    expect(await desk.prose()).toEqual([GREETING, ...sentencesOf(parcel), CLOSING]);
    // The browser itself notes that the pane may not write to the clipboard.
    await expectQuiet(desk.both.complaints.filter((text) => !text.includes("Clipboard API")));
  });

  describe("a saved workbook", () => {
    test("gives what was published, or what its cells say where they changed since", async () => {
      const { inExcel, inWord } = await open({ isApart: true });
      await desk.leaveOut(/trực tuyến/);
      await desk.publish();
      const [part = ""] = await inExcel.excel.xmlParts();
      await desk.openFile(clean.name, withXmlPart(buildPhuongMau(), part));
      await seen(inWord, /^Từ tệp phuong-mau-2025\.xlsx, số liệu lúc /);
      await desk.insert();
      expect(await inWord.pane.getByText(/từ các ô/).count()).toBe(0);
      const published = openParcelCode(readParcelPartXml(part) ?? "");
      expect(published).toMatchObject({ ok: true, parcel: { passages: { length: 3 } } });
      const { passages } = parcel;
      const three = { ...parcel, passages: passages.filter(({ id }) => id !== "online") };
      expect(await desk.prose()).toEqual([GREETING, ...sentencesOf(three), CLOSING]);

      await button(inWord, "Chọn nguồn khác").click();
      await desk.openFile(clean.name, withXmlPart(buildPhuongMau(TEN_MORE), part));
      await seen(inWord, /^Biểu đã thay đổi sau lần xuất bản lúc .* đọc lại từ các ô\.$/);
      await button(inWord, "Cập nhật 6 số liệu").click();
      await news(inWord, "Đã cập nhật 6 số liệu");
      expect(await desk.figure("tthc.received.total")).toBe("4.176");
      await expectQuiet();
    });

    test("is refused where it is damaged, and known to be older than what Excel published", async () => {
      const { inExcel, inWord } = await openLinked();
      const [part = ""] = await inExcel.excel.xmlParts();
      const saved = withXmlPart(buildPhuongMau(), part);
      await desk.editCells();
      await desk.publish();
      await button(inWord, "Chọn nguồn khác").click();
      await desk.openFile(clean.name, saved.slice(0, 5000));
      await inWord.pane.getByRole("alert").waitFor();
      await desk.openFile(clean.name, saved);
      await seen(inWord, /^Tệp chưa lưu sau lần xuất bản lúc /);
      await seen(inWord, "Số liệu trong văn bản đã khớp, không có gì phải cập nhật.");
      await button(inWord, "Lấy số liệu mới").click();
      await button(inWord, "Cập nhật 8 số liệu").waitFor();
      await expectQuiet();
    });
  });

  test("with errors open Excel asks first, and Word is told of them", async () => {
    const workbook = await sampleWorkbook("phuong-mau-2025-co-loi.xlsx");
    const { inExcel, inWord } = await open({ workbook });
    await button(inExcel, "Xuất bản cho Word").click();
    await seen(inExcel, /^Biểu còn \d+ lỗi\. Vẫn xuất bản\?/);
    expect(await inWord.pane.getByText(/^Excel để sẵn/).count()).toBe(0);
    await button(inExcel, "Vẫn xuất bản").click();
    await button(inWord, "Lấy số liệu từ Excel").click();
    await seen(inWord, /^Biểu còn \d+ lỗi khi xuất bản\.$/);
    await button(inWord, "Chèn 4 đoạn vào đúng chỗ").click();
    await news(inWord, /^Đã chèn 4 đoạn/);
    const [line] = stateOf(await inWord.saved()).manifest?.trail ?? [];
    expect(line?.errors).toBeGreaterThan(0);
    await expectQuiet();
  });

  test("figures of another period move only after a yes", async () => {
    const { inExcel, inWord } = await openLinked();
    const before = await desk.prose();
    const { person } = inExcel;
    await person.typeInto("TTHC", "D2", "Kỳ báo cáo: Quý IV/2025");
    await person.typeInto("Nhân sự", "A2", "SỐ LIỆU CHẤT LƯỢNG CÁN BỘ, CÔNG CHỨC QUÝ IV/2025");
    await person.typeInto("Ngân sách", "A3", "CÂN ĐỐI NGÂN SÁCH PHƯỜNG QUÝ IV NĂM 2025");
    await person.typeInto("Trực tuyến", "A2", "SỐ LIỆU DỊCH VỤ CÔNG TRỰC TUYẾN QUÝ IV/2025");
    await desk.editCells();
    await desk.publishAnew();
    const question = desk.inWordRegion("Nguồn số liệu đã khác");
    await question.getByText(/quý III năm 2025.*quý IV năm 2025/).waitFor();
    const update = button(inWord, "Cập nhật 8 số liệu");
    expect(await update.getAttribute("aria-disabled")).toBe("true");
    await update.click({ force: true });
    expect(await desk.prose()).toEqual(before);
    await button(inWord, "Đúng, dùng số liệu này").click();
    await question.waitFor({ state: "detached" });
    expect(await desk.prose()).toEqual(before);
    await update.click();
    await news(inWord, "Đã cập nhật 8 số liệu");
    expect(await desk.figure("tthc.received.total")).toBe("4.176");
    await expectQuiet();
  });

  test("what a hand wrote stays, what both changed is asked, and all of it can be taken back", async () => {
    const { inWord } = await openLinked();
    const inserted = await inWord.saved();
    const { person } = inWord;
    await person.retype(tagIn(inserted, "tthc.received.total"), "gần 4.200");
    await person.retype(tagIn(inserted, "tthc.resolved.total"), "3.960");
    await person.retype(tagIn(inserted, "staff.total"), "39");
    await person.clickAfter("hồ sơ thủ tục hành chính");
    await person.type(" các loại");
    const edited = await desk.prose();
    await desk.editCells();
    await desk.publishAnew();
    const questions = desk.inWordRegion("Cần trả lời");
    await questions.getByText("Lấy số theo biểu: 3.974").click();
    await questions.getByText("Giữ bản trong báo cáo: gần 4.200").click();
    await button(inWord, "Cập nhật 7 số liệu, giữ 1 số sửa tay").click();
    await news(inWord, "Đã cập nhật 7 số liệu, giữ 1 số sửa tay");
    const ids = ["tthc.received.total", "tthc.resolved.total", "staff.total"];
    const texts = await Promise.all(ids.map((id) => desk.figure(id)));
    expect(texts).toEqual(["gần 4.200", "3.974", "39"]);
    expect((await desk.prose()).join()).toContain("thủ tục hành chính các loại");
    // There is nothing left to do, neither for the pane nor for the file side.
    expect(await inWord.pane.getByRole("button", { name: /^(Cập nhật|Giữ) / }).count()).toBe(0);
    const [part = ""] = await desk.inExcel.excel.xmlParts();
    const published = openParcelCode(readParcelPartXml(part) ?? "");
    if (!published.ok) throw new Error("The workbook carries no parcel.");
    const state = stateOf(await inWord.saved());
    expect(planEdits(state, published.parcel, "ask").edits).toEqual([]);
    await button(inWord, "Hoàn tác").click();
    await news(inWord, "Đã trả lại 7 số liệu như trước");
    expect(await desk.prose()).toEqual(edited);
    await expectQuiet();
  });

  test("a second letter of the same workbook is known beside the first", async () => {
    const first = await openLinked();
    const second = "Báo cáo Đảng ủy.docx";
    const { inExcel } = first;
    desk = await first.withLetter(second);
    await button(desk.inWord, "Lấy số liệu từ Excel").click();
    await desk.insert();
    await desk.knownLetter(LETTER).waitFor();
    await desk.knownLetter(second).waitFor();
    await desk.editCells();
    await desk.publishAnew();
    await button(desk.inWord, "Cập nhật 8 số liệu").click();
    await desk
      .knownLetter(second)
      .getByText(/^đúng bản/)
      .waitFor();
    expect(await desk.knownLetter(LETTER).innerText()).toContain("cũ hơn bản đã xuất bản");
    // Where no document is open any more, Excel no longer says that it is connected.
    await desk.both.page.locator("#Word").evaluate((frame) => {
      frame.remove();
    });
    await seen(inExcel, /^Chưa nối trực tiếp được với Word/);
  });

  test("a second workbook for the same letter is asked about, and feeds it then", async () => {
    const first = await openLinked();
    const before = await first.prose();
    desk = await first.withWorkbook({ ...clean, name: "phuong-mau-ban-2.xlsx" });
    const { inWord } = desk;
    await desk.publish();
    await desk.editCells();
    await desk.publishAnew();
    const question = desk.inWordRegion("Nguồn số liệu đã khác");
    await question.getByText(/“phuong-mau-2025\.xlsx”.*“phuong-mau-ban-2\.xlsx”/).waitFor();
    await button(inWord, "Đúng, dùng số liệu này").click();
    expect(await desk.prose()).toEqual(before);
    await button(inWord, "Cập nhật 8 số liệu").click();
    await news(inWord, "Đã cập nhật 8 số liệu");
    await desk
      .knownLetter(LETTER)
      .getByText(/^đúng bản đã xuất bản/)
      .waitFor();
    await expectQuiet();
  });

  describe("what is left on the machine", () => {
    /** Names of what the panes keep in the browser. */
    const kept = (): Promise<readonly string[]> =>
      desk.inExcel.pane.evaluate(() =>
        Array.from({ length: localStorage.length }, (_, at) => localStorage.key(at) ?? "")
      );

    test("waits for a letter that opens later, and is gone at one press of a button", async () => {
      await openLinked();
      const linked = await desk.inWord.saved();
      desk = await desk.withLetter(LETTER, linked);
      const { inExcel, inWord } = desk;
      await seen(inWord, "Số liệu trong văn bản đã khớp, không có gì phải cập nhật.");
      expect(await kept()).toEqual([expect.stringMatching(/^khop-so\//)]);
      await inWord.pane.getByRole("tab", { name: "Nhật ký" }).click();
      await button(inWord, "Xóa dữ liệu tạm trên máy này").click();
      await inExcel.pane.getByText("Đã gửi sang Word trên máy này.").waitFor({ state: "detached" });
      expect(await kept()).toEqual([]);
      await desk.publish();
      await seen(inExcel, "Đã gửi sang Word trên máy này.");
      expect(await kept()).toHaveLength(1);
      await button(inExcel, "Xóa dữ liệu tạm trên máy này").click();
      await seen(inExcel, "Đã xóa. Sổ và tệp Word không thay đổi.");
      expect(await kept()).toEqual([]);
      await desk.publish();
      await inExcel.pane.getByText(/^Đã xóa\./).waitFor({ state: "detached" });
      await expectQuiet();
    });

    test("is not taken after a day", async () => {
      await open();
      await desk.publish();
      const [slot = ""] = await kept();
      await desk.inExcel.pane.evaluate((key) => {
        const left = JSON.parse(localStorage.getItem(key) ?? "") as { leftAt: string };
        const leftAt = new Date(Date.parse(left.leftAt) - 24 * 60 * 60 * 1000).toISOString();
        localStorage.setItem(key, JSON.stringify({ ...left, leftAt }));
      }, slot);
      desk = await desk.withLetter(LETTER);
      const { inWord } = desk;
      await seen(inWord, "Excel đang mở Khớp Số trên máy này.");
      await button(inWord, "Lấy số liệu từ Excel").click();
      await inWord.pane
        .getByRole("alert")
        .getByText(/chưa có gói số liệu nào/)
        .waitFor();
      expect(await kept()).toEqual([]);
      await expectQuiet();
    });
  });

  test("the final version has every letter, no mark and no part", async () => {
    const { inWord } = await openLinked();
    const before = await desk.prose();
    await inWord.pane.getByRole("tab", { name: "Nhật ký" }).click();
    await button(inWord, "Chốt bản chính thức…").click();
    await button(inWord, "Chốt bản chính thức").click();
    await news(inWord, "Đã chốt: gỡ 73 dấu liên kết, chữ và số giữ nguyên");
    const final = await inWord.saved();
    expect(proseOf(final)).toEqual(before);
    expect(isPlain(final)).toBe(true);
    await desk.knownLetter(LETTER).waitFor({ state: "detached" });
    await expectQuiet();
  });

  inLibreOffice("LibreOffice", () => {
    test("reads every sentence of the linked letter", async () => {
      const { inWord } = await openLinked();
      const text = convertWithLibreOffice(await inWord.saved(), "txt:Text (encoded):UTF8");
      const lines = new TextDecoder().decode(text).replace("\ufeff", "").trim().split(/\r?\n/);
      expect(lines).toEqual([GREETING, ...sentencesOf(parcel), CLOSING]);
    });
  });
});
