import { makeReport, type Report } from "../core/make-report";
import { defaultStyle } from "../core/narrative/style";
import { succeed, type Outcome } from "../hosts/trouble";
import { readWorkbook } from "../hosts/xlsx-file/read-workbook";

/** A workbook to read; the answer is its report. */
export interface ReportRequest {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export type ReportAnswer = Outcome<Report>;

// Parsing a large workbook takes seconds: it happens here, so that the pane's own thread stays free.
self.onmessage = (event: MessageEvent<ReportRequest>): void => {
  void answer(event.data).then((outcome) => {
    self.postMessage(outcome);
  });
};

async function answer({ name, bytes }: ReportRequest): Promise<ReportAnswer> {
  const snapshot = await readWorkbook(bytes, name);
  return snapshot.ok
    ? succeed(makeReport(snapshot.value, { style: defaultStyle, profile: null }))
    : snapshot;
}
