import type { Frame } from "playwright-core";
import { buildBigWorkbook } from "../bench/big-workbook";
import { buildSheet, buildSnapshot } from "../support/build-snapshot";
import { snapshotOf, snapshotOfSample } from "../support/open-workbook";
import { chromium } from "../support/programs";
import {
  setUpExcel,
  type ExcelOffice,
  type ExcelPaneOptions,
  type OpenedExcelPane,
} from "./open-excel-pane";
import { countHandedCells, watchTasks } from "./pane-load";
import { takePictures } from "./take-pictures";

const inBrowser = chromium === null ? describe.skip : describe;
/** Several blocks of reading; 20,000 by `ROWS=20000`, which takes a minute or more. */
const ROWS = Number(process.env["ROWS"] ?? 4_000);
const CHECK = "taskpane.html?view=check";

inBrowser("the pane at the limits of Excel, in Chromium", () => {
  let office: ExcelOffice;
  let opened: OpenedExcelPane | null = null;

  beforeAll(async () => {
    office = await setUpExcel();
  }, 300_000);
  afterAll(async () => {
    await office.close();
  });
  afterEach(async () => {
    await opened?.page.context().close();
    opened = null;
  });

  async function open(options: Partial<ExcelPaneOptions> = {}): Promise<OpenedExcelPane> {
    const workbook = options.workbook ?? (await snapshotOfSample("phuong-mau-2025-co-loi.xlsx"));
    const given = { at: CHECK, version: "1.14", width: 360, ...options, workbook };
    opened = await office.open({ locale: "vi-VN", ...given });
    return opened;
  }

  async function openList(options?: Partial<ExcelPaneOptions>): Promise<OpenedExcelPane> {
    const one = await open(options);
    await one.pane.getByRole("tab", { name: /^Kiểm tra/ }).waitFor({ timeout: 200_000 });
    return one;
  }

  const press = (pane: Frame, name: string): Promise<void> =>
    pane.getByRole("button", { name, exact: true }).first().click();

  function expectQuiet(): void {
    expect(opened?.complaints).toEqual([]);
    expect(opened?.foreign).toEqual([]);
  }

  test.each([
    ["1.7", 3],
    ["1.9", 1],
    ["1.14", 0],
    ["1.17", 0],
  ])(
    "ExcelApi %s: the same findings, a way to the cell, a repair and its undo; %i things are lacking",
    async (version, lacks) => {
      const { pane, excel } = await openList({ version });
      await pane.getByRole("tab", { name: "Kiểm tra 12" }).waitFor();
      await pane.getByText("101.372.945.600 đồng / 150.790.000.000 đồng").first().waitFor();
      await press(pane, "Đi tới ô C15, trang TTHC");
      await until(async () => (await excel.selection()) === "TTHC!C15");
      await press(pane, "Sửa thành 1.870");
      await until(async () => (await excel.cellOf("TTHC", "C15")).value === 1870);
      await pane.getByRole("tab", { name: "Kiểm tra 12" }).waitFor({ state: "detached" });
      await press(pane, "Hoàn tác");
      await until(async () => (await excel.cellOf("TTHC", "C15")).value === 1780);
      await pane.getByRole("tab", { name: "Kiểm tra 12" }).waitFor();
      const said = await pane.locator("summary", { hasText: "chưa làm được" }).allInnerTexts();
      expect(said.map((text) => Number(text.split(" ")[0]))).toEqual(lacks > 0 ? [lacks] : []);
      expect(await excel.errors()).toEqual([]);
      expectQuiet();
    },
    90_000
  );

  test("below ExcelApi 1.7 the pane says that it cannot run here", async () => {
    const { pane, excel } = await open({ version: "1.4" });
    const alert = pane.getByRole("alert");
    await alert.waitFor();
    expect(await alert.innerText()).toContain("Bản Excel này quá cũ để chạy Khớp Số");
    expect(await excel.errors()).toEqual([]);
    expectQuiet();
  });

  test("a protected sheet is checked; a repair says that it is protected and changes nothing", async () => {
    const { pane, person, excel } = await openList();
    await person.protect("TTHC");
    const before = await excel.workbookData();
    await press(pane, "Sửa thành 1.870");
    await pane.getByText(/Trang tính “TTHC” đang được bảo vệ/).waitFor();
    expect(await excel.workbookData()).toEqual(before);
    await press(pane, "Đọc lại cả sổ");
    await pane.getByText(/đang được bảo vệ/).waitFor({ state: "detached" });
    expect(await pane.getByRole("tab", { name: "Kiểm tra 12" }).count()).toBe(1);
    expectQuiet();
  });

  test("while a cell is edited nothing is read; after Enter it goes on", async () => {
    const { pane, person } = await open({ latency: 400 });
    await person.startTyping();
    await pane.getByText("Đang sửa ô: bấm Enter rồi kiểm tra lại.").waitFor();
    await person.typeInto("TTHC", "C15", "1870");
    await press(pane, "Đọc lại");
    await pane.getByRole("tab", { name: /^Kiểm tra/ }).waitFor();
    const other = pane.getByRole("button", { name: "Sửa thành 1.870" });
    expect(await other.count()).toBe(0);
    await person.typeInto("TTHC", "C15", "1780");
    await other.first().waitFor();
    expect(await pane.getByText("chưa làm được").count()).toBe(0);
    expectQuiet();
  });

  test("a lost session is told, and what was found stays", async () => {
    const { pane, excel } = await openList();
    await excel.loseSession();
    await press(pane, "Đọc lại cả sổ");
    await pane.getByText(/^Mất phiên làm việc với Excel/).waitFor();
    expect(await pane.getByRole("tab", { name: "Kiểm tra 12" }).count()).toBe(1);
    expectQuiet();
  });

  test("what is too large for one exchange is read in smaller ones", async () => {
    const text = "Hồ sơ giải quyết thủ tục hành chính ".repeat(8);
    const rows = Array.from({ length: 500 }, () => Array.from({ length: 20 }, () => text));
    const workbook = buildSnapshot([buildSheet("Ghi chú", rows)]);
    const { pane, excel } = await openList({ workbook });
    await pane.getByText("Không trang tính nào là biểu mẫu đã biết.").first().waitFor();
    const { bytesOut, syncs } = await excel.costs();
    expect(bytesOut).toBeGreaterThan(5 * 1024 * 1024);
    expect(syncs).toBeLessThan(20);
    expectQuiet();
  });

  test("a long sheet is read in small parts, and the planted faults are listed", async () => {
    const workbook = await snapshotOf(buildBigWorkbook(ROWS / 2));
    const { pane, excel } = await openList({ workbook });
    const listed = await pane.evaluate(() => performance.now());
    await pane
      .getByRole("button", { name: `Đi tới ô C${String(ROWS / 4)}, trang TTHC` })
      .first()
      .waitFor();
    await pane.getByRole("button", { name: "Đi tới ô H9, trang TTHC" }).first().waitFor();
    const longest = await watchTasks(pane);
    const parts = await countHandedCells(pane, () => press(pane, "Đọc lại cả sổ"));
    const task = (await longest()).toFixed(0);
    process.stdout.write(
      `${String(ROWS)} rows: list after ${listed.toFixed(0)} ms; longest own task while reading again ${task} ms\n`
    );
    expect(parts.reduce((sum, cells) => sum + cells, 0)).toBeGreaterThan(ROWS * 10);
    expect(Math.max(...parts)).toBeLessThanOrEqual(5_000);
    expect(await excel.errors()).toEqual([]);
    expectQuiet();
  }, 400_000);

  if (process.env["PICTURES"] === "1") {
    test("pictures of every face", async () => {
      expect(await takePictures(office)).toBeGreaterThan(0);
    }, 900_000);
  }
});

/** Waits for what Excel shows; fails after some three quarters of a minute. */
async function until(isSo: () => Promise<boolean>): Promise<void> {
  for (let waits = 0; !(await isSo()); waits += 1) {
    if (waits > 800) throw new Error("Excel did not come to what was awaited.");
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
