import type { WorkbookSnapshot } from "../../src/core/sheet/snapshot";
import { buildSheet, buildSnapshot } from "../support/build-snapshot";
import { snapshotOfSample } from "../support/open-workbook";
import type { ExcelOffice, ExcelPaneOptions, OpenedExcelPane } from "./open-excel-pane";
import { picturePane, resizePane, screenshot } from "./picture-pane";
import { workbookOfFindings } from "./workbook-of-findings";

const schemes = ["light", "dark", "contrast"] as const;
const widths = [320, 360, 450] as const;
const languages = ["vi", "en"] as const;
const views = ["overview", "check", "narrative", "word"] as const;

type Scheme = (typeof schemes)[number];

/**
 * Pictures of the pane beside a simulated workbook, as a person would see it, in .cache/screenshots: every
 * view in every width, scheme and language, and the faces that are seldom seen. Gives how many there are.
 */
export async function takePictures(office: ExcelOffice): Promise<number> {
  const faulty = await snapshotOfSample("phuong-mau-2025-co-loi.xlsx");
  const counts: number[] = [];
  for (const scheme of schemes) {
    for (const language of languages)
      counts.push(await viewsOf(office, faulty, { scheme, language }));
  }
  counts.push(await facesOf(office, faulty));
  counts.push(await findingsOf(office, workbookOfFindings(faulty)));
  return counts.reduce((sum, count) => sum + count, 0);
}

interface Setting {
  readonly scheme: Scheme;
  readonly language: (typeof languages)[number];
}

async function viewsOf(
  office: ExcelOffice,
  workbook: WorkbookSnapshot,
  { scheme, language }: Setting
): Promise<number> {
  const opened = await openIn(office, { workbook, locale: "vi-VN" }, scheme);
  if (language === "en") await opened.pane.getByRole("button", { name: "English" }).click();
  const tabs = opened.pane.getByRole("tab");
  await tabs.first().waitFor();
  for (const width of widths) {
    await resizePane(opened.page, "Excel", width);
    for (const [index, view] of views.entries()) {
      await tabs.nth(index).click();
      const name = `excel-${view}-${String(width)}-${scheme}-${language}`;
      await picturePane(opened.page, "Excel", name);
    }
  }
  await opened.page.context().close();
  return widths.length * views.length;
}

async function openIn(
  office: ExcelOffice,
  options: ExcelPaneOptions,
  scheme: Scheme
): Promise<OpenedExcelPane> {
  const colours = scheme === "dark" ? ("dark" as const) : ("light" as const);
  const opened = await office.open({ version: "1.14", width: 360, scheme: colours, ...options });
  if (scheme === "contrast") await opened.page.emulateMedia({ forcedColors: "active" });
  return opened;
}

type Face = readonly [
  name: string,
  options: Partial<ExcelPaneOptions>,
  act: (opened: OpenedExcelPane) => Promise<void>,
];

const seen =
  (text: string) =>
  ({ pane }: OpenedExcelPane): Promise<void> =>
    pane.getByText(text).last().waitFor();

async function pressRepair({ pane }: OpenedExcelPane): Promise<void> {
  await pane.getByRole("button", { name: "Sửa thành 1.870" }).first().click();
}

const check = "taskpane.html?view=check";
const blank = buildSnapshot([buildSheet("Sheet1", [])]);
const strange = buildSnapshot([
  buildSheet("Ghi chú", [
    ["Việc", "Ngày"],
    ["Họp giao ban", 12],
  ]),
]);

const faces: readonly Face[] = [
  ["reading", { latency: 3_000 }, ({ page }) => page.waitForTimeout(1_500)],
  ["empty", { workbook: blank }, ({ page }) => page.waitForTimeout(2_500)],
  ["unknown", { workbook: strange }, ({ pane }) => pane.getByRole("tab").first().waitFor()],
  [
    "unknown-check",
    { workbook: strange, at: check },
    ({ pane }) => pane.getByRole("tab").first().waitFor(),
  ],
  ["too-old", { version: "1.4" }, seen("Bản Excel này quá cũ")],
  ["lacks", { version: "1.7" }, ({ pane }) => pane.locator("summary").first().click()],
  ["forms", { at: "taskpane.html?view=forms" }, ({ page }) => page.waitForTimeout(2_500)],
  [
    "forms-found",
    { at: "taskpane.html?view=forms", width: 320 },
    async ({ pane, page }) => {
      await pane.getByLabel("Tìm biểu mẫu").fill("du toan");
      await page.waitForTimeout(500);
    },
  ],
  [
    "cell-in-edit",
    { latency: 400 },
    async (opened) => {
      await opened.person.startTyping();
      await seen("Đang sửa ô")(opened);
    },
  ],
  [
    "repaired",
    { at: check },
    async (opened) => {
      await pressRepair(opened);
      await seen("Đã thực hiện")(opened);
    },
  ],
  [
    "protected",
    { at: check },
    async (opened) => {
      await opened.pane.getByRole("tab").first().waitFor();
      await opened.person.protect("TTHC");
      await pressRepair(opened);
      await seen("đang được bảo vệ")(opened);
    },
  ],
];

/** Every sheet's findings in the narrowest pane, part by part. */
async function findingsOf(office: ExcelOffice, workbook: WorkbookSnapshot): Promise<number> {
  const opened = await openIn(
    office,
    { workbook, locale: "vi-VN", at: check, width: 320 },
    "light"
  );
  const sections = opened.pane.getByRole("tabpanel").getByRole("region");
  await sections.first().waitFor();
  await opened.page.waitForTimeout(3_000);
  const count = await sections.count();
  for (let place = 0; place < count; place += 1) {
    const section = sections.nth(place);
    await section.scrollIntoViewIfNeeded();
    await section.screenshot({ path: screenshot(`excel-findings-${String(place)}`) });
  }
  await opened.page.context().close();
  return count;
}

async function facesOf(office: ExcelOffice, workbook: WorkbookSnapshot): Promise<number> {
  for (const [name, options, act] of faces) {
    const opened = await openIn(office, { workbook, locale: "vi-VN", ...options }, "light");
    await act(opened);
    await picturePane(opened.page, "Excel", `excel-face-${name}`);
    await opened.page.context().close();
  }
  return faces.length;
}
