import { activeCell } from "../hosts/excel/active-cell";
import { excelHost } from "../hosts/excel/excel-host";
import { goToNextError } from "./go-to-next-error";
import { sayInDialog } from "./say-in-dialog";

// The ribbon's buttons without a pane. Office waits for `completed`, whatever happens.
void Office.onReady(() => {
  Office.actions.associate("goToNextError", (event: Office.AddinCommands.Event) => {
    void goToNextError({ host: excelHost(), activeCell, say: sayInDialog }).finally(() => {
      event.completed();
    });
  });
});
