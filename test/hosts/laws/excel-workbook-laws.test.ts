import { snapshotOf } from "../../support/open-workbook";
import { closeWorkbook, openWorkbook } from "../excel/open-workbook";
import { describeWorkbookLaws } from "./describe-workbook-laws";

describeWorkbookLaws("a workbook open in Excel", async (bytes) => {
  const { pane, person, becomeQuiet } = await openWorkbook(await snapshotOf(bytes), "1.17");
  return {
    host: pane,
    type: (sheet, cell, value) => {
      person.typeInto(sheet, cell, String(value));
      return Promise.resolve();
    },
    select: (sheet, cell) => {
      person.select(sheet, cell);
      return Promise.resolve();
    },
    becomeQuiet,
    close: closeWorkbook,
  };
});
