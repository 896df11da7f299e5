import { readFileSync } from "node:fs";
import type { Locator } from "playwright-core";
import { readForm } from "../../src/core/forms/files/read-form";
import { writeForm } from "../../src/core/forms/files/write-form";
import { readMemory } from "../../src/taskpane/live/read-memory";
import type { KeptForm } from "../../src/taskpane/live/workbook-memory";
import { poorHouseholds } from "../support/poor-households";
import { chromium } from "../support/programs";
import {
  barriersIn,
  button,
  focusedIn,
  linksTo,
  showTab,
  spillOf,
  tabTo,
  until,
  widenTo,
} from "./excel-gestures";
import {
  setUpExcel,
  type ExcelOffice,
  type ExcelPaneOptions,
  type OpenedExcelPane,
} from "./open-excel-pane";
import { picturePane, resizePane } from "./picture-pane";

const inBrowser = chromium === null ? describe.skip : describe;
const isPictured = process.env["PICTURES"] === "1";

const NAME = "Thống kê hộ nghèo, hộ cận nghèo theo thôn";
const BALANCE = "Tổng số hộ = Hộ nghèo + Hộ cận nghèo + Hộ khác";

inBrowser("a form is taught in Excel", () => {
  let office: ExcelOffice;
  let opened: OpenedExcelPane;

  beforeAll(async () => {
    office = await setUpExcel();
  }, 180_000);
  afterAll(async () => {
    await office.close();
  });
  afterEach(async () => {
    await opened.page.context().close();
  });

  async function open(options: Partial<ExcelPaneOptions> = {}): Promise<void> {
    opened = await office.open({
      ...{ workbook: poorHouseholds, version: "1.14", locale: "vi-VN", width: 320 },
      ...options,
    });
  }

  const teach = (what = "Dạy biểu mẫu này…"): Locator => button(opened, `${what} Trang Hộ nghèo`);
  const step = (n: number, name: string): Promise<void> =>
    opened.pane.getByRole("heading", { name: `Bước ${String(n)}/5: ${name}` }).waitFor();
  const field = (name: string): Locator => opened.pane.getByLabel(name, { exact: true });
  const next = (): Promise<void> => button(opened, "Tiếp tục").click();
  const complaints = async (): Promise<unknown> => [
    ...(await opened.excel.errors()),
    ...opened.complaints,
    ...opened.foreign,
  ];
  const keptForms = async (): Promise<readonly KeptForm[]> => {
    const settings = await opened.excel.settings();
    return Object.values(settings).flatMap((value) => readMemory(textIn(value)).forms);
  };
  const picture = async (name: string): Promise<void> => {
    if (!isPictured) return;
    for (const width of [320, 360, 450]) {
      await resizePane(opened.page, "Excel", width);
      await picturePane(opened.page, "Excel", `teach-${name}-${String(width)}`);
    }
    await resizePane(opened.page, "Excel", 320);
  };
  const isClean = async (): Promise<void> => {
    expect(await barriersIn(opened)).toEqual([]);
    expect(await spillOf(opened)).toBe(0);
  };

  /** From the card to the last step, with what was guessed. */
  async function goThrough(): Promise<void> {
    await teach().click();
    await step(1, "Tên biểu");
    for (const name of ["Dòng tiêu đề", "Cột", "Dòng", "Quan hệ"]) {
      await next();
      await opened.pane.getByRole("heading", { name: new RegExp(`: ${name}$`) }).waitFor();
    }
    await button(opened, "Lưu biểu mẫu")
      .and(opened.pane.locator(":not([aria-disabled])"))
      .waitFor();
  }

  test("step by step: the sheet is recognised, a wrong total is found, and the workbook remembers", async () => {
    await open();
    const { pane, person, excel } = opened;
    await teach().waitFor();
    await picture("card");
    await teach().click();
    await step(1, "Tên biểu");
    expect(await focusedIn(opened)).toBe("Bước 1/5: Tên biểu");
    expect(await field("Tên biểu mẫu").inputValue()).toBe(NAME);
    await field("Tên biểu mẫu").fill(`${NAME}, tổ`);
    await picture("name");
    await isClean();
    // What was said so far survives a look at the tabs.
    await button(opened, "Quay lại").click();
    await teach("Dạy tiếp biểu mẫu này…").click();
    expect(await field("Tên biểu mẫu").inputValue()).toBe(`${NAME}, tổ`);
    await field("Tên biểu mẫu").fill(NAME);

    await next();
    await step(2, "Dòng tiêu đề");
    expect(await focusedIn(opened)).toBe("Bước 2/5: Dòng tiêu đề");
    await pane.getByText("Hộ cận nghèo", { exact: true }).waitFor();
    await field("Dòng tiêu đề cuối").fill("6");
    await pane.getByText("Hộ cận nghèo", { exact: true }).waitFor({ state: "detached" });
    await person.select("Hộ nghèo", "D7");
    await button(opened, "Dòng tiêu đề cuối: lấy dòng 7").click();
    await pane.getByText("Hộ cận nghèo", { exact: true }).waitFor();
    expect(await field("Dòng tiêu đề cuối").inputValue()).toBe("7");
    await picture("headings");

    await next();
    await step(3, "Cột");
    const roles = await Promise.all(
      Array.from("ABCDEFGH").map((letter) => field(`Vai trò của cột ${letter}`).inputValue())
    );
    expect(roles).toEqual([
      ...["ordinal", "label", "figure", "figure", "figure", "figure", "figure", "note"],
    ]);
    await button(opened, "Xem cột E trong Excel: Hộ cận nghèo").click();
    await until(async () => (await excel.selection()).includes("E6"));
    expect(await excel.selection()).toContain("E6");
    await picture("columns");
    await isClean();

    await next();
    await step(4, "Dòng");
    expect(await field("Dòng tổng cộng").inputValue()).toBe("13");
    await pane.getByText("“Tổng cộng”").first().waitFor();
    await picture("rows");

    await next();
    await step(5, "Quan hệ");
    expect(await pane.getByRole("checkbox", { name: BALANCE }).isChecked()).toBe(true);
    await pane
      .getByText(/^Đọc được 25 số liệu. Quan hệ đúng ở \d+ chỗ, không đúng ở 0 chỗ.$/)
      .waitFor();
    await button(opened, "Thêm quan hệ bằng cách bấm ô…").click();
    await person.select("Hộ nghèo", "A1");
    await button(opened, "Bỏ ô A1").waitFor();
    await person.select("Hộ nghèo", "C9");
    await button(opened, "Bỏ ô C9").waitFor();
    await button(opened, "Xong").click();
    await pane.getByText("Hộ nghèo, ô A1: không thuộc phần số liệu của biểu.").waitFor();
    await picture("pick");
    await isClean();
    await button(opened, "Bỏ ô A1").click();
    await person.select("Hộ nghèo", "D9");
    await button(opened, "Bỏ ô D9").waitFor();
    await button(opened, "Xong").click();
    await pane.getByRole("checkbox", { name: "Hộ nghèo ≤ Tổng số hộ" }).waitFor();
    await picture("relations");

    await button(opened, "Lưu biểu mẫu").click();
    await pane.getByText(`Đã lưu biểu “${NAME}” vào sổ.`).waitFor();
    await pane.getByText("Không có phát hiện").waitFor();
    await picture("kept");
    await person.typeInto("Hộ nghèo", "C13", "600");
    await showTab(opened, "Kiểm tra");
    await linksTo(opened, "Hộ nghèo!C13").first().waitFor();
    await person.typeInto("Hộ nghèo", "C13", "597");
    await linksTo(opened, "Hộ nghèo!C13").first().waitFor({ state: "detached" });
    await until(async () => (await keptForms()).length === 1);
    const settings = await excel.settings();
    expect(await complaints()).toEqual([]);
    await opened.page.context().close();

    await open({ settings });
    await opened.pane.getByText(NAME, { exact: true }).waitFor();
    await opened.pane.getByText("Không có phát hiện").waitFor();
    expect(await teach().count()).toBe(0);
    expect(await complaints()).toEqual([]);
  });

  test("with the keyboard alone; a kept form is exported, renamed, taught again, deleted and brought back", async () => {
    await open();
    const { page, pane } = opened;
    await teach().focus();
    await page.keyboard.press("Enter");
    await step(1, "Tên biểu");
    for (const [n, name] of ["Dòng tiêu đề", "Cột", "Dòng", "Quan hệ"].entries()) {
      await tabTo(opened, "Tiếp tục");
      await page.keyboard.press("Enter");
      await step(n + 2, name);
    }
    await pane.getByText(/Đọc được 25 số liệu/).waitFor();
    await tabTo(opened, "Lưu biểu mẫu");
    await page.keyboard.press("Enter");
    await pane.getByText(/^Đã lưu biểu/).waitFor();
    await until(async () => (await keptForms()).length === 1);
    const [kept] = await keptForms();

    await button(opened, "Chèn biểu mẫu trống…").click();
    const title = kept?.name ?? "";
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      button(opened, `Xuất tệp ${title}`).click(),
    ]);
    const text = readFileSync(await download.path(), "utf8");
    const read = readForm(text);
    expect(read.ok && writeForm(read.form)).toBe(text);
    expect(download.suggestedFilename()).toBe(`${kept?.id ?? ""}.json`);
    await picture("forms");
    await isClean();

    await button(opened, `Đổi tên… ${title}`).click();
    await pane.getByRole("textbox", { name: "Tên mới" }).fill("Hộ nghèo theo thôn");
    await page.keyboard.press("Enter");
    await pane.getByText("Biểu có tên mới: “Hộ nghèo theo thôn”.").waitFor();
    await button(opened, "Xóa Hộ nghèo theo thôn").click();
    await pane.getByText(/^Đã xóa biểu/).waitFor();
    await button(opened, "Hoàn tác").click();
    await button(opened, "Dạy lại… Hộ nghèo theo thôn")
      .and(pane.locator(":not([aria-disabled])"))
      .click();
    await pane.getByRole("heading", { name: "Dạy lại: Hộ nghèo theo thôn" }).waitFor();
    expect(await field("Tên biểu mẫu").inputValue()).toBe("Hộ nghèo theo thôn");
    await button(opened, "Bỏ").click();

    await button(opened, "Chèn biểu mẫu trống…").click();
    await button(opened, "Xóa Hộ nghèo theo thôn").click();
    const file = pane.locator("input[type=file][accept='.json']");
    const bring = (content: string): Promise<void> =>
      file.setInputFiles({
        ...{ name: "ho-ngheo.json", mimeType: "application/json" },
        buffer: Buffer.from(content),
      });
    const lines = text.split("\n");
    const at = lines.findIndex((line) => line.includes('"topic"'));
    await bring([...lines.slice(0, at), '  "topic": 5,', ...lines.slice(at + 1)].join("\n"));
    await pane.getByText(new RegExp(`^Dòng ${String(at + 1)}: `)).waitFor();
    await picture("faults");
    await bring(text);
    await pane.getByText(`Đã nhập biểu “${title}” vào sổ.`).waitFor();
    await button(opened, "Quay lại").click();
    await pane.getByText("Không có phát hiện").waitFor();
    expect(await complaints()).toEqual([]);
  });

  test("leaving asks only when something was changed; in English and in the dark", async () => {
    await open({ scheme: "dark" });
    const { pane, page } = opened;
    await button(opened, "English").click();
    const begin = button(opened, "Teach this form… Sheet Hộ nghèo");
    await begin.click();
    await pane.getByRole("heading", { name: "Step 1 of 5: Name" }).waitFor();
    await button(opened, "Discard").click();
    await begin.click();
    await pane.getByRole("heading", { name: "Step 1 of 5: Name" }).waitFor();
    await field("Name of the form").fill("Poor households");
    await button(opened, "Discard").click();
    await pane.getByText("Discard what was taught about “Hộ nghèo”?").waitFor();
    await page.keyboard.press("Escape");
    expect(await field("Name of the form").inputValue()).toBe("Poor households");
    for (const name of ["Headings", "Columns", "Rows", "Relations"]) {
      await button(opened, "Next").click();
      await pane.getByRole("heading", { name: new RegExp(`: ${name}$`) }).waitFor();
      await picture(`dark-${name}`);
      expect(await barriersIn(opened, "dark")).toEqual([]);
      expect(await spillOf(opened)).toBe(0);
    }
    await widenTo(opened, 450);
    expect(await complaints()).toEqual([]);
  });

  test("an edit beside the lesson is seen in it", async () => {
    await open();
    await goThrough();
    await opened.person.typeInto("Hộ nghèo", "C10", "216");
    await opened.pane.getByText(/không đúng ở 3 chỗ\.$/).waitFor();
    const line = opened.pane.getByRole("listitem").filter({ hasText: BALANCE });
    await line.getByText("đúng 4/5 chỗ").waitFor();
    await line.getByRole("button", { name: "Đi tới ô C10, trang Hộ nghèo" }).click();
    await until(async () => (await opened.excel.selection()) === "Hộ nghèo!C10");
    expect(await opened.excel.selection()).toBe("Hộ nghèo!C10");
    expect(await complaints()).toEqual([]);
  });
});

/** Office keeps settings as JSON. */
function textIn(value: unknown): string | null {
  return typeof value === "string" ? value : null;
}
