import type { WorkbookSnapshot } from "../../core/sheet/snapshot";
import type { Outcome } from "../../hosts/trouble";
import { readWorkbook } from "../../hosts/xlsx-file/read-workbook";
import { readFile } from "./read-file";
import { makeReportDesk } from "./report-desk";
import type { ReportQuestion } from "./report-question";

// The report worker of the browser page, with the parser of .xlsx files beside it.
const take = makeReportDesk({
  give: (answer) => {
    self.postMessage(answer);
  },
  openFile,
});

self.onmessage = (event: MessageEvent<ReportQuestion>): void => {
  take(event.data).catch(reportError);
};

async function openFile(file: File): Promise<Outcome<WorkbookSnapshot>> {
  const bytes = await readFile(file);
  return bytes.ok ? readWorkbook(bytes.value, file.name) : bytes;
}
