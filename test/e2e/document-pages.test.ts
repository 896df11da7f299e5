import { AxeBuilder } from "@axe-core/playwright";
import { execFileSync } from "node:child_process";
import { copyFileSync, mkdirSync, readFileSync } from "node:fs";
import path from "node:path";
import type { Browser, Locator, Page } from "playwright-core";
import { buildPhuongMau } from "../../samples/phuong-mau";
import { makeParcel } from "../../src/core/link/make-parcel";
import type { MarkState } from "../../src/core/link/mark";
import { makeReport } from "../../src/core/make-report";
import { defaultStyle } from "../../src/core/narrative/style";
import { openReport } from "../../src/hosts/docx-file/open-report";
import { pageCopy } from "../../src/hosts/docx-file/page-copy";
import { readWorkbook } from "../../src/hosts/xlsx-file/read-workbook";
import { markKey } from "../../src/taskpane/word/document-question";
import {
  bodyXml,
  buildDocx,
  documentId,
  markXml,
  paragraph,
  partXml,
  run,
  tagOf,
} from "../support/build-docx";
import { chromium } from "../support/programs";
import { valueOf } from "../support/refresh-document";
import type { Watched, WindowLook } from "./launch-chromium";
import { launchChromium, openWindow, watch } from "./launch-chromium";
import type { FolderServer } from "./serve-folder";
import { serveFolder } from "./serve-folder";
import type { ShownReport } from "./pages-page/pages-page";

const root = path.resolve(__dirname, "../..");
const folder = path.join(root, ".cache/pages-page");

function buildPagesPage(): void {
  mkdirSync(folder, { recursive: true });
  copyFileSync(path.join(__dirname, "pages-page/pages-page.html"), path.join(folder, "index.html"));
  const webpack = path.join(root, "node_modules/webpack/bin/webpack.js");
  const config = path.join(__dirname, "pages-page/pages-page.webpack.cjs");
  execFileSync(process.execPath, [webpack, "--config", config, "--output-path", folder], {
    cwd: root,
    stdio: "pipe",
  });
}

const states: readonly MarkState[] = ["stale", "matches", "conflict"];

function reportOf(bytes: Uint8Array, areFramesShown = true): ShownReport {
  const copy = valueOf(pageCopy(bytes));
  const marks = copy.marks.map((place, at) => {
    const state = states[at % states.length] ?? "matches";
    return [markKey(place), { state, label: `số ${String(at)}, ${state}` }] as const;
  });
  return { copy: Buffer.from(copy.bytes).toString("base64"), marks, areFramesShown };
}

const annex = (name: string): Uint8Array =>
  readFileSync(path.join(root, "test/fixtures/documents", name));

const row = (properties: string, ...cells: readonly string[]): string =>
  `<w:tr><w:trPr>${properties}</w:trPr>${cells.map((cell) => `<w:tc><w:tcPr><w:tcW w:w="3000" w:type="dxa"/></w:tcPr>${paragraph(cell)}</w:tc>`).join("")}</w:tr>`;

const PAGE =
  `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> PAGE </w:instrText></w:r>` +
  `<w:r><w:fldChar w:fldCharType="separate"/></w:r>${run("?")}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;

/** Some words with figures, and a table over two pages whose heading row is repeated. */
function report(total = "3.936"): Uint8Array {
  const rows = Array.from({ length: 70 }, (_, at) => row("", run(`Dòng ${String(at)}`), run("1")));
  const body =
    paragraph(run("Tổng số "), markXml("tthc.total", total), run(" hồ sơ.")) +
    paragraph(run("Trước hạn "), markXml("tthc.early", "3.312"), run(".")) +
    `<w:tbl><w:tblPr/>${row("<w:tblHeader/>", run("Lĩnh vực"), run("Số"))}${rows.join("")}</w:tbl>` +
    paragraph(run("Cuối cùng "), markXml("tthc.late", "12"));
  const section = `<w:sectPr><w:headerReference w:type="default" r:id="rId1"/></w:sectPr>`;
  return buildDocx(bodyXml(body).replace("<w:sectPr/>", section), {
    "header1.xml": { kind: "header", xml: partXml("hdr", paragraph(PAGE)) },
  });
}

/** The report on the sample workbook, as the program writes it. */
async function sampleReport(): Promise<Uint8Array> {
  const snapshot = valueOf(await readWorkbook(buildPhuongMau(), "so-lieu.xlsx"));
  const parcel = makeParcel(makeReport(snapshot, { style: defaultStyle, profile: null }), {
    madeAt: "2025-10-01T08:00:00.000Z",
    workbookId: null,
  });
  const { host, refresh } = valueOf(openReport(null, parcel, documentId));
  valueOf(await host.insertPassages(parcel, refresh));
  return host.save();
}

const inBrowser = chromium === null ? describe.skip : describe;

inBrowser("a report as pages in Chromium", () => {
  let server: FolderServer;
  let browser: Browser;
  let page: Page;
  let watched: Watched;

  beforeAll(async () => {
    buildPagesPage();
    server = await serveFolder(folder);
    browser = await launchChromium();
  }, 180_000);
  afterAll(async () => {
    await browser.close();
    await server.close();
  });
  afterEach(async () => {
    await page.context().close();
    const wrong = [...watched.complaints, ...watched.foreign];
    if (wrong.length > 0) throw new Error(wrong.join("\n"));
  });

  const pages = (): Locator => page.getByRole("region", { name: /^Trang/ });
  const figure = (name: string): Locator => page.getByRole("button", { name });
  const told = (): Promise<readonly (readonly unknown[])[]> =>
    page.evaluate(() => [window.pagesDesk.marks, window.pagesDesk.places]);

  async function open(shown: ShownReport, look: Partial<WindowLook> = {}): Promise<void> {
    page = await openWindow(browser, { width: 820, height: 900, scheme: "light", ...look });
    watched = watch(page, [`${server.origin}/`]);
    await page.goto(`${server.origin}/index.html`);
    await show(shown);
  }

  async function show(shown: ShownReport): Promise<void> {
    await page.waitForFunction(() => document.querySelector("main") !== null);
    await page.evaluate((given) => {
      window.pagesDesk.show(given);
    }, shown);
    await page.locator('[role="group"][aria-busy="false"]').waitFor();
  }

  it("tints each figure by its state, and tells which was clicked or pressed", async () => {
    await open(reportOf(report()));
    const total = figure("số 0, stale");
    await total.click();
    await figure("số 2, conflict").focus();
    await page.keyboard.press("Enter");
    const [marks] = await told();
    expect(marks).toEqual([
      { tag: tagOf("tthc.total"), occurrence: 0 },
      { tag: tagOf("tthc.late"), occurrence: 0 },
    ]);
    expect(await total.getAttribute("data-state")).toBe("stale");
    // Only the last that was chosen is framed, and it was scrolled to.
    expect(await page.locator(".mark[data-selected]").allTextContents()).toEqual(["12"]);
    await page.locator(".mark[data-selected]").waitFor({ state: "visible" });
    const looks = await page
      .locator(".mark")
      .evaluateAll((all) => all.map((mark) => getComputedStyle(mark).textDecorationStyle));
    expect(new Set(looks).size).toBe(2);
    expect(looks).toContain("wavy");
  });

  it("draws our own report as it is printed, each figure once", async () => {
    const bytes = await sampleReport();
    const shown = reportOf(bytes);
    await open(shown, { width: 1000 });
    expect(shown.marks.length).toBeGreaterThan(50);
    const names = await page
      .locator(".mark")
      .evaluateAll((all) => all.map((mark) => mark.ariaLabel));
    expect(names).toEqual(shown.marks.map(([, { label }]) => label));
    expect(await pages().count()).toBe(2);
    const headings = await page.getByRole("heading", { level: 1 }).allTextContents();
    expect(headings).toContain("Kết quả giải quyết thủ tục hành chính");
    // Dotted lines reach the margin and stay on their line.
    const dots = page.locator('.tab[data-leader="dot"]');
    const widths = await dots.evaluateAll((all) =>
      all.map((tab) => tab.getBoundingClientRect().width)
    );
    expect(widths).toHaveLength(4);
    expect(Math.min(...widths)).toBeGreaterThan(500);
  });

  it("shows figures as the words around them when frames are off", async () => {
    await open(reportOf(report(), false));
    expect(await figure("số 0, stale").getAttribute("data-state")).toBeNull();
    await figure("số 0, stale").click();
    expect((await told())[0]).toHaveLength(1);
  });

  it("parts the table between rows, repeats its heading row, and counts the pages", async () => {
    await open(reportOf(report()));
    expect(await pages().evaluateAll((all) => all.map((one) => one.ariaLabel))).toEqual([
      "Trang 1 / 2",
      "Trang 2 / 2",
    ]);
    expect(await pages().last().locator("tr").first().textContent()).toBe("Lĩnh vựcSố");
    expect(await pages().last().locator("header").textContent()).toBe("2");
    const rows = await page.locator("tr").allTextContents();
    expect(rows.filter((text) => text.startsWith("Dòng"))).toHaveLength(70);
  });

  it("puts the cursor where the text is clicked, and moves it by keys, over a figure at once", async () => {
    await open(reportOf(report()));
    const words = await page.locator('p[data-paragraph="0"] span').first().boundingBox();
    await page.mouse.click((words?.x ?? 0) + 1, (words?.y ?? 0) + 8);
    await page.locator(".caret").waitFor();
    await page.getByRole("group").focus();
    for (const key of ["End", "ArrowDown", "End", "ArrowLeft", "ArrowLeft"])
      await page.keyboard.press(key);
    const [, places] = await told();
    expect(places).toEqual([
      { paragraph: 0, offset: 0 },
      { paragraph: 0, offset: "Tổng số 3.936 hồ sơ.".length },
      { paragraph: 1, offset: 0 },
      { paragraph: 1, offset: "Trước hạn 3.312.".length },
      { paragraph: 1, offset: "Trước hạn 3.312".length },
      { paragraph: 1, offset: "Trước hạn ".length },
    ]);
    const said = await page.getByRole("status").textContent();
    expect(said).toBe("Chỗ chèn: đoạn 2, sau “Trước hạn”");
  });

  it("keeps its place in the document when a figure has changed", async () => {
    await open(reportOf(report()));
    const desk = page.getByRole("group");
    await desk.evaluate((element) => {
      element.scrollTop = 700;
    });
    await show(reportOf(report("4.000")));
    await page.getByText("4.000").waitFor();
    expect(await desk.evaluate((element) => element.scrollTop)).toBe(700);
    expect(await pages().count()).toBe(2);
  });

  it("says so when the library cannot draw a document", async () => {
    await open({ copy: btoa("no package"), marks: [], areFramesShown: true });
    const refusal = page.getByText("Không vẽ được báo cáo thành trang.");
    await refusal.waitFor();
    expect(await pages().count()).toBe(0);
  });

  test.each(["phu-luc-1-the-thuc.docx", "phu-luc-3-mau-van-ban.docx"])(
    "draws %s without a complaint, on pages of its size",
    async (name) => {
      await open(reportOf(annex(name)), { width: 400, scheme: "dark" });
      const count = await pages().count();
      expect(count).toBeGreaterThan(15);
      const desk = page.getByRole("group");
      expect(await desk.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBe(
        0
      );
      const heights = await pages().evaluateAll((all) =>
        all.map((one) => Math.round((one as HTMLElement).offsetHeight))
      );
      expect(heights.filter((height) => height === 1123).length).toBeGreaterThan(count * 0.9);
    }
  );

  test.each(["light", "dark"] as const)("is accessible in %s", async (scheme) => {
    await open(reportOf(report()), { scheme });
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ""}`)).toEqual([]);
  });
});
