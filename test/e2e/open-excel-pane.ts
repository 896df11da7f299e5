import type { Frame, Page } from "playwright-core";
import type { WorkbookSnapshot } from "../../src/core/sheet/snapshot";
import type { ExcelDesk } from "../office/excel-desk";
import type { Person } from "../office/excel/person";
import { SimulatedWorkbook } from "../office/excel/workbook";
import type { XmlPart } from "../office/excel/xml-parts";
import type { ExcelBoot, HostPage } from "../office/host-page";
import type { Watched } from "./launch-chromium";
import {
  frameAt,
  paneOf,
  remote,
  setUpApp,
  type OfficeApp,
  type OfficePage,
  type PaneOptions,
  type Remote,
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

export type ExcelOffice = OfficeApp<ExcelPaneOptions, OpenedExcelPane>;

/**
 * Excel on the web as far as the add-in can tell: the shipped pane (or the add-in of another folder), the
 * real office.js, a simulated workbook.
 */
export const setUpExcel = (addinFolder?: string): Promise<ExcelOffice> =>
  setUpApp(bootExcel, addinFolder);

/** Puts Excel with its pane into the page that plays Office. */
export async function bootExcel(
  office: OfficePage,
  addinOrigin: string,
  { workbook, typing = "vi-VN", xmlParts = [], scheme: _, ...rest }: ExcelPaneOptions
): Promise<OpenedExcelPane> {
  const { at, width, height, ...options } = rest;
  const data = SimulatedWorkbook.fromSnapshot(workbook, { locale: typing, xmlParts }).toData();
  const frame = frameAt(addinOrigin, { at, width, height });
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
