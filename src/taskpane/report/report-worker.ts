import { makeReportDesk } from "./report-desk";
import type { ReportQuestion } from "./report-question";

// Checking a large workbook takes seconds: it happens here, so that the pane's own thread stays free.
const take = makeReportDesk({
  give: (answer) => {
    self.postMessage(answer);
  },
});

self.onmessage = (event: MessageEvent<ReportQuestion>): void => {
  take(event.data).catch(reportError);
};
