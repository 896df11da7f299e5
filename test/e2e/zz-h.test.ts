import { button, sampleWorkbook, showTab } from "./excel-gestures";
import { setUpBoth } from "./open-both-panes";
import { ReportDesk, LETTER } from "./report-desk";
import { news, seen, stateOf, tagIn } from "./word-gestures";
jest.setTimeout(200000);
test("explore", async () => {
  const offices = await setUpBoth(process.env["PAGES"]);
  const clean = await sampleWorkbook("phuong-mau-2025.xlsx");
  const log = (...x: unknown[]) => process.stdout.write(x.map(String).join(" ") + "\n");
  let desk = await ReportDesk.open(offices, { workbook: clean });
  const body = async (o: { pane: import("playwright-core").Frame }, t: string) => { await desk.both.page.waitForTimeout(1500); log(`===== ${t}\n`, await o.pane.locator("body").innerText()); };
  try {
    await desk.leaveOut(/ngân sách/);
    await desk.link();
    // put back the passage, edit, publish: update with an added passage
    await desk.leaveOut(/ngân sách/);
    await body(desk.inExcel, "excel after putting back");
    await desk.inExcel.person.typeInto("TTHC", "D15", "1294");
    await desk.inExcel.person.typeInto("TTHC", "H15", "1112");
    await seen(desk.inExcel, /^8 số liệu đã khác/);
    await desk.publishAnew();
    await body(desk.inWord, "word: new passage offered");
    await desk.inWord.pane.getByRole("tab", { name: /^Đoạn/ }).click();
    await desk.inWord.pane.getByRole("checkbox").first().check();
    await body(desk.inWord, "word: passages tab");
    await button(desk.inWord, "Cập nhật 8 số liệu, thêm 1 đoạn").click();
    await news(desk.inWord, /Đã cập nhật/);
    await body(desk.inWord, "word: after");
    log(JSON.stringify(await desk.prose()).slice(0, 3000));
    await button(desk.inWord, "Hoàn tác").click();
    await news(desk.inWord, /Đã trả lại/);
    await body(desk.inWord, "word: undone");
    await body(desk.inExcel, "excel: after undo");
    log(JSON.stringify(stateOf(await desk.inWord.saved()).manifest?.trail));
    await desk.inWord.pane.getByRole("tab", { name: /^Nhật ký/ }).click();
    await button(desk.inWord, "Chốt bản chính thức…").click();
    await button(desk.inWord, "Chốt bản chính thức").click();
    await news(desk.inWord, /^Đã chốt/);
    await body(desk.inWord, "word: final");
    // reopen the workbook with what it keeps
    const { xmlParts } = await desk.inExcel.excel.workbookData();
    const settings = await desk.inExcel.excel.settings();
    log(JSON.stringify(settings).slice(0, 1500));
    const inExcel = await desk.both.openWorkbook({ workbook: clean, version: "1.14", locale: "vi-VN", at: "taskpane.html?view=word", settings, xmlParts });
    await body(inExcel, "excel reopened (cells as before the edit)");
    await body(desk.inWord, "word then");
    log(desk.both.complaints.join("\n"));
  } finally { await offices.close(); }
});
