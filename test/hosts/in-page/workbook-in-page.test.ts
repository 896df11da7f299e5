import { workbookInPage } from "../../../src/hosts/in-page/workbook-in-page";
import { buildWorkbook } from "../../support/build-workbook";
import { codeOf, valueOf } from "../../support/open-room";
import { closeWorkers, openBookInWorker } from "./book-in-worker";
import { readInto } from "./read-into";

afterEach(closeWorkers);

const file = buildWorkbook({
  sheets: [
    { name: "A", rows: Array.from({ length: 3000 }, (_, row) => [row, row + 1, row + 2]) },
    { name: "B", rows: [[1]] },
  ],
});
const at = (...cells: readonly string[]) => cells.map((cell) => ({ sheet: "A", cell }));

it("cells that leave gaps are not selected together: what is selected can be emptied at once", async () => {
  const { book } = await openBookInWorker(file);
  await readInto(book);
  const host = workbookInPage(book);
  valueOf(await host.select(at("C3", "A1")));
  expect(book.selection).toEqual({
    ...{ sheet: "A", cursor: { row: 2, column: 2 } },
    area: { top: 2, left: 2, bottom: 2, right: 2 },
  });
  valueOf(await host.select(at("B2", "A1", "A2", "B1", "B1")));
  expect(book.selection?.area).toEqual({ top: 0, left: 0, bottom: 1, right: 1 });
});

it("of a reading that was cancelled nothing comes any more, though it is under way", async () => {
  const { book } = await openBookInWorker(file);
  const cancelling = new AbortController();
  const kinds: string[] = [];
  const reading = workbookInPage(book).readParts({
    onPart: ({ kind }) => {
      kinds.push(kind);
      if (kind === "cells") cancelling.abort();
    },
    onProgress: () => undefined,
    signal: cancelling.signal,
  });
  expect(codeOf(await reading)).toBe("cancelled");
  expect(kinds).toEqual(["workbook", "cells"]);
  await readInto(book);
  expect(book.sheets[0]?.cellAt(2999, 2)?.value).toBe(3001);
});
