import type { Locator } from "playwright-core";
import type { WorkbookSnapshot } from "../../src/core/sheet/snapshot";
import { proseOf, textIn } from "../support/hand-edit";
import { button, showTab, tabOf } from "./excel-gestures";
import type { BothOffices, OpenedBoth } from "./open-both-panes";
import type { ExcelPaneOptions, OpenedExcelPane } from "./open-excel-pane";
import type { OpenedWordPane, WordPaneOptions } from "./open-word-pane";
import { blankLetter, GREETING, news, seen } from "./word-gestures";

const FOLDER = "https://mau.sharepoint.com/sites/ubnd/";

export interface ReportOptions {
  readonly workbook: WorkbookSnapshot;
  /** True where Excel and Word share neither storage nor channels. */
  readonly isApart?: boolean;
}

/** A workbook and a letter side by side, and what a person does with both to make a report. */
export class ReportDesk {
  private constructor(
    readonly both: OpenedBoth,
    readonly inExcel: OpenedExcelPane,
    readonly inWord: OpenedWordPane
  ) {}

  static async open(offices: BothOffices, options: ReportOptions): Promise<ReportDesk> {
    const { workbook, isApart = false } = options;
    const both = await offices.open({ excel: excelOf(workbook), word: wordOf(), isApart });
    return await new ReportDesk(both, both.inExcel, both.inWord).#settled();
  }

  /** The same desk with another letter in Word. */
  async withLetter(name: string, document = blankLetter): Promise<ReportDesk> {
    const inWord = await this.both.openDocument(wordOf(name, document));
    return await new ReportDesk(this.both, this.inExcel, inWord).#settled();
  }

  /** The same desk with another workbook in Excel. */
  async withWorkbook(workbook: WorkbookSnapshot): Promise<ReportDesk> {
    const inExcel = await this.both.openWorkbook(excelOf(workbook));
    return await new ReportDesk(this.both, inExcel, this.inWord).#settled();
  }

  async publish(): Promise<void> {
    await button(this.inExcel, "Xuất bản cho Word").click();
    await seen(this.inExcel, "Bản đã xuất bản khớp với biểu");
  }

  /** Ten more dossiers in one field: the totals and shares above it follow, eight figures in all. */
  async editCells(): Promise<void> {
    const { person } = this.inExcel;
    for (const [cell, number] of Object.entries(TEN_MORE)) {
      await person.typeInto("TTHC", cell.replace("TTHC!", ""), String(number));
    }
    await seen(this.inExcel, /^8 số liệu đã khác bản xuất bản$/);
  }

  /** Writes the passages of the parcel in use behind the greeting. */
  async insert(): Promise<void> {
    await this.inWord.person.clickAfter(GREETING);
    await this.inWord.pane.getByRole("button", { name: /^Chèn \d đoạn tại con trỏ$/ }).click();
    await news(this.inWord, /^Đã chèn \d đoạn với \d+ số liệu$/);
  }

  /** The report in the letter, as published over the direct link. */
  async link(): Promise<void> {
    await this.publish();
    await button(this.inWord, "Lấy số liệu từ Excel").click();
    await this.insert();
  }

  /** Publishes what the cells say now, and takes it in Word. */
  async publishAnew(): Promise<void> {
    await this.publish();
    await button(this.inWord, "Lấy số liệu mới").click();
  }

  /** Opens a saved workbook in the pane beside the letter. */
  async openFile(name: string, bytes: Uint8Array): Promise<void> {
    const file = { name, mimeType: "application/octet-stream", buffer: Buffer.from(bytes) };
    await this.inWord.pane.locator("input[type=file]").first().setInputFiles(file);
  }

  /** Leaves a passage out of the report. */
  async leaveOut(title: RegExp): Promise<void> {
    await showTab(this.inExcel, "Lời văn");
    await this.inExcel.pane.getByRole("switch", { name: title }).click();
    await showTab(this.inExcel, "Liên kết Word");
  }

  /** Paragraphs of the letter as it would be saved. */
  async prose(): Promise<readonly string[]> {
    return proseOf(await this.inWord.saved());
  }

  /** What stands in the first mark of a figure. */
  async figure(id: string): Promise<string> {
    return textIn(await this.inWord.saved(), id);
  }

  /** The line of a letter in Excel's list. */
  knownLetter(name: string): Locator {
    const list = this.inExcel.pane.getByRole("region", { name: "Tệp Word đã nhận số liệu" });
    return list.getByRole("listitem").filter({ hasText: name });
  }

  inWordRegion(name: string): Locator {
    return this.inWord.pane.getByRole("region", { name });
  }

  async #settled(): Promise<this> {
    await tabOf(this.inExcel, "Kiểm tra").waitFor();
    const waysIn = button(this.inWord, "Dùng nội dung đã dán");
    await waysIn.or(button(this.inWord, "Chọn nguồn khác")).first().waitFor();
    return this;
  }
}

/** What is typed over cells by `editCells`. */
export const TEN_MORE = { "TTHC!D15": 1294, "TTHC!H15": 1112 };

export const LETTER = "Báo cáo quý III.docx";

const excelOf = (workbook: WorkbookSnapshot): ExcelPaneOptions => ({
  workbook,
  version: "1.14",
  locale: "vi-VN",
  at: "taskpane.html?view=word",
});

const wordOf = (name = LETTER, document = blankLetter): WordPaneOptions => ({
  document,
  version: "1.3",
  locale: "vi-VN",
  documentUrl: FOLDER + encodeURIComponent(name),
});
