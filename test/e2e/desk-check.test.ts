import type { Page } from "playwright-core";
import { buildWorkbook } from "../support/build-workbook";
import {
  button,
  cell,
  findingsOf,
  nameBox,
  sheetTab,
  showSide,
  typeInto,
  verdict,
} from "./desk-gestures";
import { clean, faulty, inBrowser, pagesForTests } from "./pages-for-tests";

inBrowser("checking a workbook on the page", () => {
  const pages = pagesForTests();

  test("shows the five planted mistakes in the list and on their cells", async () => {
    const page = await pages.openWith(faulty);
    const said = (sheet: string): Promise<string> => findingsOf(page, sheet).innerText();
    expect(await said("TTHC")).toContain("Nghi: C15 nhập 1.780, có thể 1.870");
    expect(await said("TTHC")).toContain("Nghi: H9 công thức cho 927, có thể 1.079");
    expect(await said("Nhân sự")).toMatch(/D7\s.*9 \+ 37 \+ 3 \+ 2 = 51/s);
    expect(await said("Ngân sách")).toMatch(/Nghi: E18 .*71,23%, có thể 67,23%/);
    expect(await said("Trực tuyến")).toMatch(/D9\s.*1,706.*1\.706/s);
    await verdict(page, /^12 lỗi/);
    await page.getByText("Phường Mẫu · quý III năm 2025").waitFor();
    const drawn = (address: string) => cell(page, address).getAttribute("aria-label");
    expect(await drawn("C15")).toContain("C15 1.780. Nghi: nhập 1.780, có thể 1.870");
    expect(await drawn("H9")).toContain("Nghi: công thức cho 927, có thể 1.079");
    expect(await drawn("C14")).toContain("Lỗi: Trên Hệ thống của tỉnh");
    expect(await drawn("C13")).toBe("C13 251");
    for (const [sheet, address] of [
      ["Nhân sự", "D7"],
      ["Ngân sách", "E18"],
      ["Trực tuyến", "D9"],
    ] as const) {
      await sheetTab(page, sheet).click();
      await cell(page, address).waitFor();
      expect(await drawn(address)).toMatch(/Nghi|Lỗi/);
    }
  });

  test("colours no cell where the person wants none coloured", async () => {
    const page = await pages.openWith(faulty);
    await page.getByRole("switch", { name: "Tô màu ô trên biểu" }).click();
    await page.getByRole("gridcell", { name: "C15 1.780", exact: true }).waitFor();
    expect(await page.getByRole("gridcell", { name: /Nghi|Lỗi/ }).count()).toBe(0);
  });

  test("folds the differences that follow from a cause, and unfolds them", async () => {
    const page = await pages.openWith(faulty);
    const total = findingsOf(page, "TTHC").getByText("2.882 + 1.161 + 123 = 4.166");
    expect(await total.isVisible()).toBe(false);
    await page.getByText("Chênh lệch kéo theo (4): C14, C23").click();
    expect(await total.isVisible()).toBe(true);
  });

  test("says of a clean workbook that everything agrees", async () => {
    const page = await pages.openWith(clean);
    await verdict(page, /^Khớp tất cả \d+ quan hệ/);
    expect(await page.getByText("Khớp tất cả").count()).toBe(1);
  });

  test("shows one kind of finding alone, and counts them in one place", async () => {
    const page = await pages.openWith(faulty);
    await verdict(page, /^12 lỗi · 1 lưu ý$/);
    expect(await page.getByText("12 lỗi · 1 lưu ý", { exact: true }).count()).toBe(1);
    const filter = page.getByRole("group", { name: "Lọc theo mức độ" });
    expect(await filter.innerText()).not.toMatch(/\d/);
    await filter.getByRole("button", { name: "Lưu ý" }).click();
    const panel = page.getByRole("tabpanel");
    await panel.getByText("1.870 + 0 = 1.870").waitFor({ state: "detached" });
    expect(await panel.innerText()).toContain("Có 29 hồ sơ quá hạn");
    expect(await panel.innerText()).not.toContain("Nghi:");
    await filter.getByRole("button", { name: "Lưu ý" }).click();
    await panel.getByText("1.870 + 0 = 1.870").waitFor();
  });

  test("says what is lacking when no sheet is a known form", async () => {
    const bytes = buildWorkbook({ sheets: [{ name: "Danh bạ", rows: [["Họ tên"], ["An"]] }] });
    const page = await pages.openWith({ name: "danh-ba.xlsx", bytes });
    await verdict(page, /^Không trang tính nào là biểu mẫu đã biết\.$/);
    const panel = page.getByRole("tabpanel");
    await panel.getByText("Chưa nhận ra biểu mẫu").waitFor();
    await page.getByRole("tab", { name: "Lời văn" }).click();
    await panel.getByText("Chưa đủ số liệu để viết đoạn nào.").waitFor();
    await showSide(page, "Báo cáo");
    await page.getByText("Chưa có đoạn lời văn nào để viết").waitFor();
    expect(await button(page, "Tạo báo cáo mới").getAttribute("aria-disabled")).toBe("true");
  });

  test("says so when nothing is left to look at", async () => {
    const page = await pages.openWith(clean);
    const panel = page.getByRole("tabpanel");
    await panel.getByRole("button", { name: /^Việc khác/ }).click();
    await panel.getByRole("button", { name: "Bỏ qua lần này" }).click();
    await panel.getByText("Không còn phát hiện nào cần xem.").waitFor();
    expect(await panel.innerText()).toContain("1 bỏ qua lần này");
  });

  test("goes from a finding to its cell, which is selected and in sight", async () => {
    const page = await pages.openWith(faulty);
    await findingsOf(page, "TTHC").getByRole("button", { name: "Đi tới ô M23" }).click();
    await expectSelected(page, "M23");
    await untilInSight(page, "M23");
    await findingsOf(page, "Ngân sách")
      .getByRole("button", { name: /^Đi tới ô E18/ })
      .first()
      .click();
    await page.getByRole("grid", { name: "Trang tính Ngân sách" }).waitFor();
    await expectSelected(page, "E18");
    await untilInSight(page, "E18");
  });

  test("goes from a cell to its finding, which is marked and in sight", async () => {
    const page = await pages.openWith(faulty);
    const marked = page.locator("[data-current]");
    await cell(page, "C15").click();
    await marked.getByText("1.284 + 586 + 0 = 1.870").waitFor();
    await sheetTab(page, "Trực tuyến").click();
    await cell(page, "D9").click();
    await marked.getByText("1,706").waitFor();
    expect(await marked.count()).toBe(1);
    await page.waitForFunction(() => {
      const line = document.querySelector("[data-current]")?.getBoundingClientRect();
      return line !== undefined && line.top >= 0 && line.bottom <= window.innerHeight;
    });
    await cell(page, "D8").click();
    await marked.waitFor({ state: "detached" });
  });

  test("checks anew what is typed, and takes it back", async () => {
    const page = await pages.openWith(clean);
    await verdict(page, /^Khớp tất cả/);
    await typeInto(page, "D15", "1290");
    await verdict(page, /^\d+ lỗi/);
    await cell(page, "D23")
      .and(page.getByRole("gridcell", { name: /2\.888/ }))
      .waitFor();
    await button(page, "Hoàn tác").click();
    await verdict(page, /^Khớp tất cả/);
    await button(page, "Làm lại").click();
    await verdict(page, /^\d+ lỗi/);
    expect(await cell(page, "D23").innerText()).toContain("2.888");
  });
});

const expectSelected = async (page: Page, address: string): Promise<void> => {
  await cell(page, address).and(page.locator("[aria-selected=true]")).waitFor();
  expect(await nameBox(page).inputValue()).toBe(address);
};

/** Until no part of the cell is hidden behind the edges of the grid or its headers. */
async function untilInSight(page: Page, address: string): Promise<void> {
  const element = await cell(page, address).elementHandle();
  await page.waitForFunction((cellElement) => {
    const { left, right, top, bottom } = cellElement.getBoundingClientRect();
    const corners = [left + 3, right - 3].flatMap((x) => [
      [x, top + 3] as const,
      [x, bottom - 3] as const,
    ]);
    // The frame of the selected cell and the editor lie over it, in the same grid.
    const grid = cellElement.closest("[data-grid]");
    return corners.every(([x, y]) => {
      const hit = document.elementFromPoint(x, y);
      const isHeader = hit?.matches("[role=columnheader], [role=rowheader]") === true;
      return !isHeader && grid?.contains(hit) === true;
    });
  }, element);
}
