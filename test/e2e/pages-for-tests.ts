import type { Page } from "playwright-core";
import { chromium } from "../support/programs";
import { untilChecked } from "./desk-gestures";
import {
  dropFiles,
  sample,
  setUpDesk,
  type Desk,
  type OpenedPage,
  type PageOptions,
  type PickedFile,
} from "./open-page";

/** Left out by name where the machine has no browser. */
export const inBrowser = chromium === null ? describe.skip : describe;

export const clean = sample("phuong-mau-2025.xlsx");
/** The same with five planted mistakes. */
export const faulty = sample("phuong-mau-2025-co-loi.xlsx");

/** Opens pages for the tests of one file. */
export interface Pages {
  /** Closed after the test, which fails where the page complained or called anybody but its own server. */
  readonly open: (options?: PageOptions) => Promise<Page>;
  /** A page on which this workbook was dropped and is checked. */
  readonly openWith: (file: PickedFile, options?: PageOptions) => Promise<Page>;
  /** Another window of the browser that the test opened. */
  readonly openBeside: () => Promise<Page>;
  /** What the page complained of so far; a test that asks for it answers for it. */
  readonly takeComplaints: () => readonly string[];
}

/** One browser for all tests of a file, a fresh window with nothing stored for each. */
export function pagesForTests(): Pages {
  let desk: Desk | null = null;
  let opened: OpenedPage | null = null;
  let answered = 0;

  beforeAll(async () => {
    desk = await setUpDesk();
  }, 180_000);
  afterAll(async () => {
    await desk?.close();
  });
  afterEach(async () => {
    if (opened === null) return;
    const { page, complaints, foreign } = opened;
    opened = null;
    await page.context().close();
    const left = [...complaints.slice(answered), ...foreign];
    if (left.length > 0) throw new Error(`The page was not quiet: ${left.join("\n")}`);
  });

  const current = (): OpenedPage => {
    if (opened === null) throw new Error("No page is open.");
    return opened;
  };
  const open: Pages["open"] = async (options) => {
    if (desk === null) throw new Error("The browser is not there yet.");
    answered = 0;
    opened = await desk.open(options);
    return opened.page;
  };
  return {
    open,
    openWith: async (file, options) => {
      const page = await open(options);
      await dropFiles(page, file);
      await untilChecked(page);
      return page;
    },
    openBeside: () => current().openBeside(),
    takeComplaints: () => {
      const { complaints } = current();
      answered = complaints.length;
      return [...complaints];
    },
  };
}
