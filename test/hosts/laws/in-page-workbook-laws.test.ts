import { parseCellName } from "../../../src/core/sheet/address";
import { workbookInPage } from "../../../src/hosts/in-page/workbook-in-page";
import { closeWorkers, openBookInWorker } from "../in-page/book-in-worker";
import { valueOf } from "../../support/open-room";
import { describeWorkbookLaws } from "./describe-workbook-laws";

const placeOf = (cell: string) => {
  const place = parseCellName(cell);
  if (place === null) throw new Error(`${cell} is no address.`);
  return place;
};

describeWorkbookLaws("a workbook open in the page", async (bytes) => {
  const { book } = await openBookInWorker(bytes);
  return {
    host: workbookInPage(book),
    type: async (sheet, cell, value) => {
      const content = { kind: "value", value } as const;
      valueOf(await book.write(sheet, [{ ...placeOf(cell), content }]));
    },
    select: (sheet, cell) => {
      const cursor = placeOf(cell);
      const { row, column } = cursor;
      const area = { top: row, left: column, bottom: row, right: column };
      book.select({ sheet, area, cursor });
      return Promise.resolve();
    },
    becomeQuiet: () => Promise.resolve(),
    close: closeWorkers,
  };
});
