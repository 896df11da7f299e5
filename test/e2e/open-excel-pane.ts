import type { Frame, Page } from "playwright-core";
import type { WorkbookSnapshot } from "../../src/core/sheet/snapshot";
import type { ExcelDesk } from "../office/excel-desk";
import type { Person } from "../office/excel/person";
import { SimulatedWorkbook } from "../office/excel/workbook";
import type { XmlPart } from "../office/excel/xml-parts";
import type { ExcelBoot, HostPage } from "../office/host-page";
import type { Watched } from "./launch-chromium";
import {
  openOfficePage,
  PANE_HEIGHT,
  PANE_WIDTH,
  paneOf,
  remote,
  setUpStage,
  type OfficePage,
  type PaneOptions,
  type Remote,
  type Stage,
} from "./open-office-page";

export interface ExcelPaneOptions extends Omit<ExcelBoot, "workbook" | "frame">, PaneOptions {
  readonly workbook: WorkbookSnapshot;
  /** Locale of Excel itself: how it reads what is typed, and how it shows numbers. */
  readonly typing?: "vi-VN" | "en-US";
  /** Custom XML parts that the file came with. */
  readonly xmlParts?: readonly XmlPart[];
}

/** The pane beside an open workbook, and what went wrong there. */
export interface OpenedExcelPane extends Watched {
  readonly page: Page;
  readonly pane: Frame;
  /** Does with the workbook what a person does. */
  readonly person: Remote<Person>;
  /** Looks at the workbook, at what the add-in costs, and lets things befall it. */
  readonly excel: Remote<ExcelDesk>;
}

export interface ExcelOffice {
  readonly open: (options: ExcelPaneOptions) => Promise<OpenedExcelPane>;
  readonly close: () => Promise<void>;
}

/**
 * Excel on the web as far as the add-in can tell: the shipped pane (or the add-in of another folder), the
 * real office.js, a simulated workbook.
 */
export async function setUpExcel(addinFolder?: string): Promise<ExcelOffice> {
  const stage = await setUpStage(addinFolder);
  return { open: (options) => openPane(stage, options), close: stage.close };
}

async function openPane(stage: Stage, options: ExcelPaneOptions): Promise<OpenedExcelPane> {
  const { width = PANE_WIDTH, height = PANE_HEIGHT, scheme = "light" } = options;
  const office = await openOfficePage(stage, { width, height, scheme });
  return await bootExcel(office, stage.servers.addinOrigin, options);
}

/** Puts Excel with its pane into the page that plays Office. */
export async function bootExcel(
  office: OfficePage,
  addinOrigin: string,
  { workbook, typing = "vi-VN", xmlParts = [], scheme: _, ...rest }: ExcelPaneOptions
): Promise<OpenedExcelPane> {
  const { at = "taskpane.html", width = PANE_WIDTH, height = PANE_HEIGHT, ...options } = rest;
  const data = SimulatedWorkbook.fromSnapshot(workbook, { locale: typing, xmlParts }).toData();
  const frame = { url: `${addinOrigin}/${at}`, width, height };
  const { page } = office;
  await page.evaluate(
    (given) => {
      (window as unknown as { hostPage: HostPage }).hostPage.bootExcel(given);
    },
    { ...options, workbook: data, frame }
  );
  const excel = remote<ExcelDesk>(page, "excel");
  const pane = await paneOf(office, "Excel", excel);
  return { ...office, pane, person: remote<Person>(page, "excelPerson"), excel };
}
