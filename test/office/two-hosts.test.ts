import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Frame } from "playwright-core";
import { setUpBoth, type BothOffices, type OpenedBoth } from "../e2e/open-both-panes";
import { buildDocx, paragraph, partOf, run } from "../support/build-docx";
import { buildSheet, buildSnapshot } from "../support/build-snapshot";
import { chromium } from "../support/programs";

const inBrowser = chromium === null ? describe.skip : describe;

const addin = `<!doctype html>
<html>
  <head>
    <meta charset="utf-8" />
    <script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script>
    <script src="addin.js" defer></script>
  </head>
  <body><h1></h1><p></p></body>
</html>`;

/** Each pane says where it is and what its document holds, and repeats what it hears on the channel. */
const script = `const channel = new BroadcastChannel("test");
channel.onmessage = ({ data }) => (document.querySelector("p").textContent += data);
const inExcel = () => Excel.run(async (context) => {
  const cell = context.workbook.worksheets.getFirst().getRange("A1").load("values");
  await context.sync();
  return cell.values[0][0];
});
const inWord = () => Word.run(async (context) => {
  const body = context.document.body.load("text");
  await context.sync();
  return body.text;
});
Office.onReady(async ({ host }) => {
  const read = host === "Excel" ? inExcel : inWord;
  document.querySelector("h1").textContent = host + ": " + (await read());
});`;

inBrowser("Excel and Word side by side in Chromium", () => {
  const folder = mkdtempSync(path.join(tmpdir(), "addin-"));
  const workbook = buildSnapshot([buildSheet("TTHC", [["4.166 hồ sơ"]])]);
  const document = buildDocx(paragraph(run("Báo cáo quý III")));
  let both: BothOffices;
  let opened: OpenedBoth;

  beforeAll(async () => {
    writeFileSync(path.join(folder, "taskpane.html"), addin);
    writeFileSync(path.join(folder, "addin.js"), script);
    both = await setUpBoth(folder);
  }, 180_000);
  afterAll(async () => {
    await both.close();
    rmSync(folder, { recursive: true });
  });
  afterEach(async () => {
    await opened.page.context().close();
  });

  async function open(isApart: boolean): Promise<readonly [Frame, Frame]> {
    opened = await both.open({ excel: { workbook }, word: { document }, isApart });
    const { inExcel, inWord } = opened;
    await inExcel.pane.getByText("Excel: 4.166 hồ sơ").waitFor();
    await inWord.pane.getByText("Word: Báo cáo quý III").waitFor();
    return [inExcel.pane, inWord.pane];
  }

  const say = (pane: Frame, word: string): Promise<void> =>
    pane.evaluate((given) => {
      localStorage.setItem("said", given);
      new BroadcastChannel("test").postMessage(given);
    }, word);
  const heard = (pane: Frame): Promise<string | null> => pane.locator("p").textContent();
  const kept = (pane: Frame): Promise<string | null> =>
    pane.evaluate(() => localStorage.getItem("said"));

  test("on one origin a message crosses, what one pane keeps the other finds, and each host answers its own", async () => {
    const [excel, word] = await open(false);
    await say(excel, "gói số liệu");
    await word.getByText("gói số liệu").waitFor();
    expect(await kept(word)).toBe("gói số liệu");
    expect(opened.complaints).toEqual([]);
    expect(opened.foreign).toEqual([]);
    await eachHostAnswersItsOwn();
  });

  async function eachHostAnswersItsOwn(): Promise<void> {
    const { excel, person } = opened.inExcel;
    await person.typeInto("TTHC", "A1", "5");
    expect(await excel.cellOf("TTHC", "A1")).toMatchObject({ value: 5 });
    expect(await excel.costs()).toMatchObject({ syncs: 1, bugs: [] });
    expect(await opened.inWord.word.costs()).toMatchObject({ syncs: 1, bugs: [] });
    await opened.inWord.person.clickAfter("quý III");
    await opened.inWord.person.type(" năm 2025");
    expect(await opened.inWord.word.text()).toBe("Báo cáo quý III năm 2025");
    const saved = await opened.inWord.saved();
    expect(partOf(saved, "word/document.xml")).toContain(" năm 2025</w:t>");
  }

  test("apart, nothing crosses", async () => {
    const [excel, word] = await open(true);
    await say(word, "từ Word");
    await say(excel, "từ Excel");
    // A pane hears the other channels of its own origin: this comes after what would have crossed.
    await word.getByText("từ Word").waitFor();
    await excel.getByText("từ Excel").waitFor();
    expect([await heard(excel), await heard(word)]).toEqual(["từ Excel", "từ Word"]);
    expect([await kept(excel), await kept(word)]).toEqual(["từ Excel", "từ Word"]);
  });
});
