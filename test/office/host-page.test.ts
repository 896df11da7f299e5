import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { setUpExcel, type ExcelOffice, type OpenedExcelPane } from "../e2e/open-excel-pane";
import { buildSheet } from "../support/build-snapshot";
import { chromium } from "../support/programs";
import { elapse } from "./elapse";

const inBrowser = chromium === null ? describe.skip : describe;

/** An add-in of a few lines, under a policy as strict as the pane's. */
const addin = `<!doctype html>
<html>
  <head>
    <meta charset="utf-8" />
    <meta http-equiv="Content-Security-Policy"
      content="default-src 'none'; script-src 'self' https://appsforoffice.microsoft.com" />
    <script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script>
    <script src="addin.js" defer></script>
  </head>
  <body><button>Đọc</button><p role="status"></p></body>
</html>`;

const script = `Office.onReady(() => {
  const say = (text) => (document.querySelector("p").textContent = text);
  const read = () =>
    Excel.run(async (context) => {
      const cell = context.workbook.worksheets.getItem("TTHC").getRange("B3");
      cell.load("values");
      await context.sync();
      say("B3: " + cell.values[0][0]);
    }).catch((error) => say(error.code));
  document.querySelector("button").onclick = read;
  Office.actions.associate("select", (event) =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getItem("TTHC").getRange("B2:B3").select();
      await context.sync();
    }).then(() => event.completed())
  );
  say("sẵn sàng " + Office.context.displayLanguage);
});`;

inBrowser("a pane beside a simulated workbook in Chromium", () => {
  const folder = mkdtempSync(path.join(tmpdir(), "addin-"));
  let office: ExcelOffice;
  let opened: OpenedExcelPane;

  beforeAll(async () => {
    writeFileSync(path.join(folder, "taskpane.html"), addin);
    writeFileSync(path.join(folder, "addin.js"), script);
    office = await setUpExcel(folder);
  }, 180_000);
  afterAll(async () => {
    await office.close();
    rmSync(folder, { recursive: true });
  });
  afterEach(async () => {
    await opened.page.context().close();
  });

  async function open(): Promise<OpenedExcelPane> {
    const rows = [
      ["Lĩnh vực", "Tiếp nhận"],
      ["Đất đai", 1200],
      ["Tổng số", { value: 1200, formula: "SUM(B2:B2)", format: "#,##0" }],
    ];
    const sheets = [buildSheet("TTHC", rows)];
    const workbook = { name: "so-lieu.xlsx", sheets, definedNames: [], fonts: [] };
    opened = await office.open({ workbook, locale: "vi-VN", width: 320 });
    await opened.pane.getByText("sẵn sàng vi-VN").waitFor();
    return opened;
  }

  const readNow = ({ pane }: OpenedExcelPane): Promise<void> =>
    pane.getByRole("button", { name: "Đọc" }).click();

  test("reads what the person typed, in a frame of the chosen width", async () => {
    const { pane, person, excel, complaints, foreign } = await open();
    await person.typeInto("TTHC", "B2", "1.250");
    expect(await excel.cellOf("TTHC", "B3")).toMatchObject({ value: 1250, text: "1.250" });
    await readNow(opened);
    await pane.getByText("B3: 1250").waitFor();
    expect(await pane.evaluate(() => window.innerWidth)).toBe(320);
    expect(await excel.costs()).toMatchObject({ syncs: 1, waiting: 0, bugs: [] });
    expect(complaints).toEqual([]);
    expect(foreign).toEqual([]);
  });

  test("hears that a cell is being edited", async () => {
    const { pane, person, excel } = await open();
    await person.startTyping();
    await readNow(opened);
    await pane.getByText("InvalidOperationInCellEditMode").waitFor();
    await person.stopTyping();
    await readNow(opened);
    await pane.getByText("B3: 1200").waitFor();
    expect(await excel.errors()).toEqual([]);
  });

  test("answers a ribbon button", async () => {
    const { excel } = await open();
    const id = await excel.invokeCommand("select");
    while (!(await excel.completedCommands()).includes(id)) await elapse(10);
    expect(await excel.selection()).toBe("TTHC!B2:B3");
  });

  test("has a breach of the policy among its complaints", async () => {
    const { pane, complaints } = await open();
    await pane.evaluate(() => fetch("/addin.js").catch(() => undefined));
    expect(complaints.join()).toContain("Content Security Policy");
  });
});
