import { makeReport, type Report } from "../core/make-report";
import { defaultStyle } from "../core/narrative/style";
import { succeed, type Outcome } from "../hosts/trouble";
import { readWorkbook } from "../hosts/xlsx-file/read-workbook";
import { readFile } from "./read-file";

// Parsing a large workbook takes seconds: it happens here, so that the pane's own thread stays free.
self.onmessage = (event: MessageEvent<File>): void => {
  checkFile(event.data).then((outcome) => {
    self.postMessage(outcome);
  }, reportError);
};

async function checkFile(file: File): Promise<Outcome<Report>> {
  const bytes = await readFile(file);
  if (!bytes.ok) return bytes;
  const snapshot = await readWorkbook(bytes.value, file.name);
  return snapshot.ok
    ? succeed(makeReport(snapshot.value, { style: defaultStyle, profile: null }))
    : snapshot;
}
