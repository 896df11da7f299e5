import type { Page } from "playwright-core";
import type { Watched } from "./launch-chromium";
import { bootExcel, type ExcelPaneOptions, type OpenedExcelPane } from "./open-excel-pane";
import {
  openOfficePage,
  PANE_HEIGHT,
  PANE_WIDTH,
  setUpStage,
  type OfficePage,
  type Stage,
} from "./open-office-page";
import { bootWord, type OpenedWordPane, type WordPaneOptions } from "./open-word-pane";

export interface BothOptions {
  readonly excel: ExcelPaneOptions;
  readonly word: WordPaneOptions;
  /**
   * True gives Word's pane an origin of its own: it shares neither storage nor channels with Excel's, as
   * where Office keeps its apps apart.
   */
  readonly isApart?: boolean;
  readonly scheme?: "light" | "dark";
}

/** One page with Excel's pane on the left and Word's on the right; complaints are of both. */
export interface OpenedBoth extends Watched {
  readonly page: Page;
  readonly inExcel: OpenedExcelPane;
  readonly inWord: OpenedWordPane;
  /** Closes the workbook and opens another; what the pane left on the machine stays. */
  readonly openWorkbook: (excel: ExcelPaneOptions) => Promise<OpenedExcelPane>;
  /** Closes the document and opens another. */
  readonly openDocument: (word: WordPaneOptions) => Promise<OpenedWordPane>;
}

export interface BothOffices {
  readonly open: (options: BothOptions) => Promise<OpenedBoth>;
  readonly close: () => Promise<void>;
}

/** Excel and Word side by side on one machine, each with the shipped pane. */
export async function setUpBoth(addinFolder?: string): Promise<BothOffices> {
  const stage = await setUpStage(addinFolder);
  return { open: (options) => openBoth(stage, options), close: stage.close };
}

async function openBoth(
  stage: Stage,
  { excel, word, isApart = false, scheme = "light" }: BothOptions
): Promise<OpenedBoth> {
  const width = (excel.width ?? PANE_WIDTH) + (word.width ?? PANE_WIDTH);
  const height = Math.max(excel.height ?? PANE_HEIGHT, word.height ?? PANE_HEIGHT);
  const office = await openOfficePage(stage, { width, height, scheme });
  const { addinOrigin, otherAddinOrigin } = stage.servers;
  const wordOrigin = isApart ? otherAddinOrigin : addinOrigin;
  const openWorkbook = (options: ExcelPaneOptions) => bootExcel(office, addinOrigin, options);
  const openDocument = (options: WordPaneOptions) => bootWord(office, wordOrigin, options);
  return {
    ...office,
    inExcel: await openWorkbook(excel),
    inWord: await openDocument(word),
    openWorkbook: async (options) => {
      await close(office, "Excel");
      return openWorkbook(options);
    },
    openDocument: async (options) => {
      await close(office, "Word");
      return openDocument(options);
    },
  };
}

const close = ({ page }: OfficePage, app: "Excel" | "Word"): Promise<void> =>
  page.locator(`#${app}`).evaluate((frame) => {
    frame.remove();
  });
