import { buildPhuongMau } from "../../samples/phuong-mau";
import type { Parcel } from "../../src/core/link/parcel";
import { makeParcel } from "../../src/core/link/make-parcel";
import { makeReport } from "../../src/core/make-report";
import { defaultStyle } from "../../src/core/narrative/style";
import { parcelCode } from "../../src/hosts/parcel-code";
import { readWorkbook } from "../../src/hosts/xlsx-file/read-workbook";
import { buildDocx, paragraph, partOf, run } from "../support/build-docx";
import { proseOf, textIn } from "../support/hand-edit";
import { chromium } from "../support/programs";
import { valueOf } from "../support/refresh-document";
import { barriersIn, button, focusedIn, spillOf, tabTo, until, widenTo } from "./excel-gestures";
import {
  setUpWord,
  type OpenedWordPane,
  type WordOffice,
  type WordPaneOptions,
} from "./open-word-pane";
import { picturePane } from "./picture-pane";

const inBrowser = chromium === null ? describe.skip : describe;

type Changes = Parameters<typeof buildPhuongMau>[0];

async function parcelOf(changes: Changes, rest: Partial<Parcel> = {}): Promise<Parcel> {
  const snapshot = valueOf(await readWorkbook(buildPhuongMau(changes), "so-lieu.xlsx"));
  const report = makeReport(snapshot, { style: defaultStyle, profile: null });
  const stamp = { madeAt: "2025-10-01T08:00:00.000Z", workbookId: null };
  return { ...makeParcel(report, stamp), ...rest };
}

const GREETING = "Kính gửi: Ủy ban nhân dân tỉnh.";
const CLOSING = "Nơi nhận: như trên.";
const blank = buildDocx([GREETING, CLOSING].map((text) => paragraph(run(text))).join(""));
const first = parcelOf({});
/** Ten more dossiers in one field: the totals and shares above it follow. */
const second = parcelOf(
  { "TTHC!D15": 1294, "TTHC!H15": 1112 },
  { madeAt: "2025-10-02T08:00:00.000Z", checks: { error: 2, warning: 0, note: 0 } }
);

inBrowser("the pane in Word", () => {
  let office: WordOffice;
  let opened: OpenedWordPane;
  /** The document after the first parcel was inserted through the pane. */
  let linked: Uint8Array;

  beforeAll(async () => {
    office = await setUpWord();
    await open({ document: blank });
    await keepPicture("empty");
    await paste(await first);
    await button(opened, "Chèn 4 đoạn tại con trỏ").waitFor();
    await keepPicture("insert");
    await opened.person.clickAfter(GREETING);
    await button(opened, "Chèn 4 đoạn tại con trỏ").click();
    await opened.pane.getByText("Đã chèn 4 đoạn với 73 số liệu").waitFor();
    linked = await opened.saved();
    await opened.page.context().close();
  }, 180_000);
  afterAll(async () => {
    await office.close();
  });
  afterEach(async () => {
    await opened.page.context().close();
  });

  /** Beside the linked document, unless another one is given. */
  async function open(options: Partial<WordPaneOptions> = {}): Promise<OpenedWordPane> {
    opened = await office.open({ document: linked, version: "1.3", locale: "vi-VN", ...options });
    await opened.pane.getByRole("textbox").waitFor();
    return opened;
  }

  async function paste(parcel: Parcel): Promise<void> {
    await opened.pane.getByRole("textbox").fill(parcelCode(parcel));
    await button(opened, "Dùng nội dung đã dán").click();
  }

  /** The linked document beside the second parcel. */
  async function compare(options: Partial<WordPaneOptions> = {}): Promise<OpenedWordPane> {
    await open(options);
    await paste(await second);
    await opened.pane.getByRole("group", { name: "Trạng thái số liệu" }).waitFor();
    return opened;
  }

  const showTab = (name: RegExp): Promise<void> => opened.pane.getByRole("tab", { name }).click();

  const news = async (text: string | RegExp): Promise<void> => {
    await opened.pane.getByRole("status").getByText(text).waitFor();
  };

  const figure = async (id: string): Promise<string> => textIn(await opened.saved(), id);

  /** With `PICTURES=1` pictures of what is to be seen now, in .cache/screenshots. */
  async function keepPicture(face: string): Promise<void> {
    if (process.env["PICTURES"] !== "1") return;
    for (const colorScheme of ["light", "dark"] as const) {
      await opened.page.emulateMedia({ colorScheme });
      await picturePane(opened.page, "Word", `word-pane-${face}-${colorScheme}`);
    }
  }

  /** Nothing went wrong on either side, and nothing left for anywhere. */
  async function expectQuiet(): Promise<void> {
    const { bugs, references, waiting } = await opened.word.costs();
    expect({ bugs, references, waiting }).toEqual({ bugs: [], references: 0, waiting: 0 });
    expect(opened.complaints).toEqual([]);
    expect(opened.foreign).toEqual([]);
  }

  test("a pasted parcel stands at the cursor, every word of it, with a mark for each figure", async () => {
    await open();
    const { passages } = await first;
    const texts = passages.flatMap(({ paragraphs }) =>
      paragraphs.map((pieces) => pieces.map(({ text }) => text).join(""))
    );
    expect(proseOf(linked)).toEqual([GREETING, ...texts, CLOSING]);
    expect(textIn(linked, "tthc.received.total")).toBe("4.166");
    await opened.pane.getByText(/^Văn bản có 73 số liệu liên kết/).waitFor();
    await expectQuiet();
  });

  test("a damaged parcel is refused with the reason, and the document stays as it is", async () => {
    const { pane } = await open();
    await pane.getByRole("textbox").fill(parcelCode(await first).slice(0, 900));
    await button(opened, "Dùng nội dung đã dán").click();
    const refusal = await pane.getByRole("alert").innerText();
    expect(refusal).toMatch(/thiếu|hỏng|trọn vẹn|đầy đủ/);
    await button(opened, "Dùng nội dung đã dán").click();
    await pane.getByText("Xin dán gói số liệu vào ô trên.").waitFor();
    expect(proseOf(await opened.saved())).toEqual(proseOf(linked));
  });

  test("a changed parcel: before and after with the source, refreshed in one go, and taken back", async () => {
    const { pane, person } = await compare();
    await pane.getByText("Biểu còn 2 lỗi khi xuất bản.").waitFor();
    const update = pane.getByRole("region", { name: "Sẽ cập nhật" });
    const line = update.getByRole("listitem").filter({ hasText: "4.166 → 4.176" });
    await line.getByText("Xem nguồn").click();
    expect(await line.innerText()).toMatch(/TTHC, ô C23[\s\S]*Trên biểu ghi: 4\.176 hồ sơ/);
    expect(await line.innerText()).toMatch(/Công thức: =SUM|Công thức: =/);
    await pane.getByRole("checkbox", { name: /^2\.681 → 2\.691/ }).uncheck();
    await button(opened, "Cập nhật 7 số liệu").click();
    await news("Đã cập nhật 7 số liệu");
    expect(await figure("tthc.received.total")).toBe("4.176");
    expect(await figure("tthc.resolved.early")).toBe("2.681");
    expect(await focusedIn(opened)).toBe("Đã cập nhật 7 số liệu");
    await button(opened, "Hoàn tác").click();
    await news("Đã trả lại 7 số liệu như trước");
    expect(proseOf(await opened.saved())).toEqual(proseOf(linked));
    await line.getByRole("button", { name: /^Tới chỗ này/ }).click();
    await until(async () => (await opened.word.selected()) === "4.166");
    // What the button led to is selected: typing goes there.
    await person.type("khoảng 4.000");
    expect(await figure("tthc.received.total")).toBe("khoảng 4.000");
    await expectQuiet();
  });

  test("passages go to their places, at first or with a later update, each once", async () => {
    const { pane } = await open({ document: blank });
    const { passages } = await first;
    await paste(await first);
    for (const { title } of passages.slice(1))
      await pane.getByRole("checkbox", { name: title.vi }).uncheck();
    await button(opened, "Chèn 1 đoạn vào đúng chỗ").click();
    await news(/^Đã chèn 1 đoạn/);
    await showTab(/^Đoạn/);
    await pane.getByRole("checkbox", { name: passages[1]?.title.vi ?? "" }).check();
    await button(opened, "Thêm 1 đoạn").click();
    await news(/đã thêm 1 đoạn$/i);
    const prose = proseOf(await opened.saved()).join("\n");
    expect(prose.match(/tiếp nhận 4\.166 hồ sơ/g)).toHaveLength(1);
    expect(prose.match(/hiện có là 52 đồng chí/g)).toHaveLength(1);
    expect(prose).not.toContain("Tổng thu ngân sách");
    const absent = pane.getByRole("region", { name: "Chưa có trong văn bản" });
    expect(await absent.getByRole("checkbox").count()).toBe(2);
    await expectQuiet();
  });

  test("a figure that hand and sheet both changed is asked about, and then it is as she said", async () => {
    await open();
    await opened.person.retype(tagOf("tthc.received.total"), "gần 4.200");
    await opened.person.retype(tagOf("tthc.resolved.total"), "3.960");
    await paste(await second);
    const questions = opened.pane.getByRole("region", { name: "Cần trả lời" });
    await questions.waitFor();
    await keepPicture("conflict");
    await questions.getByText("Lấy số theo biểu: 3.974").click();
    await questions.getByText("Giữ bản trong báo cáo: gần 4.200").click();
    await button(opened, "Cập nhật 7 số liệu, giữ 1 số sửa tay").click();
    await news("Đã cập nhật 7 số liệu, giữ 1 số sửa tay");
    expect(await figure("tthc.received.total")).toBe("gần 4.200");
    expect(await figure("tthc.resolved.total")).toBe("3.974");
    const kept = opened.pane.getByRole("region", { name: "Sửa tay, được giữ" });
    expect(await kept.innerText()).toContain("gần 4.200 (theo biểu: 4.176)");
    await expectQuiet();
  });

  test("words edited by hand are shown as such, compared when asked, and rewritten only then", async () => {
    const { pane, person } = await open();
    await person.select("trong đó: 2.882");
    await person.clickAfter("hồ sơ thủ tục hành chính");
    await person.type(" các loại");
    await paste(await first);
    await showTab(/^Đoạn/);
    const passage = pane.getByRole("listitem").filter({ hasText: "lời sửa tay" });
    expect(await passage.count()).toBe(1);
    expect(await pane.getByText("như đã chèn").count()).toBe(3);
    await passage.getByRole("button", { name: /^So sánh và viết lại…/ }).click();
    expect(await passage.locator("del").allInnerTexts()).toEqual([
      expect.stringMatching(/^bỏ:\s+các loại\s*$/),
    ]);
    expect(await passage.locator("ins").count()).toBe(0);
    await button(opened, "Giữ bản của tôi").click();
    expect(await focusedIn(opened)).toBe("So sánh và viết lại…");
    expect(proseOf(await opened.saved()).join()).toContain("thủ tục hành chính các loại");
    await passage.getByRole("button", { name: /^So sánh và viết lại…/ }).click();
    await button(opened, "Viết lại đoạn này").click();
    await news(/^Đã viết lại đoạn/);
    expect(proseOf(await opened.saved())).toEqual(proseOf(linked));
    expect(await pane.getByText("như đã chèn").count()).toBe(4);
    await expectQuiet();
  });

  test("a parcel of another period is asked about before anything moves", async () => {
    const { pane } = await open();
    const parcel = await second;
    const profile = parcel.profile?.period == null ? null : parcel.profile;
    if (profile?.period == null) throw new Error("The sample does not say its period.");
    await paste({
      ...parcel,
      profile: { ...profile, period: { ...profile.period, index: 2 } },
    });
    const question = pane.getByRole("region", { name: "Nguồn số liệu đã khác" });
    await keepPicture("question");
    expect(await question.innerText()).toMatch(/quý III năm 2025.*quý II năm 2025/);
    const primary = button(opened, "Cập nhật 8 số liệu");
    expect(await primary.getAttribute("aria-disabled")).toBe("true");
    await primary.click({ force: true });
    await button(opened, "Đúng, dùng số liệu này").click();
    await question.waitFor({ state: "detached" });
    expect(proseOf(await opened.saved())).toEqual(proseOf(linked));
    await primary.click();
    await news("Đã cập nhật 8 số liệu");
    await showTab(/^Nhật ký/);
    const lines = pane.getByRole("region", { name: "Các lần cập nhật" }).getByRole("listitem");
    expect(await lines.allInnerTexts()).toEqual([
      expect.stringMatching(
        /Cập nhật · 8 số liệu\s+so-lieu\.xlsx.*quý II năm 2025 · biểu còn 2 lỗi/
      ),
      expect.stringMatching(/Chèn đoạn · 73 số liệu\s+so-lieu\.xlsx.*quý III năm 2025$/),
    ]);
    await expectQuiet();
  });

  test("a figure that Word does not let go of is named, led to, and can be tried again", async () => {
    const { pane, person } = await compare({ version: "1.2" });
    await person.clickIn(tagOf("tthc.received.total"));
    await button(opened, "Cập nhật 8 số liệu").click();
    await news("Đã cập nhật 7 số liệu, 1 chưa được");
    const failed = pane.getByRole("region", { name: "Chưa cập nhật được" });
    await keepPicture("failed");
    expect(await failed.innerText()).toMatch(/4\.166 → 4\.176[\s\S]*con trỏ đang ở trong đó/);
    await failed.getByRole("button", { name: /^Tới chỗ này/ }).waitFor();
    await person.clickAfter(CLOSING);
    await button(opened, "Cập nhật 1 số liệu").click();
    await news("Đã cập nhật 1 số liệu");
    expect(await figure("tthc.received.total")).toBe("4.176");
  });

  test("the final version keeps every letter and nothing of ours", async () => {
    const { pane } = await compare();
    await showTab(/^Nhật ký/);
    await button(opened, "Chốt bản chính thức…").click();
    await pane.getByText(/^Gỡ 73 dấu liên kết .*Chữ và số giữ nguyên/).waitFor();
    await keepPicture("finalise");
    await opened.page.keyboard.press("Escape");
    expect(await pane.getByText(/^Gỡ 73 dấu liên kết/).count()).toBe(0);
    await button(opened, "Chốt bản chính thức…").click();
    await button(opened, "Chốt bản chính thức").click();
    await news("Đã chốt: gỡ 73 dấu liên kết, chữ và số giữ nguyên");
    const saved = await opened.saved();
    expect(proseOf(saved)).toEqual(proseOf(linked));
    expect(partOf(saved, "word/document.xml")).not.toContain("vlk1|");
    expect(await opened.word.xmlParts()).toEqual([]);
    await expectQuiet();
  });

  test("a figure that was deleted can be put back where the cursor stands", async () => {
    const { person } = await open();
    await person.removeMark(tagOf("tthc.received.online"), false);
    await paste(await second);
    const gone = opened.pane.getByRole("region", { name: "Đã xóa khỏi báo cáo" });
    await gone.waitFor();
    await person.clickBefore("hồ sơ nộp trực tuyến");
    await gone.getByRole("button", { name: /^Chèn lại tại con trỏ/ }).click();
    await news(/^Đã chèn “.*” tại con trỏ/);
    expect(await figure("tthc.received.online")).toBe("2.892");
    await expectQuiet();
  });

  test("from the paste to the refreshed document with the keyboard alone", async () => {
    const { page, pane } = await open();
    await pane.getByRole("textbox").focus();
    await page.keyboard.insertText(parcelCode(await second));
    await tabTo(opened, "Dùng nội dung đã dán");
    await page.keyboard.press("Enter");
    await button(opened, "Cập nhật 8 số liệu").waitFor();
    await tabTo(opened, "Cập nhật 8 số liệu");
    await page.keyboard.press("Enter");
    await news("Đã cập nhật 8 số liệu");
    await until(async () => (await focusedIn(opened)) === "Đã cập nhật 8 số liệu");
    await tabTo(opened, "Hoàn tác");
    await page.keyboard.press("Enter");
    await news("Đã trả lại 8 số liệu như trước");
    expect(proseOf(await opened.saved())).toEqual(proseOf(linked));
  });

  test.each(["light", "dark"] as const)("meets no barrier in %s colours", async (scheme) => {
    await open({ scheme });
    const barriers: string[] = [];
    const look = async (): Promise<void> => {
      barriers.push(...(await barriersIn(opened, scheme)));
    };
    await look();
    await opened.person.retype(tagOf("tthc.received.total"), "gần 4.200");
    await opened.person.clickAfter("hồ sơ thủ tục hành chính");
    await opened.person.type(" các loại");
    await paste(await second);
    await button(opened, "Cập nhật 7 số liệu").waitFor();
    await look();
    await showTab(/^Đoạn/);
    await opened.pane.getByRole("button", { name: /^So sánh và viết lại…/ }).click();
    await look();
    await showTab(/^Nhật ký/);
    await button(opened, "Chốt bản chính thức…").click();
    await look();
    expect(barriers).toEqual([]);
  });

  test("is never wider than the pane, in either language", async () => {
    const { pane } = await open({ height: 1_200 });
    await opened.person.retype(tagOf("tthc.received.total"), "gần 4.200");
    await opened.person.clickAfter("hồ sơ thủ tục hành chính");
    await opened.person.type(" các loại");
    await paste(await second);
    await button(opened, "Cập nhật 7 số liệu").waitFor();
    const spills: string[] = [];
    for (const language of ["vi", "en"]) {
      for (const tab of [0, 1, 2]) {
        await pane.getByRole("tab").nth(tab).click();
        await pane.evaluate(() => {
          for (const opener of document.querySelectorAll("[aria-expanded='false']"))
            if (opener instanceof HTMLElement) opener.click();
        });
        for (const width of [320, 360, 450]) {
          await widenTo(opened, width);
          await keepPicture(`${String(tab)}-${String(width)}-${language}`);
          const spill = await spillOf(opened);
          if (spill > 0)
            spills.push(`${String(tab)} ${language} ${String(width)}: ${String(spill)}`);
        }
      }
      await pane.getByRole("button", { name: /^(English|Tiếng Việt)$/ }).click();
    }
    expect(spills).toEqual([]);
  });

  /** The tag of a figure of the first passage in the linked document. */
  function tagOf(id: string): string {
    const pattern = new RegExp(`vlk1\\|[0-9a-f]{8}\\|tthc\\|${id.replaceAll(".", "\\.")}(?=")`);
    const [tag] = pattern.exec(partOf(linked, "word/document.xml")) ?? [];
    if (tag === undefined) throw new Error(`The document has no mark of ${id}.`);
    return tag;
  }
});
