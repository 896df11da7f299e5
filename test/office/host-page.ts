import { fromBase64 } from "./base64";
import { ExcelDesk } from "./excel-desk";
import { Person } from "./excel/person";
import { SimulatedWorkbook } from "./excel/workbook";
import type { WorkbookData } from "./excel/workbook-data";
import { mountAddin, type PaneFrame } from "./mount-addin";
import { startHost, type HostOptions } from "./start-host";
import { WordDesk } from "./word-desk";
import { SimulatedDocument } from "./word/document";
import { Person as WordPerson } from "./word/person";
import { xmlToolsOf } from "./word/xml-tools";

/** A workbook, an Excel of some age and kind, and the pane in it: all plain JSON. */
export interface ExcelBoot extends Omit<HostOptions<SimulatedWorkbook>, "app" | "model"> {
  readonly workbook: WorkbookData;
  readonly frame: PaneFrame;
}

/** A document, a Word of some age and kind, and the pane in it. */
export interface WordBoot extends Omit<HostOptions<SimulatedDocument>, "app" | "model"> {
  /** A .docx in base64. */
  readonly document: string;
  readonly frame: PaneFrame;
}

/** What the page that plays Office offers to a test; either app may be there, or both. */
export interface HostPage {
  bootExcel: (options: ExcelBoot) => void;
  bootWord: (options: WordBoot) => void;
  excelPerson?: Person;
  excel?: ExcelDesk;
  wordPerson?: WordPerson;
  word?: WordDesk;
}

const here = `${window.location.origin}${window.location.pathname}`;

const page: HostPage = {
  bootExcel: ({ workbook: data, frame, ...options }) => {
    const workbook = SimulatedWorkbook.fromData(data);
    const { host, engine } = startHost({ ...options, app: "Excel", model: workbook }, here);
    page.excelPerson = new Person(workbook);
    page.excel = new ExcelDesk(workbook, host, engine);
    mountAddin(host, frame).id = "Excel";
  },
  bootWord: ({ document: docx, frame, ...options }) => {
    const document = SimulatedDocument.fromDocx(fromBase64(docx), xmlToolsOf(window));
    const { host, engine } = startHost({ ...options, app: "Word", model: document }, here);
    page.wordPerson = new WordPerson(document);
    page.word = new WordDesk(document, host, engine);
    mountAddin(host, frame).id = "Word";
  },
};

Object.assign(window, { hostPage: page });
