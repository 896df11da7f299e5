import type { WorkbookSnapshot } from "../../src/core/sheet/snapshot";
import { SimulatedWorkbook } from "../office/excel/workbook";
import type { WorkbookData } from "../office/excel/workbook-data";
import { chromium } from "../support/programs";
import {
  barriersIn,
  button,
  costsAtRest,
  focusedIn,
  linksTo,
  openFindings,
  repeatSheets,
  sampleWorkbook,
  showTab,
  spillOf,
  tabOf,
  tabTo,
  until,
  untilGone,
  untilOpen,
  widenTo,
} from "./excel-gestures";
import {
  setUpExcel,
  type ExcelOffice,
  type ExcelPaneOptions,
  type OpenedExcelPane,
} from "./open-excel-pane";

const inBrowser = chromium === null ? describe.skip : describe;

const TABS = ["Tổng quan", "Kiểm tra", "Lời văn", "Liên kết Word"] as const;

/** All that a workbook holds but for conditional formats, and for how many things got a number so far. */
const withoutFormats = ({ sheets, serial: _, ...rest }: WorkbookData) => ({
  ...rest,
  sheets: sheets.map((sheet) => ({ ...sheet, conditionalFormats: [] })),
});

inBrowser("the pane in Excel", () => {
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

  /** Beside the workbook with five mistakes, unless another one is given. */
  async function open(options: Partial<ExcelPaneOptions> = {}): Promise<OpenedExcelPane> {
    opened = await office.open({
      workbook: faulty,
      version: "1.14",
      locale: "vi-VN",
      ...options,
    });
    return opened;
  }

  async function openCheck(options: Partial<ExcelPaneOptions> = {}): Promise<OpenedExcelPane> {
    await open({ at: "taskpane.html?view=check", ...options });
    await opened.pane.getByRole("tabpanel", { name: /^Kiểm tra/ }).waitFor();
    return opened;
  }

  /** Nothing went wrong on either side, and nothing left for anywhere. */
  async function expectQuiet(): Promise<void> {
    const { bugs, references, waiting } = await opened.excel.costs();
    expect({ bugs, references, waiting }).toEqual({ bugs: [], references: 0, waiting: 0 });
    expect(await opened.excel.errors()).toEqual([]);
    expect(opened.complaints).toEqual([]);
    expect(opened.foreign).toEqual([]);
  }

  test("tells what the sheets are and finds the five mistakes, and writes nothing", async () => {
    const { pane, excel } = await open();
    await tabOf(opened, "Kiểm tra").waitFor();
    for (const sheet of ["TTHC", "Nhân sự", "Ngân sách", "Trực tuyến"])
      await pane.getByRole("heading", { name: sheet, exact: true }).waitFor();
    expect(await pane.getByText(/^(Khá c|C)hắc/).count()).toBe(4);
    await showTab(opened, "Kiểm tra");
    const mistakes = [
      ["TTHC!C15", "Sửa thành 1.870"],
      ["TTHC!H9", "Sửa công thức thành =SUM(H10:H13)"],
      ["Nhân sự!D12", "Sửa thành 38"],
      ["Ngân sách!E18", "Sửa thành 67,23%"],
      ["Trực tuyến!D9", "Sửa thành 1.706"],
    ] as const;
    for (const [cell, repair] of mistakes) {
      await linksTo(opened, cell).first().waitFor();
      await button(opened, repair).first().waitFor();
    }
    expect(await openFindings(opened)).toBe(12);
    await costsAtRest(opened);
    const untouched = SimulatedWorkbook.fromSnapshot(faulty, { locale: "vi-VN" }).toData();
    expect(await excel.workbookData()).toEqual(untouched);
    await expectQuiet();
  });

  test("leads to the cell, on another sheet too", async () => {
    const { excel } = await openCheck();
    for (const place of ["Ngân sách!E18", "TTHC!C15"]) {
      await linksTo(opened, place).first().click();
      await until(async () => (await excel.selection()) === place);
      expect(await excel.selection()).toBe(place);
    }
    await expectQuiet();
  });

  /** Nothing is to be repaired there any more; that a number stands among formulas is noted. */
  const untilMended = async (): Promise<void> => {
    await button(opened, "Sửa thành 67,23%").waitFor({ state: "detached" });
    await opened.pane.getByText("sẽ không đổi theo khi số liệu đổi").first().waitFor();
  };

  describe("mends", () => {
    test("a figure with one click, and takes it back", async () => {
      const { excel, pane } = await openCheck();
      await costsAtRest(opened);
      await excel.resetCosts();
      await button(opened, "Sửa thành 67,23%").click();
      await untilMended();
      await untilOpen(opened, 11);
      expect(await excel.cellOf("Ngân sách", "E18")).toMatchObject({ value: 67.23 });
      // The cell as it stands, the writing, and what followed from it.
      expect((await costsAtRest(opened)).syncs).toBe(3);
      await pane.getByText(/^Đã thực hiện “Sửa thành 67,23%”/).waitFor();
      await button(opened, "Hoàn tác").click();
      await button(opened, "Sửa thành 67,23%").waitFor();
      await untilOpen(opened, 12);
      expect(await excel.cellOf("Ngân sách", "E18")).toMatchObject({ value: 71.23 });
      await expectQuiet();
    });

    test("a formula, which is shown before it is written", async () => {
      const { excel, pane } = await openCheck();
      await button(opened, "Chèn công thức =SUM(D15:F15)").click();
      const preview = pane.getByRole("group", { name: "Sẽ thay nội dung 1 ô:" });
      expect(await preview.innerText()).toMatch(/C15[\s\S]*1\.780[\s\S]*→[\s\S]*=SUM\(D15:F15\)/);
      expect(await excel.cellOf("TTHC", "C15")).toMatchObject({ value: 1780, formula: null });
      await button(opened, "Thay 1 ô").click();
      await untilGone(opened, "TTHC!C15");
      const mended = { value: 1870, formula: "SUM(D15:F15)" };
      expect(await excel.cellOf("TTHC", "C15")).toMatchObject(mended);
      await button(opened, "Hoàn tác").waitFor();
      // Ctrl+Z in Excel does it too; then the pane has nothing left to take back.
      await excel.undo();
      await linksTo(opened, "TTHC!C15").first().waitFor();
      expect(await excel.cellOf("TTHC", "C15")).toMatchObject({ value: 1780, formula: null });
      await button(opened, "Hoàn tác").waitFor({ state: "detached" });
      await expectQuiet();
    });

    test("with the keyboard alone", async () => {
      const { page, excel } = await openCheck();
      await tabTo(opened, "Sửa thành 67,23%");
      await page.keyboard.press("Enter");
      await untilMended();
      expect(await excel.cellOf("Ngân sách", "E18")).toMatchObject({ value: 67.23 });
      // The next line has the focus now, the note of the typed number, not the top of the pane.
      await until(async () => (await focusedIn(opened)) !== "Sửa thành 67,23%");
      expect(await focusedIn(opened)).toBe("E18");
      await tabTo(opened, "Hoàn tác");
      await page.keyboard.press("Enter");
      await button(opened, "Sửa thành 67,23%").waitFor();
      await expectQuiet();
    });
  });

  test("follows what is typed into the sheet, with one request for an edit", async () => {
    const { excel, person } = await openCheck();
    await button(opened, "Sửa thành 67,23%").waitFor();
    await costsAtRest(opened);
    await excel.resetCosts();
    await person.typeInto("Ngân sách", "E18", "67,23");
    await untilMended();
    await untilOpen(opened, 11);
    expect((await costsAtRest(opened)).syncs).toBe(1);
    await expectQuiet();
  });

  test("keeps an explanation in the workbook, until it is withdrawn", async () => {
    const { pane, excel } = await openCheck();
    const section = pane.getByRole("region", { name: "Trực tuyến" });
    await section.getByRole("button", { name: "Giải thích…" }).click();
    await pane.getByRole("textbox").fill("Sổ theo dõi ghi đúng như vậy.");
    await button(opened, "Ghi giải thích").click();
    await untilGone(opened, "Trực tuyến!D9");
    await untilOpen(opened, 11);
    await button(opened, "1 đã giải thích").waitFor();
    await until(async () => "khop-so" in (await excel.settings()));
    await costsAtRest(opened);
    await expectQuiet();
    const settings = await excel.settings();
    await opened.page.context().close();

    await openCheck({ settings });
    await untilOpen(opened, 11);
    await button(opened, "1 đã giải thích").click();
    await opened.pane.getByText("“Sổ theo dõi ghi đúng như vậy.”").waitFor();
    await button(opened, "Mở lại").click();
    await untilOpen(opened, 12);
    await linksTo(opened, "Trực tuyến!D9").first().waitFor();
    expect(await button(opened, "1 đã giải thích").count()).toBe(0);
    await expectQuiet();
  });

  test("colours the cells, and leaves nothing behind when switched off", async () => {
    const { pane, excel } = await openCheck();
    await costsAtRest(opened);
    const before = await excel.workbookData();
    await pane.getByRole("switch", { name: "Tô màu ô trên biểu" }).click();
    await costsAtRest(opened);
    const coloured = await excel.workbookData();
    const formats = coloured.sheets.map((sheet) => sheet.conditionalFormats.length > 0);
    // Each sheet has an error.
    expect(formats).toEqual([true, true, true, true]);
    expect(withoutFormats(coloured)).toEqual(withoutFormats(before));
    await pane.getByRole("switch", { name: "Tô màu ô trên biểu" }).click();
    await costsAtRest(opened);
    const after = await excel.workbookData();
    expect(after.sheets.flatMap((sheet) => sheet.conditionalFormats)).toEqual([]);
    expect(withoutFormats(after)).toEqual(withoutFormats(before));
    await expectQuiet();
  });

  test("puts a blank form behind the sheets, and finds nothing in it", async () => {
    const { pane, excel } = await open({ workbook: clean, at: "taskpane.html?view=forms" });
    const before = await excel.sheetNames();
    await pane.getByLabel("Tìm biểu mẫu").fill("bieu 113");
    await pane.getByText("Tìm thấy 1 biểu").waitFor();
    await pane.getByRole("button", { name: /^Tạo .*113/ }).click();
    await until(async () => (await excel.sheetNames()).length > before.length);
    const [added = "", ...others] = (await excel.sheetNames()).slice(before.length);
    expect(others).toEqual([]);
    const card = pane.getByRole("listitem").filter({
      has: pane.getByRole("heading", { name: added, exact: true }),
    });
    await card.getByText("Không có phát hiện").waitFor();
    expect(await card.innerText()).toContain("113");
    await expectQuiet();
  });

  test("goes to the first error from the ribbon, without a pane", async () => {
    const { excel } = await open({ at: "commands.html" });
    const id = await excel.invokeCommand("goToNextError");
    await until(async () => (await excel.completedCommands()).includes(id));
    expect(await excel.completedCommands()).toEqual([id]);
    expect(await excel.selection()).toBe("TTHC!G9");
    expect(await excel.dialogs()).toEqual([]);
    await expectQuiet();
  });

  test("reads twelve sheets with two requests", async () => {
    const { pane, excel } = await open({ workbook: repeatSheets(clean, 3) });
    await tabOf(opened, "Kiểm tra").waitFor();
    await costsAtRest(opened);
    await excel.resetCosts();
    await pane.getByRole("button", { name: "Đọc lại cả sổ" }).click();
    expect((await costsAtRest(opened)).syncs).toBe(2);
    expect(await pane.getByRole("listitem").count()).toBeGreaterThanOrEqual(12);
    await expectQuiet();
  });

  test.each(["light", "dark"] as const)("meets no barrier in %s colours", async (scheme) => {
    await open({ scheme });
    const barriers: Record<string, readonly string[]> = {};
    for (const name of TABS) {
      await showTab(opened, name);
      barriers[name] = await barriersIn(opened, scheme);
    }
    expect(barriers).toEqual(Object.fromEntries(TABS.map((name) => [name, []])));
  });

  test("is never wider than the pane, in either language", async () => {
    const { pane } = await open({ width: 320 });
    await tabOf(opened, "Kiểm tra").waitFor();
    const spills: string[] = [];
    for (const language of ["vi", "en"]) {
      for (const [position, name] of TABS.entries()) {
        await pane.getByRole("tab").nth(position).click();
        for (const width of [320, 360, 450]) {
          await widenTo(opened, width);
          const spill = await spillOf(opened);
          if (spill > 0) spills.push(`${name} ${language} ${String(width)}: ${String(spill)}`);
        }
      }
      if (language === "vi") await button(opened, "English").click();
    }
    expect(spills).toEqual([]);
  });
});
