import type { Locator } from "playwright-core";
import type { WorkbookSnapshot } from "../../src/core/sheet/snapshot";
import { chromium } from "../support/programs";
import {
  barriersIn,
  button,
  focusedIn,
  linksTo,
  openFindings,
  sampleWorkbook,
  spillOf,
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
import { picturePane } from "./picture-pane";

const inBrowser = chromium === null ? describe.skip : describe;
const isPictured = process.env["PICTURES"] === "1";

inBrowser("rules and what is decided about them, in Excel", () => {
  let office: ExcelOffice;
  let opened: OpenedExcelPane;
  let faulty: WorkbookSnapshot;

  beforeAll(async () => {
    office = await setUpExcel();
    faulty = await sampleWorkbook("phuong-mau-2025-co-loi.xlsx");
  }, 180_000);
  afterAll(async () => {
    await office.close();
  });
  afterEach(async () => {
    await opened.page.context().close();
  });

  async function openCheck(options: Partial<ExcelPaneOptions> = {}): Promise<void> {
    const at = "taskpane.html?view=check";
    opened = await office.open({
      workbook: faulty,
      version: "1.14",
      locale: "vi-VN",
      at,
      ...options,
    });
    await opened.pane.getByRole("tabpanel", { name: /^Kiểm tra/ }).waitFor();
    await linksTo(opened, "Ngân sách!E18").first().waitFor();
  }

  const more = (cell = "E18"): Locator => button(opened, `Việc khác với ${cell}`);
  const picture = async (name: string): Promise<void> => {
    if (isPictured) await picturePane(opened.page, "Excel", `rules-${name}`);
  };
  const complaints = async (): Promise<unknown> => [
    ...(await opened.excel.errors()),
    ...opened.complaints,
    ...opened.foreign,
  ];

  test("why something was found is told in the pane, within its width; Escape leads back", async () => {
    await openCheck({ width: 320 });
    const { page, pane } = opened;
    await more().click();
    await picture("menu");
    await button(opened, "Vì sao có phát hiện này?").click();
    const help = pane.getByRole("dialog", { name: "Tỷ lệ tính lại được từ số liệu" });
    for (const heading of ["Kiểm tra gì", "Vì sao", "Lệch khi", "Khớp khi", "Nguồn"])
      await help.getByRole("heading", { name: heading, exact: true }).waitFor();
    expect(await help.innerText()).toContain(
      "Mỗi tỷ lệ phần trăm tính lại được từ tử số và mẫu số"
    );
    expect(await help.innerText()).not.toContain("What it checks");
    await picture("page");
    expect(await barriersIn(opened)).toEqual([]);
    expect(await spillOf(opened)).toBe(0);
    expect(await help.evaluate((box) => box.scrollWidth - box.clientWidth)).toBe(0);
    await page.keyboard.press("Escape");
    await help.waitFor({ state: "detached" });
    expect(await focusedIn(opened)).toBe("Vì sao có phát hiện này?");
    expect(await complaints()).toEqual([]);
  });

  test("a rule is turned off with a reason that the workbook keeps, and on again", async () => {
    await openCheck();
    const before = await openFindings(opened);
    await more().click();
    await button(opened, "Tắt quy tắc này trong sổ…").click();
    await button(opened, "Tắt quy tắc").click();
    await opened.pane.getByText("Xin ghi lý do.").waitFor();
    expect(await openFindings(opened)).toBe(before);
    await opened.pane
      .getByRole("textbox", { name: "Vì sao tắt quy tắc này trong sổ?" })
      .fill("Tỷ lệ theo công văn 12/STC.");
    await opened.pane.getByRole("textbox", { name: /^Người quyết định/ }).fill("Trần Thị B");
    await picture("question");
    await opened.page.keyboard.press("Enter");
    await untilGone(opened, "Ngân sách!E18");
    await untilOpen(opened, before - 1);
    await until(async () => JSON.stringify(await opened.excel.settings()).includes("12/STC"));
    const settings = await opened.excel.settings();
    expect(await complaints()).toEqual([]);
    await opened.page.context().close();

    opened = await office.open({
      ...{ workbook: faulty, version: "1.14", locale: "vi-VN", settings, width: 320 },
      at: "taskpane.html?view=check",
    });
    await untilOpen(opened, before - 1);
    await button(opened, "1 quy tắc đã tắt hoặc đổi mức").click();
    const list = opened.pane.getByRole("tabpanel");
    await list.getByText("Tỷ lệ tính lại được từ số liệu", { exact: true }).waitFor();
    expect(await list.innerText()).toMatch(
      /Đã tắt · không nêu 1 phát hiện\s+“Tỷ lệ theo công văn 12\/STC\.” Trần Thị B · \d\d\/\d\d\/\d{4}/
    );
    await button(opened, "Bật lại").scrollIntoViewIfNeeded();
    await picture("list");
    await more("D9").click();
    await button(opened, "Tắt quy tắc này trong sổ…").click();
    expect(await barriersIn(opened)).toEqual([]);
    expect(await spillOf(opened)).toBe(0);
    await opened.page.keyboard.press("Escape");
    await button(opened, "Tắt quy tắc").waitFor({ state: "detached" });
    await button(opened, "Bật lại").click();
    await linksTo(opened, "Ngân sách!E18").first().waitFor();
    await untilOpen(opened, before);
    expect(await button(opened, "1 quy tắc đã tắt hoặc đổi mức").count()).toBe(0);
    expect(await complaints()).toEqual([]);
  });

  test("a rule is lowered to a note, and nothing is suspected for it any more", async () => {
    await openCheck({ scheme: "dark" });
    const before = await openFindings(opened);
    await more().click();
    await button(opened, "Hạ quy tắc này thành lưu ý…").click();
    await opened.pane.getByRole("textbox").first().fill("Cách tính của tỉnh");
    await opened.page.keyboard.press("Enter");
    await untilOpen(opened, before - 1);
    const section = opened.pane.getByRole("region", { name: "Ngân sách" });
    await section.getByText("Lưu ý", { exact: true }).waitFor();
    await section.getByText("Nghi:").waitFor({ state: "detached" });
    await button(opened, "1 quy tắc đã tắt hoặc đổi mức").click();
    await opened.pane.getByText("Đổi thành lưu ý · 1 phát hiện").waitFor();
    await button(opened, "Về quy tắc này").click();
    await opened.pane.getByRole("dialog", { name: "Tỷ lệ tính lại được từ số liệu" }).waitFor();
    await picture("dark");
    expect(await barriersIn(opened, "dark")).toEqual([]);
    await button(opened, "Đóng").click();
    await widenTo(opened, 320);
    await button(opened, "Trả lại mức cũ").click();
    await untilOpen(opened, before);
    expect(await complaints()).toEqual([]);
  });
});
