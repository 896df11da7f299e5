import { readWorkbook } from "../../src/hosts/xlsx-file/read-workbook";
import { buildWorkbook } from "../support/build-workbook";
import { dossierList, quarters, type DossierNumbers } from "../support/dossier-list";
import { chromium } from "../support/programs";
import { barriersIn, button, linksTo, showTab, spillOf, untilOpen, until } from "./excel-gestures";
import { setUpExcel, type ExcelOffice, type OpenedExcelPane } from "./open-excel-pane";
import { pickFile, setUpDesk, type Desk, type OpenedPage } from "./open-page";
import { picturePane } from "./picture-pane";

const inBrowser = chromium === null ? describe.skip : describe;
const isPictured = process.env["PICTURES"] === "1";

const file = (name: string, period: string, numbers: DossierNumbers) => ({
  name,
  bytes: buildWorkbook({ sheets: [{ name: "TTHC", rows: dossierList(period, numbers) }] }),
});
const second = file("quy-2.xlsx", "quý II năm 2024", quarters.second);
const third = file("quy-3.xlsx", "quý III năm 2024", quarters.wrong);
const unknown = {
  name: "lich.xlsx",
  bytes: buildWorkbook({ sheets: [{ name: "Lịch", rows: [["Thứ hai"]] }] }),
};
const line =
  "TTHC (quý III năm 2024) so với quý II năm 2024, tệp quy-2.xlsx, trang tính TTHC · kỳ liền trước";

inBrowser("against the workbook of the period before, in Excel", () => {
  let office: ExcelOffice;
  let opened: OpenedExcelPane;

  beforeAll(async () => {
    office = await setUpExcel();
  }, 180_000);
  afterAll(async () => {
    await opened.page.context().close();
    await office.close();
  });

  const choose = async (label: string, { name, bytes }: typeof second): Promise<void> => {
    const mimeType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    await opened.pane
      .getByLabel(label, { exact: true })
      .and(opened.pane.locator("input[type=file]"))
      .setInputFiles({ name, mimeType, buffer: Buffer.from(bytes) });
  };

  test("a file is chosen, compared with, and let go again", async () => {
    const outcome = await readWorkbook(third.bytes, third.name);
    if (!outcome.ok) throw new Error(outcome.trouble.message.en);
    const at = "taskpane.html?view=overview";
    opened = await office.open({
      ...{ workbook: outcome.value, version: "1.14", locale: "vi-VN", at, width: 320 },
    });
    const { pane, page } = opened;
    await pane.getByText("Chọn tệp Excel của kỳ trước", { exact: false }).waitFor();

    await choose("So với kỳ trước…", unknown);
    await pane.getByText("Không trang tính nào của “lich.xlsx”", { exact: false }).waitFor();

    await choose("So với kỳ trước…", second);
    await pane.getByText(line, { exact: true }).waitFor();
    await untilOpen(opened, 1);
    expect(await barriersIn(opened)).toEqual([]);
    expect(await spillOf(opened)).toBe(0);
    if (isPictured) await picturePane(page, "Excel", "compare");

    const moved = pane.getByText("1 lưu ý", { exact: false });
    expect(await moved.count()).toBeGreaterThan(0);
    await pane.getByLabel("Lưu ý khi tỷ lệ thay đổi quá").selectOption("50 điểm %");
    await until(async () => (await moved.count()) === 0);
    expect(await moved.count()).toBe(0);

    await showTab(opened, "Kiểm tra");
    await linksTo(opened, "TTHC!C8").first().waitFor();
    await pane
      .getByText("(tệp quy-2.xlsx, trang tính TTHC, ô C10)", { exact: false })
      .first()
      .waitFor();

    await showTab(opened, "Tổng quan");
    await button(opened, "Thôi so với tệp này").click();
    await pane.getByText(line, { exact: true }).waitFor({ state: "detached" });
    await untilOpen(opened, 0);
    expect([...(await opened.excel.errors()), ...opened.complaints, ...opened.foreign]).toEqual([]);
  });
});

inBrowser("against the workbook of the period before, on the browser page", () => {
  let desk: Desk;
  let opened: OpenedPage;

  beforeAll(async () => {
    desk = await setUpDesk();
  }, 180_000);
  afterAll(async () => {
    await opened.page.context().close();
    await desk.close();
  });

  test("the same choice beside an opened file", async () => {
    opened = await desk.open();
    const { page } = opened;
    await pickFile(page, "Mở sổ Excel…", third);
    await page.getByRole("tab", { name: "Tổng quan" }).click();
    await pickFile(page, "So với kỳ trước…", second);
    await page.getByText(line, { exact: true }).waitFor();
    await page.getByRole("tab", { name: "Kiểm tra" }).click();
    await page.getByText("đang giải quyết cuối kỳ trước: 9", { exact: false }).first().waitFor();
    expect([...opened.complaints, ...opened.foreign]).toEqual([]);
  });
});
