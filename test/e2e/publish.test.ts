import type { WorkbookSnapshot } from "../../src/core/sheet/snapshot";
import type { Parcel } from "../../src/core/link/parcel";
import { openParcelCode } from "../../src/hosts/parcel-code";
import { readParcelPartXml } from "../../src/hosts/read-parcel-part-xml";
import { chromium } from "../support/programs";
import {
  barriersIn,
  button,
  costsAtRest,
  focusedIn,
  sampleWorkbook,
  tabOf,
  until,
  untilOpen,
} from "./excel-gestures";
import { picturePane, resizePane } from "./picture-pane";
import { setUpExcel, type ExcelOffice, type OpenedExcelPane } from "./open-excel-pane";

const inBrowser = chromium === null ? describe.skip : describe;

inBrowser("publishing for Word", () => {
  let office: ExcelOffice;
  let opened: OpenedExcelPane;
  let faulty: WorkbookSnapshot;
  let clean: WorkbookSnapshot;

  beforeAll(async () => {
    office = await setUpExcel();
    faulty = await sampleWorkbook("phuong-mau-2025-co-loi.xlsx");
    clean = await sampleWorkbook("phuong-mau-2025.xlsx");
  }, 180_000);
  afterAll(async () => {
    await office.close();
  });
  afterEach(async () => {
    await opened.page.context().close();
  });

  async function open(workbook: WorkbookSnapshot, view = "word"): Promise<OpenedExcelPane> {
    opened = await office.open({
      workbook,
      version: "1.14",
      locale: "vi-VN",
      at: `taskpane.html?view=${view}`,
    });
    await tabOf(opened, "Kiểm tra").waitFor();
    return opened;
  }

  /** With `PICTURES=1` pictures of what is to be seen now, in .cache/screenshots. */
  async function keepPictures(face: string): Promise<void> {
    if (process.env["PICTURES"] !== "1") return;
    for (const width of [320, 450]) {
      await resizePane(opened.page, "Excel", width);
      for (const colorScheme of ["light", "dark"] as const) {
        await opened.page.emulateMedia({ colorScheme });
        await picturePane(opened.page, "Excel", `publish-${face}-${String(width)}-${colorScheme}`);
      }
    }
  }

  const seen = (text: string | RegExp): Promise<void> => opened.pane.getByText(text).waitFor();

  /** What the workbook carries to Word. */
  async function carried(): Promise<Parcel | null> {
    const { xmlParts } = await opened.excel.workbookData();
    const [packed = null] = xmlParts.map(({ xml }) => readParcelPartXml(xml));
    const parcel = packed === null ? null : openParcelCode(packed);
    return parcel?.ok === true ? parcel.parcel : null;
  }

  test("asks while errors are open, and the parcel says so", async () => {
    await open(faulty);
    await seen("Sổ này chưa xuất bản gói nào");
    await button(opened, "Xuất bản cho Word").click();
    const question = opened.pane.getByRole("group", { name: /^Biểu còn \d+ lỗi\. Vẫn xuất bản\?/ });
    await question.waitFor();
    await keepPictures("question");
    // Pressing Enter twice must not publish.
    expect(await focusedIn(opened)).toBe("Xem lỗi");
    await button(opened, "Để sau").click();
    expect(await carried()).toBeNull();
    expect(await focusedIn(opened)).toBe("Xuất bản cho Word");
    await button(opened, "Xuất bản cho Word").click();
    await button(opened, "Vẫn xuất bản").click();
    await seen("Bản đã xuất bản khớp với biểu");
    await seen(/^Đã giữ trong sổ này: xin lưu tệp Excel/);
    await keepPictures("published");
    const parcel = await carried();
    expect(parcel?.checks.error).toBeGreaterThan(0);
    expect(parcel?.passages.map(({ id }) => id)).toEqual(["tthc", "staff", "budget", "online"]);
    expect(opened.complaints).toEqual([]);
    expect(await opened.excel.errors()).toEqual([]);
  });

  test("after an edit tells which figures Word would see change, and leads to the cell", async () => {
    const { pane, person, excel } = await open(clean);
    await button(opened, "Xuất bản cho Word").click();
    await seen("Bản đã xuất bản khớp với biểu");
    await person.typeInto("Nhân sự", "D12", "37");
    const changes = pane.getByRole("region", { name: "Word sẽ đổi" });
    await changes.getByText("38 → 37").waitFor();
    await seen(/^\d+ số liệu đã khác bản xuất bản$/);
    await seen(/ · khác từ /);
    await keepPictures("stale");
    expect(await barriersIn(opened)).toEqual([]);
    await changes.getByRole("button", { name: "Đi tới Nhân sự, ô D12" }).first().click();
    await until(async () => (await excel.selection()) === "Nhân sự!D12");
    expect(await excel.selection()).toBe("Nhân sự!D12");
    // Back to what Word has, there is nothing to change.
    await person.typeInto("Nhân sự", "D12", "38");
    await seen("Bản đã xuất bản khớp với biểu");
    expect(await changes.count()).toBe(0);
  });

  test("the code can always be copied, by hand where the clipboard is kept from panes", async () => {
    const { pane } = await open(clean);
    await button(opened, "Chép mã gói số liệu").click();
    const code = pane.getByRole("textbox", { name: /Ctrl\+C/ });
    await code.waitFor();
    const selected = await code.evaluate((box: HTMLTextAreaElement) =>
      box.value.slice(box.selectionStart, box.selectionEnd)
    );
    expect(openParcelCode(selected)).toMatchObject({
      ok: true,
      parcel: { workbook: clean.name, profile: { name: "Mẫu" } },
    });
    expect(await code.isEditable()).toBe(false);
  });

  test("tells which passages use the cell where she stands, and leads there", async () => {
    const { pane, person, excel } = await open(clean);
    await untilOpen(opened, 0);
    await person.select("TTHC", "C9");
    await seen(/^TTHC, ô C9: dùng trong 1 đoạn:/);
    await pane.getByRole("button", { name: /^Tới đoạn / }).click();
    await pane.getByRole("tabpanel", { name: /^Lời văn/ }).waitFor();
    await person.select("TTHC", "A1");
    await seen("TTHC, ô A1: không dùng trong đoạn nào.");
    // Where the line is not shown, Excel is not asked.
    await tabOf(opened, "Kiểm tra").click();
    await costsAtRest(opened);
    await excel.resetCosts();
    await person.select("TTHC", "C9");
    expect((await costsAtRest(opened)).syncs).toBe(0);
  });
});
